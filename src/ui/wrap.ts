/**
 * Soft wrapping by terminal cells: at blanks, between wide characters, and inside a word only when
 * the word alone is wider than the line. Works on offsets, so that a cursor can be placed.
 */
import {sanitize} from '../words/sanitize.ts';
import {cellsOf, drawable, eachGrapheme, widthOf} from './graphemes.ts';

/** A row of a wrapped line: `start` to `end`, UTF-16 offsets; the blank it broke at is its last. */
export interface Row {
  readonly start: number;
  readonly end: number;
}

/** @param line text without line breaks; @param width cells, at least 2 */
export function wrapRows(line: string, width: number): Row[] {
  const rows: Row[] = [];
  let rowStart = 0;
  let column = 0;
  let breakAt = -1;
  let columnAtBreak = 0;
  eachGrapheme(line, (start, end) => {
    const grapheme = line.slice(start, end);
    const cells = cellsOf(grapheme);
    const isBlank = grapheme === ' ';
    if (cells === 2) {
      breakAt = start;
      columnAtBreak = column;
    }
    // One blank may hang over the edge; it is the one that the line breaks at.
    if (column + cells > (isBlank ? width + 1 : width) && start > rowStart) {
      const isAtBreak = !isBlank && breakAt > rowStart;
      rows.push({start: rowStart, end: isAtBreak ? breakAt : start});
      rowStart = isAtBreak ? breakAt : start;
      column = isAtBreak ? column - columnAtBreak : 0;
    }
    column += cells;
    if (isBlank || cells === 2) {
      breakAt = end;
      columnAtBreak = column;
    }
  });
  rows.push({start: rowStart, end: line.length});
  return rows;
}

/** The rows of a text as strings, made safe to draw; line breaks are kept, tabs become blanks. */
export function wrapText(text: string, width: number): string[] {
  return drawable(sanitize(text))
    .split('\n')
    .flatMap((line) =>
      wrapRows(line, width).map((row) => line.slice(row.start, row.end).trimEnd()),
    );
}

/** Cuts a one-line text to `width` cells, with an ellipsis where something is missing. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = 0;
  let cells = 0;
  eachGrapheme(text, (start, end) => {
    cells += cellsOf(text.slice(start, end));
    if (cells < width) kept = end;
  });
  return width < 1 ? '' : `${text.slice(0, kept).trimEnd()}…`;
}

/** Fills up with blanks to `width` cells. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Like {@link truncate}, but what is kept is the end: for paths. */
export function truncateStart(text: string, width: number): string {
  const excess = widthOf(text) - width;
  if (excess <= 0) return text;
  let cells = 0;
  let from = text.length;
  eachGrapheme(text, (start, end) => {
    if (cells <= excess) from = end;
    cells += cellsOf(text.slice(start, end));
  });
  return width < 1 ? '' : `…${text.slice(from)}`;
}
