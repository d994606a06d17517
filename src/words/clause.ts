/**
 * Cuts the candidate's own words out of an answer, short enough to be said back to them: the
 * clause around a place, without the connective it starts with.
 */
import type {Match} from './pattern.ts';
import type {Token} from './tokens.ts';

/** Longest quotation that still sounds like speech. */
const MAX_WORDS = 12;
/** Shortest that is recognisable. */
const MIN_WORDS = 2;
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
  let from = match.from;
  while (from > 0 && !tokens[from - 1]?.endsClause && match.to - from < MAX_WORDS - 2) from -= 1;
  let to = match.to;
  while (to < tokens.length && !tokens[to - 1]?.endsClause && to - from < MAX_WORDS) to += 1;
  while (from < match.from && CONNECTIVES.has(tokens[from]?.word ?? '')) from += 1;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || to - from < MIN_WORDS) return null;
  const quote = text.slice(first.start, last.end);
  return UNSPEAKABLE.test(quote) || quote.includes('\n') ? null : quote;
}
