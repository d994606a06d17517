/**
 * Cuts the candidate's own words out of an answer, short enough to be said back to them: the
 * clause around a place, without the connective it starts with.
 */
import type {Match} from './pattern.ts';
import {tokenize} from './tokens.ts';
import type {Token} from './tokens.ts';

/** Longest quotation that still sounds like speech. */
const MAX_WORDS = 12;
/** A shorter clause is a heading or an aside; it is read on into the next one. */
const MIN_WORDS = 4;
/** Fewer words than this point at nothing. */
const MIN_QUOTED = 3;
const CONNECTIVES = new Set(
  'and but so then also because since well okay ok yes no um uh hmm actually basically or plus'.split(
    ' ',
  ),
);
const JOINTS = new Set('since because so which that when while if as where and but'.split(' '));
/** A quotation that had to be cut short doesn't end on one of these. */
const DANGLING = new Set(
  'a an the and or but of in on at to for from by with that which who as if so than then is are was were be it its this these we i you they s t'.split(
    ' ',
  ),
);
/** Code, JSON and shell read badly inside a spoken sentence. */
const UNSPEAKABLE = /[{}<>=;\\|#$`"“”]|https?:/u;

/**
 * @param match the place that the quotation must hold
 * @returns verbatim text of at most 12 words, or null when nothing there can be said aloud
 */
export function clauseAround(text: string, tokens: readonly Token[], match: Match): string | null {
  const breaksBefore = (index: number) => breakAt(text, tokens, index) !== 'none';
  const isWholeEnough = (end: number) =>
    breakAt(text, tokens, end) === 'sentence' || (breaksBefore(end) && end - from >= MIN_WORDS);
  let from = match.from;
  while (from > 0 && !breaksBefore(from) && match.to - from < MAX_WORDS - 2) from -= 1;
  let to = match.to;
  while (to < tokens.length && !isWholeEnough(to) && to - from < MAX_WORDS) to += 1;
  // A figure keeps its unit.
  if (!breaksBefore(to) && /^\d/u.test(tokens[to - 1]?.word ?? '')) to += 1;
  if (!breaksBefore(to)) to = lastJoint(tokens, Math.max(match.to, from + MIN_WORDS), to);
  while (to > match.to && !breaksBefore(to) && dangles(tokens[to - 1]?.word ?? '')) to -= 1;
  while (from < match.from && CONNECTIVES.has(tokens[from]?.word ?? '')) from += 1;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || to - from < MIN_QUOTED) return null;
  const quote = text.slice(first.start, last.end);
  return UNSPEAKABLE.test(quote) || quote.includes('\n') ? null : quote;
}

function dangles(word: string): boolean {
  return DANGLING.has(word) || /^\p{L}$/u.test(word);
}

/** Where a clause that is too long is best cut: before its last subordinate part. */
function lastJoint(tokens: readonly Token[], from: number, to: number): number {
  for (let index = to - 1; index > from; index -= 1) {
    if (JOINTS.has(tokens[index]?.word ?? '')) return index;
  }
  return to;
}

/** What ends between a token and the one before it. */
function breakAt(
  text: string,
  tokens: readonly Token[],
  index: number,
): 'none' | 'clause' | 'sentence' {
  const before = tokens[index - 1];
  const after = tokens[index];
  if (!before || !after) return 'sentence';
  const between = text.slice(before.end, after.start);
  if (/[.!?]\s|[()[\]\n]/u.test(between)) return 'sentence';
  return before.endsClause ? 'clause' : 'none';
}

/** The clause around a place given by offsets, such as a phrase found by other means. */
export function clauseAt(text: string, start: number, end: number): string | null {
  const tokens = tokenize(text);
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findIndex((token) => token.start >= end);
  if (from === -1) return null;
  return clauseAround(text, tokens, {from, to: to === -1 ? tokens.length : to});
}
