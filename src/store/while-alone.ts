/** Short work on a file that other processes may want to change at the same moment. */
import {setTimeout as sleep} from 'node:timers/promises';
import {Fault} from '../fault.ts';
import type {Lock} from './lock.ts';
import {acquireLock} from './lock.ts';

/** Such work takes milliseconds; whoever holds on for longer is stuck. */
const PATIENCE_MS = 5000;
const LONGEST_PAUSE_MS = 60;

/**
 * Does the work while no other process does work on this directory.
 * @throws {Fault} `directory-busy` when another one doesn't come to an end, with nothing done
 */
export async function whileAlone(directory: string, work: () => void): Promise<void> {
  const lock = await waitForLock(directory, performance.now() + PATIENCE_MS);
  try {
    work();
  } finally {
    await lock.release();
  }
}

async function waitForLock(directory: string, deadline: number): Promise<Lock> {
  for (;;) {
    try {
      return await acquireLock(directory);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (performance.now() > deadline) {
        throw new Fault('directory-busy', `Another process is writing in ${directory}.`, {
          nextStep: 'Wait until it is done, and try again.',
          cause: error,
        });
      }
    }
    await sleep(Math.random() * LONGEST_PAUSE_MS);
  }
}
