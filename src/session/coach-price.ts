/** What a round is going to cost, in words, before anything is paid. */
import {endpointOf} from '../claude/endpoint.ts';
import {estimateUsd} from '../claude/estimate.ts';
import type {CoachPlan} from './open-model.ts';

/** For the briefing: who speaks, through which host. */
export function coachInWords(plan: CoachPlan): string {
  if (plan.kind === 'offline') return 'offline coach: rules, no model';
  return `${plan.model} at ${endpointOf(plan.baseUrl).host}`;
}

/** For the briefing: the price of a round of that many minutes. */
export function priceInWords(plan: CoachPlan, minutes: number): string {
  if (plan.kind === 'offline') return 'free: the offline coach makes no call';
  const usd = estimateUsd({
    minutes,
    host: endpointOf(plan.baseUrl).host,
    interviewer: plan.model,
    listener: plan.listenerModel,
    grader: null,
  });
  if (usd === null) return 'not known for this model and host; tokens are counted';
  const cap = plan.budgetUsd === null ? '' : `, never above $${plan.budgetUsd.toFixed(2)} unasked`;
  return `about $${Math.max(0.01, usd).toFixed(2)}${cap}; grading by rules is free`;
}
