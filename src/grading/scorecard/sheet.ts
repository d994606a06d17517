/** What every section of a scorecard is written from. */
import type {InterviewState, MayaTurn} from '../../interview/state.ts';
import type {Observable, Round} from '../../round/schema.ts';
import type {DimensionGrade, Grade, ObservableGrade} from '../grade.ts';

export interface Sheet {
  readonly grade: Grade;
  readonly gradeNumber: number;
  readonly round: Round;
  readonly personaName: string;
  readonly state: InterviewState;
}

/** An observable of the round beside what became of it. */
export interface Finding {
  readonly observable: Observable;
  readonly result: ObservableGrade;
}

/**
 * Findings in the round's order. Observables that the grade does not know (the round file has
 * changed since) are left out.
 */
export function findingsOf(sheet: Sheet): Finding[] {
  const results = new Map(sheet.grade.observables.map((result) => [result.id, result]));
  return sheet.round.observables.flatMap((observable) => {
    const result = results.get(observable.id);
    return result ? [{observable, result}] : [];
  });
}

/** A behaviour that was wanted and seen. */
export function isShown({observable, result}: Finding): boolean {
  return observable.polarity === 'positive' && result.verdict === 'met';
}

/** A behaviour that was wanted, had its opening, and was not seen. */
export function isMissing({observable, result}: Finding): boolean {
  return observable.polarity === 'positive' && result.verdict === 'not_met';
}

/** A mistake that was made. */
export function isError({observable, result}: Finding): boolean {
  return observable.polarity === 'negative' && result.verdict === 'met';
}

/** The interviewer's turn of that number. */
export function probeAt(sheet: Sheet, turn: number | null): MayaTurn | null {
  const found = sheet.state.turns.find((other) => other.turn === turn);
  return found?.who === 'maya' ? found : null;
}

/** A grade with a number to show; the others show no figures at all. */
export function isScored(grade: Grade): boolean {
  return grade.valid && grade.score !== null;
}

/** The scorecard dimensions that were asked, weakest first; of equals the heavier one. */
export function weakestFirst(grade: Grade): DimensionGrade[] {
  return grade.dimensions.scorecard
    .filter((dimension) => dimension.share !== null)
    .toSorted((a, b) => (a.share ?? 0) - (b.share ?? 0) || b.weight - a.weight);
}
