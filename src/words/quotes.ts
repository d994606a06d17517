/**
 * Finds a quotation in the text it claims to come from. Proof is verbatim: only white space, case
 * and the shape of quotation marks and dashes are forgiven, never a word.
 */
import {contentWords} from './content-words.ts';
import {tokenize} from './tokens.ts';

export interface Span {
  /** UTF-16 offsets in the original: `original.slice(start, end) === text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SAME = new Map<string, string>();
for (const char of '‘’‚‛′`´ʼ') SAME.set(char, "'");
for (const char of '“”„‟″«»') SAME.set(char, '"');
for (const char of '‐‑‒–—―−') SAME.set(char, '-');

/** Content words that a quote needs before it can be called an echo. */
const ECHO_WORDS = 4;
/** Share of a quote's word pairs that an earlier text must hold for it to be an echo. */
const ECHO_SHARE = 0.8;

/**
 * Where `quote` stands in `haystack`, in the haystack's own characters; null when it does not, or
 * when it holds no letter or digit. It must begin and end at the edge of a word.
 */
export function findQuote(haystack: string, quote: string): Span | null {
  const exact = quote.trim();
  if (!/[\p{L}\p{N}]/u.test(exact)) return null;
  const start = haystack.indexOf(exact);
  // Mostly it stands there as it is, and a long text need not be folded to find it.
  if (start !== -1 && isWordEdge(haystack, start) && isWordEdge(haystack, start + exact.length)) {
    return {start, end: start + exact.length, text: exact};
  }
  return findFolded(haystack, fold(exact).text.trim());
}

function findFolded(haystack: string, needle: string): Span | null {
  const folded = fold(haystack);
  for (let at = folded.text.indexOf(needle); at !== -1; at = folded.text.indexOf(needle, at + 1)) {
    const start = folded.places[at];
    const last = folded.places[at + needle.length - 1];
    if (start === undefined || last === undefined) return null;
    if (!isWordEdge(folded.text, at) || !isWordEdge(folded.text, at + needle.length)) continue;
    const end = last + charLength(haystack, last);
    return {start, end, text: haystack.slice(start, end)};
  }
  return null;
}

/** True when a quote of at least four content words merely repeats one of the earlier texts. */
export function isEcho(quote: string, earlier: readonly string[]): boolean {
  if (contentWords(quote).length < ECHO_WORDS) return false;
  const pairs = wordPairs(quote);
  return earlier.some((text) => {
    const known = new Set(wordPairs(text));
    return pairs.filter((pair) => known.has(pair)).length >= pairs.length * ECHO_SHARE;
  });
}

function wordPairs(text: string): string[] {
  const words = tokenize(text).map((token) => token.word);
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

interface Folded {
  readonly text: string;
  /** For each code unit of `text`, the offset of the original character it stands for. */
  readonly places: readonly number[];
}

function fold(text: string): Folded {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  let wasBlank = false;
  for (const char of text) {
    const isBlank = /\s/u.test(char);
    const shape = isBlank ? (wasBlank ? '' : ' ') : (SAME.get(char) ?? char.toLowerCase());
    for (let unit = 0; unit < shape.length; unit += 1) places.push(at);
    folded += shape;
    wasBlank = isBlank;
    at += char.length;
  }
  return {text: folded, places};
}

function isWordEdge(text: string, at: number): boolean {
  return !(/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at)));
}

function charLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
