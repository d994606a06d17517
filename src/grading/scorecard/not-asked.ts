/** What the interviewer left out: her gap, which no score may hold against the candidate. */
import {wasJudged} from '../totals.ts';
import {plain, section} from './markdown.ts';
import type {Sheet} from './sheet.ts';
import {findingsOf, isScored} from './sheet.ts';

const MAX_ITEMS = 3;

export function notAsked(sheet: Sheet): string[] {
  if (!isScored(sheet.grade)) return [];
  const left = findingsOf(sheet).filter(
    ({result}) => result.verdict === 'not_asked' && wasJudged(result),
  );
  if (left.length === 0) return [];
  const name = plain(sheet.personaName);
  const byWeight = left.toSorted((a, b) => b.observable.weight - a.observable.weight);
  const all = left.length > MAX_ITEMS ? `these ${left.length}` : 'these';
  const heaviest = left.length > MAX_ITEMS ? ' The heaviest:' : '';
  return section(`What ${name} did not ask`, [
    `${name}’s gap, not yours: ${all} count neither for nor against you.${heaviest}`,
    '',
    ...byWeight.slice(0, MAX_ITEMS).map(({observable}) => `- ${plain(observable.statement)}`),
  ]);
}
