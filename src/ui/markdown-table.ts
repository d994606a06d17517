/** Tables that fit the screen: columns share the width, and cells wrap inside their column. */
import {wrapStyled} from './ansi-wrap.ts';
import {widthOf} from './graphemes.ts';
import {paint} from './theme.ts';

const GAP = '  ';
const NARROWEST = 4;

/** @param header, rows cells that may carry styles */
export function tableLines(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  const widths = columnWidths([header, ...rows], width);
  const line = widths.map((cells) => '─'.repeat(cells)).join(GAP);
  return [
    ...rowLines(
      header.map((cell) => paint('title', cell)),
      widths,
    ),
    paint('faint', line),
    ...rows.flatMap((row) => rowLines(row, widths)),
  ];
}

/** Each column as wide as its widest cell; while that is too much, the widest one gives way. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({length: columns}, (_column, column) =>
    Math.max(1, ...rows.map((row) => visibleWidth(row[column] ?? ''))),
  );
  const room = width - GAP.length * (columns - 1);
  let excess = widths.reduce((sum, each) => sum + each, 0) - room;
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    const most = widths[widest];
    if (most === undefined || most <= NARROWEST) break;
    widths[widest] = most - 1;
    excess -= 1;
  }
  return widths;
}

function rowLines(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((width, column) => wrapStyled(row[column] ?? '', width));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({length: height}, (_, index) =>
    widths
      .map((width, column) => {
        const text = cells[column]?.[index] ?? '';
        return text + ' '.repeat(Math.max(0, width - visibleWidth(text)));
      })
      .join(GAP)
      .trimEnd(),
  );
}

function visibleWidth(styled: string): number {
  return widthOf(styled.replaceAll(/\u001b\[[\d;]*m/gu, ''));
}
