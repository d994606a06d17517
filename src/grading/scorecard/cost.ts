/** What grading cost, and the stamp that says which grades may be compared with this one. */
import {stampLine} from './front-matter.ts';
import {plain, section} from './markdown.ts';
import type {Sheet} from './sheet.ts';

export function cost({grade, gradeNumber}: Sheet): string[] {
  return section('Cost and stamp', [
    price(grade.usage),
    '',
    plain(stampLine(grade.stamp, gradeNumber)),
  ]);
}

function price({
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
