/**
 * The scorecard: one markdown page, written from a grade and the interview it belongs to. It reads
 * on its own in a terminal, on GitHub and in a plain editor, and decides nothing.
 */
import {bars} from './scorecard/bars.ts';
import {claimLedger} from './scorecard/claims.ts';
import {cost} from './scorecard/cost.ts';
import {dimensions} from './scorecard/dimensions.ts';
import {frontMatter} from './scorecard/front-matter.ts';
import {headline} from './scorecard/headline.ts';
import {drills, weakestMoment} from './scorecard/next-time.ts';
import {notAsked} from './scorecard/not-asked.ts';
import {opening} from './scorecard/opening.ts';
import type {Sheet} from './scorecard/sheet.ts';
import {timeSpent} from './scorecard/time-spent.ts';
import {traps} from './scorecard/traps.ts';

/** Markdown with YAML front matter (SPEC §12); ends with a line break. */
export function renderScorecard(input: Sheet): string {
  const lines = [
    ...frontMatter(input),
    '',
    ...headline(input),
    ...bars(input),
    ...dimensions(input),
    ...weakestMoment(input),
    ...drills(input),
    ...claimLedger(input),
    ...traps(input),
    ...opening(input),
    ...timeSpent(input),
    ...notAsked(input),
    ...cost(input),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
