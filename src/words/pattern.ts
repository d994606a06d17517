/**
 * Phrase patterns: a small language in which round authors say which words they look for. It is
 * matched over tokens in one pass, so that no pattern can make the program hang.
 *
 *   unique index | on conflict     alternatives
 *   retr*                          a word that begins so
 *   not .. same                    up to four words between
 *   #                              a number, with or without a unit (300, 10k, 45s, 99.9)
 *   insert-only                    hyphens and underscores are like spaces
 *
 * Case and apostrophes do not count: `dont` finds "don't".
 */
import type {Token} from './tokens.ts';
import {tokenize} from './tokens.ts';

/** Words that `..` may skip. */
const GAP_WORDS = 4;

type Step =
  | {readonly kind: 'word'; readonly word: string; readonly isPrefix: boolean}
  | {readonly kind: 'number'}
  | {readonly kind: 'gap'};

export interface Pattern {
  readonly source: string;
  readonly alternatives: readonly (readonly Step[])[];
  /** The alternatives that begin with a certain word, and those that begin with a stem or number. */
  readonly byFirstWord: ReadonlyMap<string, readonly (readonly Step[])[]>;
  readonly others: readonly (readonly Step[])[];
}

export interface Match {
  /** Indexes of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The pattern cannot be read; the message says why in the author's terms. */
export class PatternError extends Error {}

const cache = new Map<string, Pattern>();

/** @throws {PatternError} for an empty alternative, a gap at either end or a bare `*` */
export function compilePattern(source: string): Pattern {
  const known = cache.get(source);
  if (known) return known;
  const alternatives = source.split('|').map((part) => compileAlternative(part.trim(), source));
  const byFirstWord = new Map<string, Step[][]>();
  const others: Step[][] = [];
  for (const steps of alternatives) {
    const [first] = steps;
    if (first?.kind !== 'word' || first.isPrefix) others.push(steps);
    else byFirstWord.set(first.word, [...(byFirstWord.get(first.word) ?? []), steps]);
  }
  const pattern = {source, alternatives, byFirstWord, others};
  cache.set(source, pattern);
  return pattern;
}

function compileAlternative(part: string, source: string): Step[] {
  if (part === '') throw new PatternError(`an alternative of "${source}" is empty`);
  const steps = part.split(/\s+/u).flatMap((piece): Step[] => {
    if (piece === '..') return [{kind: 'gap'}];
    if (piece === '#') return [{kind: 'number'}];
    const isPrefix = piece.endsWith('*');
    const words = tokenize(isPrefix ? piece.slice(0, -1) : piece).map((token) => token.word);
    if (words.length === 0) throw new PatternError(`"${piece}" in "${source}" holds no word`);
    return words.map((word, index) => ({
      kind: 'word',
      word,
      isPrefix: isPrefix && index === words.length - 1,
    }));
  });
  if (steps[0]?.kind === 'gap' || steps.at(-1)?.kind === 'gap') {
    throw new PatternError(`".." stands at an end of "${part}"`);
  }
  return steps;
}

/** The first match at or after token `from`, the longest alternative first. */
export function findPattern(
  pattern: Pattern,
  tokens: readonly Token[],
  from = 0,
  until = tokens.length,
): Match | null {
  for (let start = from; start < until; start += 1) {
    const word = tokens[start]?.word ?? '';
    let end = 0;
    for (const steps of pattern.byFirstWord.get(word) ?? []) {
      end = Math.max(end, matchAt(steps, tokens, start, until) ?? 0);
    }
    for (const steps of pattern.others) {
      const [first] = steps;
      if (!first || first.kind === 'gap' || !fits(first, word)) continue;
      end = Math.max(end, matchAt(steps, tokens, start, until) ?? 0);
    }
    if (end > 0) return {from: start, to: end};
  }
  return null;
}

/** Every match, left to right, none overlapping. */
export function findAll(
  pattern: Pattern,
  tokens: readonly Token[],
  from = 0,
  until = tokens.length,
): Match[] {
  const found: Match[] = [];
  let match = findPattern(pattern, tokens, from, until);
  while (match) {
    found.push(match);
    match = findPattern(pattern, tokens, match.to, until);
  }
  return found;
}

/** Whether a text holds any of the patterns. */
export function mentions(sources: readonly string[], text: string): boolean {
  const tokens = tokenize(text);
  return sources.some((source) => findPattern(compilePattern(source), tokens) !== null);
}

/** Keeps the set of places where the steps so far can end: no number of gaps multiplies the work. */
function matchAt(
  steps: readonly Step[],
  tokens: readonly Token[],
  start: number,
  until: number,
): number | null {
  let places = new Set([start]);
  for (const step of steps) {
    const next = new Set<number>();
    for (const at of places) {
      if (step.kind === 'gap') {
        for (let skip = 0; skip <= GAP_WORDS && at + skip < until; skip += 1) next.add(at + skip);
        continue;
      }
      const token = at < until ? tokens[at] : undefined;
      if (token && fits(step, token.word)) next.add(at + 1);
    }
    if (next.size === 0) return null;
    places = next;
  }
  return Math.min(...places);
}

function fits(step: Exclude<Step, {kind: 'gap'}>, word: string): boolean {
  if (step.kind === 'number') return /^\d/u.test(word);
  return step.isPrefix ? word.startsWith(step.word) : word === step.word;
}
