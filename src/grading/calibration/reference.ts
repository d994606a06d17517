/** From two labellers' verdicts to what counts as right, and to what they could not agree on. */
import {VERDICTS} from '../grade.ts';
import type {Quote, Verdict} from '../grade.ts';
import type {Turn} from '../../interview/state.ts';
import type {Label, LabelSet} from './golden.ts';

export interface Reference {
  readonly observable: string;
  readonly a: Verdict;
  readonly b: Verdict;
  /** What counts as right; null: disputed. */
  readonly verdict: Verdict | null;
  /** What the labellers proved it with. */
  readonly quotes: readonly Quote[];
}

/** Verdicts on one golden, for each observable that both have labelled. */
export function referenceOf(golden: string, labels: LabelSet, turns: readonly Turn[]): Reference[] {
  const [a, b] = [labels.a[golden] ?? {}, labels.b[golden] ?? {}];
  return Object.entries(a).flatMap(([observable, one]) => {
    const other = b[observable];
    if (other === undefined) return [];
    const settled = labels.settled[golden]?.[observable];
    const agreed = one.verdict === other.verdict ? one.verdict : (settled?.verdict ?? null);
    return {
      observable,
      a: one.verdict,
      b: other.verdict,
      verdict: agreed,
      quotes: quotesFor(agreed, [one, other, settled], turns),
    };
  });
}

/** One labeller's verdicts as if they were the reference: that is how far the other is from them. */
export function soleReference(
  golden: string,
  labels: LabelSet,
  who: 'a' | 'b',
  turns: readonly Turn[],
): Reference[] {
  const own = labels[who];
  return referenceOf(golden, {a: own, b: own, settled: {}}, turns);
}

function quotesFor(
  verdict: Verdict | null,
  labels: readonly (Label | undefined)[],
  turns: readonly Turn[],
): Quote[] {
  return labels.flatMap((label) => {
    if (label?.quote === undefined || label.verdict !== verdict) return [];
    const {turn, text} = label.quote;
    return {turn, text, t: turns.find((one) => one.turn === turn)?.t ?? 0};
  });
}

/** One verdict of a judge beside what is right. */
export interface Cell {
  readonly golden: string;
  readonly observable: string;
  readonly reference: Reference;
  /** Null: the judge gave no answer. */
  readonly judged: Verdict | null;
}

export type Confusion = Readonly<Record<Verdict, Readonly<Record<Verdict, number>>>>;

/** Rows: what is right; columns: what was judged. Disputed and unanswered cells are left out. */
export function confusionOf(cells: readonly Cell[]): Confusion {
  const count = (right: Verdict, judged: Verdict): number =>
    cells.filter((cell) => cell.reference.verdict === right && cell.judged === judged).length;
  const row = (right: Verdict): Record<Verdict, number> => ({
    met: count(right, 'met'),
    not_met: count(right, 'not_met'),
    not_asked: count(right, 'not_asked'),
  });
  return {met: row('met'), not_met: row('not_met'), not_asked: row('not_asked')};
}

export function confusionPairs(confusion: Confusion): (readonly [Verdict, Verdict])[] {
  return VERDICTS.flatMap((right) =>
    VERDICTS.flatMap((judged) =>
      Array.from({length: confusion[right][judged]}, () => [right, judged] as const),
    ),
  );
}
