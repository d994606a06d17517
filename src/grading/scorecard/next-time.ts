/** What to take away: a strong answer to the weakest moment in outline, and two drills. */
import type {MayaTurn} from '../../interview/state.ts';
import type {ScorecardDimension} from '../../round/schema.ts';
import {moment, plain, quoted, section} from './markdown.ts';
import type {Sheet} from './sheet.ts';
import {findingsOf, isMissing, isScored, probeAt, weakestFirst} from './sheet.ts';

const DRILLS = 2;

export function weakestMoment(sheet: Sheet): string[] {
  const [weakest] = weakestFirst(sheet.grade);
  if (!isScored(sheet.grade) || !weakest || weakest.tier === 'strong') return [];
  const dimension = dimensionOf(sheet, weakest.id);
  if (!dimension) return [];
  const probe = mostRevealing(sheet, dimension.id);
  const where = probe
    ? `${plain(dimension.name)}, when ${plain(sheet.personaName)} asked ${quoted(probe.text)} (${moment(probe)}).`
    : `${plain(dimension.name)}.`;
  return section('Your weakest moment, answered well', [
    `${where} In outline:`,
    '',
    ...dimension.outline.map((step, index) => `${index + 1}. ${plain(step)}`),
  ]);
}

/** One drill from each of the two weakest dimensions; from the heaviest when nothing was scored. */
export function drills(sheet: Sheet): string[] {
  const order = isScored(sheet.grade)
    ? weakestFirst(sheet.grade)
    : sheet.grade.dimensions.scorecard.toSorted((a, b) => b.weight - a.weight);
  const sources = order.flatMap(({id}) => dimensionOf(sheet, id) ?? []);
  const firsts = sources.flatMap((dimension) => dimension.drills.slice(0, 1));
  const seconds = sources.flatMap((dimension) => dimension.drills.slice(1));
  const chosen = [...firsts.slice(0, DRILLS), ...seconds].slice(0, DRILLS);
  return section(
    'Two drills for next time',
    chosen.map((drill, index) => `${index + 1}. ${plain(drill)}`),
  );
}

/** The question after which the most that was wanted of this dimension stayed missing. */
function mostRevealing(sheet: Sheet, dimension: string): MayaTurn | null {
  const lost = new Map<number, number>();
  for (const finding of findingsOf(sheet)) {
    const {exposedBy} = finding.result;
    if (exposedBy === null || !isMissing(finding)) continue;
    if (finding.observable.scorecard !== dimension) continue;
    lost.set(exposedBy, (lost.get(exposedBy) ?? 0) + finding.observable.weight);
  }
  const [worst] = [...lost].toSorted(([, a], [, b]) => b - a);
  return worst ? probeAt(sheet, worst[0]) : null;
}

function dimensionOf({round}: Sheet, id: string): ScorecardDimension | undefined {
  return round.dimensions.scorecard.find((dimension) => dimension.id === id);
}
