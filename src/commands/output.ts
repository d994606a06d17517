/**
 * How lists, cards and scorecards get to the terminal. Nothing piped holds colour, and no text from a file
 * or a model reaches the terminal as a control sequence.
 */
import {isatty} from 'node:tty';
import {stripVTControlCharacters} from 'node:util';
import {sanitize, sanitizeLine} from '../words/sanitize.ts';

/** Narrower than most terminals: lines that long are tiring to read. */
const MEASURE = 88;
const PIPED_WIDTH = 80;

export function isTerminal(): boolean {
  return isatty(1);
}

/** Cells to lay text out in. */
export function outputWidth(): number {
  return isTerminal() ? Math.max(40, Math.min(process.stdout.columns || 80, MEASURE)) : PIPED_WIDTH;
}

/** Prints text from anywhere, made safe. */
export function print(text: string): void {
  process.stdout.write(`${sanitize(text)}\n`);
}

/** Prints lines that a page has already made safe and styled; a pipe gets them without styles. */
export function printStyled(lines: readonly string[]): void {
  const text = lines.join('\n');
  const isPlain = !isTerminal() || process.env['TERM'] === 'dumb';
  process.stdout.write(`${isPlain ? stripVTControlCharacters(text) : text}\n`);
}

/** Prints a value for scripts. Invisible characters are written as escapes, so that none is lost. */
export function printJson(value: unknown): void {
  process.stdout.write(`${visible(JSON.stringify(value, null, 2))}\n`);
}

/** A value as JSON on one line, without its line feed; as safe as {@link printJson}. */
export function jsonLine(value: unknown): string {
  return visible(JSON.stringify(value));
}

function visible(json: string): string {
  return json.replaceAll(INVISIBLE, (characters) =>
    Array.from({length: characters.length}, (_, index) => {
      return `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join(''),
  );
}

/** A sentence beside the output proper: it never ends up in a pipe. */
export function tellNotice(sentence: string): void {
  process.stderr.write(`${sanitizeLine(sentence)}\n`);
}

/** Controls but the line feed, formats, surrogates, separators: whatever a terminal might obey. */
const INVISIBLE = /(?!\n)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Most cells: nothing in them could need cleaning. */
const ASCII = /^[\x20-\x7e]*$/;

/**
 * Prints rows with their columns aligned; the last column is not padded.
 * @param rows cells of one line each
 */
export function printTable(rows: readonly (readonly string[])[]): void {
  const clean = rows.map((row) =>
    row.map((cell) => (ASCII.test(cell) ? cell : sanitizeLine(cell))),
  );
  const widths: number[] = [];
  for (const row of clean) {
    for (const [column, cell] of row.slice(0, -1).entries()) {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
  }
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  process.stdout.write(clean.map((row) => `${line(row)}\n`).join(''));
}
