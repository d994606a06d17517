/**
 * Cuts an answer into sentences the way people type under pressure: without capitals, with line
 * breaks for full stops, with SQL and requests in between. Offsets are exact.
 */
import {expression} from './expression.ts';

export interface Sentence {
  /** Without white space at either end. */
  readonly text: string;
  /** UTF-16 offsets in the original: `original.slice(start, end) === text`. */
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'blank' | 'code' | 'prose';
}

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});

/** Words whose full stop ends no sentence. */
const ABBREVIATION = expression(
  String.raw`(?:^|[\s(])(?:e\.?g|i\.?e|etc|vs|cf|ca|approx|incl|resp|esp|fig|eq|no|nr|dr|mr|mrs|ms|st|p|
    pp|min|max|[a-z]|(?:[a-z]\.)+[a-z])\.$`,
);
/** After these a capital does begin a new sentence. */
const MAY_END_SENTENCE = /(?:^|[\s(])(?:etc|no|min|max|[a-z]|(?:[a-z]\.)+[a-z])\.$/iu;
/** A full stop, blanks and a small letter: a sentence of someone in a hurry. */
const HURRIED_STOP = /[^\s.]\.["'”’)\]]*(?=\s+[\p{Ll}\d(])/gu;
const LIST_MARK = /^(?:[-*•]|\(?\d{1,2}[.)]|[a-z]\))\s+/u;
/** A line this long without a full stop was wrapped by an editor, not ended by its writer. */
const WRAPPED_LINE = 60;

/** Sentences of a text, in order. Consecutive lines of code are one sentence. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [start, end, isCode] of blocks(text)) {
    const cuts = isCode ? [start, end] : proseCuts(text, start, end);
    for (let index = 0; index + 1 < cuts.length; index += 1) {
      const sentence = trimmed(text, cuts[index] ?? start, cuts[index + 1] ?? end);
      if (sentence) sentences.push(sentence);
    }
  }
  return sentences;
}

/** Whether a line is code, SQL, a request, a header or data, and no sentence of prose. */
export function isCodeLine(line: string): boolean {
  const text = line.trim();
  if (text === '' || LIST_MARK.test(text)) return false;
  if (/^(?:GET|POST|PUT|PATCH|DELETE|HEAD) \/\S*(?: HTTP\/\S+)?$/u.test(text)) return true;
  if (/^(?:\$ |curl |--|\/\/|#!|```)/u.test(text)) return !/[.!?]\s/u.test(text);
  if (/^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+: \S+$/u.test(text)) return true;
  if (
    /^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|WITH|BEGIN|COMMIT|ROLLBACK|SET|FROM|WHERE|VALUES|ON CONFLICT|RETURNING|AND|JOIN)\b/u.test(
      text,
    )
  ) {
    return !/[^\s.][.!?]\s+\p{L}/u.test(text);
  }
  if (/[.!?]\s+\p{Lu}/u.test(text)) return false;
  if (/[{};]$|^[{}[\]()]/u.test(text) && !/^\([^)]*\)\s+\p{L}+\s+\p{L}+/u.test(text)) return true;
  const symbols = text.match(/[{}[\]()<>=:;"_/$#@|&+*\\]/gu)?.length ?? 0;
  return symbols >= 3 && symbols / text.length > 0.12;
}

function blocks(text: string): [start: number, end: number, isCode: boolean][] {
  const found: [number, number, boolean][] = [];
  let before: Line | null = null;
  for (const line of lines(text)) {
    const last = found.at(-1);
    if (line.kind !== 'blank') {
      if (last && before && continues(before, line)) last[1] = line.end;
      else found.push([line.start, line.end, line.kind === 'code']);
    }
    before = line;
  }
  return found;
}

function continues(before: Line, line: Line): boolean {
  if (before.kind !== line.kind) return false;
  if (line.kind === 'code') return true;
  return (
    before.text.length >= WRAPPED_LINE &&
    !/[.!?:]["'”’)]*$/u.test(before.text) &&
    /^\p{Ll}/u.test(line.text)
  );
}

function* lines(text: string): Generator<Line> {
  let start = 0;
  let isFenced = false;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const content = text.slice(start, end).trim();
    const isFence = content.startsWith('```');
    const isCode = isFenced || isFence || isCodeLine(content);
    if (isFence) isFenced = !isFenced;
    yield {start, end, text: content, kind: content === '' ? 'blank' : isCode ? 'code' : 'prose'};
    start = end + 1;
  }
}

/** Offsets at which a stretch of prose is cut, both ends included. */
function proseCuts(text: string, start: number, end: number): number[] {
  const prose = text.slice(start, end).replaceAll('\n', ' ');
  const cuts = new Set<number>();
  for (const {index} of segmenter.segment(prose)) cuts.add(index);
  for (const match of prose.matchAll(HURRIED_STOP)) cuts.add(match.index + match[0].length);
  const kept = [...cuts]
    .toSorted((a, b) => a - b)
    .filter((cut) => cut === 0 || isBoundary(prose, cut));
  return [...kept.map((cut) => start + cut), end];
}

function isBoundary(prose: string, cut: number): boolean {
  const isSpaced = /\s/u.test(prose.charAt(cut - 1)) || /\s/u.test(prose.charAt(cut));
  // `https://x?y=1`, `.env`, `?::jsonb`: punctuation within a word.
  if (!isSpaced) return false;
  const head = prose.slice(Math.max(0, cut - 40), cut).trimEnd();
  const next = prose.slice(cut, cut + 40).trimStart();
  if (next === '') return false;
  // `WHERE id = ? AND …`: a placeholder asks nothing.
  if (/[=(,]\s*\?$/u.test(head)) return false;
  const bare = head.replace(/["'”’)\]]+$/u, '');
  if (ABBREVIATION.test(bare))
    return MAY_END_SENTENCE.test(bare) && /^\p{Lu}/u.test(next) && !/^I\b/u.test(next);
  // "1. insert 2. call": the number belongs to what follows it.
  const isStepNumber = /(?:^|\s)\(?\d{1,2}\.$/u.test(bare) && /(?:^|\s)\(?1[.)]\s/u.test(prose);
  return !isStepNumber;
}

function trimmed(text: string, from: number, to: number): Sentence | null {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return start === end ? null : {text: text.slice(start, end), start, end};
}
