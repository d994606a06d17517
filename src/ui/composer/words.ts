/**
 * Where words begin and end for the cursor: letters, digits and underscores belong together, and a
 * folded paste is a word of its own.
 */
import {nextBoundary, previousBoundary} from '../graphemes.ts';
import {isMark} from './pastes.ts';

const WORD = /[\p{L}\p{N}_]/u;

/** The start of the word that ends at or before the cursor. */
export function wordLeft(text: string, cursor: number): number {
  let at = cursor;
  let isInWord = false;
  while (at > 0) {
    const start = previousBoundary(text, at);
    const grapheme = text.slice(start, at);
    const isWord = WORD.test(grapheme);
    if (isInWord && !isWord) return at;
    if (isMark(grapheme)) return start;
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
    const grapheme = text.slice(at, end);
    const isWord = WORD.test(grapheme);
    if (isInWord && !isWord) return at;
    if (isMark(grapheme)) return end;
    isInWord = isWord;
    at = end;
  }
  return text.length;
}
