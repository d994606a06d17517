/**
 * How the time of a round is shared: an opening, a core divided among the dimensions by weight,
 * the incident question, a last question. Bands are those of a 20-minute round, in proportion.
 */
import type {Round} from '../round/schema.ts';
import type {InterviewMs} from './events.ts';
import {ladderOf} from './reduce.ts';
import type {InterviewState, Turn} from './state.ts';

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

/** Time spent on each scorecard dimension so far, by the dimension of the question answered. */
export function spent(round: Round, state: InterviewState): Map<string, InterviewMs> {
  const total = new Map<string, InterviewMs>();
  let current: string | null = null;
  let askedAt = 0;
  for (const turn of state.turns) {
    if (turn.who === 'maya') {
      if (turn.isInterruption) continue;
      current = dimensionOfTurn(round, turn) ?? (keepsTopic(turn) ? current : null);
      askedAt = turn.t;
    } else if (current !== null) {
      const ms = Math.max(MIN_TURN_MS, turn.t - askedAt);
      total.set(current, (total.get(current) ?? 0) + ms);
    }
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

function dimensionOfTurn(round: Round, turn: Extract<Turn, {who: 'maya'}>): string | null {
  const {move} = turn;
  if (move.kind === 'inject') return dimensionOf(round, move.scene);
  const ladder = ladderOf(move);
  return ladder === null ? null : dimensionOf(round, ladder);
}

function keepsTopic(turn: Extract<Turn, {who: 'maya'}>): boolean {
  return turn.move.kind === 'redirect' || turn.move.kind === 'clarify';
}
