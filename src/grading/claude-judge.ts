/**
 * A model as judge. It sees the record and one observable at a time, and says which words prove it;
 * that they do is checked elsewhere.
 */
import type {Effort} from '../claude/model.ts';
import type {Judge, Ruling} from './judge.ts';
import {judgeRequest} from './judge-request.ts';
import type {JudgeSetup} from './judge-request.ts';
import {callPatiently} from './patient-call.ts';
import type {Patience} from './patient-call.ts';
import {canariesOf} from './prompts.ts';
import type {GraderPrompts} from './prompts.ts';
import {readRuling} from './read-ruling.ts';

/** Calls at a time: an account in its first tier may make fifty a minute. */
const GRADER_CONCURRENCY = 4;
/** An answer that can't be used is asked for once more. */
const TRIES = 2;

export interface ClaudeJudgeOptions extends JudgeSetup, Patience {
  readonly concurrency?: number;
}

export function claudeJudge(options: ClaudeJudgeOptions): Judge {
  const {model, effort, prompts, fence, concurrency = GRADER_CONCURRENCY} = options;
  return {
    name: model,
    hash: graderHash(prompts, effort),
    concurrency,
    canaries: canariesOf(prompts, fence),
    async judge(observable, turns, signal): Promise<Ruling> {
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const request = judgeRequest(observable, turns, options, attempt > 0);
        const ruling = readRuling(await callPatiently(request, options, signal));
        if (ruling !== null) return ruling;
      }
      throw new Error('the judge gave no answer that can be read');
    },
  };
}

/** What shapes a model's verdicts besides the round and the model: prompts and effort. */
function graderHash(prompts: GraderPrompts, effort: Effort | null): string {
  return effort === null ? prompts.hash : `${prompts.hash}-${effort}`;
}
