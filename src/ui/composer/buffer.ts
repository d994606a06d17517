/**
 * The draft as it is being written: a pure machine over text and cursor. The cursor always stands
 * between two characters as a person sees them. It knows no keys, no screen and no session.
 */
import {sanitize} from '../../words/sanitize.ts';
import {nextBoundary, previousBoundary, snap} from '../graphemes.ts';
import type {Place} from './layout.ts';
import {endOfRow, layOut, offsetAt, placeOf} from './layout.ts';
import {fold, isMarkAt, labelled, pasteOf} from './pastes.ts';
import {wordLeft, wordRight} from './words.ts';

interface Snapshot {
  readonly text: string;
  readonly cursor: number;
}

export interface Buffer extends Snapshot {
  /** Column that up and down aim for while they follow each other. */
  readonly goal: number | null;
  /** What the marks in the text stand for; only ever added to, so that undo finds them. */
  readonly pastes: readonly string[];
  /** What the last kill took away, for yank. */
  readonly killed: string;
  readonly past: readonly Snapshot[];
  readonly future: readonly Snapshot[];
  /** The kind of edit that is going on; further ones of its kind join its undo step. */
  readonly run: 'typing' | 'erasing' | null;
}

/** `width`: cells of a row, for everything that goes by what is seen. */
export type BufferAction =
  | {readonly type: 'insert' | 'paste'; readonly text: string}
  | {readonly type: 'set'; readonly text: string; readonly cursor: number}
  | {readonly type: 'up' | 'down' | 'row-start' | 'row-end'; readonly width: number}
  | {
      readonly type:
        | 'backspace'
        | 'delete'
        | 'left'
        | 'right'
        | 'word-left'
        | 'word-right'
        | 'line-start'
        | 'line-end'
        | 'text-start'
        | 'text-end'
        | 'kill-line-end'
        | 'kill-line-start'
        | 'kill-word-left'
        | 'kill-word-right'
        | 'yank'
        | 'open-paste'
        | 'undo'
        | 'redo';
    };

export const EMPTY_BUFFER: Buffer = {
  text: '',
  cursor: 0,
  goal: null,
  pastes: [],
  killed: '',
  past: [],
  future: [],
  run: null,
};

/** Undo steps that are kept. */
const MOST_STEPS = 500;

export function reduceBuffer(buffer: Buffer, action: BufferAction): Buffer {
  const {text, cursor} = buffer;
  switch (action.type) {
    case 'insert':
      return insert(buffer, sanitize(action.text));
    case 'paste':
      return paste(buffer, sanitize(action.text));
    case 'set': {
      const next = sanitize(action.text);
      return edit(buffer, 0, text.length, next, null, snap(next, action.cursor));
    }
    case 'backspace':
      return edit(buffer, previousBoundary(text, cursor), cursor, '', 'erasing');
    case 'delete':
      return edit(buffer, cursor, nextBoundary(text, cursor), '', 'erasing');
    case 'left':
      return move(buffer, previousBoundary(text, cursor));
    case 'right':
      return move(buffer, nextBoundary(text, cursor));
    case 'word-left':
      return move(buffer, wordLeft(text, cursor));
    case 'word-right':
      return move(buffer, wordRight(text, cursor));
    case 'line-start':
      return move(buffer, lineStart(text, cursor));
    case 'line-end':
      return move(buffer, lineEnd(text, cursor));
    case 'text-start':
      return move(buffer, 0);
    case 'text-end':
      return move(buffer, text.length);
    case 'row-start':
    case 'row-end':
    case 'up':
    case 'down':
      return moveByRow(buffer, action.type, action.width);
    case 'kill-line-end': {
      const end = lineEnd(text, cursor);
      return kill(buffer, cursor, end === cursor ? nextBoundary(text, cursor) : end);
    }
    case 'kill-line-start': {
      const start = lineStart(text, cursor);
      return kill(buffer, start === cursor ? previousBoundary(text, cursor) : start, cursor);
    }
    case 'kill-word-left':
      return kill(buffer, wordLeft(text, cursor), cursor);
    case 'kill-word-right':
      return kill(buffer, cursor, wordRight(text, cursor));
    case 'yank':
      return edit(buffer, cursor, cursor, buffer.killed, null);
    case 'open-paste':
      return openPaste(buffer);
    case 'undo':
      return undo(buffer);
    default:
      return redo(buffer);
  }
}

function insert(buffer: Buffer, text: string): Buffer {
  const isPaste = text.length > 16 || text.includes('\n');
  const isNewWord = !/^\s/u.test(text) && /\s/u.test(buffer.text.charAt(buffer.cursor - 1));
  const base = isNewWord ? {...buffer, run: null} : buffer;
  return edit(base, buffer.cursor, buffer.cursor, text, isPaste ? null : 'typing');
}

function paste(buffer: Buffer, text: string): Buffer {
  const folded = fold(text, buffer.pastes);
  if (!folded) return edit(buffer, buffer.cursor, buffer.cursor, text, null);
  const base = {...buffer, pastes: folded.pastes};
  return edit(base, buffer.cursor, buffer.cursor, folded.mark, null);
}

/** Where a folded paste stands that the cursor touches, the one before it first; else null. */
export function pasteAt({text, cursor}: Pick<Buffer, 'text' | 'cursor'>): number | null {
  return [cursor - 1, cursor].find((at) => at >= 0 && isMarkAt(text, at)) ?? null;
}

function openPaste(buffer: Buffer): Buffer {
  const at = pasteAt(buffer);
  if (at === null) return buffer;
  return edit(buffer, at, at + 1, pasteOf(buffer.text.charAt(at), buffer.pastes), null);
}

/** Replaces a stretch of the text and puts the cursor behind it, or at `cursor`. */
function edit(
  buffer: Buffer,
  start: number,
  end: number,
  inserted: string,
  run: Buffer['run'],
  cursor?: number,
): Buffer {
  const text = buffer.text.slice(0, start) + inserted + buffer.text.slice(end);
  if (text === buffer.text) return move(buffer, cursor ?? start + inserted.length);
  const isJoined = run !== null && run === buffer.run;
  return {
    ...buffer,
    text,
    // Characters on both sides of an edit can join into one; the cursor goes behind it.
    cursor: snap(text, cursor ?? start + inserted.length),
    goal: null,
    past: isJoined ? buffer.past : [...buffer.past, snapshotOf(buffer)].slice(-MOST_STEPS),
    future: [],
    run,
  };
}

function kill(buffer: Buffer, start: number, end: number): Buffer {
  if (start === end) return move(buffer, buffer.cursor);
  return {...edit(buffer, start, end, '', null), killed: buffer.text.slice(start, end)};
}

function move(buffer: Buffer, cursor: number): Buffer {
  return {...buffer, cursor, goal: null, run: null};
}

function moveByRow(
  buffer: Buffer,
  type: 'row-start' | 'row-end' | 'up' | 'down',
  width: number,
): Buffer {
  const seen = labelled(buffer);
  const layout = layOut(seen.text, width);
  const place = placeOf(layout, seen.fromDraft(buffer.cursor));
  const moveTo = (offset: number, side: 'before' | 'behind'): Buffer =>
    move(buffer, snap(buffer.text, seen.toDraft(offset, side)));
  if (type === 'row-start') return moveTo(offsetAt(layout, place.row, 0), 'behind');
  if (type === 'row-end') return moveTo(endOfRow(layout, place.row), 'before');
  const row = place.row + (type === 'up' ? -1 : 1);
  if (row < 0) return move(buffer, 0);
  if (row >= layout.rows.length) return move(buffer, buffer.text.length);
  const goal = buffer.goal ?? place.column;
  // Away from the row that it comes from, or a label over two rows would never be passed.
  return {...moveTo(offsetAt(layout, row, goal), type === 'up' ? 'before' : 'behind'), goal};
}

/** Where the cursor is seen, and among how many rows. */
export function placeInRows(
  buffer: Pick<Buffer, 'text' | 'cursor' | 'pastes'>,
  width: number,
): Place & {readonly rows: number} {
  const seen = labelled(buffer);
  const layout = layOut(seen.text, width);
  return {...placeOf(layout, seen.fromDraft(buffer.cursor)), rows: layout.rows.length};
}

function undo(buffer: Buffer): Buffer {
  const step = buffer.past.at(-1);
  if (!step) return buffer;
  const future = [...buffer.future, snapshotOf(buffer)];
  return goTo(buffer, step, buffer.past.slice(0, -1), future);
}

function redo(buffer: Buffer): Buffer {
  const step = buffer.future.at(-1);
  if (!step) return buffer;
  const past = [...buffer.past, snapshotOf(buffer)];
  return goTo(buffer, step, past, buffer.future.slice(0, -1));
}

function goTo(
  buffer: Buffer,
  step: Buffer['past'][number],
  past: Buffer['past'],
  future: Buffer['future'],
): Buffer {
  return {...buffer, ...step, goal: null, run: null, past, future};
}

function snapshotOf({text, cursor}: Buffer): Snapshot {
  return {text, cursor};
}

function lineStart(text: string, cursor: number): number {
  return cursor === 0 ? 0 : text.lastIndexOf('\n', cursor - 1) + 1;
}

function lineEnd(text: string, cursor: number): number {
  const end = text.indexOf('\n', cursor);
  return end === -1 ? text.length : end;
}
