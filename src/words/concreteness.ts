/** What the marks of a text add up to. */
import type {Evidence, Mark} from './evidence.ts';

/**
 * Weight of each mark per hundred words: a ridge regression over labelled answers, rounded. Marks
 * of time past and of opinion told the two apart hardly at all and have none.
 */
const WEIGHTS: Readonly<Partial<Record<Mark, number>>> = {
  artefact: 0.13,
  action: 0.12,
  order: 0.07,
  failure: 0.11,
  value: 0.16,
  code: 0.11,
  distinction: 0.19,
  definite: 0.12,
  outcome: -0.24,
  praise: -0.17,
  whole: -0.17,
  abstractNoun: -0.06,
  modal: -0.28,
  universal: -0.19,
};
const BIAS = -0.4;
/** Keeps a handful of words from looking like a long answer of the same density. */
const SMOOTHING_WORDS = 8;

/** Above 0 the sentences show a mechanism, below 0 they promise one. */
export function concreteness(evidence: readonly Evidence[]): number {
  const words = evidence.reduce((sum, one) => sum + one.words, 0) + SMOOTHING_WORDS;
  let sum = BIAS;
  for (const [mark, weight] of Object.entries(WEIGHTS)) {
    sum += (weight * 100 * total(evidence, mark as Mark)) / words;
  }
  return sum;
}

/** How often a mark was found in all the sentences together. */
export function total(evidence: readonly Evidence[], mark: Mark): number {
  return evidence.reduce((sum, one) => sum + one.counts[mark], 0);
}
