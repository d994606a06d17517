/** What has been said so far, and what may therefore be said: looked up by the moves. */
import type {Round} from '../round/schema.ts';
import {compilePattern, findPattern, mentions} from '../words/pattern.ts';
import {tokenize} from '../words/tokens.ts';
import type {InterviewState, MayaTurn} from './state.ts';

/** Whether a question names no guarded mechanism that the candidate hasn't named. */
export function isSpeakable(text: string, state: InterviewState, round: Round): boolean {
  const tokens = tokenize(text);
  const named = round.guarded.filter((source) => findPattern(compilePattern(source), tokens));
  if (named.length === 0) return true;
  const said = candidateText(state);
  return named.every((source) => mentions([source], said));
}

export function candidateText(state: InterviewState): string {
  return state.turns.flatMap((turn) => (turn.who === 'candidate' ? [turn.text] : [])).join('\n');
}

/** The interviewer's questions, without her interruptions. */
export function mayaTurns(state: InterviewState): readonly MayaTurn[] {
  return state.turns.filter(
    (turn): turn is MayaTurn => turn.who === 'maya' && !turn.isInterruption,
  );
}
