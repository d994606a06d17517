/**
 * How the time of a round is shared: an opening, a core divided among the dimensions by weight,
 * the incident question, a last question. Bands are those of a 20-minute round, in proportion.
 */
import type {Round} from '../round/schema.ts';
import type {InterviewMs} from './events.ts';
import {ladderOf} from './reduce.ts';
import {exchanges, mayaTurns} from './said.ts';
import type {InterviewState, MayaTurn} from './state.ts';

export type Band = 'opening' | 'core' | 'reflection' | 'last';

/** Parts of the round: the first two minutes, 5:00 left, 2:00 left of twenty minutes. */
const OPENING_PART = 2 / 20;
const REFLECTION_PART = 5 / 20;
const LAST_PART = 2 / 20;

/**
 * A turn counts for at least this long, so that answers pasted in seconds still move the round
 * through its dimensions.
 */
export const MIN_TURN_MS = 40_000;
/** Replies from whose length the next one's is guessed. */
const PACE_TURNS = 3;

export function bandAt(lengthMs: InterviewMs, remainingMs: InterviewMs): Band {
  if (remainingMs <= lengthMs * LAST_PART) return 'last';
  if (remainingMs <= lengthMs * REFLECTION_PART) return 'reflection';
  return lengthMs - remainingMs < lengthMs * OPENING_PART ? 'opening' : 'core';
}

/** Time that a dimension may take in the core of the round; the reflection has its own band. */
export function budgets(round: Round, lengthMs: InterviewMs): ReadonlyMap<string, InterviewMs> {
  const reflection = dimensionOf(round, round.reflection);
  const core = round.dimensions.scorecard.filter((dimension) => dimension.id !== reflection);
  const weights = core.reduce((sum, dimension) => sum + dimension.weight, 0);
  const coreMs = lengthMs * (1 - OPENING_PART - REFLECTION_PART);
  return new Map(core.map(({id, weight}) => [id, (coreMs * weight) / weights]));
}

/** Dimensions of the core in which no topic was opened yet, the heaviest first. */
export function unopened(round: Round, state: InterviewState): readonly string[] {
  const opened = new Set(
    mayaTurns(state).flatMap(({move}) => {
      const ladder = ladderOf(move);
      return ladder === null ? [] : [dimensionOf(round, ladder)];
    }),
  );
  return [...budgets(round, state.lengthMs)]
    .filter(([id]) => !opened.has(id))
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => id);
}

/**
 * Time kept free for each dimension that is still to be opened and for the incident: an equal part
 * of all that lies before the reflection. While no reply takes longer, every dimension has its turn.
 */
export function reserve(round: Round, lengthMs: InterviewMs): InterviewMs {
  return (lengthMs * (1 - REFLECTION_PART)) / (budgets(round, lengthMs).size + 2);
}

/** Whether the time before the reflection is just enough for what is still to be opened. */
export function isShortOfTime(
  round: Round,
  state: InterviewState,
  remainingMs: InterviewMs,
): boolean {
  const left = unopened(round, state).length;
  const beforeReflection = remainingMs - state.lengthMs * REFLECTION_PART;
  return left > 0 && beforeReflection <= (left + 1) * reserve(round, state.lengthMs);
}

/** Whether the reply to one more question would come after the incident question is due. */
export function isReflectionNear(
  round: Round,
  state: InterviewState,
  remainingMs: InterviewMs,
): boolean {
  const lengths = exchanges(state)
    .flatMap(({question, reply}) => (question && reply ? [reply.t - question.t] : []))
    .slice(-PACE_TURNS);
  if (lengths.length === 0 || unopened(round, state).length > 0) return false;
  const usual = lengths.reduce((sum, ms) => sum + ms, 0) / lengths.length;
  const expected = Math.min(usual, reserve(round, state.lengthMs));
  return remainingMs - expected < state.lengthMs * REFLECTION_PART;
}

/** Time spent on each scorecard dimension so far, by the dimension of the question answered. */
export function spent(round: Round, state: InterviewState): Map<string, InterviewMs> {
  const total = new Map<string, InterviewMs>();
  let current: string | null = null;
  for (const {question, reply} of exchanges(state)) {
    if (!question) continue;
    current = dimensionOfTurn(round, question) ?? (keepsTopic(question) ? current : null);
    if (current === null || reply === null) continue;
    const ms = Math.max(MIN_TURN_MS, reply.t - question.t);
    total.set(current, (total.get(current) ?? 0) + ms);
  }
  return total;
}

/** The scorecard dimension of a ladder or scene of the round. */
export function dimensionOf(round: Round, id: string): string | null {
  const owner = [...round.ladders, ...round.failures, ...round.changes].find(
    (candidate) => candidate.id === id,
  );
  return owner?.scorecard ?? null;
}

function dimensionOfTurn(round: Round, turn: MayaTurn): string | null {
  const {move} = turn;
  if (move.kind === 'inject') return dimensionOf(round, move.scene);
  const ladder = ladderOf(move);
  return ladder === null ? null : dimensionOf(round, ladder);
}

function keepsTopic(turn: MayaTurn): boolean {
  return turn.move.kind === 'redirect' || turn.move.kind === 'clarify';
}
