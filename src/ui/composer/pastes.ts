/**
 * Large pastes in a draft. Each stands in the text as one mark, so that it moves, is deleted and is
 * undone like a character, and as a short label on the screen. A mark is a lone surrogate: the
 * sanitizer lets none in from outside, so no text can be taken for one, and none may leave here.
 */

/** Longer ones are folded. */
const MOST_LINES = 10;
const MOST_CHARACTERS = 1_000;

const FIRST_MARK = 0xdc00;
/** As many as there are marks; a paste beyond them simply stays open. */
const MOST_PASTES = 1_024;
const MARKS = /\p{Cs}/gu;

/** Keeps a label in one piece where lines are wrapped. */
const STICKY_BLANK = '\u00a0';
const LABELS = /\[pasted\u00a0[\d,]+\u00a0[a-z]+\]/gu;

/** A text with marks, and what they stand for. */
export interface Folded {
  readonly text: string;
  readonly pastes: readonly string[];
}

/** @param grapheme one character as a person sees it */
export function isMark(grapheme: string): boolean {
  return grapheme.length === 1 && isMarkCode(grapheme.charCodeAt(0));
}

/** Whether a mark stands at an offset between two characters. */
export function isMarkAt(text: string, at: number): boolean {
  const isPair = at > 0 && text.charCodeAt(at - 1) >> 10 === 0xd800 >> 10;
  return !isPair && at < text.length && isMarkCode(text.charCodeAt(at));
}

function isMarkCode(code: number): boolean {
  return code >> 10 === FIRST_MARK >> 10;
}

/**
 * @param text sanitized
 * @returns the mark to insert and the pastes with this one among them; null when it stays open
 */
export function fold(
  text: string,
  pastes: readonly string[],
): {readonly mark: string; readonly pastes: readonly string[]} | null {
  if (lineCount(text) <= MOST_LINES && text.length <= MOST_CHARACTERS) return null;
  const known = pastes.indexOf(text);
  const index = known === -1 ? pastes.length : known;
  if (index >= MOST_PASTES) return null;
  return {
    mark: String.fromCharCode(FIRST_MARK + index),
    pastes: known === -1 ? [...pastes, text] : pastes,
  };
}

/** The text that a mark stands for. */
export function pasteOf(mark: string, pastes: readonly string[]): string {
  return pastes[mark.charCodeAt(0) - FIRST_MARK] ?? '';
}

/** The whole text, as it is sent and saved; `to` ends it early, for the length up to a cursor. */
export function unfold({text, pastes}: Folded, to = text.length): string {
  if (pastes.length === 0) return text.slice(0, to);
  return text.slice(0, to).replace(MARKS, (mark) => pasteOf(mark, pastes));
}

/** A text with labels in it, and the way from its offsets to those of the draft and back. */
export interface Labelled {
  readonly text: string;
  readonly fromDraft: (offset: number) => number;
  /** Inside a label there is no place for a cursor: it goes to the given side of it. */
  readonly toDraft: (offset: number, side: 'before' | 'behind') => number;
}

export function labelled({text, pastes}: Folded): Labelled {
  const same = (offset: number): number => offset;
  if (pastes.length === 0) return {text, fromDraft: same, toDraft: same};
  const label = (mark: string): string => labelOf(pasteOf(mark, pastes));
  return {
    text: text.replace(MARKS, label),
    fromDraft: (offset) => text.slice(0, offset).replace(MARKS, label).length,
    toDraft: (offset, side) => {
      let shift = 0;
      for (const {0: mark, index} of text.matchAll(MARKS)) {
        const start = index + shift;
        const end = start + label(mark).length;
        if (offset <= start) break;
        if (offset < end) return side === 'before' ? index : index + 1;
        shift += end - start - 1;
      }
      return offset - shift;
    },
  };
}

/** A row of a labelled text as it is drawn. */
export function drawLabels(row: string, draw: (label: string) => string): string {
  return row.replace(LABELS, (label) => draw(label.replaceAll(STICKY_BLANK, ' ')));
}

function labelOf(text: string): string {
  const lines = lineCount(text);
  const [count, unit] = lines > MOST_LINES ? [lines, 'lines'] : [text.length, 'characters'];
  return ['[pasted', count.toLocaleString('en'), `${unit}]`].join(STICKY_BLANK);
}

/** A line break at the end begins no further line. */
function lineCount(text: string): number {
  const breaks = text.match(/\n/gu)?.length ?? 0;
  return text.endsWith('\n') ? breaks : breaks + 1;
}
