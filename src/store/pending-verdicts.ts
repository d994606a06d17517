/**
 * Keeps the votes of a grading that is not finished: each is on disk before the next question is
 * put, so that a grading which breaks off goes on where it was, and pays for nothing twice. The
 * file is gone once the grade is written.
 */
import {createHash, randomBytes} from 'node:crypto';
import type {FileHandle} from 'node:fs/promises';
import {mkdir, open, readFile, unlink} from 'node:fs/promises';
import {join} from 'node:path';
import * as z from 'zod';
import {Fault} from '../fault.ts';
import type {Grade, Vote} from '../grading/grade.ts';
import {GradeSchema, VoteSchema} from '../grading/grade.ts';
import {errorCode, replaceFile, syncDirectory} from './durable-write.ts';

const Header = z.object({v: z.literal(1), fence: z.string().min(1)});
type Usage = Grade['usage'];
const Line = z.object({
  observable: z.string(),
  vote: VoteSchema,
  /** What was used for it, and since the one before. */
  used: GradeSchema.shape.usage.optional(),
});

export interface PendingVerdicts {
  /** What the transcript is fenced with; the same for all runs of one grading. */
  readonly fence: string;
  /** Votes of earlier runs, by observable. */
  readonly known: ReadonlyMap<string, readonly Vote[]>;
  /** What these have cost, each. */
  readonly spent: readonly Usage[];
  /**
   * Resolves once the vote is on disk.
   * @param used what was used for it, and since the one before
   * @throws {Fault} `verdict-write`; every later one fails too
   */
  keep(observable: string, vote: Vote, used?: Usage): Promise<void>;
  /** Waits for what is under way and lets go of the file; a later run goes on with it. */
  close(): Promise<void>;
  /** The grade is written: closes, and removes the file. */
  discard(): Promise<void>;
}

/**
 * Goes on with the unfinished grading of this stamp, or begins one; those of other stamps are left
 * alone. Whoever calls has the session locked.
 * @param dir folder of the session
 * @throws {Fault} `verdict-write` when the disk refuses
 */
export async function openPending(dir: string, stamp: Grade['stamp']): Promise<PendingVerdicts> {
  const folder = join(dir, 'grades');
  const file = join(folder, `pending-${nameOf(stamp)}.jsonl`);
  try {
    await mkdir(folder, {recursive: true, mode: 0o700});
    const {isTorn, ...read} = (await readPending(file)) ?? (await begin(file));
    const handle = await open(file, 'a', 0o600);
    if (isTorn) await handle.appendFile('\n');
    return keeper(handle, file, folder, read);
  } catch (error) {
    throw writeFault(file, error);
  }
}

function nameOf({app, roundHash, graderHash, model, samples}: Grade['stamp']): string {
  const text = JSON.stringify([app, roundHash, graderHash, model, samples]);
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

interface Read {
  readonly fence: string;
  readonly known: ReadonlyMap<string, readonly Vote[]>;
  readonly spent: readonly Usage[];
  /** A crash cut off its last line. */
  readonly isTorn: boolean;
}

async function begin(file: string): Promise<Read> {
  const fence = randomBytes(12).toString('hex');
  await replaceFile(file, `${JSON.stringify({v: 1, fence})}\n`);
  return {fence, known: new Map(), spent: [], isTorn: false};
}

/** Null when there is none, or none that can be gone on with. Lines that are damaged are left out. */
async function readPending(file: string): Promise<Read | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
  const [first = '', ...lines] = text.split('\n');
  const header = Header.safeParse(parsed(first)).data;
  if (header === undefined) return null;
  const known = new Map<string, Vote[]>();
  const spent: Usage[] = [];
  for (const line of lines) {
    const {data} = Line.safeParse(parsed(line));
    if (!data) continue;
    known.set(data.observable, [...(known.get(data.observable) ?? []), data.vote]);
    if (data.used) spent.push(data.used);
  }
  return {fence: header.fence, known, spent, isTorn: !text.endsWith('\n')};
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function keeper(
  handle: FileHandle,
  file: string,
  folder: string,
  read: Omit<Read, 'isTorn'>,
): PendingVerdicts {
  let broken: Fault | null = null;
  let queue: Promise<void> = Promise.resolve();
  let isClosed = false;

  const write = async (line: string): Promise<void> => {
    if (broken) throw broken;
    try {
      await handle.appendFile(line);
      await handle.datasync();
    } catch (error) {
      broken = writeFault(file, error);
      throw broken;
    }
  };
  const close = async (): Promise<void> => {
    await queue;
    if (isClosed) return;
    isClosed = true;
    await handle.close();
  };

  return {
    ...read,
    async keep(observable, vote, used) {
      const line = {observable, vote, ...(used === undefined ? {} : {used})};
      const done = queue.then(async () => {
        await write(`${JSON.stringify(line)}\n`);
      });
      queue = done.catch(() => undefined);
      await done;
    },
    close,
    async discard() {
      await close();
      try {
        await unlink(file);
        await syncDirectory(folder);
      } catch (error) {
        if (errorCode(error) !== 'ENOENT') throw writeFault(file, error);
      }
    },
  };
}

function writeFault(file: string, cause: unknown): Fault {
  if (cause instanceof Fault) return cause;
  const reason = errorCode(cause) === 'ENOSPC' ? 'the disk is full' : 'the disk refuses it';
  return new Fault('verdict-write', `A verdict can't be written to ${file}: ${reason}.`, {
    nextStep: 'The interview is saved. Make room or mend the permissions, then grade it again.',
    cause,
  });
}
