/**
 * A golden transcript as the interview that it stands for: its turns become the events of a
 * journal, assessed and reduced as in a session.
 */
import {assess} from '../../interview/assess.ts';
import {lastAnswer} from '../../interview/director.ts';
import type {EventBody} from '../../interview/events.ts';
import type {Move} from '../../interview/move.ts';
import {PRESS} from '../../interview/move.ts';
import {OPENER, initialState, ladderOf, reduce} from '../../interview/reduce.ts';
import type {InterviewState} from '../../interview/state.ts';
import type {Round} from '../../round/schema.ts';
import type {Golden, GoldenTurn} from './golden.ts';

/** How a golden is read: as it was typed, or without what in it speaks to a grader. */
export type Reading = 'typed' | 'clean';

/** Nobody reads the date of a golden. */
const AT = '2026-01-01T00:00:00.000Z';

/** The closed interview. Answers count as begun when their question stood: only their end is known. */
export function goldenInterview(
  golden: Golden,
  round: Round,
  reading: Reading = 'typed',
): InterviewState {
  let state = initialState();
  let t = 0;
  const write = (body: EventBody): void => {
    state = reduce(state, {...body, v: 1, seq: state.lastSeq + 1, at: AT, t});
  };
  write({
    type: 'session.started',
    round: round.id,
    roundHash: '',
    title: round.title,
    lengthMs: round.card.minutes * 60_000,
    coach: 'golden',
    seed: 0,
    app: '',
  });
  for (const [index, given] of golden.turns.entries()) {
    const turn = index + 1;
    const before = t;
    t = Math.max(t, given.at);
    if (given.who === 'maya') {
      const move = moveOf(given, round, state);
      write({type: 'maya.asked', turn, text: given.text, move, caught: [], isCanned: false});
      continue;
    }
    const text = reading === 'clean' ? (given.clean ?? given.text) : given.text;
    const typingMs = t - before;
    write({type: 'candidate.answered', turn, text, cause: 'sent', thinkingMs: 0, typingMs});
    const answer = lastAnswer(state);
    if (answer) {
      write({type: 'answer.assessed', ...assess(answer.text, answer.turn, state, round)});
    }
  }
  write({type: 'interview.closed', because: 'time'});
  return state;
}

type AskedTurn = Extract<GoldenTurn, {who: 'maya'}>;

/** A question that names a ladder or a scene is asked on it, whatever made her ask. */
function moveOf(asked: AskedTurn, round: Round, state: InterviewState): Move {
  const {move, ladder, scene, fact = null} = asked;
  switch (move) {
    case 'open':
      return {kind: 'open', ladder: ladder ?? round.opening};
    case 'advance':
      return advance(ladder ?? round.opening, round);
    case 'reflect':
      return {kind: 'reflect', ladder: round.reflection, rung: rungsAsked(state, round.reflection)};
    case 'wrap':
      return {kind: 'wrap', ladder: ladder ?? round.reflection, rung: OPENER};
    case 'clarify':
      return {kind: 'clarify', fact};
    case 'close':
      return {kind: 'close', because: 'time'};
    default:
  }
  if (scene !== undefined) {
    return {kind: 'inject', scene, isChange: round.changes.some(({id}) => id === scene)};
  }
  if (ladder !== undefined) return press(ladder);
  return {kind: 'redirect', because: 'vague'};
}

function advance(ladder: string, round: Round): Move {
  const dimension = round.ladders.find(({id}) => id === ladder)?.scorecard ?? '';
  return {kind: 'advance', dimension, ladder};
}

function press(ladder: string): Move {
  return {kind: 'probe', ladder, rung: PRESS, claim: null, quote: null};
}

/** Rung of the next question on a ladder: its opener first. */
function rungsAsked({turns}: InterviewState, ladder: string): number {
  const before = turns.filter((turn) => turn.who === 'maya' && ladderOf(turn.move) === ladder);
  return OPENER + before.length;
}
