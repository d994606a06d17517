/** When a failed call is made again by itself, and when that is left to the user. */
import type {ModelFault} from './model-fault.ts';

/** Tries of one call before it is left to the user, the first one included. */
export const TRIES = 5;
/** An endpoint that asks for more than this is not waited for unasked. */
export const LONGEST_WAIT_MS = 60_000;

const FIRST_WAIT_MS = 1000;

/**
 * Only faults that may pass are tried again. What the endpoint asks for is honoured up to a
 * minute; where it asks for nothing the waits are about 1, 2, 4 and 8 seconds, a quarter more or
 * less by chance, so that many clients don't come back at once.
 * @param attempt tries so far: 1 after the first one failed
 * @param random 0 to 1
 * @returns ms to wait, or null when the user has to decide
 */
export function waitBefore(
  fault: ModelFault,
  attempt: number,
  random: () => number,
): number | null {
  if (!fault.isPassing || attempt >= TRIES) return null;
  const asked = fault.retryAfterMs ?? 0;
  if (asked > LONGEST_WAIT_MS) return null;
  if (asked > 0) return asked;
  const wait = FIRST_WAIT_MS * 2 ** (Math.max(1, attempt) - 1);
  return Math.round(wait * (0.75 + random() / 2));
}
