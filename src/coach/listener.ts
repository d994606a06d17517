/** Who listens along: reads an answer more closely than rules can, while the interview goes on. */
import type {EventBody} from '../interview/events.ts';
import type {InterviewState} from '../interview/state.ts';

/** What was heard in one answer; every quote stands verbatim in it. */
export type Heard = Omit<Extract<EventBody, {type: 'answer.heard'}>, 'type' | 'by'>;

export interface Listener {
  /** Kept in the journal: a model's id. */
  readonly name: string;
  /**
   * @param turn the candidate's turn to listen to; it stands in `state`
   * @returns null when nothing useful came back in time; never throws but for an abort
   */
  listen(turn: number, state: InterviewState, signal: AbortSignal): Promise<Heard | null>;
}
