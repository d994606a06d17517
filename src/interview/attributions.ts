/**
 * Words and figures that a turn puts into the candidate's mouth: each has to stand where it is
 * said to come from.
 */
import {expression} from '../words/expression.ts';
import {findQuote} from '../words/quotes.ts';
import {tokenize} from '../words/tokens.ts';
import {figuresBeyond} from './figures.ts';

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
    .filter((quote) => !sources.some((source) => stands(quote, source)))
    .map((quote) => quote.slice(0, LONGEST_SPAN));
}

/** Most quotations stand there to the letter: those need no search through a whole interview. */
function stands(quote: string, source: string): boolean {
  const at = source.indexOf(quote);
  if (at === -1) return findQuote(source, quote) !== null;
  const around = source.slice(Math.max(0, at - 1), at + quote.length + 1);
  return findQuote(around, quote) !== null || findQuote(source, quote) !== null;
}

const SAYING =
  '(?:said|say|wrote|write|told me|mentioned|claimed|claim|stated|state|gave|promised|promise|' +
  'assumed|assume|quoted|named|put|set|chose|picked|estimated|called for|planned|have it at)';
/** From the attribution to the end of what is attributed. */
const ATTRIBUTED = expression(
  String.raw`\b(?:you(?:'ve| have|'d| had)?(?: just| also| already| earlier| first| then)* ${SAYING}|
    your (?!design\b|api\b|system\b|service\b)|according to you|by your (?:own )?(?:account|words|numbers?|figures?|estimate))(?!\p{L})
    (.*?)(?=[.;:?!—](?:\s|$)| [–-] |, (?:now|and|but|so|then|yet|what|which|how|who|when|where|while)\b|$)`,
  'giu',
);

/** Figures that a turn says are the candidate's and that stand in nothing they said. */
export function findFalseFigures(text: string, said: readonly string[]): string[] {
  const plain = text.replace(/[’‘]/gu, "'");
  return [...plain.matchAll(ATTRIBUTED)].flatMap((match) => {
    const whole = match[0];
    return figuresBeyond(whole, said).map(() => whole);
  });
}
