/** What interview and grading cost, and the stamp: which grades may be compared with this one. */
import type {SessionUsage} from '../../interview/state.ts';
import {stampLine} from './front-matter.ts';
import {count, plain, section} from './markdown.ts';
import type {Sheet} from './sheet.ts';

export function cost({grade, gradeNumber, state}: Sheet): string[] {
  return section('Cost and stamp', [
    `${interviewPrice(state.usage)} ${gradingPrice(grade.usage)}`,
    '',
    plain(stampLine(grade.stamp, gradeNumber)),
  ]);
}

function interviewPrice({calls, unpricedCalls, usd, ...tokens}: SessionUsage): string {
  if (calls === 0) return 'The interview made no API call.';
  const {inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens} = tokens;
  const all = inputTokens + cacheReadTokens + cacheWriteTokens + outputTokens;
  const used = `${count(calls, 'call')} with ${all} tokens`;
  if (unpricedCalls === calls) return `The interview took ${used}; their price is not known.`;
  const rest = unpricedCalls > 0 ? `, ${unpricedCalls} of them of unknown price and not in it` : '';
  return `The interview cost about $${usd.toFixed(2)}: ${used}${rest}.`;
}

function gradingPrice({
  inputTokens,
  cachedInputTokens,
  outputTokens,
  usd,
}: Sheet['grade']['usage']): string {
  if (inputTokens + cachedInputTokens + outputTokens === 0) return 'Grading made no API call.';
  const tokens =
    `${inputTokens} input tokens, ${cachedInputTokens} read from cache, ` +
    `${outputTokens} output tokens`;
  return usd === null
    ? `Grading used ${tokens}; the price of this model is not known.`
    : `Grading cost about $${usd.toFixed(2)}: ${tokens}.`;
}
