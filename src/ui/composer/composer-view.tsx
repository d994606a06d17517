/** The draft on the screen: a rule that says what it is, then the rows around the cursor. */
import {useCursor} from 'ink';
import {useMemo, useState} from 'react';
import {Lines} from '../components/lines.tsx';
import {drawable} from '../graphemes.ts';
import {rule} from '../rules.ts';
import {paint} from '../theme.ts';
import {pasteAt} from './buffer.ts';
import type {ComposerState} from './composer-store.ts';
import {layOut, placeOf} from './layout.ts';
import {meterText} from './meter.ts';
import {drawLabels, labelled, unfold} from './pastes.ts';

export interface ComposerViewProps {
  readonly state: ComposerState;
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

export function ComposerView({state, width, height, origin}: ComposerViewProps) {
  const {buffer} = state;
  const seen = labelled(buffer);
  const layout = layOut(seen.text, draftWidth(width));
  const place = placeOf(layout, seen.fromDraft(buffer.cursor));
  const [before, setBefore] = useState(0);
  const top = topAround(place.row, before, height, layout.rows.length);
  if (top !== before) setBefore(top);

  const {setCursorPosition} = useCursor();
  setCursorPosition(
    origin
      ? {x: origin.x + PROMPT.length + place.column, y: origin.y + 1 + place.row - top}
      : undefined,
  );

  const {isMeasured} = state;
  const {text, pastes} = buffer;
  const meter = useMemo(
    () => (isMeasured ? meterText(unfold({text, pastes})) : ''),
    [isMeasured, text, pastes],
  );
  const rows = Array.from({length: height}, (_, index) => {
    const row = layout.rows[top + index];
    const mark = top + index === 0 ? paint('candidate', PROMPT) : '  ';
    return row ? mark + drawRow(layout.text.slice(row.start, row.end)) : '';
  });
  if (text === '') rows[0] = paint('candidate', PROMPT) + paint('faint', 'Type your answer');
  const aside = pasteAt(buffer) === null ? meter : 'Tab opens the paste';
  return <Lines lines={[rule(width, titleOf(state), aside), ...rows]} />;
}

function drawRow(row: string): string {
  return drawLabels(drawable(row), (label) => paint('code', label));
}

function titleOf({sent, otherDrafts}: ComposerState): string {
  if (sent !== null) return `Your answer ${sent.number} of ${sent.of}, as sent · Alt+↓ newer`;
  if (otherDrafts === 0) return 'Your answer';
  return `Your answer · ${otherDrafts === 1 ? 'another draft waits' : `${otherDrafts} other drafts wait`}`;
}

/** The window moves only as far as it must to keep the cursor in sight. */
function topAround(row: number, before: number, height: number, total: number): number {
  const top = Math.max(row - height + 1, Math.min(before, row));
  return Math.max(0, Math.min(top, total - height));
}
