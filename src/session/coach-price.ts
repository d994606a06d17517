/** What a round is going to cost, in words, before anything is paid. */
import {endpointOf} from '../claude/endpoint.ts';
import type {SessionPlan} from '../claude/estimate.ts';
import {estimateUsd} from '../claude/estimate.ts';
import type {GraderPlan} from './open-grader.ts';
import type {CoachPlan} from './open-model.ts';

/** For the briefing: who speaks, through which host. */
export function coachInWords(plan: CoachPlan): string {
  if (plan.kind === 'offline') return 'offline coach: rules, no model';
  return `${plan.model} at ${endpointOf(plan.baseUrl).host}`;
}

/** What is going to be paid for. */
export interface Priced {
  readonly coach: CoachPlan;
  readonly grader: GraderPlan;
  readonly minutes: number;
  /** Behaviours that are judged. */
  readonly criteria: number;
}

/** For the briefing: the price of a round, its grading included. */
export function priceInWords({coach, grader, minutes, criteria}: Priced): string {
  const {interview, grading} = pricesOf({coach, grader, minutes, criteria});
  if (interview === null || grading === null) {
    const hasBudget = coach.kind === 'model' && coach.budgetUsd !== null && interview === null;
    const budget = hasBudget ? " and your budget can't be kept" : '';
    return `not known for this model and host; tokens are counted${budget}`;
  }
  if (interview + grading === 0) return 'free: neither coach nor judge makes a call';
  const cap =
    coach.kind === 'offline' || coach.budgetUsd === null
      ? ''
      : `; the interview stops and asks at $${coach.budgetUsd.toFixed(2)}`;
  return `about ${dollars(interview)} for the interview and ${dollars(grading)} for grading${cap}`;
}

function pricesOf({coach, grader, minutes, criteria}: Priced) {
  const of = (
    host: string | null,
    parts: Pick<SessionPlan, 'interviewer' | 'listener' | 'grader'>,
  ) => (host === null ? 0 : estimateUsd({minutes, host, ...parts}));
  return {
    interview: of(coach.kind === 'offline' ? null : endpointOf(coach.baseUrl).host, {
      interviewer: coach.kind === 'offline' ? null : coach.model,
      listener: coach.kind === 'offline' ? null : coach.listenerModel,
      grader: null,
    }),
    grading: of(grader.kind === 'offline' ? null : endpointOf(grader.baseUrl).host, {
      interviewer: null,
      listener: null,
      grader:
        grader.kind === 'offline' ? null : {model: grader.model, criteria, samples: grader.samples},
    }),
  };
}

function dollars(usd: number): string {
  return usd === 0 ? 'nothing' : `$${Math.max(0.01, usd).toFixed(2)}`;
}
