/** Both breakdowns as bars of characters, from the same verdicts, in one block. */
import {sanitizeLine} from '../../words/sanitize.ts';
import type {DimensionGrade} from '../grade.ts';
import {preformatted, section} from './markdown.ts';
import type {Sheet} from './sheet.ts';
import {isScored} from './sheet.ts';

const BAR_CELLS = 14;

export function bars({grade}: Sheet): string[] {
  const {scorecard, framework} = grade.dimensions;
  const width = Math.max(...[...scorecard, ...framework].map(({name}) => nameOf(name).length));
  const row = (dimension: DimensionGrade) =>
    isScored(grade) ? scoredRow(dimension, width) : nameRow(dimension, width);
  return section(
    'Scorecard',
    preformatted([
      ...scorecard.map(row),
      '',
      'The same verdicts, by the interview framework:',
      ...framework.map(row),
    ]),
  );
}

function scoredRow(dimension: DimensionGrade, width: number): string {
  const {share, tier} = dimension;
  if (share === null || tier === null) {
    return `${nameRow(dimension, width)}  ${'·'.repeat(BAR_CELLS)}    –  not asked`;
  }
  const number = String(percent(share)).padStart(3);
  return `${nameRow(dimension, width)}  ${bar(share)}  ${number}  ${tier}`;
}

function nameRow({name, weight}: DimensionGrade, width: number): string {
  return `${nameOf(name).padEnd(width)} ${String(weight).padStart(3)} %`;
}

/** A share of 0 to 1 as blocks; something above nothing shows at least one. */
function bar(share: number): string {
  const full = share > 0 ? Math.max(1, Math.round(share * BAR_CELLS)) : 0;
  return '█'.repeat(full) + '░'.repeat(BAR_CELLS - full);
}

/** A share of 0 to 1 as whole points out of 100. */
export function percent(share: number): number {
  return Math.round(share * 100);
}

function nameOf(name: string): string {
  return sanitizeLine(name);
}
