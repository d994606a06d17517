/** How far a judge's verdicts agree with the labellers', for a criterion or for all of them. */
import {VERDICTS} from '../grade.ts';
import type {Cell, Confusion} from './reference.ts';
import {confusionOf, confusionPairs} from './reference.ts';
import {kappa, mean, shareOf} from './statistics.ts';

export interface Agreement {
  /** Verdicts compared: neither disputed nor unanswered. */
  readonly compared: number;
  /** Left out since the labellers disagree, and since the judge gave no answer. */
  readonly disputed: number;
  readonly unanswered: number;
  /** Of what was met, credited; 0 to 1, null where nothing was met. */
  readonly truePositiveRate: number | null;
  /** Of what was asked and not met, not credited. What was never asked is left out here. */
  readonly trueNegativeRate: number | null;
  /** Mean of the two; null unless there are both. */
  readonly balancedAccuracy: number | null;
  /** The same three with what was never asked counted as not met. */
  readonly withNotAsked: {
    readonly trueNegativeRate: number | null;
    readonly balancedAccuracy: number | null;
  };
  /** Judge and reference over all three verdicts. */
  readonly kappa: number | null;
  /** Labeller and labeller over all three verdicts, what they dispute included: the ceiling. */
  readonly labellerKappa: number | null;
  /** Rows: what is right; columns: what was judged. */
  readonly confusion: Confusion;
}

export function agreementOf(cells: readonly Cell[]): Agreement {
  const confusion = confusionOf(cells);
  const {met, not_met: missed, not_asked: unasked} = confusion;
  const credited = shareOf(met.met, total(met));
  const denied = shareOf(total(missed) - missed.met, total(missed));
  const others = total(missed) + total(unasked);
  const deniedOfAll = shareOf(others - missed.met - unasked.met, others);
  return {
    compared: total(met) + others,
    disputed: cells.filter(({reference}) => reference.verdict === null).length,
    unanswered: cells.filter(({judged, reference}) => judged === null && reference.verdict !== null)
      .length,
    truePositiveRate: credited,
    trueNegativeRate: denied,
    balancedAccuracy: balanced(credited, denied),
    withNotAsked: {
      trueNegativeRate: deniedOfAll,
      balancedAccuracy: balanced(credited, deniedOfAll),
    },
    kappa: kappa(confusionPairs(confusion), VERDICTS),
    labellerKappa: kappa(
      cells.map(({reference}) => [reference.a, reference.b] as const),
      VERDICTS,
    ),
    confusion,
  };
}

/** A verdict that differs from what is right. */
export interface Mistake {
  readonly golden: string;
  readonly right: string;
  readonly judged: string;
  /** What the labellers or the judge go by; empty when neither quotes anything. */
  readonly quote: string;
}

export interface CriterionAgreement extends Agreement {
  readonly observable: string;
  /** Of the rates that there are, the mean; null where nothing was compared. Worst first by this. */
  readonly rate: number | null;
  readonly mistakes: number;
  readonly example: Mistake | null;
}

/**
 * Worst first.
 * @param quoteOf what the judge went by in a cell
 */
export function criteriaOf(
  cells: readonly Cell[],
  quoteOf: (cell: Cell) => string,
): CriterionAgreement[] {
  const ids = [...new Set(cells.map(({observable}) => observable))];
  const criteria = ids.map((observable) => {
    const own = cells.filter((cell) => cell.observable === observable);
    const agreement = agreementOf(own);
    const {truePositiveRate, withNotAsked} = agreement;
    const rates = [truePositiveRate, withNotAsked.trueNegativeRate].filter((rate) => rate !== null);
    const wrong = own.filter(isMistake);
    return {
      ...agreement,
      observable,
      rate: mean(rates),
      mistakes: wrong.length,
      example: exampleOf(wrong, quoteOf),
    };
  });
  return criteria.toSorted(
    (one, other) => (one.rate ?? 1) - (other.rate ?? 1) || other.mistakes - one.mistakes,
  );
}

function isMistake({judged, reference}: Cell): boolean {
  return judged !== null && reference.verdict !== null && judged !== reference.verdict;
}

/** One that has words to show, if there is one. */
function exampleOf(wrong: readonly Cell[], quoteOf: (cell: Cell) => string): Mistake | null {
  const shown = wrong.map((cell) => ({
    golden: cell.golden,
    right: cell.reference.verdict ?? '',
    judged: cell.judged ?? '',
    quote: quoteOf(cell) || (cell.reference.quotes[0]?.text ?? ''),
  }));
  return shown.find(({quote}) => quote !== '') ?? shown[0] ?? null;
}

function balanced(credited: number | null, denied: number | null): number | null {
  return credited === null || denied === null ? null : (credited + denied) / 2;
}

function total(row: Confusion['met']): number {
  return row.met + row.not_met + row.not_asked;
}
