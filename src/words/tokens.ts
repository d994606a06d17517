/**
 * Words of a text with their places. Everything in this folder that looks for words looks at
 * tokens, so that case, hyphens and apostrophes are settled once.
 */

export interface Token {
  /** Folded: lower case, apostrophes dropped ("don't" → "dont"). */
  readonly word: string;
  /** Offsets in the original text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The token ends a sentence or clause: punctuation or a line break follows it. */
  readonly endsClause: boolean;
}

/** A number with separators is one word: the 400 of 18,400 is no status code. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+[\p{L}\p{N}]*|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)*/gu;
const MID_CLAUSE = /^ [\p{L}\p{N}]/u;
const CLAUSE_END = /^[)\]"'”’]*(?:[.,;:!?]+(?:\s|$)|\s*[—–]|\s+-\s|\s*\n)/u;

/**
 * Splits on everything that is neither letter nor digit; `Retry-After` and
 * `attribute_not_exists` are several words.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({
      word: match[0].toLowerCase().replaceAll(/['’]/gu, ''),
      start,
      end,
      endsClause: endsClause(text.slice(end, end + 8)),
    });
  }
  return tokens;
}

function endsClause(after: string): boolean {
  // Most words are followed by a blank and a word: settled by the cheaper test.
  return !MID_CLAUSE.test(after) && CLAUSE_END.test(after);
}
