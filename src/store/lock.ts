/**
 * One process at a time on a session. Each process puts up a file whose name says who it is and
 * looks round afterwards: of two that hold files at the same time, the one that looked later sees
 * the other and steps back. A dead process's name is its own for ever, so taking its file away
 * can never take a living one's.
 */
import {open, readdir, readFile, unlink} from 'node:fs/promises';
import {resolve, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {Fault} from '../fault.ts';
import {errorCode} from './durable-write.ts';

export interface Lock {
  /** Once is enough; later calls do nothing. */
  release(): Promise<void>;
}

/** `lock-<pid>` or, where the system tells it, `lock-<pid>-<start of the process>`. */
const LOCK_NAME = /^lock-(\d{1,10})(?:-(\d{1,20}))?$/;
/** Two that start at the same instant both step back; so each tries again, at a time of its own. */
const ATTEMPTS = 4;
const LONGEST_PAUSE_MS = 40;

const heldHere = new Set<string>();

/** @throws {Fault} `session-busy`, with the pid, while a living process holds the directory */
export async function acquireLock(directory: string): Promise<Lock> {
  const place = resolve(directory);
  if (heldHere.has(place)) throw busy(process.pid);
  heldHere.add(place);
  try {
    for (let attempt = 1; ; attempt += 1) {
      const name = await putUp(place);
      const holder = await livingHolder(place, name);
      if (holder === null) return held(place, name);
      await takeDown(place, name);
      if (attempt === ATTEMPTS) throw busy(holder);
      await sleep(Math.random() * LONGEST_PAUSE_MS);
    }
  } catch (error) {
    heldHere.delete(place);
    throw error;
  }
}

async function putUp(directory: string): Promise<string> {
  const started = await startOf(process.pid);
  const name = `lock-${process.pid}${started === null ? '' : `-${started}`}`;
  try {
    const handle = await open(join(directory, name), 'wx', 0o600);
    await handle.close();
  } catch (error) {
    // A file of our own name that we do not hold was left by a dead process with our number.
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  return name;
}

/** Pid of another living process with a file here, or null. Files of the dead are swept away. */
async function livingHolder(directory: string, own: string): Promise<number | null> {
  for (const name of await readdir(directory)) {
    const match = LOCK_NAME.exec(name);
    if (!match || name === own) continue;
    const pid = Number(match[1]);
    if (await isAlive(pid, match[2] ?? null)) return pid;
    await takeDown(directory, name);
  }
  return null;
}

function held(place: string, name: string): Lock {
  let isReleased = false;
  return {
    async release() {
      if (isReleased) return;
      isReleased = true;
      await takeDown(place, name);
      heldHere.delete(place);
    },
  };
}

async function takeDown(directory: string, name: string): Promise<void> {
  try {
    await unlink(join(directory, name));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

/** @param started start of the process that took the name, to tell it from a later namesake */
async function isAlive(pid: number, started: string | null): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: there is such a process, and it is someone else's.
    if (errorCode(error) !== 'EPERM') return false;
  }
  const startedNow = await startOf(pid);
  if (startedNow === 'ended') return false;
  return started === null || startedNow === null || started === startedNow;
}

/** Clock ticks after boot at which a process began (Linux); null where the system has no /proc. */
async function startOf(pid: number): Promise<string | null> {
  let stat: string;
  try {
    stat = await readFile(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return null;
  }
  // The second field is the name in brackets and may hold anything, brackets and spaces too.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  if (state === 'Z' || state === 'X') return 'ended';
  return fields[19] ?? null;
}

function busy(pid: number): Fault {
  return new Fault('session-busy', `This session is open in another process (pid ${pid}).`, {
    nextStep: 'Go on there, or end that process and try again.',
  });
}
