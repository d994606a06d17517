/** The round's traps and the company's principles, each with what the verdicts say about it. */
import {openingsFor} from '../coverage.ts';
import {moment, plain, section} from './markdown.ts';
import type {Finding, Sheet} from './sheet.ts';
import {findingsOf, isError, isMissing, isShown, isScored} from './sheet.ts';

export function traps(sheet: Sheet): string[] {
  if (!isScored(sheet.grade)) return [];
  return section(
    'Traps',
    sheet.round.traps.map((trap) => {
      const findings = findingsOf(sheet).filter(({observable}) => observable.trap === trap.id);
      return `- ${plain(trap.title)}: ${trapOutcome(sheet, findings)}`;
    }),
  );
}

const NOT_SHOWN = 'Not shown';
const NOT_RAISED = 'Did not come up';

/** Principles that left a trace one by one, the others in a line each. */
export function principles(sheet: Sheet): string[] {
  if (!isScored(sheet.grade)) return [];
  const findings = findingsOf(sheet);
  const all = sheet.round.principles.map(({id, title}) => ({
    title: plain(title),
    outcome: principleOutcome(findings.filter(({observable}) => observable.principle === id)),
  }));
  const traced = all.filter(({outcome}) => outcome !== NOT_SHOWN && outcome !== NOT_RAISED);
  const rest = [NOT_SHOWN, NOT_RAISED].flatMap((wanted) => {
    const titles = all.filter(({outcome}) => outcome === wanted).map(({title}) => title);
    return titles.length === 0 ? [] : [`- ${wanted}: ${titles.join(', ')}`];
  });
  return section('Principles', [
    ...traced.map(({title, outcome}) => `- ${title}: ${outcome}`),
    ...rest,
  ]);
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

function principleOutcome(findings: readonly Finding[]): string {
  const shown = findings.filter(isShown);
  const errors = findings.filter(isError);
  if (errors.length > 0) return `went against it${places(errors)}`;
  if (shown.length > 0) return `shown${places(shown)}`;
  return findings.some(isMissing) ? NOT_SHOWN : NOT_RAISED;
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
