/**
 * How it stands with the model that speaks: fine, to be tried again by itself, or left to the
 * candidate. It waits and counts; what is asked, and by whom, is not its business.
 */
import {ModelFault} from '../claude/model-fault.ts';
import {TRIES, waitBefore} from '../claude/retry-policy.ts';
import type {Fault} from '../fault.ts';
import {SecondHand} from './timekeeper.ts';
import type {Connection} from './session.ts';

type Standing =
  | {readonly kind: 'fine'}
  /** `until`: monotonic ms of the next try. */
  | {readonly kind: 'waiting'; readonly fault: Fault; readonly until: number}
  | {readonly kind: 'trying'; readonly fault: Fault}
  | {readonly kind: 'stopped'; readonly fault: Fault};

export interface TroubleOptions {
  /** Monotonic ms. */
  readonly now: () => number;
  readonly random: () => number;
  /** Called after each change, and for each second of a countdown. */
  readonly changed: () => void;
}

export class Trouble {
  readonly #options: TroubleOptions;
  readonly #seconds = new SecondHand();
  #standing: Standing = {kind: 'fine'};
  /** Calls that failed since the last one that came through. */
  #failures = 0;
  #waiters: (() => void)[] = [];

  constructor(options: TroubleOptions) {
    this.#options = options;
  }

  /** What went wrong last; null while the connection is fine. */
  get fault(): Fault | null {
    return this.#standing.kind === 'fine' ? null : this.#standing.fault;
  }

  view(): Connection {
    const standing = this.#standing;
    if (standing.kind === 'fine') return standing;
    const {fault} = standing;
    if (standing.kind === 'stopped') {
      return {kind: 'stopped', fault, isAboutKey: fault instanceof ModelFault && fault.isAboutKey};
    }
    const until = standing.kind === 'waiting' ? standing.until : 0;
    return {
      kind: 'retrying',
      fault,
      remainingMs: Math.max(0, until - this.#options.now()),
      attempt: Math.max(1, this.#failures),
      attempts: TRIES,
    };
  }

  /** A call failed. Passing faults are tried again after a while, all others are left to the user. */
  met(fault: Fault): void {
    this.#failures += 1;
    const {now, random} = this.#options;
    const waitMs = fault instanceof ModelFault ? waitBefore(fault, this.#failures, random) : null;
    this.#become(
      waitMs === null ? {kind: 'stopped', fault} : {kind: 'waiting', fault, until: now() + waitMs},
    );
  }

  /** Words came through; whether all of them do is not known yet. */
  eased(): void {
    if (this.#standing.kind !== 'fine') this.#become({kind: 'fine'});
  }

  /** Everything is well again: whatever waits goes on. */
  over(): void {
    this.#failures = 0;
    this.eased();
  }

  /** Tries again now. @returns false when there is nothing to try again */
  tryNow(): boolean {
    const {kind} = this.#standing;
    if (kind !== 'waiting' && kind !== 'stopped') return false;
    if (kind === 'stopped') this.#failures = 0;
    this.#try();
    return true;
  }

  /** Resolves as soon as a call may be made. @throws the signal's reason when it fires */
  async passed(signal: AbortSignal): Promise<void> {
    while (this.#standing.kind === 'waiting' || this.#standing.kind === 'stopped') {
      signal.throwIfAborted();
      await new Promise<void>((resolve) => {
        this.#waiters.push(resolve);
        signal.addEventListener('abort', () => resolve(), {once: true});
      });
    }
    signal.throwIfAborted();
  }

  /** To be called several times a second. */
  beat(): void {
    const standing = this.#standing;
    if (standing.kind !== 'waiting') return;
    const remainingMs = standing.until - this.#options.now();
    if (remainingMs <= 0) this.#try();
    else if (this.#seconds.hasTurned({remainingMs})) this.#options.changed();
  }

  #try(): void {
    const {fault} = this;
    if (fault !== null) this.#become({kind: 'trying', fault});
  }

  #become(standing: Standing): void {
    this.#standing = standing;
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const wake of waiters) wake();
    this.#options.changed();
  }
}
