/** The second wording of the question that still stands, for whoever asks what is meant. */
import type {Move} from '../interview/move.ts';
import {ladderOf, OPENER} from '../interview/reduce.ts';
import {mayaTurns} from '../interview/said.ts';
import type {InterviewState, MayaTurn} from '../interview/state.ts';
import type {Round} from '../round/schema.ts';

/** The turn with the question that still stands; null before the first one. */
export function openTurn(state: InterviewState): MayaTurn | null {
  const asked = mayaTurns(state).findLast(
    ({move}) => move.kind !== 'redirect' && move.kind !== 'clarify',
  );
  return asked ?? null;
}

/** What the round's author wrote for it; null when there is nothing, or it was said before. */
export function otherWords(state: InterviewState, round: Round): string | null {
  const move = openTurn(state)?.move;
  const again = move ? againOf(move, round) : undefined;
  const isSaid = mayaTurns(state).some(({text}) => again !== undefined && text.includes(again));
  return again === undefined || isSaid ? null : again;
}

function againOf(move: Move, round: Round): string | undefined {
  if (move.kind === 'inject') {
    return [...round.failures, ...round.changes].find(({id}) => id === move.scene)?.again;
  }
  const ladder = round.ladders.find(({id}) => id === ladderOf(move));
  const isRung = 'rung' in move && move.rung !== OPENER;
  return isRung ? ladder?.rungs[move.rung]?.again : ladder?.again;
}
