/**
 * What a session will cost, before it begins. Round numbers, and the sum of three parts:
 *
 * - interviewer: one call a turn, 1.25 turns a minute. Of each call's prompt, the standing prompt
 *   (3,000 tokens) and all earlier turns (300 each, question and answer) are read from the cache,
 *   the newest turn is written to it, and the instruction (220) is neither. 60 tokens come back;
 *   one call in ten is made again since the persona gate refused its wording.
 * - listener: one call a turn, read and written in the same way: its standing prompt has 1,800
 *   tokens with the shape of its answer, its instruction 60, and 200 come back.
 * - grader: one call a criterion and sample, and two for the control questions. The policy and the
 *   round (2,000 tokens) and all turns are written to the cache once and read by all other calls;
 *   150 tokens of the criterion go in and 280 come out each: some 130 of quotes, reason and verdict,
 *   and little thinking at low effort. One more call of 1,000 in and 500 out words the outline.
 */
import type {TokenUsage} from './model.ts';
import {usdOf} from './prices.ts';

const TURNS_A_MINUTE = 1.25;
const TURN_TOKENS = 300;
const INTERVIEWER = {systemTokens: 3000, instructionTokens: 220, outputTokens: 60, tries: 1.1};
const LISTENER = {systemTokens: 1800, instructionTokens: 60, outputTokens: 200, tries: 1};
const GRADER = {systemTokens: 2000, criterionTokens: 150, outputTokens: 280, controls: 2};
const OUTLINE = {inputTokens: 1000, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 500};

export interface SessionPlan {
  /** Length of the round. */
  readonly minutes: number;
  readonly host: string;
  /** Ids of the models; null: that part is done without one. */
  readonly interviewer: string | null;
  readonly listener: string | null;
  readonly grader: GraderPlan | null;
}

export interface GraderPlan {
  readonly model: string;
  readonly criteria: number;
  /** Votes a criterion; 1 unless given. */
  readonly samples?: number;
}

/** Calls of one kind, with what they use on average: prices depend on the length of one prompt. */
interface Calls {
  readonly model: string;
  readonly count: number;
  readonly each: TokenUsage;
}

/** @returns US dollars, or null as soon as the price of one part is not known */
export function estimateUsd(plan: SessionPlan): number | null {
  const turns = Math.max(1, Math.round(plan.minutes * TURNS_A_MINUTE));
  const parts: Calls[] = [];
  if (plan.interviewer !== null) parts.push(following(plan.interviewer, turns, INTERVIEWER));
  if (plan.listener !== null) parts.push(following(plan.listener, turns, LISTENER));
  if (plan.grader !== null && plan.grader.criteria > 0) {
    parts.push(grading(plan.grader, turns));
    parts.push({model: plan.grader.model, count: 1, each: OUTLINE});
  }
  let sum = 0;
  for (const {model, count, each} of parts) {
    const usd = usdOf(each, model, plan.host);
    if (usd === null) return null;
    sum += usd * count;
  }
  return sum;
}

/** One call a turn over a conversation that grows. */
function following(
  model: string,
  turns: number,
  {systemTokens, instructionTokens, outputTokens, tries}: typeof INTERVIEWER,
): Calls {
  const count = turns * tries;
  // Call k reads the standing prompt and k − 1 turns; the first one reads nothing.
  const read = (turns - 1) * systemTokens + (TURN_TOKENS * turns * (turns - 1)) / 2;
  const written = systemTokens + turns * TURN_TOKENS;
  const each = {
    inputTokens: instructionTokens,
    cacheReadTokens: read / turns,
    cacheWriteTokens: written / count,
    outputTokens,
  };
  return {model, count, each};
}

function grading({model, criteria, samples = 1}: GraderPlan, turns: number): Calls {
  const count = criteria * samples + GRADER.controls;
  const prefixTokens = GRADER.systemTokens + turns * TURN_TOKENS;
  const each = {
    inputTokens: GRADER.criterionTokens,
    cacheReadTokens: (prefixTokens * (count - 1)) / count,
    cacheWriteTokens: prefixTokens / count,
    outputTokens: GRADER.outputTokens,
  };
  return {model, count, each};
}
