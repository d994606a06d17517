/**
 * How a draft falls into rows on the screen. Rows of a line are kept from one call to the next, so
 * that a key costs the line it changes and not the whole answer.
 */
import {cellsOf, eachGrapheme, previousBoundary, widthOf} from '../graphemes.ts';
import type {Row} from '../wrap.ts';
import {wrapRows} from '../wrap.ts';

/** Rows in order with offsets into the whole text. */
export interface Layout {
  readonly text: string;
  readonly width: number;
  readonly rows: readonly Row[];
}

export interface Place {
  readonly row: number;
  /** Cells from the left edge; at most the width. */
  readonly column: number;
}

interface LaidLine {
  readonly text: string;
  readonly rows: readonly Row[];
}

let last: Layout | null = null;
let lastLines: readonly LaidLine[] = [];

/** @param width cells that a row may take; the cursor can stand one further right */
export function layOut(text: string, width: number): Layout {
  if (last?.text === text && last.width === width) return last;
  const before = last?.width === width ? lastLines : [];
  const texts = text.split('\n');
  // Lines behind the one that changed are found from the end.
  const shift = before.length - texts.length;
  const lines = texts.map((line, index): LaidLine => {
    const same = [before[index], before[index + shift]].find((laid) => laid?.text === line);
    return same ?? {text: line, rows: wrapAgain(line, width, before[index])};
  });
  const rows: Row[] = [];
  let offset = 0;
  for (const line of lines) {
    for (const {start, end} of line.rows) rows.push({start: offset + start, end: offset + end});
    offset += line.text.length + 1;
  }
  last = {text, width, rows};
  lastLines = lines;
  return last;
}

/** Wraps from the row above the first change on: its words may move up, those before it can't. */
function wrapAgain(line: string, width: number, before: LaidLine | undefined): readonly Row[] {
  if (!before) return wrapRows(line, width);
  const same = commonPrefix(line, before.text);
  const changed = before.rows.findIndex(({end}) => end >= same);
  const kept = before.rows.slice(0, Math.max(0, changed - 1));
  const start = kept.at(-1)?.end ?? 0;
  const rest = wrapRows(line.slice(start), width);
  return [...kept, ...rest.map((row) => ({start: start + row.start, end: start + row.end}))];
}

function commonPrefix(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

/** A cursor on a soft break stands at the start of the lower row. */
export function placeOf(layout: Layout, cursor: number): Place {
  const row = rowAt(layout.rows, cursor);
  const {start} = layout.rows[row] ?? {start: 0};
  return {row, column: Math.min(layout.width, widthOf(layout.text.slice(start, cursor)))};
}

/** The last row that begins at or before the cursor. */
function rowAt(rows: readonly Row[], cursor: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle]?.start ?? 0) <= cursor) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The offset in a row that is nearest to the left of `column`. */
export function offsetAt(layout: Layout, row: number, column: number): number {
  const target = layout.rows[row];
  if (!target) return layout.text.length;
  const text = layout.text.slice(target.start, target.end);
  let cells = 0;
  let offset = 0;
  eachGrapheme(text, (start, end) => {
    cells += cellsOf(text.slice(start, end));
    if (cells <= column) offset = end;
  });
  return Math.min(target.start + offset, endOfRow(layout, row));
}

/** The last offset that still shows in this row: before the blank at which a soft row breaks. */
export function endOfRow(layout: Layout, row: number): number {
  const target = layout.rows[row];
  if (!target) return layout.text.length;
  const isSoft = layout.rows[row + 1]?.start === target.end;
  return isSoft ? Math.max(target.start, previousBoundary(layout.text, target.end)) : target.end;
}
