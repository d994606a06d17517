/** What the interviewer left out: her gap, which no score may hold against the candidate. */
import {wasJudged} from '../totals.ts';
import {plain, section} from './markdown.ts';
import type {Sheet} from './sheet.ts';
import {findingsOf, isScored} from './sheet.ts';

const MAX_ITEMS = 6;

export function notAsked(sheet: Sheet): string[] {
  if (!isScored(sheet.grade)) return [];
  const left = findingsOf(sheet).filter(
    ({result}) => result.verdict === 'not_asked' && wasJudged(result),
  );
  if (left.length === 0) return [];
  const name = plain(sheet.personaName);
  const byWeight = left.toSorted((a, b) => b.observable.weight - a.observable.weight);
  const more = left.length - MAX_ITEMS;
  return section(`What ${name} did not ask`, [
    `${name}’s gap, not yours: these count neither for nor against you.`,
    '',
    ...byWeight.slice(0, MAX_ITEMS).map(({observable}) => `- ${plain(observable.statement)}`),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ]);
}
