/**
 * Text from outside as markdown: it can neither break out of its place nor change how the page
 * around it reads, and stays as readable in a plain editor as its characters allow.
 */
import type {InterviewMs} from '../../interview/events.ts';
import {sanitizeLine} from '../../words/sanitize.ts';

/** Longest quote; what is cut off is marked outside the quotation marks. */
const QUOTE_WORDS = 24;
/** Where a quote only has to be recognised. */
export const SHORT_QUOTE_WORDS = 16;
/** For text without blanks: a quote never exceeds so many characters a word. */
const CHARS_PER_WORD = 12;

/** One line of prose, escaped for markdown and GitHub's extensions to it. */
export function plain(text: string): string {
  const line = sanitizeLine(text)
    .replace(/[\\`]/gu, '\\$&')
    .replace(/<(?=[a-z/!?])/giu, '\\<')
    .replace(/&(?=#|\w+;)/gu, '\\&')
    .replace(/\](?=[([:])/gu, '\\]')
    .replace(/!(?=\[)/gu, '\\!')
    // Surrounded by blanks an asterisk is a character, inside a word an underscore is one.
    .replace(/(?<=^|\S)\*+|\*+(?=\S|$)/gu, escapeEach)
    .replace(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, escapeEach);
  return escapeStart(escapePairs(line, ['~', '$']));
}

/** Like {@link plain}, for the cell of a table. */
export function cell(text: string): string {
  return plain(text).replaceAll('|', '\\|');
}

/** The candidate's or interviewer's words in quotation marks, cut when long. */
export function quoted(text: string, words = QUOTE_WORDS): string {
  const {kept, isCut} = cut(sanitizeLine(text), words);
  return `“${plain(kept)}”${isCut ? ' …' : ''}`;
}

/**
 * A question of the interviewer's, from its end: what it came to matters more than what it began
 * with. Whole sentences, as many as fit.
 */
export function quotedQuestion(text: string): string {
  const sentences = sanitizeLine(text).split(/(?<=[.?!]["”]?)\s+/u);
  let from = sentences.length - 1;
  const wordsFrom = (index: number): number => sentences.slice(index).join(' ').split(' ').length;
  while (from > 0 && wordsFrom(from - 1) <= QUOTE_WORDS) from -= 1;
  return `${from > 0 ? '… ' : ''}${quoted(sentences.slice(from).join(' '))}`;
}

export function quotedCell(text: string): string {
  return quoted(text, SHORT_QUOTE_WORDS).replaceAll('|', '\\|');
}

/** Time on the interview clock as `3:12`. */
export function clockTime(ms: InterviewMs): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Where something was said: `turn 7, 3:12`. */
export function moment(at: {readonly turn: number; readonly t: InterviewMs}): string {
  return `turn ${at.turn}, ${clockTime(at.t)}`;
}

/** A heading over a body; nothing at all when the body is empty. */
export function section(title: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : [`## ${title}`, '', ...body, ''];
}

/** A fenced block whose fence is longer than any run of backticks in it. */
export function preformatted(lines: readonly string[]): string[] {
  const runs = lines.flatMap((line) => line.match(/`+/gu) ?? []);
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [`${fence}text`, ...lines, fence];
}

/** A pipe table; cells are markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** `1 answer`, `2 answers`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function cut(line: string, words: number): {kept: string; isCut: boolean} {
  const byWords = line.split(' ').slice(0, words).join(' ');
  const kept = Array.from(byWords)
    .slice(0, words * CHARS_PER_WORD)
    .join('')
    .trimEnd();
  return {kept, isCut: kept.length < line.length};
}

function escapeEach(run: string): string {
  return run.replace(/./gu, '\\$&');
}

/** Marks that act only in pairs: a single one, as in "~300 ms", stays as it was typed. */
function escapePairs(line: string, marks: readonly string[]): string {
  return marks.reduce(
    (text, mark) => (text.split(mark).length > 2 ? text.replaceAll(mark, `\\${mark}`) : text),
    line,
  );
}

/** What makes a heading, list, quote, rule or checkbox when it stands first. */
function escapeStart(line: string): string {
  return line.replace(/^(?:[#>+=[-]|\d+(?=[.)]))/u, (start) =>
    /^\d/u.test(start) ? `${start}\\` : `\\${start}`,
  );
}
