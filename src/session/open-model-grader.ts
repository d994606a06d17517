/** Puts together a model that grades: client, judge, writer of the outline, and its books. */
import {createHash} from 'node:crypto';
import {setTimeout as delay} from 'node:timers/promises';
import type {Answered} from '../claude/answered-client.ts';
import {withAnswers} from '../claude/answered-client.ts';
import {connectClaude} from '../claude/connect.ts';
import type {ModelRequest, ModelUse} from '../claude/model.ts';
import {claudeJudge} from '../grading/claude-judge.ts';
import type {Grade} from '../grading/grade.ts';
import {judgeRequest} from '../grading/judge-request.ts';
import {claudeOutline} from '../grading/outline.ts';
import {graderPromptFiles, graderPrompts} from '../grading/prompts.ts';
import type {Turn} from '../interview/state.ts';
import type {Round} from '../round/schema.ts';
import {readPromptFiles} from '../store/prompts.ts';
import type {Grader, ModelGraderPlan} from './open-grader.ts';

export interface ModelGrader extends Grader {
  /** Every first question of a grading, in a fixed order: what can be asked beforehand. */
  requests(turns: readonly Turn[], fence: string): readonly ModelRequest[];
  /** Puts on the books what was paid elsewhere. */
  book(use: ModelUse): void;
}

/** @param answers what was asked beforehand; used up before anything is asked */
export async function openModelGrader(
  plan: ModelGraderPlan,
  round: Round,
  answers: readonly Answered[] = [],
): Promise<ModelGrader> {
  const {credential, baseUrl, env, model, effort, samples} = plan;
  const prompts = graderPrompts(await readPromptFiles(graderPromptFiles()), sha256);
  const uses: ModelUse[] = [];
  const book = (use: ModelUse) => void uses.push(use);
  const client = withAnswers(connectClaude({credential, baseUrl, env, onUse: book}), answers);
  const sleep = async (ms: number, signal: AbortSignal) => {
    await delay(ms, undefined, {signal});
  };
  const setup = {client, model, effort, round, prompts, sleep, random: Math.random};
  const judge = (fence: string) => claudeJudge({...setup, fence});
  const {name, hash} = judge('');
  return {
    name,
    hash,
    samples,
    isPaid: true,
    judge,
    outline: claudeOutline(setup),
    used: () => sumOf(uses),
    requests(turns, fence) {
      const {canaries} = judge(fence);
      const controls = canaries === null ? [] : [canaries.never, canaries.always];
      const questions = round.observables.flatMap((observable) =>
        Array.from({length: samples}, () => observable),
      );
      return [...controls, ...questions].map((observable) =>
        judgeRequest(observable, turns, {...setup, fence}),
      );
    },
    book,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function sumOf(uses: readonly ModelUse[]): Grade['usage'] {
  const sum = (pick: (use: ModelUse) => number): number =>
    uses.reduce((total, use) => total + pick(use), 0);
  return {
    inputTokens: sum((use) => use.inputTokens + use.cacheWriteTokens),
    cachedInputTokens: sum((use) => use.cacheReadTokens),
    outputTokens: sum((use) => use.outputTokens),
    usd: uses.some((use) => use.usd === null) ? null : sum((use) => use.usd ?? 0),
  };
}
