/** One part a scorecard dimension: what was shown, what was missing, what cost points. */
import type {ScorecardDimension} from '../../round/schema.ts';
import type {DimensionGrade} from '../grade.ts';
import type {TierLimit} from '../tiers.ts';
import {TIER_FLOORS, shareOf, tierLimits, verdictsOf} from '../tiers.ts';
import {percent} from './bars.ts';
import {moment, plain, quoted, section} from './markdown.ts';
import type {Finding, Sheet} from './sheet.ts';
import {findingsOf, isError, isMissing, isScored, isShown, probeAt} from './sheet.ts';

/** More gaps than anybody works on at once are counted, not listed. */
const MISSING_PER_DIMENSION = 3;

export function dimensions(sheet: Sheet): string[] {
  if (!isScored(sheet.grade)) return [];
  const body = sheet.round.dimensions.scorecard.flatMap((dimension) => {
    const grade = sheet.grade.dimensions.scorecard.find((other) => other.id === dimension.id);
    return grade ? part(sheet, dimension, grade) : [];
  });
  return section('Dimension by dimension', body.slice(0, -1));
}

function part(sheet: Sheet, dimension: ScorecardDimension, grade: DimensionGrade): string[] {
  const findings = findingsOf(sheet).filter(
    ({observable}) => observable.scorecard === dimension.id,
  );
  if (grade.share === null || grade.tier === null) {
    return [`### ${plain(dimension.name)}: not asked`, ''];
  }
  return [
    `### ${plain(dimension.name)}: ${grade.tier}, ${percent(grade.share)} of 100`,
    '',
    ...held(sheet, dimension),
    ...list('Shown', shown(findings.filter(isShown)), 'nothing that your words prove.'),
    ...list('Missing', missing(sheet, findings.filter(isMissing))),
    ...list('Cost points', errors(sheet, findings.filter(isError))),
  ];
}

function list(title: string, items: readonly string[], whenEmpty?: string): string[] {
  if (items.length > 0) return [`**${title}**`, '', ...items.map((item) => `- ${item}`), ''];
  return whenEmpty === undefined ? [] : [`**${title}:** ${whenEmpty}`, ''];
}

function shown(findings: readonly Finding[]): string[] {
  let above = '';
  return findings.map((finding) => {
    const statement = plain(finding.observable.statement);
    const [proof] = finding.result.quotes;
    if (!proof) return statement;
    const key = `${proof.turn} ${proof.text}`;
    const isSame = key === above;
    above = key;
    return isSame
      ? `${statement} (The same words.)`
      : `${statement} ${quoted(proof.text)} (${moment(proof)})`;
  });
}

/**
 * The heaviest gaps, in the order of the questions that exposed them. What one question exposed
 * stands together, with the question quoted once.
 */
function missing(sheet: Sheet, findings: readonly Finding[]): string[] {
  const name = plain(sheet.personaName);
  const left = findings.length - MISSING_PER_DIMENSION;
  let last: number | null = null;
  const items = findings
    .toSorted((a, b) => b.observable.weight - a.observable.weight)
    .slice(0, MISSING_PER_DIMENSION)
    .toSorted((a, b) => (a.result.exposedBy ?? 0) - (b.result.exposedBy ?? 0))
    .map(({observable, result}) => {
      const statement = plain(observable.statement);
      const probe = probeAt(sheet, result.exposedBy);
      if (!probe) {
        const isUnasked = observable.askedBy.length === 0;
        return isUnasked ? `${statement} (Expected without a question.)` : statement;
      }
      const isSame = last === probe.turn;
      last = probe.turn;
      if (isSame) return `${statement} (Same question.)`;
      return `${statement} ${name} asked ${quoted(probe.text)} (${moment(probe)})`;
    });
  return left > 0 ? [...items, `and ${left} more`] : items;
}

function errors(sheet: Sheet, findings: readonly Finding[]): string[] {
  return findings.map(({observable, result}) => {
    const [proof] = result.quotes;
    const probe = probeAt(sheet, result.exposedBy);
    const words = proof ? ` ${quoted(proof.text)} (${moment(proof)})` : '';
    const after = probe ? `, after ${plain(sheet.personaName)} asked ${quoted(probe.text)}` : '';
    return `${plain(observable.statement)}${words}${after}`;
  });
}

/** Says why the tier is lower than what was shown would give, when it is. */
function held(sheet: Sheet, dimension: ScorecardDimension): string[] {
  const {round, grade, state} = sheet;
  const own = round.observables.filter(({scorecard}) => scorecard === dimension.id);
  const share = shareOf(own, verdictsOf(grade.observables)) ?? 0;
  const graded = {round, grades: grade.observables, turns: state.turns};
  const limits = tierLimits(dimension, graded);
  const lines = limits
    .filter((limit) => share >= floorAbove(limit))
    .map((limit) => {
      const statements = limit.observables.map((id) => statementOf(sheet, id)).join(' ');
      return `Held at ${limit.tier}${reasonOf(limit)}: ${statements}`;
    });
  return lines.flatMap((line) => [line, '']);
}

function reasonOf({because, observables}: TierLimit): string {
  if (because === 'naive choice made') return ' by this choice';
  if (because === 'top choice prompted') {
    return '; the top tier needs it before the second question on the topic';
  }
  return `; the top tier needs ${observables.length > 1 ? 'one of these' : 'this'}`;
}

/** The share from which a limit makes a difference. */
function floorAbove(limit: TierLimit): number {
  return limit.tier === 'solid' ? TIER_FLOORS.strong : TIER_FLOORS.solid;
}

function statementOf({round}: Sheet, id: string): string {
  return plain(round.observables.find((observable) => observable.id === id)?.statement ?? id);
}
