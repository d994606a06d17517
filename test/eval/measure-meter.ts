/** How well the specificity meter tells promise from mechanism, and how fast. */
import {measureSpecificity, vaguestPhrase} from '../../src/words/specificity.ts';
import {tokenize} from '../../src/words/tokens.ts';
import type {LabelledAnswer} from './cases.ts';
import type {Agreement} from './figures.ts';
import {agreement, areaUnderCurve} from './figures.ts';

export interface MeterFigures extends Agreement {
  readonly auc: number | null;
}

export interface MeterMistake {
  readonly kind: 'false alarm' | 'miss';
  readonly text: string;
  readonly why: string;
  readonly score: number;
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

const SHORT_WORDS = 30;
const LONG_WORDS = 80;
const TIMED_WORDS = 500;
const TIMED_RUNS = 300;

const SLICES: readonly (readonly [string, (answer: LabelledAnswer) => boolean])[] = [
  ['short', ({text}) => tokenize(text).length < SHORT_WORDS],
  ['medium', ({text}) => isMedium(tokenize(text).length)],
  ['long', ({text}) => tokenize(text).length > LONG_WORDS],
  ['names', ({why}) => /name|decorat|toolkit|vendor|product/iu.test(why)],
  ['plain words', ({why}) => /plain/iu.test(why)],
];

function isMedium(words: number): boolean {
  return words >= SHORT_WORDS && words <= LONG_WORDS;
}

export function measureMeter(answers: readonly LabelledAnswer[]): {
  figures: MeterFigures;
  slices: Record<string, MeterFigures>;
  mistakes: MeterMistake[];
} {
  const slices = SLICES.map(([name, fits]) => [name, figuresOf(answers.filter(fits))] as const);
  return {
    figures: figuresOf(answers),
    slices: Object.fromEntries(slices.filter(([, {n}]) => n > 0)),
    mistakes: answers.flatMap(({text, abstract, why}) => {
      const {abstract: called, score, found, missing} = measureSpecificity(text);
      if (called === abstract) return [];
      const kind = abstract ? 'miss' : 'false alarm';
      return [{kind, text, why, score, found, missing}];
    }),
  };
}

function figuresOf(answers: readonly LabelledAnswer[]): MeterFigures {
  const read = answers.map(({text, abstract}) => {
    const {abstract: called, score} = measureSpecificity(text);
    return {label: abstract, called, value: 1 - score};
  });
  return {...agreement(read), auc: areaUnderCurve(read)};
}

/** What the interviewer would quote from each abstract answer. */
export function quotedPhrases(answers: readonly LabelledAnswer[]): string[] {
  return answers
    .filter(({abstract}) => abstract)
    .map(({text}) => vaguestPhrase(text)?.quote ?? '(nothing)');
}

/** Median milliseconds that the meter takes for about 500 words that it has not just read. */
export function timeMeter(answers: readonly LabelledAnswer[]): number {
  const times = Array.from({length: TIMED_RUNS}, (_, run) => {
    const text = aboutWords(answers, TIMED_WORDS, run);
    const from = performance.now();
    measureSpecificity(text);
    return performance.now() - from;
  });
  return times.toSorted((a, b) => a - b)[TIMED_RUNS / 2] ?? 0;
}

function aboutWords(answers: readonly LabelledAnswer[], words: number, from: number): string {
  const parts: string[] = [];
  let count = 0;
  for (let index = from; count < words; index += 1) {
    const text = answers[index % answers.length]?.text ?? '';
    parts.push(text);
    count += Math.max(1, text.split(/\s+/u).length);
  }
  return parts.join('\n').split(' ').slice(0, words).join(' ');
}
