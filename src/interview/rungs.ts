/** Which question of a ladder is next, and how far down it the interview has gone. */
import type {Ladder, Round} from '../round/schema.ts';
import {isShown} from '../round/signals.ts';
import {rungKey} from './reduce.ts';
import {answerTexts, isSpeakable, mayaTurns} from './said.ts';
import type {InterviewState} from './state.ts';

/**
 * The next rung that names nothing the candidate hasn't and that no answer has dealt with. A
 * ladder only goes down: what was passed over is not gone back to.
 * @param isPinned the mechanism is on the table: questions for it are passed over
 */
export function nextRung(
  ladder: Ladder,
  state: InterviewState,
  round: Round,
  isPinned = false,
): number | null {
  const deepest = ladder.rungs.findLastIndex((_, index) =>
    state.asked.has(rungKey(ladder.id, index)),
  );
  const rung = ladder.rungs.findIndex(
    ({ask, level, answered = []}, index) =>
      index > deepest &&
      !(isPinned && level === 'mechanism') &&
      isSpeakable(ask, state, round) &&
      !isShown(answered, answerTexts(state)),
  );
  return rung === -1 ? null : rung;
}

/** Questions asked on a ladder so far. */
export function depthOf(ladder: Ladder, state: InterviewState): number {
  return mayaTurns(state).filter((turn) => 'ladder' in turn.move && turn.move.ladder === ladder.id)
    .length;
}
