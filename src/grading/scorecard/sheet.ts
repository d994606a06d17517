/** What every section of a scorecard is written from. */
import type {InterviewState, MayaTurn} from '../../interview/state.ts';
import type {Observable, Round} from '../../round/schema.ts';
import type {Grade, ObservableGrade} from '../grade.ts';
import {plain} from './markdown.ts';

export interface Sheet {
  readonly grade: Grade;
  readonly gradeNumber: number;
  readonly round: Round;
  readonly personaName: string;
  readonly state: InterviewState;
  /** The session's other grades, oldest first. */
  readonly others?: readonly OtherGrade[];
}

/** A grade that is kept and not shown. */
export interface OtherGrade {
  readonly n: number;
  readonly grade: Pick<Grade, 'judge' | 'score' | 'valid'>;
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

/** What was looked for, marked where the verdict on it is unsure. */
export function statementOf({observable, result}: Finding): string {
  return `${plain(observable.statement)}${result.isLowConfidence ? ' (unsure)' : ''}`;
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
