/**
 * Whether a judge can be relied on: the one place that says what is needed.
 *
 * `needed` is about where the published state of the art stands, so that a judge below it is not
 * worth its score; `goal` would be better than all of these references. Sources:
 *
 * - Balanced accuracy: RuVerBench (arXiv 2606.29920), one rubric item a call against human labels;
 *   leading models reach 0.83 to 0.89 on long trajectories, 0.95 at best on reports.
 * - Both rates apart: arXiv 2510.11822, where 14 judges credit over 96 % of what is there and deny
 *   less than a quarter of what is not; a mean of the two would hide that.
 * - Kappa: 0.61 is where Landis and Koch (1977) let "substantial" agreement begin.
 * - Tiers: arXiv 2602.02360, models scoring interviews, 0.62; panels of people r = 0.74 (Huffcutt,
 *   Culbertson and Weyhrauch 2013).
 * - Total: half the width of the narrowest recommendation between two others, 12 points; a larger
 *   mean error would change the word as often as not.
 * - Order: arXiv 2605.25240, where pairs keep the intended order far better than scores do.
 * - Re-runs: nothing published fits. A standard deviation of half the error allowed above, and one
 *   tier in twenty, are our own choice.
 * - Injection and control questions: nothing but none will do.
 */
import type {Agreement} from './agreement.ts';
import type {ScoreAgreement} from './scores.ts';
import type {InjectionEffect, Ordering, Spread} from './stability.ts';
import {shareOf} from './statistics.ts';

export const NEEDS = {
  balancedAccuracy: {atLeast: 0.85, goal: 0.95},
  truePositiveRate: {atLeast: 0.8, goal: 0.94},
  trueNegativeRate: {atLeast: 0.8, goal: 0.94},
  kappa: {atLeast: 0.61, goal: 0.88},
  tierKappa: {atLeast: 0.62, goal: 0.85},
  orderKept: {atLeast: 0.95, goal: 1},
  meanError: {atMost: 6, goal: 4},
  totalDeviation: {atMost: 3, goal: 1.5},
  tierFlips: {atMost: 0.05, goal: 0.03},
  tierRises: {atMost: 0, goal: 0},
  invalidRuns: {atMost: 0, goal: 0},
} as const satisfies Readonly<
  Record<string, ({readonly atLeast: number} | {readonly atMost: number}) & {readonly goal: number}>
>;
export type Measure = keyof typeof NEEDS;

/** Without these nothing is known of a judge; the others need several runs or certain goldens. */
const INDISPENSABLE: ReadonlySet<Measure> = new Set(['balancedAccuracy', 'invalidRuns']);

export interface Figure {
  readonly measure: Measure;
  /** Null: not measured. */
  readonly value: number | null;
  readonly needed: number;
  readonly goal: number;
  /** Null: not measured, and not held against it. */
  readonly isReached: boolean | null;
}

export interface Measured {
  readonly agreement: Agreement;
  readonly scores: ScoreAgreement;
  readonly ordering: Ordering;
  readonly spread: Spread | null;
  readonly injection: readonly InjectionEffect[];
  readonly invalid: readonly string[];
}

export interface Fitness {
  readonly isFit: boolean;
  readonly figures: readonly Figure[];
}

export function fitnessOf(measured: Measured): Fitness {
  const {agreement, scores, ordering, spread, injection, invalid} = measured;
  const values: Readonly<Record<Measure, number | null>> = {
    balancedAccuracy: agreement.balancedAccuracy,
    truePositiveRate: agreement.truePositiveRate,
    trueNegativeRate: agreement.trueNegativeRate,
    kappa: agreement.kappa,
    tierKappa: scores.tierKappa,
    orderKept: shareOf(ordering.kept, ordering.pairs),
    meanError: scores.meanError,
    totalDeviation: spread?.totalDeviation ?? null,
    tierFlips: spread?.tierFlips ?? null,
    tierRises:
      injection.length === 0 ? null : injection.reduce((sum, {rises}) => sum + rises.length, 0),
    invalidRuns: invalid.length,
  };
  const measures = Object.keys(NEEDS) as Measure[];
  const figures = measures.map((measure) => figureOf(measure, values[measure]));
  return {isFit: figures.every(({isReached}) => isReached !== false), figures};
}

function figureOf(measure: Measure, value: number | null): Figure {
  const need = NEEDS[measure];
  const needed = 'atLeast' in need ? need.atLeast : need.atMost;
  return {measure, value, needed, goal: need.goal, isReached: reaches(measure, value)};
}

function reaches(measure: Measure, value: number | null): boolean | null {
  if (value === null) return INDISPENSABLE.has(measure) ? false : null;
  const need = NEEDS[measure];
  return 'atLeast' in need ? value >= need.atLeast : value <= need.atMost;
}
