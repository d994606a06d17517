/**
 * The interview clock: one number of milliseconds that runs only while the candidate could be
 * answering. Pure: every function takes a monotonic reading and returns a new clock.
 */
import type {HoldReason, InterviewMs} from './events.ts';

/**
 * A process that was not scheduled for longer than this was suspended, not slow: the time is
 * given back to the candidate.
 */
export const SUSPENSION_GAP_MS = 5_000;

export interface Clock {
  readonly lengthMs: InterviewMs;
  /** Time booked up to `since`. */
  readonly bankedMs: InterviewMs;
  /** Monotonic reading since which it runs or is held. */
  readonly since: number;
  /** Last reading at which the process was seen alive. */
  readonly lastSeen: number;
  readonly held: HoldReason | null;
}

/** A clock that stands still at `elapsedMs`, held for `reason`. */
export function stoppedClock(
  lengthMs: InterviewMs,
  elapsedMs: InterviewMs,
  reason: HoldReason,
  now: number,
): Clock {
  return {lengthMs, bankedMs: elapsedMs, since: now, lastSeen: now, held: reason};
}

/** Time on the clock at a reading, never more than its length. */
export function elapsed(clock: Clock, now: number): InterviewMs {
  const running = clock.held === null ? Math.max(0, now - clock.since) : 0;
  return Math.min(clock.lengthMs, Math.round(clock.bankedMs + running));
}

export function remaining(clock: Clock, now: number): InterviewMs {
  return clock.lengthMs - elapsed(clock, now);
}

/** Stops the clock. A clock that is held already keeps its first reason. */
export function hold(clock: Clock, reason: HoldReason, now: number): Clock {
  if (clock.held !== null) return clock;
  return {...clock, bankedMs: elapsed(clock, now), since: now, lastSeen: now, held: reason};
}

/** Starts the clock again. @returns the clock and the real time that it stood still */
export function release(clock: Clock, now: number): {clock: Clock; heldMs: number} {
  if (clock.held === null) return {clock, heldMs: 0};
  return {
    clock: {...clock, since: now, lastSeen: now, held: null},
    heldMs: Math.max(0, Math.round(now - clock.since)),
  };
}

/**
 * Notes that the process is alive. A long gap since the last time is a suspension and does not
 * count. @returns the clock and the length of the gap, 0 when there was none
 */
export function observe(clock: Clock, now: number): {clock: Clock; gapMs: number} {
  const gap = now - clock.lastSeen;
  if (clock.held !== null || gap <= SUSPENSION_GAP_MS) {
    return {clock: {...clock, lastSeen: now}, gapMs: 0};
  }
  const upToGap = {...clock, bankedMs: elapsed(clock, clock.lastSeen), since: now, lastSeen: now};
  return {clock: upToGap, gapMs: Math.round(gap)};
}
