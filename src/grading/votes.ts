/** Several votes on one observable become one verdict. */
import type {Verdict} from './grade.ts';

/**
 * The verdict that more than half of the votes share. Without one it is `not_met`: a tie never
 * credits. Any disagreement is reported as low confidence; no vote at all is `not_asked`.
 */
export function settleVotes(votes: readonly Verdict[]): {
  readonly verdict: Verdict;
  readonly isLowConfidence: boolean;
} {
  if (votes.length === 0) return {verdict: 'not_asked', isLowConfidence: true};
  const majority = votes.find(
    (vote) => votes.filter((other) => other === vote).length * 2 > votes.length,
  );
  return {verdict: majority ?? 'not_met', isLowConfidence: new Set(votes).size > 1};
}
