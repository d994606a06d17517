/**
 * Cuts the candidate's own words out of an answer, short enough to be said back to them: the
 * clause around a place, without the connective it starts with.
 */
import type {Match} from './pattern.ts';
import type {Token} from './tokens.ts';

/** Longest quotation that still sounds like speech. */
const MAX_WORDS = 12;
/** A shorter clause is a heading or an aside; it is read on into the next one. */
const MIN_WORDS = 4;
const CONNECTIVES = new Set(
  'and but so then also because since well okay ok yes no um uh hmm actually basically or plus'.split(
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
  const breaksBefore = (index: number) => breaksAt(text, tokens, index);
  let from = match.from;
  while (from > 0 && !breaksBefore(from) && match.to - from < MAX_WORDS - 2) from -= 1;
  let to = match.to;
  const isWholeEnough = () => breaksBefore(to) && to - from >= MIN_WORDS;
  while (to < tokens.length && !isWholeEnough() && to - from < MAX_WORDS) to += 1;
  while (from < match.from && CONNECTIVES.has(tokens[from]?.word ?? '')) from += 1;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || to - from < MIN_WORDS) return null;
  const quote = text.slice(first.start, last.end);
  return UNSPEAKABLE.test(quote) || quote.includes('\n') ? null : quote;
}

/** Whether a clause ends between a token and the one before it. */
function breaksAt(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index];
  if (!before || !after) return true;
  return before.endsClause || /[()\[\]]/u.test(text.slice(before.end, after.start));
}
