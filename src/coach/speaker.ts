/** Who words a move. Adapters are interchangeable; none of them decides what is asked. */
import type {InterviewState} from '../interview/state.ts';
import type {Move} from '../interview/move.ts';

export interface Speaker {
  /** Shown to the user and kept in the journal: `offline` or a model's id. */
  readonly name: string;
  /**
   * Words one move. Yields text as it arrives.
   * @param refused rules that earlier wordings of this move broke, oldest first
   */
  speak(
    move: Move,
    state: InterviewState,
    refused: readonly string[],
    signal: AbortSignal,
  ): AsyncIterable<string>;
}
