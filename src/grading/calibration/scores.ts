/**
 * Totals and tiers: those that follow from the reference by the same arithmetic as any grade's,
 * beside those of the judge. What the labellers dispute counts for neither.
 */
import type {InterviewState} from '../../interview/state.ts';
import type {Round, Tier} from '../../round/schema.ts';
import {TIERS} from '../../round/schema.ts';
import type {Grade, ObservableGrade} from '../grade.ts';
import {gradeDimensions} from '../tiers.ts';
import {capsThatApply, totalScore} from '../totals.ts';
import type {Reference} from './reference.ts';
import type {Pair} from './statistics.ts';
import {mean, quadraticKappa} from './statistics.ts';

export interface Scores {
  /** 0 to 100; null when nothing of it was asked. */
  readonly total: number | null;
  /** By scorecard dimension, in the round's order. */
  readonly tiers: readonly (Tier | null)[];
}

export interface ScorePair {
  readonly golden: string;
  readonly reference: Scores;
  readonly judged: Scores;
}

export function scorePair(
  golden: string,
  round: Round,
  state: InterviewState,
  references: readonly Reference[],
  grade: Grade,
): ScorePair {
  const open = new Set(
    references.filter(({verdict}) => verdict === null).map((one) => one.observable),
  );
  const judged = grade.observables.map((one) =>
    open.has(one.id) ? asGrade(one.id, 'not_asked', []) : one,
  );
  return {
    golden,
    reference: referenceScores(round, state, references),
    judged: scoresOf(round, state, judged),
  };
}

export function referenceScores(
  round: Round,
  state: InterviewState,
  references: readonly Reference[],
): Scores {
  const known = new Map(references.map((reference) => [reference.observable, reference]));
  const grades = round.observables.map(({id}) => {
    const reference = known.get(id);
    return asGrade(id, reference?.verdict ?? 'not_asked', reference?.quotes ?? []);
  });
  return scoresOf(round, state, grades);
}

function scoresOf(
  round: Round,
  {turns}: InterviewState,
  grades: readonly ObservableGrade[],
): Scores {
  const {scorecard} = gradeDimensions({round, grades, turns});
  return {
    total: totalScore(scorecard, capsThatApply(round, grades)),
    tiers: scorecard.map(({tier}) => tier),
  };
}

function asGrade(
  id: string,
  verdict: ObservableGrade['verdict'],
  quotes: Reference['quotes'],
): ObservableGrade {
  return {
    id,
    verdict,
    quotes: [...quotes],
    votes: [verdict],
    justification: '',
    isLowConfidence: false,
    exposedBy: null,
  };
}

export interface ScoreAgreement {
  /** Quadratically weighted kappa of the dimensions' tiers. */
  readonly tierKappa: number | null;
  readonly tiersCompared: number;
  /** Mean distance of the totals, points of 100. */
  readonly meanError: number | null;
  /** Mean difference, judge minus reference: above 0 where totals come out too high. */
  readonly bias: number | null;
}

export function scoreAgreement(pairs: readonly ScorePair[]): ScoreAgreement {
  const tiers = pairs.flatMap(({reference, judged}) =>
    reference.tiers.flatMap((tier, index): Pair<Tier>[] => {
      const other = judged.tiers[index] ?? null;
      return tier === null || other === null ? [] : [[tier, other]];
    }),
  );
  const errors = pairs.flatMap(({reference, judged}) =>
    reference.total === null || judged.total === null ? [] : [judged.total - reference.total],
  );
  return {
    tierKappa: quadraticKappa(tiers, TIERS),
    tiersCompared: tiers.length,
    meanError: mean(errors.map(Math.abs)),
    bias: mean(errors),
  };
}
