/**
 * The figures of a text, written in digits or in words, as values that can be compared: "10,000",
 * "10k" and "ten thousand" are the same figure.
 */

import {remembered} from './remembered.ts';

export interface Figure {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['k', 1_000],
  ['million', 1_000_000],
  ['m', 1_000_000],
  ['billion', 1_000_000_000],
]);
const WORDS = new Map<string, number>([
  ...SMALL.map((word, index): [string, number] => [word, index]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
/** "One" is a pronoun more often than a figure. */
const NO_FIGURE = new Set(['zero', 'one']);
const SCALED = [...SCALES.keys()].filter((word) => word.length > 1).join('|');
const NUMBER_WORD = [...WORDS.keys()].toSorted((a, b) => b.length - a.length).join('|');

const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:(?<digits>\d+(?:[.,:]\d+)*)(?:\s?(?<scale>${SCALED}|k(?!\p{L})|M(?!\p{L})))?` +
    String.raw`|(?<words>(?:${NUMBER_WORD})(?:[ -](?:and )?(?:${NUMBER_WORD}|${SCALED}))*)(?!\p{L}))`,
  'giu',
);
/** A figure that a unit makes one: "an hour", "a day". */
const SINGLE = /(?<![\p{L}\p{N}])an? (?=(?:hour|minute|day|week|month|year|million|thousand)\b)/giu;

/** Figures in order; a bare "one" and ordinals are none. */
export function figuresOf(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const {digits, scale, words} = match.groups ?? {};
    const value = digits === undefined ? ofWords(words ?? '') : ofDigits(digits, scale);
    if (value === null) continue;
    found.push({value, start: match.index, end: match.index + match[0].length});
  }
  for (const {index, 0: words} of text.matchAll(SINGLE)) {
    found.push({value: 1, start: index, end: index + words.length});
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Figures of `text` that none of the other texts holds. */
export function figuresBeyond(text: string, known: readonly string[]): Figure[] {
  const figures = figuresOf(text);
  if (figures.length === 0) return [];
  const values = new Set(known.flatMap(valuesOf));
  return figures.filter(({value}) => !values.has(value));
}

const valuesOf = remembered((text) => [
  ...figuresOf(text).map(({value}) => value),
  ...(/\bone\b/iu.test(text) ? [1] : []),
]);

function ofDigits(digits: string, scale: string | undefined): number | null {
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits);
  const plain = isGrouped ? digits.replaceAll(',', '') : digits.replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  return value * (scale === undefined ? 1 : (SCALES.get(scale.toLowerCase()) ?? 1));
}

function ofWords(words: string): number | null {
  const parts = words
    .toLowerCase()
    .split(/[ -]+/u)
    .filter((word) => word !== 'and');
  if (parts.length === 1 && NO_FIGURE.has(parts[0] ?? '')) return null;
  let total = 0;
  let group = 0;
  for (const part of parts) {
    const scale = SCALES.get(part);
    if (scale === undefined) group += WORDS.get(part) ?? 0;
    else if (scale === 100) group = Math.max(1, group) * 100;
    else {
      total += Math.max(1, group) * scale;
      group = 0;
    }
  }
  return total + group;
}
