/** One part a scorecard dimension: what was shown, what was missing, what cost points. */
import type {ScorecardDimension} from '../../round/schema.ts';
import type {DimensionGrade} from '../grade.ts';
import type {TierLimit} from '../tiers.ts';
import {TIER_FLOORS, shareOf, tierLimits, verdictsOf} from '../tiers.ts';
import {percent} from './bars.ts';
import {moment, plain, quoted, quotedQuestion, section} from './markdown.ts';
import type {Finding, Sheet} from './sheet.ts';
import {findingsOf, isError, isMissing, isScored, isShown, probeAt, statementOf} from './sheet.ts';

/** More of a kind than anybody takes in at once is counted, not listed. */
const LINES_OF_A_KIND = 2;
/** Where little else is to be said, more of what was shown is. */
const LINES_OF_A_DIMENSION = 3;

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
  const against = [
    ...list('Missing', missing(sheet, findings.filter(isMissing)), LINES_OF_A_KIND),
    ...list('Cost points', errors(sheet, findings.filter(isError)), LINES_OF_A_KIND),
  ];
  const room = Math.max(LINES_OF_A_KIND, LINES_OF_A_DIMENSION - against.length);
  const proven = list('Shown', shown(findings.filter(isShown)), room);
  return [
    `### ${plain(dimension.name)}: ${grade.tier}, ${percent(grade.share)} of 100`,
    ...held(sheet, dimension),
    ...(proven.length > 0 ? proven : ['- **Shown:** nothing that your words prove.']),
    ...against,
    '',
  ];
}

/** What stands on one line: the findings that one proof or one question goes with. */
interface Line {
  readonly findings: readonly Finding[];
  /** The proof, or the question. */
  readonly tail: string;
}

/** A line each, the first few of them, and how many findings are not on these. */
function list(title: string, lines: readonly Line[], most: number): string[] {
  const left = lines.slice(most).flatMap(({findings}) => findings).length;
  return lines.slice(0, most).map(({findings, tail}, index) => {
    const more = left > 0 && index === most - 1 ? ` And ${left} more.` : '';
    return `- **${title}:** ${findings.map(statementOf).join(' ')}${tail}${more}`;
  });
}

/** Heaviest first. What the same words prove stands together, with the words quoted once. */
function shown(findings: readonly Finding[]): Line[] {
  return together(
    findings,
    ({
      result: {
        quotes: [proof],
      },
    }) => (proof ? ` ${quoted(proof.text)} (${moment(proof)})` : ''),
  );
}

/** Heaviest first. What one question exposed stands together, with the question quoted once. */
function missing(sheet: Sheet, findings: readonly Finding[]): Line[] {
  const name = plain(sheet.personaName);
  return together(findings, ({observable, result}) => {
    const probe = probeAt(sheet, result.exposedBy);
    if (probe) return ` ${name} asked ${quotedQuestion(probe.text)} (${moment(probe)})`;
    return observable.askedBy.length === 0 ? ' (Expected without a question.)' : '';
  });
}

function errors(sheet: Sheet, findings: readonly Finding[]): Line[] {
  return together(findings, ({result}) => {
    const [proof] = result.quotes;
    const probe = probeAt(sheet, result.exposedBy);
    const words = proof ? ` ${quoted(proof.text)} (${moment(proof)})` : '';
    return probe ? `${words}, after turn ${probe.turn}` : words;
  });
}

/** Findings with the same tail share a line; the line that weighs most comes first. */
function together(findings: readonly Finding[], tailOf: (finding: Finding) => string): Line[] {
  const lines = new Map<string, Finding[]>();
  for (const finding of findings) {
    const tail = tailOf(finding);
    lines.set(tail, [...(lines.get(tail) ?? []), finding]);
  }
  return [...lines]
    .map(([tail, those]) => ({tail, findings: those}))
    .toSorted((a, b) => weightOf(b.findings) - weightOf(a.findings));
}

function weightOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, {observable}) => sum + observable.weight, 0);
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
      const statements = limit.observables.map((id) => wordingOf(sheet, id)).join(' ');
      return `**Held at ${limit.tier}**${reasonOf(limit)}: ${statements}`;
    });
  return lines.map((line) => `- ${line}`);
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

function wordingOf({round}: Sheet, id: string): string {
  return plain(round.observables.find((observable) => observable.id === id)?.statement ?? id);
}
