/** How much of the terminal the screens use. Lines longer than a readable measure tire the eye. */

export interface Frame {
  /** Cells of a line of text. */
  readonly width: number;
  /** Blank cells to the left of it. */
  readonly margin: number;
  /** Lines to fill: one fewer than there are, as a full last line makes terminals scroll. */
  readonly height: number;
}

export const SMALLEST = {columns: 60, rows: 16} as const;
const MEASURE = 90;

export function frameFor(columns: number, rows: number): Frame {
  const width = Math.min(columns - 2, MEASURE);
  return {width, margin: Math.floor((columns - width) / 2), height: rows - 1};
}

export function isTooSmall(columns: number, rows: number): boolean {
  return columns < SMALLEST.columns || rows < SMALLEST.rows;
}
