/**
 * The session's clock at work: the pure interview clock fed with monotonic readings, and the one
 * timer of the program.
 */
import {elapsed, hold, observe, release, stoppedClock} from '../interview/clock.ts';
import type {Clock} from '../interview/clock.ts';
import type {HoldReason, InterviewMs} from '../interview/events.ts';
import type {ClockView} from './session.ts';

/** The clock on disk is never further behind than this, so that a kill gives no time back. */
const TICK_MS = 3_000;

/** Where time comes from; tests pass their own. */
export interface TimeSource {
  /** Monotonic milliseconds. */
  now(): number;
  /** Calls back about every `ms`. @returns a function that stops it */
  every(ms: number, callback: () => void): () => void;
}

export const systemTime: TimeSource = {
  now: () => performance.now(),
  every(ms, callback) {
    const timer = setInterval(callback, ms);
    return () => clearInterval(timer);
  },
};

/** Tells when a countdown shows another second than before. */
export class SecondHand {
  #shown = -1;

  hasTurned({remainingMs}: {readonly remainingMs: number}): boolean {
    const second = Math.ceil(remainingMs / 1000);
    const hasTurned = second !== this.#shown;
    this.#shown = second;
    return hasTurned;
  }
}

export class Timekeeper {
  #clock: Clock;
  /** Suspensions noticed and not yet told, ms. */
  #gapMs = 0;
  #tickedMs = 0;
  readonly #time: TimeSource;

  /** Stands still at `elapsedMs` until released. */
  constructor(time: TimeSource, lengthMs: InterviewMs, elapsedMs: InterviewMs) {
    this.#time = time;
    this.#clock = stoppedClock(lengthMs, elapsedMs, 'away', time.now());
  }

  now(): number {
    return this.#time.now();
  }

  elapsedMs(): InterviewMs {
    this.#notice();
    return elapsed(this.#clock, this.now());
  }

  isRunning(): boolean {
    return this.#clock.held === null;
  }

  isOver(): boolean {
    return this.elapsedMs() >= this.#clock.lengthMs;
  }

  hold(reason: HoldReason): void {
    this.#notice();
    this.#clock = hold(this.#clock, reason, this.now());
  }

  /** @returns the real time in ms that the clock stood still, and why */
  release(): {heldMs: number; reason: HoldReason} | null {
    const reason = this.#clock.held;
    if (reason === null) return null;
    const {clock, heldMs} = release(this.#clock, this.now());
    this.#clock = clock;
    return {heldMs, reason};
  }

  /** @returns the length of suspensions noticed since the last call, in ms, or 0 */
  takeGap(): number {
    this.#notice();
    const gapMs = this.#gapMs;
    this.#gapMs = 0;
    return gapMs;
  }

  /** True once for each few seconds that went by. */
  isTickDue(): boolean {
    const elapsedMs = this.elapsedMs();
    if (elapsedMs - this.#tickedMs < TICK_MS) return false;
    this.#tickedMs = elapsedMs;
    return true;
  }

  view(): ClockView {
    const elapsedMs = this.elapsedMs();
    const {lengthMs, held} = this.#clock;
    return {elapsedMs, remainingMs: lengthMs - elapsedMs, lengthMs, held};
  }

  /**
   * Looks for a suspension before the clock is read: a key pressed right after waking up must not
   * pay for the sleep.
   */
  #notice(): void {
    const {clock, gapMs} = observe(this.#clock, this.now());
    this.#clock = clock;
    this.#gapMs += gapMs;
  }
}
