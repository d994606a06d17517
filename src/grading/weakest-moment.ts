/** Which moment of an interview a strong answer is worked out for. */
import type {MayaTurn, Turn} from '../interview/state.ts';
import type {Observable, Round, ScorecardDimension} from '../round/schema.ts';
import type {DimensionGrade, Grade, ObservableGrade} from './grade.ts';

export interface WeakMoment {
  readonly dimension: ScorecardDimension;
  /** The question after which most of what was wanted stayed missing; null: no single one. */
  readonly probe: MayaTurn | null;
  /** What was wanted of this dimension, asked for, and not shown. */
  readonly missing: readonly Observable[];
}

/** Null without a score, and where even the weakest dimension was strong. */
export function weakestMoment(
  grade: Grade,
  round: Round,
  turns: readonly Turn[],
): WeakMoment | null {
  const [weakest] = weakestFirst(grade);
  if (!grade.valid || grade.score === null) return null;
  if (weakest === undefined || weakest.tier === 'strong') return null;
  const dimension = round.dimensions.scorecard.find(({id}) => id === weakest.id);
  if (dimension === undefined) return null;
  const gaps = gapsIn(dimension.id, grade, round);
  return {
    dimension,
    probe: mostRevealing(gaps, turns),
    missing: gaps.map(({observable}) => observable),
  };
}

/** The scorecard dimensions that were asked, weakest first; of equals the heavier one. */
export function weakestFirst(grade: Grade): DimensionGrade[] {
  return grade.dimensions.scorecard
    .filter((dimension) => dimension.share !== null)
    .toSorted((a, b) => (a.share ?? 0) - (b.share ?? 0) || b.weight - a.weight);
}

interface Gap {
  readonly observable: Observable;
  readonly result: ObservableGrade;
}

function gapsIn(dimension: string, grade: Grade, round: Round): Gap[] {
  return round.observables.flatMap((observable) => {
    if (observable.scorecard !== dimension || observable.polarity !== 'positive') return [];
    const result = grade.observables.find(({id}) => id === observable.id);
    return result?.verdict === 'not_met' ? [{observable, result}] : [];
  });
}

function mostRevealing(gaps: readonly Gap[], turns: readonly Turn[]): MayaTurn | null {
  const lost = new Map<number, number>();
  for (const {observable, result} of gaps) {
    const {exposedBy} = result;
    if (exposedBy === null) continue;
    lost.set(exposedBy, (lost.get(exposedBy) ?? 0) + observable.weight);
  }
  const [worst] = [...lost].toSorted(([, a], [, b]) => b - a);
  const turn = turns.find((one) => one.turn === worst?.[0]);
  return turn?.who === 'maya' ? turn : null;
}
