/** What a session may cost: warns once when most of it is spent, and stops paid calls at its end. */
import {isPriced} from '../claude/prices.ts';
import {Fault} from '../fault.ts';
import type {Listener} from '../coach/listener.ts';
import type {Speaker} from '../coach/speaker.ts';
import type {SessionModel} from './session-parts.ts';

/** Share of the budget at which the candidate is told. */
const WARNING_SHARE = 0.8;

export const BUDGET_SPENT = 'budget-spent';

export class Budget {
  readonly #limitUsd: number | null;
  #spentUsd: number;
  #isLifted = false;
  #hasWarned = false;

  /** @param limitUsd null: no limit; @param spentUsd what the session has cost so far */
  constructor(limitUsd: number | null, spentUsd: number) {
    this.#limitUsd = limitUsd;
    this.#spentUsd = spentUsd;
  }

  /** @returns a sentence to show, the first time that most of the budget is spent */
  book(usd: number | null): string | null {
    this.#spentUsd += usd ?? 0;
    const limit = this.#limitUsd;
    if (limit === null || this.#hasWarned || this.#spentUsd < limit * WARNING_SHARE) return null;
    this.#hasWarned = true;
    return `This session has cost $${this.#spentUsd.toFixed(2)} of its budget of $${limit.toFixed(2)}.`;
  }

  /** Where calls have no known price, nothing can be held to it. @returns a sentence to show */
  doubt({speaker, listener, host}: Pick<SessionModel, 'speaker' | 'listener' | 'host'>) {
    if (this.#limitUsd === null) return null;
    const names = [speaker.name, ...(listener === null ? [] : [listener.name])];
    const unpriced = new Set(names.filter((name) => !isPriced(name, host)));
    if (unpriced.size === 0) return null;
    return `No price is known for ${[...unpriced].join(' and ')} at ${host}, so the budget can't be kept.`;
  }

  isSpent(): boolean {
    return !this.#isLifted && this.#limitUsd !== null && this.#spentUsd >= this.#limitUsd;
  }

  /** The candidate goes on all the same, for the rest of this session. */
  lift(): void {
    this.#isLifted = true;
  }

  /** A speaker that makes no call once the budget is spent. */
  guardSpeaker(speaker: Speaker): Speaker {
    const require = () => this.#require();
    return {
      name: speaker.name,
      async *speak(speech, signal) {
        require();
        yield* speaker.speak(speech, signal);
      },
    };
  }

  /** A listener that hears nothing once the budget is spent. */
  guardListener(listener: Listener): Listener {
    return {
      name: listener.name,
      listen: async (turn, state, signal) =>
        this.isSpent() ? null : await listener.listen(turn, state, signal),
    };
  }

  #require(): void {
    if (!this.isSpent()) return;
    const limit = (this.#limitUsd ?? 0).toFixed(2);
    throw new Fault(BUDGET_SPENT, `The budget of $${limit} for this session is spent.`, {
      nextStep: 'Go on with the offline coach for nothing, or try again to go on at your cost.',
    });
  }
}
