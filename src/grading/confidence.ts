/** How far a grade can be trusted, and why: from coverage, agreement and the amount said. */
import type {Round} from '../round/schema.ts';
import type {Grade, ObservableGrade} from './grade.ts';
import type {AmountSaid} from './totals.ts';

export type Confidence = Grade['confidence'];

/** The rule-based judge's name; its estimates are never called certain. */
export const OFFLINE_JUDGE = 'offline';

/** Least share of the wanted behaviours that came up, least words, most share of unsure verdicts. */
const NEEDS = {
  high: {asked: 0.7, words: 500, unsure: 0.1},
  medium: {asked: 0.4, words: 250, unsure: 0.25},
} as const;

export interface ConfidenceBasis {
  /** Wanted behaviours that came up, and all of them; a mistake needs no question to be made. */
  readonly asked: number;
  readonly askable: number;
  /** Unsure verdicts, and all of them. */
  readonly unsure: number;
  readonly verdicts: number;
  readonly words: number;
}

export function confidenceBasis(
  round: Round,
  grades: readonly ObservableGrade[],
  said: AmountSaid,
): ConfidenceBasis {
  const wanted = new Set(
    round.observables.filter(({polarity}) => polarity === 'positive').map(({id}) => id),
  );
  const askable = grades.filter((grade) => wanted.has(grade.id));
  return {
    asked: askable.filter((grade) => grade.verdict !== 'not_asked').length,
    askable: askable.length,
    unsure: grades.filter((grade) => grade.isLowConfidence).length,
    verdicts: grades.length,
    words: said.words,
  };
}

export function weighConfidence(basis: ConfidenceBasis, judge: string): Confidence {
  if (reaches(basis, NEEDS.high) && judge !== OFFLINE_JUDGE) return 'high';
  return reaches(basis, NEEDS.medium) ? 'medium' : 'low';
}

function reaches(
  basis: ConfidenceBasis,
  needs: {readonly asked: number; readonly words: number; readonly unsure: number},
): boolean {
  return (
    basis.asked >= basis.askable * needs.asked &&
    basis.words >= needs.words &&
    basis.unsure <= basis.verdicts * needs.unsure
  );
}
