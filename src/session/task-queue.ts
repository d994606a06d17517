/**
 * One thing at a time, in the order in which it was asked for, and nothing after a failure: a
 * journal with a gap would be worse than one that ends.
 */
import {Fault} from '../fault.ts';

export class TaskQueue {
  #tail: Promise<void> = Promise.resolve();
  #fault: Fault | null = null;
  readonly #failed: (fault: Fault) => void;

  /** @param failed called once, with what ended the queue */
  constructor(failed: (fault: Fault) => void) {
    this.#failed = failed;
  }

  /** @returns a promise that settles when the task has run or been passed over; never rejects */
  add(task: () => Promise<void>): Promise<void> {
    this.#tail = this.#tail
      .then(async () => {
        if (this.#fault === null) await task();
      })
      .catch((error: unknown) => {
        // Called off, not failed: what was asked for after it still has to be done.
        if (error instanceof Error && error.name === 'AbortError') return;
        this.#fault = asFault(error);
        this.#failed(this.#fault);
      });
    return this.#tail;
  }
}

/** A fault as it is, anything else as one: a bug is told in plain words, too. */
export function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  return new Fault('session-broken', 'Something unexpected stopped the session.', {
    nextStep: 'Your answers are on disk: run "interview-coach resume".',
    cause: error,
  });
}
