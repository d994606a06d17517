/** From dimensions to one number and one word: total, caps, recommendation. All arithmetic. */
import type {Turn} from '../interview/state.ts';
import type {Round} from '../round/schema.ts';
import {tokenize} from '../words/tokens.ts';
import type {DimensionGrade, Grade, ObservableGrade} from './grade.ts';
import {verdictsOf} from './tiers.ts';

/** Below either floor there is no score, only the statement that too little was said. */
export const MIN_ANSWERS = 3;
export const MIN_WORDS = 120;
/** Share of the observables that must have been judged at all for a score to mean something. */
export const MIN_JUDGED_SHARE = 0.5;

/**
 * Lowest score of each recommendation, best first. Interviewers rate from 1 to 5; a rating x stands
 * here at (x − 1) ÷ 4. Their reference interviews then fill these bands, and the cuts lie between
 * them: strong 80 to 97, solid 55 to 75, mixed 35 to 55, weak 0 to 30.
 */
export const RECOMMENDATION_FLOORS = [
  {floor: 90, recommendation: 'strong hire'},
  {floor: 78, recommendation: 'hire'},
  {floor: 55, recommendation: 'lean hire'},
  {floor: 38, recommendation: 'lean no hire'},
  {floor: 0, recommendation: 'no hire'},
] as const satisfies readonly {floor: number; recommendation: Grade['recommendation']}[];

/** Percent of the total from which a dimension must be at its best for the best recommendation. */
const HEAVY_WEIGHT = 20;

export interface AmountSaid {
  /** Replies that were answers: no skips, questions back or "I don't know". */
  readonly answers: number;
  /** Words in them. */
  readonly words: number;
}

export function amountSaid(turns: readonly Turn[]): AmountSaid {
  const answers = turns.filter((turn) => turn.who === 'candidate' && turn.reply === 'answer');
  const words = answers.reduce((sum, turn) => sum + tokenize(turn.text).length, 0);
  return {answers: answers.length, words};
}

export function isEnoughSaid(said: AmountSaid): boolean {
  return said.answers >= MIN_ANSWERS && said.words >= MIN_WORDS;
}

/** Whether the judge could be asked about this observable at all. */
export function wasJudged(grade: ObservableGrade): boolean {
  return grade.votes.length > 0;
}

/** The caps whose fundamental error was made. */
export function capsThatApply(round: Round, grades: readonly ObservableGrade[]): Grade['caps'] {
  const verdicts = verdictsOf(grades);
  return round.caps
    .filter((cap) => verdicts.get(cap.observable) === 'met')
    .map(({observable, maxScore, because}) => ({observable, maxScore, because}));
}

/**
 * Σ share × weight over the dimensions that were asked, in percent of their weights, rounded to a
 * whole number and lowered to the lowest cap. Null when no dimension was asked.
 */
export function totalScore(
  dimensions: readonly DimensionGrade[],
  caps: readonly {readonly maxScore: number}[],
): number | null {
  let points = 0;
  let weights = 0;
  for (const {share, weight} of dimensions) {
    if (share === null) continue;
    points += share * weight;
    weights += weight;
  }
  if (weights === 0) return null;
  const score = Math.round((points / weights) * 100);
  return Math.min(score, ...caps.map((cap) => cap.maxScore));
}

/**
 * The word for a score. The best one also takes the top tier in each dimension of
 * {@link HEAVY_WEIGHT} or more: much breadth doesn't make up for the one deep choice that is missing.
 */
export function recommendationFor(
  score: number | null,
  dimensions: readonly DimensionGrade[],
): Grade['recommendation'] {
  if (score === null) return 'not enough evidence';
  const isHeldBack = dimensions.some(
    ({weight, tier}) => weight >= HEAVY_WEIGHT && tier !== null && tier !== 'strong',
  );
  const reached = RECOMMENDATION_FLOORS.find(({floor}) => score >= floor)?.recommendation;
  return reached === 'strong hire' && isHeldBack ? 'hire' : (reached ?? 'no hire');
}
