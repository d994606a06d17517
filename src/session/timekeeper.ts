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

/** A stretch of real time that the clock stood still, ms, and why. */
export interface Standstill {
  readonly heldMs: number;
  readonly reason: HoldReason;
}

/** Several things can hold the clock at once; the time is booked under the first of these. */
const BOOKED_UNDER: readonly HoldReason[] = ['away', 'suspended', 'network', 'speaking'];

export class Timekeeper {
  #clock: Clock;
  readonly #reasons = new Set<HoldReason>(['away']);
  /** Suspensions noticed and not yet told, ms. */
  #gapMs = 0;
  #tickedMs = 0;
  readonly #time: TimeSource;

  /** Stands still at `elapsedMs`, held as `away` until that is let go. */
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

  /**
   * Stops the clock, or gives it one more reason to stand still.
   * @returns the standstill that this one takes over from, if any
   */
  hold(reason: HoldReason): Standstill | null {
    this.#reasons.add(reason);
    return this.#settle();
  }

  /** Takes a reason away; the clock runs when it was the last. @returns the standstill it ended */
  letGo(reason: HoldReason): Standstill | null {
    this.#reasons.delete(reason);
    return this.#settle();
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

  #settle(): Standstill | null {
    this.#notice();
    const reason = BOOKED_UNDER.find((one) => this.#reasons.has(one)) ?? null;
    const before = this.#clock.held;
    if (before === reason) return null;
    const {clock, heldMs} = release(this.#clock, this.now());
    this.#clock = reason === null ? clock : hold(clock, reason, this.now());
    return before === null ? null : {heldMs, reason: before};
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
