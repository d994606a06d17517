/**
 * Decides what the interviewer does next. The model never does: it only words the move. The
 * decision is a pure function of the interview, the round and the time left.
 */
import type {Round} from '../round/schema.ts';
import {mentions} from '../words/pattern.ts';
import type {InterviewMs} from './events.ts';
import type {Move} from './move.ts';
import {bandAt} from './pace.ts';
import {
  advanceMove,
  contradictMove,
  deepenMove,
  namedTopicMove,
  narrowMove,
  pressAnyMove,
  reflectMove,
  wrapMove,
} from './moves.ts';
import {mayaTurns} from './said.ts';
import {injectMove} from './scenes.ts';
import type {CandidateTurn, InterviewState, MayaTurn} from './state.ts';

/** The same question is put again this often before the interviewer moves on. */
const MAX_REDIRECTS = 2;

/**
 * @param remainingMs time left on the interview clock
 * @returns the next move; a `close` only when no time is left
 */
export function decide(state: InterviewState, round: Round, remainingMs: InterviewMs): Move {
  if (remainingMs <= 0 || state.phase !== 'open') return {kind: 'close', because: 'time'};
  const last = lastAnswer(state);
  if (last === null) return {kind: 'open', ladder: round.opening};
  const band = bandAt(state.lengthMs, remainingMs);
  const isLate = band === 'reflection' || band === 'last';
  const reply = replyMove(last, state, round, isLate);
  if (reply) return reply;
  const isTopicOver = last.reply !== 'answer' || isSettledByNotKnowing(state);
  return (
    (band === 'last' ? null : continueReflection(last, state, round)) ??
    (isLate ? reflectMove(state, round) : null) ??
    (band === 'last' ? wrapMove(state, round) : null) ??
    contradictMove(state) ??
    (isTopicOver ? null : deepenMove(last, state, round)) ??
    (isLate ? null : injectMove(state, round)) ??
    (isTopicOver ? null : namedTopicMove(last, state, round)) ??
    advanceMove(state, round) ??
    reflectMove(state, round) ??
    advanceMove(state, round, true) ??
    pressAnyMove(last, state, round)
  );
}

/** After "I don't know" and what they would look at first, the topic is left. */
function isSettledByNotKnowing(state: InterviewState): boolean {
  const asked = lastQuestion(state)?.move;
  return asked?.kind === 'redirect' && asked.because === 'dont-know';
}

/**
 * What the reply itself asks for, before any plan: a fact, or the question again. Null for an
 * answer, and when the same question has been put often enough.
 */
function replyMove(
  last: CandidateTurn,
  state: InterviewState,
  round: Round,
  isLate: boolean,
): Move | null {
  if (last.reply === 'answer') {
    return isSceneEvaded(last, state) ? {kind: 'redirect', because: 'vague'} : null;
  }
  if (last.reply === 'clarifying') return {kind: 'clarify', fact: factFor(last.text, round)};
  // "I don't know" is taken once; whatever follows it, the interview moves on.
  if (isSettledByNotKnowing(state)) return null;
  if (last.reply === 'hint' && !isLate && !wasHintBefore(last, state)) {
    const narrower = narrowMove(state, round);
    if (narrower) return narrower;
  }
  const isTakenOnce = last.reply === 'dont-know';
  return isTakenOnce || redirectsInARow(state) < MAX_REDIRECTS
    ? {kind: 'redirect', because: last.reply}
    : null;
}

/** One narrowing a question: asking again for a hint gets no further down the ladder. */
function wasHintBefore(last: CandidateTurn, state: InterviewState): boolean {
  const before = state.turns.findLast((turn) => turn.who === 'candidate' && turn.turn < last.turn);
  return before?.who === 'candidate' && before.reply === 'hint';
}

/** A failure or a change of requirement that got a vague answer is put once more. */
function isSceneEvaded(last: CandidateTurn, state: InterviewState): boolean {
  return last.isAbstract && lastQuestion(state)?.move.kind === 'inject';
}

/** The incident question is followed down before anything else is asked. */
function continueReflection(last: CandidateTurn, state: InterviewState, round: Round): Move | null {
  const isOpen = lastQuestion(state)?.move.kind === 'reflect' && last.reply === 'answer';
  return isOpen ? reflectMove(state, round, true) : null;
}

/** The fact whose patterns the question holds; null when the sheet doesn't say. */
export function factFor(question: string, round: Round): string | null {
  return round.facts.find((fact) => mentions(fact.asked, question))?.id ?? null;
}

export function lastAnswer(state: InterviewState): CandidateTurn | null {
  return state.turns.findLast((turn): turn is CandidateTurn => turn.who === 'candidate') ?? null;
}

/** The question that is open, interruptions aside. */
export function lastQuestion(state: InterviewState): MayaTurn | null {
  return mayaTurns(state).at(-1) ?? null;
}

/** How many of the latest questions only put the same one again. */
function redirectsInARow(state: InterviewState): number {
  const others = mayaTurns(state)
    .toReversed()
    .findIndex((turn) => turn.move.kind !== 'redirect');
  return Math.max(0, others);
}
