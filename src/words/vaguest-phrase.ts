/** Picks the few words of an answer that promise most and show least: what is quoted back. */
import {concreteness} from './concreteness.ts';
import {isFunctionWord} from './content-words.ts';
import type {Evidence} from './evidence.ts';
import {weighSentence} from './evidence.ts';
import {isNeutralSentence} from './neutral.ts';
import type {Sentence} from './sentences.ts';
import {splitSentences} from './sentences.ts';
import type {Token} from './tokens.ts';
import {tokenize} from './tokens.ts';

const FEWEST_WORDS = 2;
const MOST_WORDS = 5;
/** How much a vaguer sentence counts against a vaguer phrase. */
const SENTENCE_SHARE = 0.4;
const SENTENCE_LIMIT = 4;

/** A phrase ends badly on these: something is still to come. */
const OPEN_ENDED = new Set(
  'very really so more most as well no not never all every any each such other another good best same'.split(
    ' ',
  ),
);

/** They open a sentence, they promise nothing: "think", "need". */
const MILD = new Set(
  'need needs want wants think believe feel know learn learned understand reason use using used like'.split(
    ' ',
  ),
);
/** Nouns so wide that they say little even about vagueness. */
const WIDE = new Set(
  'thing things something anything everything way ways kind case cases reason point part people team teams engineer engineers'.split(
    ' ',
  ),
);

interface Candidate {
  readonly quote: string;
  readonly start: number;
  readonly score: number;
}

/**
 * Two to five consecutive words of the vaguest claim, verbatim, with their offset in `text`; null
 * when nothing in the text is vague.
 */
export function vaguestPhrase(text: string): {quote: string; start: number} | null {
  let best: Candidate | null = null;
  for (const sentence of splitSentences(text)) {
    if (isNeutralSentence(sentence.text)) continue;
    const tokens = tokenize(sentence.text);
    const evidence = weighSentence(sentence.text, tokens);
    const vagueness = Math.min(SENTENCE_LIMIT, -concreteness([evidence])) * SENTENCE_SHARE;
    for (const phrase of phrases(sentence, tokens, evidence)) {
      const score = phrase.score + vagueness;
      if (best === null || score > best.score) best = {...phrase, score};
    }
  }
  return best === null ? null : {quote: best.quote, start: best.start};
}

function* phrases(
  sentence: Sentence,
  tokens: readonly Token[],
  evidence: Evidence,
): Generator<Candidate> {
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = from + 1; to < Math.min(tokens.length, from + MOST_WORDS); to += 1) {
      if (tokens[to - 1]?.endsClause !== false) break;
      const first = tokens[from];
      const last = tokens[to];
      if (!first || !last || to - from + 1 < FEWEST_WORDS) continue;
      const score = phraseScore(tokens, evidence, from, to);
      const quote = sentence.text.slice(first.start, last.end);
      if (score <= 0 || /[\n"“”]/u.test(quote)) continue;
      yield {quote, start: sentence.start + first.start, score};
    }
  }
}

function phraseScore(
  tokens: readonly Token[],
  evidence: Evidence,
  from: number,
  to: number,
): number {
  const word = (index: number): string => tokens[index]?.word ?? '';
  if (isFunctionWord(word(from)) || MILD.has(word(from)) || WIDE.has(word(from))) return 0;
  if (isFunctionWord(word(to)) || OPEN_ENDED.has(word(to))) return 0;
  let score = 0;
  for (let index = from; index <= to; index += 1) {
    const lean = evidence.leaning[index] ?? 0;
    if (MILD.has(word(index)) || WIDE.has(word(index))) continue;
    if (lean < 0) score += 1;
    else if (lean > 0) score -= 1;
    else if (!isFunctionWord(word(index))) score -= 0.1;
  }
  if (score <= 0) return 0;
  // A verb that promises is what one would quote; so is a phrase that is whole at both ends.
  if (evidence.promises.includes(from)) score += 1;
  const isCutShort =
    tokens[to]?.endsClause === false && to + 1 < tokens.length && !isFunctionWord(word(to + 1));
  // An adjective cut off from its noun reads worst.
  if (isCutShort) score -= evidence.values.includes(to) ? 1.6 : 0.8;
  const isLateStart =
    from > 0 && tokens[from - 1]?.endsClause === false && !isFunctionWord(word(from - 1));
  if (isLateStart) score -= 0.6;
  return score;
}
