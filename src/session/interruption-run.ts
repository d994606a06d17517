/**
 * Cutting in above a draft, while the candidate writes on and the clock runs. It is called off as
 * soon as it has come too late, and dropped without a word when it fails: nobody has asked for it.
 */
import type {GuardedTurn} from '../coach/guarded-speech.ts';
import type {Move} from '../interview/move.ts';
import {openLadder} from '../interview/reduce.ts';
import {aTurn} from './asking.ts';
import type {Cast} from './asking.ts';
import type {CoachInCharge} from './coach-in-charge.ts';
import type {Conversation} from './conversation.ts';

export interface InterruptionOptions {
  readonly cast: Cast;
  readonly talk: Conversation;
  readonly coach: CoachInCharge;
  readonly changed: () => void;
}

interface CuttingIn {
  readonly quote: string;
  readonly move: Move;
  readonly turn: GuardedTurn;
  readonly abort: AbortController;
  isOnRecord: boolean;
}

export class InterruptionRun {
  readonly #options: InterruptionOptions;
  #current: CuttingIn | null = null;
  #hasFailed = false;
  #done: Promise<void> = Promise.resolve();

  constructor(options: InterruptionOptions) {
    this.#options = options;
  }

  /** What of it stands on the screen; empty while nothing does. */
  get live(): string {
    return this.#current?.turn.text ?? '';
  }

  /** False while one is under way, and after one that failed above this draft. */
  get isPossible(): boolean {
    return this.#current === null && !this.#hasFailed;
  }

  /** @param quote words of the draft to cut in on */
  begin(quote: string, draft: string): void {
    const {cast, talk, changed} = this.#options;
    const move: Move = {kind: 'interrupt', quote, ladder: openLadder(talk.state.turns)};
    const turn = aTurn(cast, talk, move, draft, () => {
      if (this.#current?.turn === turn) changed();
    });
    this.#current = {quote, move, turn, abort: new AbortController(), isOnRecord: false};
    this.#done = this.#run(this.#current);
  }

  /** Nothing is cut in on that stands there no more. */
  draftChanged(text: string): void {
    if (this.#current && !text.includes(this.#current.quote)) this.stop();
  }

  /** A new draft begins, and with it a new chance. */
  draftEnded(): void {
    this.stop();
    this.#hasFailed = false;
  }

  /** Calls it off; what stands on the screen stays, and is on record. */
  stop(): void {
    const current = this.#current;
    if (current === null || current.isOnRecord) return;
    current.abort.abort();
    void this.#keep(current);
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    await this.#done;
  }

  async #run(current: CuttingIn): Promise<void> {
    try {
      await current.turn.say(this.#options.coach.speaker, current.abort.signal);
    } catch {
      this.#hasFailed ||= !current.abort.signal.aborted;
    }
    if (!current.isOnRecord && this.#current === current) await this.#keep(current);
  }

  #keep(current: CuttingIn): Promise<void> {
    const {talk, changed} = this.#options;
    const isOver = (): void => {
      if (this.#current === current) this.#current = null;
    };
    current.isOnRecord = true;
    if (current.turn.text === '') {
      isOver();
      changed();
      return Promise.resolve();
    }
    return talk.speak(current.move, current.turn, isOver).then(isOver);
  }
}
