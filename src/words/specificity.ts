/**
 * The specificity meter: tells an answer that shows how something happens from one that promises
 * that it will. A claim is concrete when it names an artefact, an action in order, and a value, a
 * failure branch or a stored field. Names of technologies count for nothing, either way.
 */
import {concreteness, total} from './concreteness.ts';
import type {Evidence, Mark} from './evidence.ts';
import {weighSentence} from './evidence.ts';
import {isNeutralSentence} from './neutral.ts';
import type {Sentence} from './sentences.ts';
import {splitSentences} from './sentences.ts';
import {tokenize} from './tokens.ts';

export {vaguestPhrase} from './vaguest-phrase.ts';

export interface Specificity {
  readonly abstract: boolean;
  /** 0 (nothing but abstraction) to 1 (nothing but mechanism). */
  readonly score: number;
  /** What makes the text concrete, each with the first word that does: `artefact: row`. */
  readonly found: string[];
  /** What a concrete claim would need besides. */
  readonly missing: string[];
}

export interface SentenceReading {
  readonly sentence: Sentence;
  readonly isAbstract: boolean;
  /** Thinking aloud, a question, "I don't know": neither abstract nor concrete. */
  readonly isNeutral: boolean;
}

/** No number of artefacts outweighs a missing part of the claim. */
const INCOMPLETE_CEILING = 0.45;
/** How much the whole text colours the reading of one sentence, and how far it may go. */
const CONTEXT_SHARE = 0.5;
const CONTEXT_LIMIT = 2;
/** A false interruption costs more than a late one: a sentence is abstract only below the middle. */
const SENTENCE_THRESHOLD = -0.25;

interface Reading {
  readonly sentence: Sentence;
  readonly isNeutral: boolean;
  readonly evidence: Evidence;
}

function read(text: string): Reading[] {
  return splitSentences(text).map((sentence) => {
    const tokens = tokenize(sentence.text);
    return {
      sentence,
      isNeutral: isNeutralSentence(sentence.text, tokens),
      evidence: weighSentence(sentence.text, tokens),
    };
  });
}

/** Measures a whole answer or a draft. A text that claims nothing is neither: score 0.5. */
export function measureSpecificity(text: string): Specificity {
  const claims = read(text).filter((one) => !one.isNeutral);
  if (claims.length === 0) return {abstract: false, score: 0.5, found: [], missing: []};
  return judge(claims.map((one) => one.evidence));
}

/** Reads a text sentence by sentence, for the decision to interrupt. */
export function readSentences(text: string): SentenceReading[] {
  const readings = read(text);
  const claims = readings.filter((one) => !one.isNeutral).map((one) => one.evidence);
  const context =
    Math.max(-CONTEXT_LIMIT, Math.min(CONTEXT_LIMIT, concreteness(claims))) * CONTEXT_SHARE;
  return readings.map(({sentence, isNeutral, evidence}) => ({
    sentence,
    isNeutral,
    isAbstract: !isNeutral && concreteness([evidence]) + context < SENTENCE_THRESHOLD,
  }));
}

function judge(evidence: readonly Evidence[]): Specificity {
  const parts = PARTS.map(({name, marks, needs}) => {
    const count = marks.reduce((sum, mark) => sum + total(evidence, mark), 0);
    const example = marks
      .map((mark) => firstExample(evidence, mark))
      .find((word) => word !== undefined);
    return {name, isFound: count >= needs, example};
  });
  const has = (name: PartName): boolean => parts.some((part) => part.name === name && part.isFound);
  const hasPin = PINS.some(has);
  const isComplete = has('artefact') && has('action') && hasPin;
  const raw = logistic(concreteness(evidence));
  const score = isComplete ? raw : Math.min(raw, INCOMPLETE_CEILING);
  const missing: string[] = [];
  if (!has('artefact')) missing.push('artefact');
  if (!has('action')) missing.push('action in order');
  if (!hasPin) missing.push('value, failure branch or stored field');
  const abstract = score < 0.5;
  if (abstract && missing.length === 0) missing.push('more mechanism than promise');
  return {
    abstract,
    score: Math.round(score * 1000) / 1000,
    found: parts.filter((part) => part.isFound).map((part) => `${part.name}: ${part.example}`),
    missing,
  };
}

type PartName = 'artefact' | 'action' | 'value' | 'failure branch' | 'stored field' | 'case';

const PARTS: readonly {
  readonly name: PartName;
  readonly marks: readonly Mark[];
  readonly needs: number;
}[] = [
  {name: 'artefact', marks: ['artefact', 'code'], needs: 1},
  {name: 'action', marks: ['action'], needs: 1},
  {name: 'value', marks: ['value'], needs: 1},
  {name: 'failure branch', marks: ['failure'], needs: 1},
  {name: 'stored field', marks: ['code'], needs: 1},
  // "only the one that wins", "the same row": says which of two, and when.
  {name: 'case', marks: ['distinction', 'order'], needs: 2},
];
const PINS: readonly PartName[] = ['value', 'failure branch', 'stored field', 'case'];

function firstExample(evidence: readonly Evidence[], mark: Mark): string | undefined {
  return evidence.find((one) => one.example[mark] !== undefined)?.example[mark];
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
