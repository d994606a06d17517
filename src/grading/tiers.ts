/**
 * From verdicts to dimensions: share, points and tier of each dimension of either breakdown. All
 * arithmetic; both breakdowns read the same verdicts.
 */
import type {Turn} from '../interview/state.ts';
import type {
  FrameworkDimension,
  Observable,
  Round,
  ScorecardDimension,
  Tier,
} from '../round/schema.ts';
import {TIERS} from '../round/schema.ts';
import {wasUnprompted} from './coverage.ts';
import type {DimensionGrade, ObservableGrade, Verdict} from './grade.ts';

/** Lowest share of each tier: the same cuts as those of the total, see totals.ts. */
export const TIER_FLOORS: Readonly<Record<Tier, number>> = {
  strong: 0.78,
  solid: 0.55,
  mixed: 0.38,
  weak: 0,
};

/** Why a scorecard dimension's tier is lower than its share alone would give. */
export interface TierLimit {
  readonly tier: Tier;
  readonly because: 'top choice missing' | 'top choice prompted' | 'naive choice made';
  /** The observables that decided. */
  readonly observables: readonly string[];
}

type Verdicts = ReadonlyMap<string, Verdict>;

export function verdictsOf(grades: readonly ObservableGrade[]): Verdicts {
  return new Map(grades.map((grade) => [grade.id, grade.verdict]));
}

/**
 * Share of a dimension, 0 to 1, with the weights of
 *
 *   M  positives met       A  positives asked
 *   P  all positives       E  negatives met
 *
 *   share = M ÷ A × P ÷ (P + E)
 *
 * A mistake takes a part of what was shown and never all of it: whoever shows much and errs once
 * still stands above whoever shows nothing. What is fundamentally wrong is held down by the caps.
 * Null when none of the positives was asked: there is nothing to take a share of.
 */
export function shareOf(observables: readonly Observable[], verdicts: Verdicts): number | null {
  const positives = observables.filter((observable) => observable.polarity === 'positive');
  const asked = positives.filter((observable) => isAsked(verdicts.get(observable.id)));
  if (asked.length === 0) return null;
  const isMet = (observable: Observable) => verdicts.get(observable.id) === 'met';
  const errors = observables.filter(
    (observable) => observable.polarity === 'negative' && isMet(observable),
  );
  const credit = weightOf(asked.filter(isMet)) / weightOf(asked);
  const all = weightOf(positives);
  return (credit * all) / (all + weightOf(errors));
}

/** The most that a held dimension is worth: just less than the tier above. */
const HELD_SHARES: Readonly<Record<Tier, number>> = {
  strong: 1,
  solid: 0.77,
  mixed: 0.54,
  weak: 0.37,
};

/**
 * The share of a dimension that a limit holds at a tier. What lies above that tier's floor is
 * drawn together until it fits below the next one, so that the number says the same as the word,
 * and more breadth still counts for more.
 */
function heldShare(share: number, tier: Tier): number {
  const floor = TIER_FLOORS[tier];
  if (share <= floor) return share;
  return floor + ((share - floor) * (HELD_SHARES[tier] - floor)) / (1 - floor);
}

export function tierOf(share: number): Tier {
  return TIERS.find((tier) => share >= TIER_FLOORS[tier]) ?? 'weak';
}

/** What is known of an interview when its tiers are settled. */
export interface GradedInterview {
  readonly round: Round;
  readonly grades: readonly ObservableGrade[];
  readonly turns: readonly Turn[];
}

/** The limits that hold a dimension down, whether or not its share reaches them. */
export function tierLimits(dimension: ScorecardDimension, graded: GradedInterview): TierLimit[] {
  const verdicts = verdictsOf(graded.grades);
  const made = dimension.barredBy.filter((id) => verdicts.get(id) === 'met');
  return [
    ...topLimits(dimension, graded, verdicts),
    ...(made.length > 0
      ? [{tier: 'mixed', because: 'naive choice made', observables: made} as const]
      : []),
  ];
}

/** The top tier is for one of its choices made without being pressed for it. */
function topLimits(
  {topNeeds}: ScorecardDimension,
  {round, grades, turns}: GradedInterview,
  verdicts: Verdicts,
): TierLimit[] {
  const made = topNeeds.filter((id) => verdicts.get(id) === 'met');
  if (made.length === 0) {
    return [{tier: 'solid', because: 'top choice missing', observables: topNeeds}];
  }
  const isOwnChoice = made.some((id) => {
    const observable = round.observables.find((one) => one.id === id);
    const quotes = grades.find((grade) => grade.id === id)?.quotes ?? [];
    return observable !== undefined && wasUnprompted(observable, quotes, turns);
  });
  return isOwnChoice ? [] : [{tier: 'solid', because: 'top choice prompted', observables: made}];
}

/** Every dimension of both breakdowns, in the round's order. */
export function gradeDimensions(graded: GradedInterview): {
  scorecard: DimensionGrade[];
  framework: DimensionGrade[];
} {
  const {round, grades} = graded;
  const verdicts = verdictsOf(grades);
  return {
    scorecard: round.dimensions.scorecard.map((dimension) =>
      gradeDimension(
        dimension,
        round.observables.filter((observable) => observable.scorecard === dimension.id),
        verdicts,
        tierLimits(dimension, graded),
      ),
    ),
    framework: round.dimensions.framework.map((dimension) =>
      gradeDimension(
        dimension,
        round.observables.filter((observable) => observable.framework === dimension.id),
        verdicts,
        [],
      ),
    ),
  };
}

function gradeDimension(
  dimension: FrameworkDimension,
  observables: readonly Observable[],
  verdicts: Verdicts,
  limits: readonly TierLimit[],
): DimensionGrade {
  const shown = shareOf(observables, verdicts);
  const held = lowest(['strong', ...limits.map((limit) => limit.tier)]);
  const share = shown === null ? null : heldShare(shown, held);
  const count = (wanted: Verdict) =>
    observables.filter((observable) => verdicts.get(observable.id) === wanted).length;
  return {
    id: dimension.id,
    name: dimension.name,
    weight: dimension.weight,
    share,
    points: share === null ? null : Math.round(share * dimension.weight * 10) / 10,
    tier: share === null ? null : tierOf(share),
    met: count('met'),
    notMet: count('not_met'),
    notAsked: count('not_asked'),
  };
}

function isAsked(verdict: Verdict | undefined): boolean {
  return verdict === 'met' || verdict === 'not_met';
}

function weightOf(observables: readonly Observable[]): number {
  return observables.reduce((sum, observable) => sum + observable.weight, 0);
}

function lowest(tiers: readonly Tier[]): Tier {
  return TIERS[Math.max(...tiers.map((tier) => TIERS.indexOf(tier)))] ?? 'weak';
}
