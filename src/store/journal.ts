/**
 * The journal of a session: one event a line, only ever appended to, on disk before anyone is told
 * that it is. It knows nothing of what the events mean.
 */
import type {FileHandle} from 'node:fs/promises';
import {open, readFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {Fault} from '../fault.ts';
import type {EventBody, InterviewEvent} from '../interview/events.ts';
import {InterviewEventSchema} from '../interview/events.ts';
import {errorCode, syncDirectory} from './durable-write.ts';

export interface Journal {
  /**
   * Resolves once the event is on disk; events get there in the order of the calls.
   * @param t milliseconds on the interview clock
   * @throws {Fault} `journal-write`; every later append fails too, so that there is never a gap
   */
  append(body: EventBody, t: number): Promise<InterviewEvent>;
  /** Waits for what is under way, then lets go of the file. */
  close(): Promise<void>;
}

/** Starts a new journal. @throws {Fault} `journal-write`, also when there is one already */
export async function createJournal(file: string, clock: () => Date): Promise<Journal> {
  try {
    const handle = await open(file, 'ax', 0o600);
    await syncDirectory(dirname(file));
    return appender(handle, file, 0, clock);
  } catch (error) {
    throw writeFault(file, error);
  }
}

/**
 * Goes on with a journal. A line that a crash cut off is ended, never overwritten.
 * @param lastSeq `seq` of the last event that was read from it
 */
export async function reopenJournal(
  file: string,
  lastSeq: number,
  clock: () => Date,
): Promise<Journal> {
  try {
    // Without O_CREAT: going on with a journal that is gone would start a second history.
    const handle = await open(file, 'r+');
    try {
      await endTornLine(handle);
    } finally {
      await handle.close();
    }
    return appender(await open(file, 'a', 0o600), file, lastSeq, clock);
  } catch (error) {
    throw writeFault(file, error);
  }
}

async function endTornLine(handle: FileHandle): Promise<void> {
  const {size} = await handle.stat();
  if (size === 0) return;
  const {buffer} = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  if (buffer[0] === NEWLINE) return;
  await handle.write('\n', size);
  await handle.datasync();
}

const NEWLINE = 0x0a;

function appender(handle: FileHandle, file: string, lastSeq: number, clock: () => Date): Journal {
  let seq = lastSeq;
  let broken: Fault | null = null;
  let queue: Promise<unknown> = Promise.resolve();

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

  return {
    async append(body, t) {
      seq += 1;
      const event: InterviewEvent = {v: 1, seq, at: clock().toISOString(), t, ...body};
      const done = queue.then(async () => await write(`${JSON.stringify(event)}\n`));
      queue = done.catch(() => undefined);
      await done;
      return event;
    },
    async close() {
      await queue;
      await handle.close();
    },
  };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'the permission is missing',
  EPERM: 'the permission is missing',
  ENOENT: 'it is gone',
  EEXIST: 'there is one already',
  EIO: 'the disk reports an error',
};

function writeFault(file: string, cause: unknown): Fault {
  if (cause instanceof Fault) return cause;
  const reason = REASONS[errorCode(cause)] ?? String(cause);
  return new Fault('journal-write', `The journal ${file} can't be written: ${reason}.`, {
    nextStep: 'Everything up to here is saved. Clear that up, then run: interview-coach resume',
    cause,
  });
}

/**
 * Every event that can be read, in the order of the file. Lines that can't be (a crash tore the
 * last one, a disk damaged another) are skipped and counted.
 * @throws {Fault} `journal-unreadable` when the file itself can't be read
 */
export async function readJournal(
  file: string,
): Promise<{events: InterviewEvent[]; damagedLines: number}> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new Fault('journal-unreadable', `The journal ${file} can't be read.`, {
      nextStep: 'Check that the file is there and that you may read it.',
      cause,
    });
  }
  const events: InterviewEvent[] = [];
  let damagedLines = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const event = readEvent(line);
    if (event) events.push(event);
    else damagedLines += 1;
  }
  return {events, damagedLines};
}

/** Version of the lines that this program writes and reads. */
const VERSION = 1;

function refuseNewer(value: unknown): void {
  const isNewer =
    typeof value === 'object' && value !== null && 'v' in value && Number(value.v) > VERSION;
  if (!isNewer) return;
  throw new Fault('journal-newer', 'This session was written by a newer interview-coach.', {
    nextStep: 'Update the program; nothing of the session has been changed.',
  });
}

function readEvent(line: string): InterviewEvent | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  refuseNewer(value);
  const parsed = InterviewEventSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
