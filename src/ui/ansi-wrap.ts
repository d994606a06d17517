/**
 * Wraps lines that already carry styles (SGR sequences, nothing else). A style that is open where
 * a line breaks is opened again on the next row.
 */
import {wrapRows} from './wrap.ts';

const SGR = /\u001b\[[\d;]*m/gu;
const RESET = '\u001b[0m';

/** @param indent blanks in front of every row but the first */
export function wrapStyled(line: string, width: number, indent = 0): string[] {
  const styles = [...line.matchAll(SGR)];
  const plain = line.replaceAll(SGR, '');
  const first = wrapRows(plain, width);
  const head = first[0];
  if (!head || first.length === 1) return [line];
  const rest = plain.slice(head.end);
  const rows = [
    head,
    ...wrapRows(rest, width - indent).map((row) => ({
      start: head.end + row.start,
      end: head.end + row.end,
    })),
  ];
  const marks = placed(styles);
  return rows.map((row, index) => {
    const before = marks.filter((mark) => mark.at <= row.start);
    const within = marks.filter((mark) => mark.at > row.start && mark.at < row.end);
    const open = index === 0 ? before : stillOpen(before);
    const body = styled(plain.slice(row.start, row.end).trimEnd(), row.start, within);
    const isStyled = marks.some((mark) => mark.at < row.end);
    const margin = ' '.repeat(index === 0 ? 0 : indent);
    const codes = open.map((mark) => mark.code).join('');
    return margin + codes + body + (isStyled ? RESET : '');
  });
}

interface Mark {
  readonly code: string;
  /** Offset in the text without sequences. */
  readonly at: number;
}

function placed(styles: readonly RegExpMatchArray[]): Mark[] {
  let removed = 0;
  return styles.map((match) => {
    const at = (match.index ?? 0) - removed;
    removed += match[0].length;
    return {code: match[0], at};
  });
}

/** Everything since the last full reset; replaying it gives the same state. */
function stillOpen(marks: readonly Mark[]): readonly Mark[] {
  return marks.slice(marks.findLastIndex((mark) => mark.code === RESET) + 1);
}

function styled(text: string, start: number, marks: readonly Mark[]): string {
  let out = '';
  let at = 0;
  for (const mark of marks) {
    out += text.slice(at, mark.at - start) + mark.code;
    at = Math.max(at, mark.at - start);
  }
  return out + text.slice(at);
}
