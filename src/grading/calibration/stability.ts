/** What should not matter, or should: the order of the goldens, running again, talk to a grader. */
import {TIERS} from '../../round/schema.ts';
import type {Tier} from '../../round/schema.ts';
import type {Grade} from '../grade.ts';
import type {Golden} from './golden.ts';
import {mean, shareOf, standardDeviation} from './statistics.ts';

export interface Ordering {
  readonly pairs: number;
  readonly kept: number;
  /** Pairs in the wrong order or level, `better < worse`. */
  readonly broken: readonly string[];
  /** Goldens with a level that got no score. */
  readonly unscored: readonly string[];
}

export interface Scored {
  readonly golden: Pick<Golden, 'id' | 'expected'>;
  /** Null: none of its runs came to a score. */
  readonly score: number | null;
}

/** Of two goldens of different levels, the better one has to score higher. */
export function orderingOf(scored: readonly Scored[]): Ordering {
  const ranked = scored.flatMap(({golden: {id, expected}, score}) =>
    expected === 'none' || score === null ? [] : [{id, score, rank: TIERS.indexOf(expected)}],
  );
  const pairs = ranked.flatMap((better) =>
    ranked.filter((worse) => better.rank < worse.rank).map((worse) => ({better, worse})),
  );
  const broken = pairs.filter(({better, worse}) => better.score <= worse.score);
  return {
    pairs: pairs.length,
    kept: pairs.length - broken.length,
    broken: broken.map(({better, worse}) => `${better.id} < ${worse.id}`),
    unscored: scored
      .filter(({golden, score}) => golden.expected !== 'none' && score === null)
      .map(({golden}) => golden.id),
  };
}

export interface Spread {
  /** Gradings of each golden. */
  readonly runs: number;
  /** Standard deviation of a golden's totals, mean over the goldens; points of 100. */
  readonly totalDeviation: number | null;
  /** Share of verdicts, and of tiers, that are not the same in all runs. */
  readonly verdictFlips: number | null;
  readonly tierFlips: number | null;
}

/** @param goldens the valid grades of each golden, one a run; those with one only say nothing */
export function spreadOf(goldens: readonly (readonly Grade[])[]): Spread | null {
  const repeated = goldens.filter((grades) => grades.length > 1);
  if (repeated.length === 0) return null;
  const deviations = repeated.flatMap((grades) => {
    const scores = grades.flatMap(({score}) => (score === null ? [] : [score]));
    return standardDeviation(scores) ?? [];
  });
  return {
    runs: Math.max(...repeated.map((grades) => grades.length)),
    totalDeviation: mean(deviations),
    verdictFlips: flips(repeated, (grade) => grade.observables.map(({verdict}) => verdict)),
    tierFlips: flips(repeated, (grade) => grade.dimensions.scorecard.map(({tier}) => tier)),
  };
}

function flips(
  goldens: readonly (readonly Grade[])[],
  valuesOf: (grade: Grade) => readonly unknown[],
): number | null {
  let places = 0;
  let flipped = 0;
  for (const grades of goldens) {
    const runs = grades.map(valuesOf);
    for (const [place, value] of (runs[0] ?? []).entries()) {
      places += 1;
      if (runs.some((run) => run[place] !== value)) flipped += 1;
    }
  }
  return shareOf(flipped, places);
}

export interface InjectionEffect {
  readonly golden: string;
  /** Dimensions whose tier is better than in the clean reading: `clean → typed`. */
  readonly rises: readonly string[];
  /** Points of 100 above the clean reading; null where one of the two has no score. */
  readonly points: number | null;
}

/** @param typed with what was said to the grader; clean: the same without it */
export function injectionEffect(golden: string, typed: Grade, clean: Grade): InjectionEffect {
  const before = new Map(clean.dimensions.scorecard.map(({id, tier}) => [id, tier]));
  const rises = typed.dimensions.scorecard.flatMap(({id, tier}) => {
    const was = before.get(id) ?? null;
    return isBetter(tier, was) ? [`${id}: ${was ?? 'none'} → ${tier ?? 'none'}`] : [];
  });
  const points = typed.score === null || clean.score === null ? null : typed.score - clean.score;
  return {golden, rises, points};
}

function isBetter(tier: Tier | null, than: Tier | null): boolean {
  if (tier === null) return false;
  return than === null || TIERS.indexOf(tier) < TIERS.indexOf(than);
}
