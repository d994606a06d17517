/**
 * Words and figures that a turn puts into the candidate's mouth: each has to stand where it is
 * said to come from.
 */
import {contentWords, stem} from '../words/content-words.ts';
import {expression} from '../words/expression.ts';
import {findQuote} from '../words/quotes.ts';
import {tokenize} from '../words/tokens.ts';
import {figuresBeyond, figuresOf} from './figures.ts';
import {remembered} from './remembered.ts';

/** A single word in quotation marks is a name, not a quotation. */
const FEWEST_QUOTED_WORDS = 2;
/** Double marks of any shape; single ones only where they can't be apostrophes. An open one runs to the end. */
const QUOTED =
  /["“„«]([^"”“„«»\n]*)(?:["”“»]|$)|(?<![\p{L}\p{N}])['‘]([^'’\n]{1,200}?(?:['’]\p{L}[^'’\n]{0,200}?)*)['’](?![\p{L}\p{N}])/gu;
/** Punctuation that belongs to the sentence around a quotation. */
const OUTER = /^[\s.,;:?!…]+|[\s.,;:?!…]+$/gu;
const LONGEST_SPAN = 200;

/** Contents of quotation marks, without the punctuation at either end. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(QUOTED)].map((match) =>
    (match[1] ?? match[2] ?? '').replaceAll(OUTER, ''),
  );
}

/** Whether quotation marks were opened and not closed. */
export function hasOpenQuote(text: string): boolean {
  const straight = text.match(/"/gu)?.length ?? 0;
  const opened = text.match(/[“„«]/gu)?.length ?? 0;
  const closed = text.match(/[”»]/gu)?.length ?? 0;
  return straight % 2 === 1 || opened > closed;
}

/** Quotations of two and more words that stand in none of the texts they could come from. */
export function findMisquotes(text: string, sources: readonly string[]): string[] {
  return quotedIn(text)
    .filter((quote) => tokenize(quote).length >= FEWEST_QUOTED_WORDS)
    .filter((quote) => !standsIn(sources, quote))
    .map((quote) => quote.slice(0, LONGEST_SPAN));
}

/** Most quotations stand there to the letter: those need no search through a whole interview. */
function standsIn(sources: readonly string[], quote: string): boolean {
  const isExact = sources.some((source) => {
    const at = source.indexOf(quote);
    const around = source.slice(Math.max(0, at - 1), at + quote.length + 1);
    return at !== -1 && findQuote(around, quote) !== null;
  });
  return isExact || sources.some((source) => findQuote(source, quote) !== null);
}

const SAYING =
  '(?:said|say|wrote|write|told me|mentioned|claimed|claim|stated|state|gave|promised|promise|' +
  'assumed|assume|quoted|named|put|set|chose|picked|estimated|called for|planned|have it at)';
/** From the attribution to the end of what is attributed. */
const ATTRIBUTED = expression(
  String.raw`(?<!\b(?:do|does|did|would|will|can|could|should|must|may) )\b(?:you(?:'ve| have|'d| had)?(?: just| also| already| earlier| first| then)* ${SAYING}|
    your (?!design\b|api\b|system\b|service\b)|according to you|by your (?:own )?(?:account|words|numbers?|figures?|estimate))(?!\p{L})
    (.*?)(?=[.;:?!—](?:\s|$)| [–-] |, (?:now|and|but|so|then|yet|what|which|how|who|when|where|while)\b|$)`,
  'giu',
);

/** Figures that a turn says are the candidate's and that stand in nothing they said. */
export function findFalseFigures(text: string, said: readonly string[]): string[] {
  const plain = text.replace(/[’‘]/gu, "'");
  return [...plain.matchAll(ATTRIBUTED)].flatMap((match) => {
    // "Of your 6 consumers, two …": only what directly follows is theirs.
    const whole = /^your/iu.test(match[0]) ? (match[0].split(',')[0] ?? '') : match[0];
    return figuresBeyond(whole, said).map(() => whole);
  });
}

const END_OF_CLAUSE = String.raw`[.;:?!—](?=\s|$)| [–-] |, (?:now|and|but|so|then|yet|what|which|how|who|when|where|while)\b|$`;
/** What follows is given as the candidate's own words; "nothing" and "not" were never said. */
const REPORTED = expression(
  String.raw`\b(?:you(?:'ve| have|'d| had)?(?: just| also| already| earlier| first| then| once)*
    (?: (?:said|say|wrote|write|told me|claimed|claim|stated|state|mentioned|promised)(?: earlier| just now| before)?(?: that)?)|
    earlier,? you (?:put|had|have|chose|used|let|made|kept|sent|took)|
    as you (?:said|say|wrote|write|put it|told me|mentioned|claimed),?|according to you,?|
    by your (?:own )?account,?)(?!\p{L})(?! (?:nothing|not|no|little|yourself|so|how|what|which|where|when|why|who|whether)\b)
    (.*?)(?=${END_OF_CLAUSE})`,
  'giu',
);
/** Share of the words of such a clause that must stand in one thing the candidate said. */
const REPORTED_SHARE = 0.6;
const FEWEST_REPORTED = 2;
/** Letters two forms of a word have in common at least: "expiry" and "expires". */
const COMMON_STEM = 5;

/** Clauses that a turn reports as the candidate's and that nothing they said comes near. */
export function findFalseReports(text: string, said: readonly string[]): string[] {
  const plain = text.replace(/[’‘]/gu, "'").replace(QUOTED, (quote) => '_'.repeat(quote.length));
  const reports = [...plain.matchAll(REPORTED)];
  if (reports.length === 0) return [];
  const known = said.map(stemsOf);
  return reports.flatMap((match) => {
    const words = wordsWithout(match[1] ?? '');
    if (words.length < FEWEST_REPORTED) return [];
    const isReported = known.some(
      (one) =>
        words.filter((word) => one.some((other) => isSameWord(word, other))).length >=
        words.length * REPORTED_SHARE,
    );
    return isReported ? [] : [text.slice(match.index, match.index + match[0].length)];
  });
}

const stemsOf = remembered((text) => [...new Set(contentWords(text).map(stem))]);

/** Content words of a clause; its quotations and figures have checks of their own. */
function wordsWithout(clause: string): string[] {
  let bare = clause.replaceAll(/_+/gu, ' ');
  for (const {start, end} of figuresOf(bare))
    bare = `${bare.slice(0, start)}${' '.repeat(end - start)}${bare.slice(end)}`;
  return contentWords(bare).map(stem);
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  return one.length >= COMMON_STEM && one.slice(0, COMMON_STEM) === other.slice(0, COMMON_STEM);
}
