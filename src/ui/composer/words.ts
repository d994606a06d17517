/** Where words begin and end for the cursor: letters, digits and underscores belong together. */
import {nextBoundary, previousBoundary} from '../graphemes.ts';

const WORD = /[\p{L}\p{N}_]/u;

/** The start of the word that ends at or before the cursor. */
export function wordLeft(text: string, cursor: number): number {
  let at = cursor;
  let isInWord = false;
  while (at > 0) {
    const start = previousBoundary(text, at);
    const isWord = WORD.test(text.slice(start, at));
    if (isInWord && !isWord) return at;
    isInWord = isWord;
    at = start;
  }
  return 0;
}

/** The end of the word that begins at or after the cursor. */
export function wordRight(text: string, cursor: number): number {
  let at = cursor;
  let isInWord = false;
  while (at < text.length) {
    const end = nextBoundary(text, at);
    const isWord = WORD.test(text.slice(at, end));
    if (isInWord && !isWord) return at;
    isInWord = isWord;
    at = end;
  }
  return text.length;
}
