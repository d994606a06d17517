/**
 * The folders of sessions: making one, finding one, listing them all. A folder tells its own story;
 * there is no index that could disagree with it.
 */
import {readdirSync, statSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {EXIT, Fault} from '../fault.ts';
import {errorCode, syncDirectory} from './durable-write.ts';
import type {Paths} from './paths.ts';
import type {SessionState, SessionSummary} from './session-summary.ts';
import {summarize} from './session-summary.ts';

export type {SessionSummary} from './session-summary.ts';

export interface SessionFolder {
  readonly id: string;
  /** Absolute path. */
  readonly dir: string;
}

/** `YYYY-MM-DD-HHmm`, by which names sort. */
const STAMP_LENGTH = 15;
const LETTERS = 4;
const ATTEMPTS = 100;

/**
 * Makes `<YYYY-MM-DD-HHmm>-<round>-<4 letters>`, in local time.
 * @param random numbers in [0, 1), from which the letters are made
 */
export async function createSessionFolder(
  paths: Paths,
  roundId: string,
  now: Date,
  random: () => number,
): Promise<SessionFolder> {
  try {
    await mkdir(paths.sessions, {recursive: true, mode: 0o700});
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const id = `${localStamp(now)}-${roundId}-${fourLetters(random)}`;
      const dir = join(paths.sessions, id);
      if (await makeNew(dir)) {
        await syncDirectory(paths.sessions);
        return {id, dir};
      }
    }
  } catch (cause) {
    throw new Fault('home-unwritable', `No session can be made in ${paths.sessions}.`, {
      nextStep: 'Make it writable, or set INTERVIEW_COACH_HOME to a directory of yours.',
      cause,
    });
  }
  throw new Error(`no free name for a session in ${paths.sessions}`);
}

async function makeNew(dir: string): Promise<boolean> {
  try {
    await mkdir(dir, {mode: 0o700});
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function localStamp(now: Date): string {
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}-${two(now.getHours())}${two(now.getMinutes())}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function fourLetters(random: () => number): string {
  const letter = (): string => String.fromCharCode(0x61 + Math.floor(random() * 26));
  return Array.from({length: LETTERS}, letter).join('');
}

/** Every session, newest first. */
export async function listSessions(paths: Paths): Promise<SessionSummary[]> {
  return sessionIds(paths).flatMap((id) => summarize(join(paths.sessions, id), id) ?? []);
}

/** `unfinished` is whatever `resume` can go on with: an open interview, or one without a grade. */
export type Wanted = 'unfinished' | 'graded' | 'any';

/**
 * @param ref whole id, beginning of one, or its last four letters; without: the newest that fits
 * @throws {Fault} `session-unknown`, `session-ambiguous`, `nothing-to-resume`, `no-scorecard`
 */
export async function findSession(
  paths: Paths,
  ref: string | undefined,
  wanted: Wanted,
): Promise<SessionFolder> {
  const ids = sessionIds(paths);
  const called = ref === undefined ? ids : calledBy(ref, ids);
  const fitting: string[] = [];
  let misfit: SessionSummary | null = null;
  for (const id of called) {
    const summary = summarize(join(paths.sessions, id), id);
    if (summary === null) continue;
    if (fits(summary.state, wanted)) fitting.push(id);
    else misfit ??= summary;
    if (ref === undefined && fitting.length > 0) break;
  }
  const [id] = fitting;
  if (id === undefined) throw ref === undefined ? none(wanted) : notThis(ref, misfit);
  if (fitting.length > 1) throw ambiguous(ref ?? '', fitting);
  return {id, dir: join(paths.sessions, id)};
}

function calledBy(ref: string, ids: readonly string[]): string[] {
  if (ids.includes(ref)) return [ref];
  const isEnding = ref.length === LETTERS;
  return ids.filter(
    (id) => (ref !== '' && id.startsWith(ref)) || (isEnding && id.endsWith(`-${ref}`)),
  );
}

function fits(state: SessionState, wanted: Wanted): boolean {
  if (wanted === 'any') return true;
  return wanted === 'graded' ? state === 'graded' : state !== 'graded';
}

/** Folder names, newest first; those of one minute by when their journals were last written. */
function sessionIds(paths: Paths): string[] {
  let names: string[];
  try {
    const entries = readdirSync(paths.sessions, {withFileTypes: true});
    names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return [];
    throw new Fault('sessions-unreadable', `The sessions in ${paths.sessions} can't be read.`, {
      nextStep: 'Check that you may read that directory.',
      cause,
    });
  }
  const newest = names.toSorted(descending);
  const hasTies = newest.some(
    (name, index) => index > 0 && stampOf(name) === stampOf(newest[index - 1]),
  );
  return hasTies ? newest.toSorted(byMinuteThenUse(paths)) : newest;
}

function byMinuteThenUse(paths: Paths): (a: string, b: string) => number {
  const used = (id: string): number => {
    const journal = join(paths.sessions, id, 'session.jsonl');
    return statSync(journal, {throwIfNoEntry: false})?.mtimeMs ?? 0;
  };
  return (a, b) => {
    const [minuteA, minuteB] = [stampOf(a), stampOf(b)];
    return minuteA === minuteB ? used(b) - used(a) || descending(a, b) : descending(a, b);
  };
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

function stampOf(id = ''): string {
  return id.slice(0, STAMP_LENGTH);
}

const NONE: Readonly<Record<Wanted, readonly [code: string, sentence: string]>> = {
  unfinished: ['nothing-to-resume', 'No session is waiting to be resumed.'],
  graded: ['no-scorecard', 'There is no scorecard yet.'],
  any: ['session-unknown', 'There is no session yet.'],
};

function none(wanted: Wanted): Fault {
  const [code, sentence] = NONE[wanted];
  return new Fault(code, sentence, {
    nextStep: 'Begin one: interview-coach <round>. The rounds: interview-coach rounds',
  });
}

function notThis(ref: string, misfit: SessionSummary | null): Fault {
  if (misfit === null) {
    return new Fault('session-unknown', `There is no session "${ref}".`, {
      nextStep: 'List yours: interview-coach scorecards',
      exitCode: EXIT.usage,
    });
  }
  if (misfit.state === 'graded') {
    return new Fault('nothing-to-resume', `The session ${misfit.id} is over and graded.`, {
      nextStep: `Read its scorecard: interview-coach scorecards show ${misfit.id}`,
    });
  }
  return new Fault('no-scorecard', `The session ${misfit.id} has no scorecard yet.`, {
    nextStep: `Finish it first: interview-coach resume ${misfit.id}`,
  });
}

function ambiguous(ref: string, ids: readonly string[]): Fault {
  const shown = ids.slice(0, 5).join(', ');
  const rest = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
  return new Fault('session-ambiguous', `"${ref}" fits several sessions: ${shown}${rest}.`, {
    nextStep: 'Give more of the name.',
    exitCode: EXIT.usage,
  });
}
