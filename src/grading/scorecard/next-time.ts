/** What to take away: a strong answer to the weakest moment in outline, and two drills. */
import type {ScorecardDimension} from '../../round/schema.ts';
import {weakestFirst, weakestMoment as momentOf} from '../weakest-moment.ts';
import {moment as placeOf, plain, quoted, section} from './markdown.ts';
import type {Sheet} from './sheet.ts';
import {isScored} from './sheet.ts';

const DRILLS = 2;

export function weakestMoment(sheet: Sheet): string[] {
  const moment = momentOf(sheet.grade, sheet.round, sheet.state.turns);
  if (moment === null) return [];
  const {dimension, probe} = moment;
  const where = probe
    ? `${plain(dimension.name)}, when ${plain(sheet.personaName)} asked ${quoted(probe.text)} (${placeOf(probe)}).`
    : `${plain(dimension.name)}.`;
  return section('Your weakest moment, answered well', [
    `${where} In outline:`,
    '',
    ...outline(sheet, dimension),
  ]);
}

/** As written for this moment, else as the round has it for the whole dimension. */
function outline({grade}: Sheet, dimension: ScorecardDimension): string[] {
  const written = (grade.outline ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/u, '').trim())
    .filter((line) => line !== '');
  const [only] = written;
  if (only !== undefined && written.length === 1) return [plain(only)];
  const steps = written.length > 0 ? written : dimension.outline;
  return steps.map((step, index) => `${index + 1}. ${plain(step)}`);
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

function dimensionOf({round}: Sheet, id: string): ScorecardDimension | undefined {
  return round.dimensions.scorecard.find((dimension) => dimension.id === id);
}
