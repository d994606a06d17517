/** Which way a judge errs: whether it credits too easily or too hard, and what that does to totals. */
import type {Round} from '../../round/schema.ts';
import type {Grade} from '../grade.ts';
import {agreementOf} from './agreement.ts';
import type {Cell} from './reference.ts';

/** Rates closer than this are taken for the same. */
const MARGIN = 0.02;

export interface Direction {
  readonly credits: 'too easily' | 'too hard' | 'neither';
  /** Of wanted behaviours that were asked for and not shown, credited; 0 to 1. */
  readonly wronglyCredited: number | null;
  /** Of wanted behaviours that were shown, not credited; 0 to 1. */
  readonly wronglyDenied: number | null;
  /** Totals above (or, below 0, under) those of the reference, points of 100. */
  readonly points: number | null;
}

/**
 * Wanted behaviours decide: to find errors that were not made is a `met` too many, and takes points.
 * A control question that was answered wrong decides before them, since then nothing else was asked.
 */
export function directionOf(
  cells: readonly Cell[],
  round: Round,
  grades: readonly Grade[],
  points: number | null,
): Direction {
  const wanted = new Set(
    round.observables.filter(({polarity}) => polarity === 'positive').map(({id}) => id),
  );
  const own = agreementOf(cells.filter(({observable}) => wanted.has(observable)));
  const wronglyCredited = inverse(own.trueNegativeRate);
  const wronglyDenied = inverse(own.truePositiveRate);
  const lean = (wronglyCredited ?? 0) - (wronglyDenied ?? 0);
  const byRates = Math.abs(lean) <= MARGIN ? 'neither' : lean > 0 ? 'too easily' : 'too hard';
  return {credits: byControls(grades) ?? byRates, wronglyCredited, wronglyDenied, points};
}

function byControls(grades: readonly Grade[]): Direction['credits'] | null {
  const invalid = grades.filter(({valid}) => !valid);
  if (invalid.some(({canaries}) => canaries?.never === 'met')) return 'too easily';
  return invalid.length > 0 ? 'too hard' : null;
}

function inverse(rate: number | null): number | null {
  return rate === null ? null : 1 - rate;
}
