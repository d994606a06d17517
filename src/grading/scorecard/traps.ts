/** The round's traps and the company's principles, each with what the verdicts say about it. */
import {openingsFor} from '../coverage.ts';
import {moment, plain, section} from './markdown.ts';
import type {Finding, Sheet} from './sheet.ts';
import {findingsOf, isError, isMissing, isShown, isScored} from './sheet.ts';

export function traps(sheet: Sheet): string[] {
  if (!isScored(sheet.grade)) return [];
  const outcomes = sheet.round.traps.map((trap) => {
    const findings = findingsOf(sheet).filter(({observable}) => observable.trap === trap.id);
    return `- ${plain(trap.title)}: ${trapOutcome(sheet, findings)}`;
  });
  return section('Traps and principles', [...outcomes, ...principles(sheet)]);
}

/** The principles in a line for each outcome. */
function principles(sheet: Sheet): string[] {
  const findings = findingsOf(sheet);
  const all = sheet.round.principles.map(({id, title}) => {
    const own = findings.filter(({observable}) => observable.principle === id);
    return {...principleOutcome(own), title: plain(title)};
  });
  return PRINCIPLE_OUTCOMES.flatMap((outcome) => {
    const titles = all
      .filter((one) => one.outcome === outcome)
      .map(({title, where}) => `${title}${where}`);
    return titles.length === 0 ? [] : [`- Principles ${outcome}: ${titles.join(', ')}`];
  });
}

/**
 * An error is a hit. Without one the wanted behaviours decide by weight. A trap that consists of
 * errors only counts as avoided when there was a question that could have led into it.
 */
function trapOutcome(sheet: Sheet, findings: readonly Finding[]): string {
  const errors = findings.filter(isError);
  if (errors.length > 0) return `hit${places(errors)}`;
  const shown = findings.filter(isShown);
  const missing = findings.filter(isMissing);
  if (shown.length + missing.length > 0) {
    return weightOf(shown) >= weightOf(missing)
      ? `avoided${places(shown)}`
      : 'hit, what avoids it was not shown';
  }
  const wasTempted = findings.some(
    ({observable, result}) =>
      result.verdict === 'not_met' && openingsFor(observable, sheet.state.turns).length > 0,
  );
  return wasTempted ? 'avoided' : 'untested';
}

const PRINCIPLE_OUTCOMES = ['shown', 'gone against', 'not shown', 'that did not come up'] as const;

interface PrincipleOutcome {
  readonly outcome: (typeof PRINCIPLE_OUTCOMES)[number];
  readonly where: string;
}

function principleOutcome(findings: readonly Finding[]): PrincipleOutcome {
  const shown = findings.filter(isShown);
  const errors = findings.filter(isError);
  if (errors.length > 0) return {outcome: 'gone against', where: places(errors.slice(0, 1))};
  if (shown.length > 0) return {outcome: 'shown', where: places(shown.slice(0, 1))};
  return {outcome: findings.some(isMissing) ? 'not shown' : 'that did not come up', where: ''};
}

/** Where the first proof of at most three findings stands. */
function places(findings: readonly Finding[]): string {
  const moments = findings.flatMap(({result}) => result.quotes.slice(0, 1)).map(moment);
  const distinct = [...new Set(moments)].slice(0, 3);
  return distinct.length === 0 ? '' : ` (${distinct.join('; ')})`;
}

function weightOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, {observable}) => sum + observable.weight, 0);
}
