/** Who words a move. Adapters are interchangeable; none of them decides what is asked. */
import type {InterviewState} from '../interview/state.ts';
import type {Move} from '../interview/move.ts';
import type {Violation} from '../interview/persona-gate.ts';

/** A wording that the persona gate kept back. */
export interface RefusedWording {
  readonly text: string;
  readonly violations: readonly Violation[];
}

/** One move to be worded. */
export interface Speech {
  readonly move: Move;
  readonly state: InterviewState;
  /** The draft on the candidate's screen, for an interruption; else empty. */
  readonly draft: string;
  /** Sentences of this turn that stand on the screen already: the wording goes on after them. */
  readonly spoken: string;
  /** Earlier wordings of this move, oldest first. */
  readonly refused: readonly RefusedWording[];
}

/** Thrown by a speaker that ended without having said it all; what it yielded still counts. */
export class BrokenOff extends Error {
  /** It would not say it, or it used up its length in the middle of a sentence. */
  readonly because: 'refusal' | 'length';

  constructor(because: 'refusal' | 'length') {
    super(`the wording broke off: ${because}`);
    this.name = 'BrokenOff';
    this.because = because;
  }
}

export interface Speaker {
  /** Shown to the user and kept in the journal: `offline` or a model's id. */
  readonly name: string;
  /**
   * Words one move, or the rest of it. Yields text as it arrives.
   * @throws {ModelFault} when the model can't be asked; {@link BrokenOff} when it did not finish;
   * `AbortError` when the signal fires
   */
  speak(speech: Speech, signal: AbortSignal): AsyncIterable<string>;
}
