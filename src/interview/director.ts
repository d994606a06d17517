/**
 * Decides what the interviewer does next. The model never does: it only words the move. The
 * decision is a pure function of the interview, the round and the time left.
 */
import type {Round} from '../round/schema.ts';
import {mentions} from '../words/pattern.ts';
import type {InterviewMs} from './events.ts';
import type {Move} from './move.ts';
import {bandAt, isReflectionNear, isShortOfTime, unopened} from './pace.ts';
import {
  advanceMove,
  contradictMove,
  coverMove,
  deepenMove,
  namedTopicMove,
  narrowMove,
  pressAnyMove,
  reflectMove,
  wrapMove,
} from './moves.ts';
import {OPENER} from './reduce.ts';
import {exchanges, lastReply, mayaTurns} from './said.ts';
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
  const last = lastReply(state);
  if (last === null) return {kind: 'open', ladder: round.opening};
  const band = bandAt(state.lengthMs, remainingMs);
  const isLate = band === 'reflection' || band === 'last';
  const incident = reflectMove(state, round);
  const isIncidentDue =
    incident !== null && (isLate || isReflectionNear(round, state, remainingMs));
  const isShort = !isLate && isShortOfTime(round, state, remainingMs);
  const reply = replyMove(last, state, round, {isLate, mayWait: !isShort && !isIncidentDue});
  if (reply) return reply;
  const isTopicOver = last.reply !== 'answer' || isSettledByNotKnowing(state);
  return (
    (band === 'last' ? null : continueReflection(last, state, round)) ??
    (isIncidentDue ? incident : null) ??
    (band === 'last' ? wrapMove(state, round) : null) ??
    (isShort || isLate ? coverMove(last, state, round) : null) ??
    contradictMove(state) ??
    (isTopicOver ? null : deepenMove(last, state, round)) ??
    (isLate ? null : injectMove(state, round)) ??
    (isTopicOver ? null : namedTopicMove(last, state, round)) ??
    advanceMove(state, round) ??
    incident ??
    advanceMove(state, round, true) ??
    pressAnyMove(last, state, round)
  );
}

/** After "I don't know" and what they would look at first, the topic is left. */
function isSettledByNotKnowing(state: InterviewState): boolean {
  const asked = lastQuestion(state)?.move;
  return asked?.kind === 'redirect' && asked.because === 'dont-know';
}

/** What the hour allows. */
interface Leisure {
  readonly isLate: boolean;
  /** False when something else has to be asked now: the open question is then let go. */
  readonly mayWait: boolean;
}

/**
 * What the reply itself asks for, before any plan: a fact, or the question again. Null for an
 * answer, and when the same question has been put often enough.
 */
function replyMove(
  last: CandidateTurn,
  state: InterviewState,
  round: Round,
  {isLate, mayWait}: Leisure,
): Move | null {
  const fact = last.reply === 'clarifying' ? factFor(last.text, round) : null;
  const isNews = fact !== null && !state.asked.has(`fact:${fact}`);
  if (isNews) return {kind: 'clarify', fact};
  if (!mayWait || redirectsInARow(state) >= MAX_REDIRECTS) return null;
  if (last.reply === 'answer') {
    return isSceneEvaded(last, state) ? {kind: 'redirect', because: 'vague'} : null;
  }
  if (last.reply === 'clarifying') {
    return fact === null ? {kind: 'clarify', fact} : {kind: 'redirect', because: 'known-fact'};
  }
  // "I don't know" is taken once; whatever follows it, the interview moves on.
  if (isSettledByNotKnowing(state)) return null;
  if (last.reply === 'hint' && !isLate && !wasHintBefore(state)) {
    const narrower = narrowMove(state, round);
    if (narrower) return narrower;
  }
  return {kind: 'redirect', because: last.reply};
}

/** One narrowing a question: asking again for a hint gets no further down the ladder. */
function wasHintBefore(state: InterviewState): boolean {
  return exchanges(state).at(-2)?.reply?.reply === 'hint';
}

/** A failure or a change of requirement that got a vague answer is put once more. */
function isSceneEvaded(last: CandidateTurn, state: InterviewState): boolean {
  return last.isAbstract && lastQuestion(state)?.move.kind === 'inject';
}

/** The incident question is followed down before anything else is asked. */
function continueReflection(last: CandidateTurn, state: InterviewState, round: Round): Move | null {
  const asked = lastQuestion(state)?.move;
  if (asked?.kind !== 'reflect' || last.reply !== 'answer') return null;
  // A whole dimension not asked about is a larger gap than the incident's second half.
  const isEnough = asked.rung !== OPENER && unopened(round, state).length > 0;
  return isEnough ? null : reflectMove(state, round, true);
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

/**
 * How many of the latest questions only put the same one again; a fact given in between asks
 * nothing, "choose a number" does.
 */
function redirectsInARow(state: InterviewState): number {
  let count = 0;
  for (const {move} of mayaTurns(state).toReversed()) {
    if (move.kind === 'redirect' || (move.kind === 'clarify' && move.fact === null)) count += 1;
    else if (move.kind !== 'clarify') break;
  }
  return count;
}
