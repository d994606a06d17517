/**
 * What gives an answer away without naming a guarded mechanism: an order to build something in
 * front of the question, and a fact of the sheet that nobody asked for.
 */
import {contentWords, stem} from '../words/content-words.ts';
import {expression} from '../words/expression.ts';
import {splitSentences} from '../words/sentences.ts';
import {tokenize} from '../words/tokens.ts';
import {figuresBeyond, figuresOf} from './figures.ts';

const NUMBER = String.raw`(?:\d\S*|two|three|four|five|six|seven|eight|nine|ten|a (?:hundred|thousand|million))\b`;
/** Where a scene is set with these verbs, and nothing is built. */
const SCENE =
  String.raw`(?:yourself|me|us|going|in mind|to\b|${NUMBER}|request\b|(?:it|this|that) (?:small|simple|` +
  String.raw`concrete|one\b|real|slow|fast|this way|on (?:a|the) (?:timeline|table|screen)|again|out\b|in (?:words|one))|` +
  String.raw`(?:that|this|the) (?:\w+ )?in mind|your own|(?:a|one|the) (?:second|third|fourth|further|single)|another|one more|_)`;
/** An order that a design would carry out: with a place, an order of steps or a purpose. */
const BUILD = expression(
  String.raw`^(?:(?:so|and|but|then|now|okay|ok|well|noted|again|say|suppose)[,.:]? )*
    (?:(?:before|after|when|while|instead of|for) [^,]{3,60}, )?(?:you )?(?:just |simply |first |also |always )?
    (?<order>(?:keep|store|put|write|add|place|save|record)(?: down)? (?!${SCENE}).*\b(?:next to|beside|alongside|together|with|
    into|inside|in|onto|under|before|after|first|as well|too|down that|that you|down what|per|for each|to)\b|
    write down (?!_)|add (?:an? )(?!${SCENE})(?:\w+ ){0,2}(?:column|field|table|key|number|counter|flag|id|check|version|timestamp|step|record|
    marker|token)\b|
    check (?!${SCENE})(?:.*\b(?:first|before|whether|if|against|with)\b)|
    use (?!${SCENE})(?:an?|the same|one|its|their|some)\b|
    make (?:sure\b|(?:both|the two|them|these|those|the \w+ and the \w+) (?:one|a single|part|happen)\b))`,
);
/** Whoever breaks something orders a scene. */
const BREAKING =
  /\b(?:los(?:e|es|t)|kills?|crash\w*|dies?|drops?|fails?|cuts?|pulls?|unplug|freez\w+|restarts?|power|late|twice|again)\b/iu;
/** Share of the order's words that the candidate has written: then it is their own step. */
const THEIRS = 0.8;

/** Orders in front of a question that tell a part of a solution, verbatim. */
export function findBuildOrders(text: string, said: readonly string[]): string[] {
  const sentences = splitSentences(text);
  const asks = sentences.findIndex((sentence) => /\?["'”’)\]]*$/u.test(sentence.text));
  const before = asks === -1 ? sentences : sentences.slice(0, asks);
  return before.flatMap((sentence) => {
    const plain = sentence.text.replaceAll(/["“”][^"“”]*["“”]?/gu, (quote) =>
      '_'.repeat(quote.length),
    );
    const order = BUILD.exec(plain)?.groups?.['order'];
    if (order === undefined || BREAKING.test(plain)) return [];
    const words = contentWords(plain.slice(plain.indexOf(order)))
      .map(stem)
      .slice(1);
    const known = new Set(said.flatMap((one) => contentWords(one).map(stem)));
    const theirs = words.filter((word) => known.has(word)).length;
    return words.length > 0 && theirs >= words.length * THEIRS ? [] : [sentence.text];
  });
}

/** Other words of the fact that stand beside a common figure such as "ten minutes". */
const FEWEST_SHARED = 2;
const TELLING = 1_000;

/**
 * Figures that stand in a fact nobody asked for. "Ten minutes" also belongs to a scene of her own:
 * it is the fact's when other words of the fact stand beside it.
 * @param known texts whose figures are on the table
 */
export function findUnaskedFacts(
  text: string,
  facts: readonly string[],
  known: readonly string[],
): string[] {
  if (facts.length === 0) return [];
  const unheard = new Set(figuresBeyond(text, known).map(({value}) => value));
  if (unheard.size === 0) return [];
  return splitSentences(text).flatMap((sentence) => {
    const figures = figuresOf(sentence.text).filter(({value}) => value !== 1 && unheard.has(value));
    const words = new Set(contentWords(sentence.text).map(stem));
    return figures.flatMap(({value, start, end}) => {
      const unit = unitAfter(sentence.text, end);
      const isFact = facts.some((fact) => holds(fact, value, unit, words));
      return isFact ? [`${sentence.text.slice(start, end)}${unit === '' ? '' : ` ${unit}`}`] : [];
    });
  });
}

function holds(fact: string, value: number, unit: string, words: ReadonlySet<string>): boolean {
  const same = figuresOf(fact).filter((figure) => figure.value === value);
  if (!Number.isInteger(value) || value >= TELLING) return same.length > 0;
  if (!same.some((figure) => stem(unitAfter(fact, figure.end)) === stem(unit))) return false;
  const others = new Set(
    contentWords(fact)
      .filter((word) => word !== unit && !/^\d/u.test(word) && figuresOf(word).length === 0)
      .map(stem),
  );
  return [...others].filter((word) => words.has(word)).length >= FEWEST_SHARED;
}

/** The word that a figure counts. */
function unitAfter(text: string, end: number): string {
  return tokenize(text.slice(end, end + 30))[0]?.word ?? '';
}
