/**
 * Who grades a session: rules, or a model. What is chosen is decided elsewhere; nothing is called
 * here.
 */
import type {ClaudeCredential} from '../claude/credential.ts';
import type {Effort} from '../claude/model.ts';
import type {Grade} from '../grading/grade.ts';
import type {Judge} from '../grading/judge.ts';
import {offlineJudge} from '../grading/offline-judge.ts';
import {NOTHING_USED} from '../grading/usage.ts';
import type {OutlineWriter} from '../grading/outline.ts';
import type {Round} from '../round/schema.ts';

/** Who grades, as the user's flags, settings and keys have it. */
export type GraderPlan = {readonly kind: 'offline'} | ModelGraderPlan;

export interface ModelGraderPlan {
  readonly kind: 'model';
  /** `source`, where it is known, says how to change it. */
  readonly credential: ClaudeCredential;
  /** Null: Anthropic's own. */
  readonly baseUrl: string | null;
  /** For proxies; no key is read from it. */
  readonly env: NodeJS.ProcessEnv;
  readonly model: string;
  readonly effort: Effort;
  /** Votes on each observable. */
  readonly samples: number;
}

export interface Grader {
  /** As on the scorecard, and what its verdicts depend on. */
  readonly name: string;
  readonly hash: string;
  readonly samples: number;
  /** Verdicts cost time and money: they are kept while a grading is not finished. */
  readonly isPaid: boolean;
  /** @param fence what the transcript is fenced with; letters and digits that nobody can guess */
  judge(fence: string): Judge;
  /** Null: the round's own outlines are all there is. */
  readonly outline: OutlineWriter | null;
  /** So far. */
  used(): Grade['usage'];
}

/** Whoever grades by rules need not load what talks to a model. */
export async function openGrader(plan: GraderPlan, round: Round): Promise<Grader> {
  if (plan.kind === 'offline') return rules(round);
  const {openModelGrader} = await import('./open-model-grader.ts');
  return await openModelGrader(plan, round);
}

function rules(round: Round): Grader {
  const judge = offlineJudge(round);
  return {
    name: judge.name,
    hash: judge.hash,
    samples: 1,
    isPaid: false,
    judge: () => judge,
    outline: null,
    used: () => NOTHING_USED,
  };
}
