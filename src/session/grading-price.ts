/** What gradings are going to cost, in words, before anything is paid. */
import {BATCH_PRICE} from '../claude/batches.ts';
import {endpointOf} from '../claude/endpoint.ts';
import {estimateUsd} from '../claude/estimate.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Round} from '../round/schema.ts';
import type {GraderPlan, ModelGraderPlan} from './open-grader.ts';

export interface ToGrade {
  readonly round: Round;
  readonly state: Pick<InterviewState, 'elapsedMs'>;
}

/** One sentence for all of them together. */
export function gradingPriceInWords(
  plan: GraderPlan,
  sessions: readonly ToGrade[],
  isBatch: boolean,
): string {
  const what = sessions.length === 1 ? '' : ` ${sessions.length} sessions`;
  if (plan.kind === 'offline') return `Grading${what} by rules costs nothing.`;
  const {host} = endpointOf(plan.baseUrl);
  const by = `rading${what} by ${plan.model}${isBatch ? ' as a batch' : ''}`;
  const usd = sumOf(sessions.map((session) => gradingUsd(plan, session)));
  if (usd === null) return `What g${by} at ${host} costs is not known; tokens are counted.`;
  const paid = Math.max(0.01, isBatch ? usd * BATCH_PRICE : usd);
  return `G${by} costs about $${paid.toFixed(2)}.`;
}

function gradingUsd(plan: ModelGraderPlan, {round, state}: ToGrade): number | null {
  return estimateUsd({
    minutes: state.elapsedMs / 60_000,
    host: endpointOf(plan.baseUrl).host,
    interviewer: null,
    listener: null,
    grader: {model: plan.model, criteria: round.observables.length, samples: plan.samples},
  });
}

function sumOf(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>(
    (sum, usd) => (sum === null || usd === null ? null : sum + usd),
    0,
  );
}
