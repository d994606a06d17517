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

export interface Speaker {
  /** Shown to the user and kept in the journal: `offline` or a model's id. */
  readonly name: string;
  /**
   * Words one move, or the rest of it. Yields text as it arrives.
   * @throws {ModelFault} when the model can't be asked; `AbortError` when the signal fires
   */
  speak(speech: Speech, signal: AbortSignal): AsyncIterable<string>;
}
