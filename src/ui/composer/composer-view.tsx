/** The draft on the screen: a rule with the word count, then the rows around the cursor. */
import {useCursor} from 'ink';
import {useState} from 'react';
import {Lines} from '../components/lines.tsx';
import {drawable} from '../graphemes.ts';
import {rule} from '../rules.ts';
import {paint} from '../theme.ts';
import type {Buffer} from './buffer.ts';
import {layOut, placeOf} from './layout.ts';

export interface ComposerViewProps {
  readonly buffer: Buffer;
  readonly width: number;
  /** Rows of text, without the rule. */
  readonly height: number;
  /** Where the rule's first cell stands on the screen; null hides the cursor. */
  readonly origin: {readonly x: number; readonly y: number} | null;
}

const PROMPT = '› ';

/** Cells that a row of the draft may take; one is left for a cursor behind the last character. */
export function draftWidth(width: number): number {
  return width - PROMPT.length - 1;
}

export function ComposerView({buffer, width, height, origin}: ComposerViewProps) {
  const layout = layOut(buffer.text, draftWidth(width));
  const place = placeOf(layout, buffer.cursor);
  const [before, setBefore] = useState(0);
  const top = topAround(place.row, before, height, layout.rows.length);
  if (top !== before) setBefore(top);

  const {setCursorPosition} = useCursor();
  setCursorPosition(
    origin
      ? {x: origin.x + PROMPT.length + place.column, y: origin.y + 1 + place.row - top}
      : undefined,
  );

  const rows = Array.from({length: height}, (_, index) => {
    const row = layout.rows[top + index];
    const mark = top + index === 0 ? paint('candidate', PROMPT) : '  ';
    return row ? mark + drawable(layout.text.slice(row.start, row.end)) : '';
  });
  if (buffer.text === '') rows[0] = paint('candidate', PROMPT) + paint('faint', 'Type your answer');
  return <Lines lines={[rule(width, 'Your answer', wordCount(buffer.text)), ...rows]} />;
}

/** The window moves only as far as it must to keep the cursor in sight. */
function topAround(row: number, before: number, height: number, total: number): number {
  const top = Math.max(row - height + 1, Math.min(before, row));
  return Math.max(0, Math.min(top, total - height));
}

function wordCount(text: string): string {
  const count = text.match(/\S+/gu)?.length ?? 0;
  if (count === 0) return '';
  return count === 1 ? '1 word' : `${count} words`;
}
