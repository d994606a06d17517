/** The card of a round and everything a candidate may read before it starts. */
import type {Round} from '../../round/schema.ts';
import {hanging, heading, indented, paragraph, point} from '../document.ts';
import {paint} from '../theme.ts';
import {padEnd, truncate, wrapText} from '../wrap.ts';

/** What the card says that is not in the round file. */
export interface BriefingFacts {
  readonly minutes: number;
  /** Times that this user has finished the round, or null when nobody has counted. */
  readonly completions: number | null;
  /** What the round will cost, in words, or null when it is not known. */
  readonly price: string | null;
  /** Who speaks for the interviewer, in words, or null when it is not known. */
  readonly coach: string | null;
}

export function briefingPage(round: Round, facts: BriefingFacts, width: number): string[] {
  return [
    ...cardLines(round, facts, width),
    ...heading('The task', width),
    ...paragraph(round.brief.task, width),
    ...points('What this round is about', round.brief.about, width),
    ...points('What strong answers look like', round.strong, width),
    ...heading('What weak answers look like, and the way out', width),
    ...round.weak.flatMap(({title, text, avoid}) => [
      ...point(title, text, width),
      ...hanging('  → ', avoid, width),
    ]),
    ...points('Common traps', round.traps, width),
    ...points('How the interviewer behaves', round.brief.interviewer, width),
    ...weights('What the scorecard breaks down into', round.dimensions.scorecard, width),
    ...weights('The interview framework', round.dimensions.framework, width),
    ...paint('faint', 'Definitions and tiers open with Ctrl+R during the round.').split('\n'),
    ...questions(round, width),
  ];
}

function cardLines(round: Round, facts: BriefingFacts, width: number): string[] {
  const {card} = round;
  const rows: [label: string, value: string][] = [
    ['Field', card.field],
    ['Company', card.company],
    ['Role', card.role],
    ['Level', card.level],
    ['Duration', duration(facts.minutes)],
    ['Difficulty', card.difficulty],
    ['Updated', card.updated],
  ];
  if (facts.completions !== null) {
    rows.push(['Completions', facts.completions === 0 ? 'none yet' : String(facts.completions)]);
  }
  return [
    ...wrapText(round.title, width).map((line) => paint('title', line)),
    '',
    ...inColumns(rows, width),
    ...(facts.coach === null ? [] : hanging(padEnd('Coach', LABEL), facts.coach, width)),
    ...(facts.price === null ? [] : hanging(padEnd('Price', LABEL), facts.price, width)),
  ];
}

/** `20 min`; a round that was cut down for a try can be shorter than a minute. */
function duration(minutes: number): string {
  return minutes < 1 ? `${Math.round(minutes * 60)} s` : `${Math.round(minutes * 10) / 10} min`;
}

const LABEL = 13;

/** Two columns where there is room for them, read from left to right. */
function inColumns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const perLine = width >= 74 ? 2 : 1;
  const cell = Math.floor(width / perLine);
  const cells = rows.map(([label, value]) => {
    const [line = ''] = wrapText(value.replaceAll(/\s+/gu, ' '), 1000);
    return (
      paint('faint', padEnd(label, LABEL)) + padEnd(truncate(line, cell - LABEL - 1), cell - LABEL)
    );
  });
  const lines: string[] = [];
  for (let at = 0; at < cells.length; at += perLine) {
    lines.push(
      cells
        .slice(at, at + perLine)
        .join('')
        .trimEnd(),
    );
  }
  return lines;
}

interface Titled {
  readonly title: string;
  readonly text: string;
}

function points(title: string, items: readonly Titled[], width: number): string[] {
  return [
    ...heading(title, width),
    ...items.flatMap((item) => point(item.title, item.text, width)),
  ];
}

function weights(
  title: string,
  dimensions: readonly {readonly name: string; readonly weight: number}[],
  width: number,
): string[] {
  return [
    ...heading(title, width),
    ...dimensions.flatMap(({name, weight}) =>
      hanging(`${String(weight).padStart(3)} %  `, name, width),
    ),
  ];
}

function questions(round: Round, width: number): string[] {
  if (round.questions.length === 0) return [];
  return [
    ...heading('Questions people ask', width),
    ...round.questions.flatMap(({question, answer}) => [
      ...wrapText(question, width).map((line) => paint('title', line)),
      ...indented(answer, width, 2),
    ]),
  ];
}
