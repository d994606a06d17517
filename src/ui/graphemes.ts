/**
 * Where the characters that a person sees begin and end, and how many terminal cells they take.
 * Plain ASCII, nearly everything that is typed, is answered without asking the segmenter.
 */
import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** The segmenter copies the text it is given, so the last one is kept for the next question. */
let segmented: {readonly text: string; readonly segments: Intl.Segments} | null = null;

function segmentsOf(text: string): Intl.Segments {
  if (segmented?.text !== text) segmented = {text, segments: segmenter.segment(text)};
  return segmented.segments;
}

function isAscii(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x80;
}

/** Whether `at` does not fall inside a grapheme. `\r\n` is not expected in the text. */
export function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return at === 0 || at === text.length;
  if (isAscii(text, at - 1) && isAscii(text, at)) return true;
  return segmentsOf(text).containing(at)?.index === at;
}

/** The nearest boundary at or after `at`. */
export function snap(text: string, at: number): number {
  const inside = Math.max(0, Math.min(at, text.length));
  return isBoundary(text, inside) ? inside : nextBoundary(text, inside);
}

export function nextBoundary(text: string, at: number): number {
  if (at >= text.length) return text.length;
  if (isAscii(text, at) && (at + 1 === text.length || isAscii(text, at + 1))) return at + 1;
  const segment = segmentsOf(text).containing(at);
  return segment ? segment.index + segment.segment.length : text.length;
}

export function previousBoundary(text: string, at: number): number {
  if (at <= 1) return 0;
  if (isAscii(text, at - 1) && isAscii(text, at - 2)) return at - 1;
  return segmentsOf(text).containing(at - 1)?.index ?? 0;
}

/** Calls back for each grapheme of `text`, in order, with its offsets in UTF-16 code units. */
export function eachGrapheme(text: string, visit: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    if (isAscii(text, at) && (at + 1 === text.length || isAscii(text, at + 1))) {
      visit(at, at + 1);
      at += 1;
      continue;
    }
    const end = endOfMixedRun(text, at);
    for (const {index, segment} of segmenter.segment(text.slice(at, end))) {
      visit(at + index, at + index + segment.length);
    }
    at = end;
  }
}

/** The first place after `at` that stands between two ASCII characters: always a boundary. */
function endOfMixedRun(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && !(isAscii(text, end - 1) && isAscii(text, end))) end += 1;
  return end;
}

/** A tab has no width of its own; it is drawn as this many blanks, and kept as it is in the text. */
const TAB_CELLS = 2;

/** A stretch of text as it can be drawn. */
export function drawable(text: string): string {
  return text.replaceAll('\t', ' '.repeat(TAB_CELLS));
}

const widths = new Map<string, number>();
/** More graphemes than any one text uses; bounds what a hostile text can make us keep. */
const MOST_WIDTHS = 5000;

/** Terminal cells of one grapheme. */
export function cellsOf(grapheme: string): number {
  if (grapheme.length === 1 && grapheme >= ' ' && grapheme <= '~') return 1;
  if (grapheme === '\t') return TAB_CELLS;
  const known = widths.get(grapheme);
  if (known !== undefined) return known;
  const width = stringWidth(grapheme);
  if (widths.size >= MOST_WIDTHS) widths.clear();
  widths.set(grapheme, width);
  return width;
}

/** Terminal cells of a text without line breaks and control sequences. */
export function widthOf(text: string): number {
  let width = 0;
  eachGrapheme(text, (start, end) => {
    width += cellsOf(text.slice(start, end));
  });
  return width;
}
