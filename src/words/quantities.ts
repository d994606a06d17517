/**
 * Lengths of time that a text states about something: "the key expires after an hour". Two texts
 * that state different ones about the same thing can't both hold.
 */
import {clauseAround} from './clause.ts';
import {contentWords, stem} from './content-words.ts';
import type {Match} from './pattern.ts';
import {splitSentences} from './sentences.ts';
import type {Token} from './tokens.ts';
import {tokenize} from './tokens.ts';

export interface StatedTime {
  /** What is said to take or last that long: keeping, waiting or holding. */
  readonly relation: Relation;
  /** Stems of the words it is said about. */
  readonly about: readonly string[];
  readonly ms: number;
  /** The clause that states it, verbatim. */
  readonly quote: string;
}

type Relation = 'keeps' | 'waits' | 'holds';

const UNIT_MS: readonly (readonly [pattern: RegExp, ms: number])[] = [
  [/^(?:ms|millis|milliseconds?)$/u, 1],
  [/^(?:s|secs?|seconds?)$/u, 1_000],
  [/^(?:m|mins?|minutes?)$/u, 60_000],
  [/^(?:h|hrs?|hours?)$/u, 3_600_000],
  [/^(?:d|days?)$/u, 86_400_000],
  [/^weeks?$/u, 7 * 86_400_000],
];
const FUSED = /^(\d+(?:[.,]\d+)?)(ms|s|sec|secs|m|min|mins|h|hr|hrs|d)$/u;
const NUMBER_WORDS = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['five', 5],
  ['ten', 10],
]);
const RELATIONS: readonly (readonly [relation: Relation, words: RegExp])[] = [
  [
    'keeps',
    /^(?:keep|keeps|kept|store|stores|stored|retain|retains|retained|retention|expire|expires|expired|expiry|ttl|remember|remembers|remembered|forget|forgets|purge|purged|prune|pruned)$/u,
  ],
  ['waits', /^(?:timeout|timeouts|waits|wait|waiting|deadline)$/u],
  ['holds', /^(?:lease|leases|visibility|lock|locks|locked)$/u],
];
/** Words that say that an earlier statement is taken back; then nothing contradicts. */
const REVISION =
  /\b(?:actually|instead|rather|correct(?:ion|ing)?|scratch|going back|i said|earlier|change[ds]?|changing|raise[ds]?|lower(?:ed)?|increase[ds]?|reduce[ds]?|used to|was|were|had|now)\b/iu;
/** Sentences that put two lengths of time beside each other explain themselves. */
const MOST_PER_SENTENCE = 1;
/** Less than this factor apart is the same figure said loosely. */
const FACTOR = 2;

export function statedTimes(text: string): StatedTime[] {
  return splitSentences(text).flatMap(({text: sentence}) => {
    if (REVISION.test(sentence)) return [];
    const tokens = tokenize(sentence);
    const times = durations(tokens);
    const relation = RELATIONS.find(([, words]) => tokens.some(({word}) => words.test(word)));
    const [time] = times;
    if (!relation || !time || times.length > MOST_PER_SENTENCE) return [];
    const about = contentWords(sentence)
      .filter((word) => !relation[1].test(word) && !/\d/u.test(word) && unitMs(word) === null)
      .map(stem);
    const quote = clauseAround(sentence, tokens, time);
    if (about.length === 0 || quote === null) return [];
    return [{relation: relation[0], about, ms: time.ms, quote}];
  });
}

/** The first pair that can't both hold; `earlier` is searched for a match to `later`. */
export function contradictingTimes(
  later: string,
  earlier: readonly string[],
): {readonly earlier: string; readonly later: string} | null {
  const before = earlier.flatMap(statedTimes);
  for (const now of statedTimes(later)) {
    const then = before.find((stated) => isSameThing(stated, now) && isApart(stated.ms, now.ms));
    if (then) return {earlier: then.quote, later: now.quote};
  }
  return null;
}

function isSameThing(one: StatedTime, other: StatedTime): boolean {
  if (one.relation !== other.relation) return false;
  const shared = one.about.filter((word) => other.about.includes(word));
  // Most of what the shorter statement is about must be what the other one is about.
  return shared.length >= Math.max(1, Math.min(one.about.length, other.about.length) / 2);
}

function isApart(one: number, other: number): boolean {
  return Math.max(one, other) >= FACTOR * Math.min(one, other);
}

function durations(tokens: readonly Token[]): (Match & {readonly ms: number})[] {
  return tokens.flatMap((token, from) => {
    const fused = FUSED.exec(token.word);
    if (fused) {
      const ms = Number(fused[1]?.replace(',', '.')) * (unitMs(fused[2] ?? '') ?? 0);
      return [{from, to: from + 1, ms}];
    }
    const count = /^\d+(?:\.\d+)?$/u.test(token.word)
      ? Number(token.word)
      : NUMBER_WORDS.get(token.word);
    const unit = unitMs(tokens[from + 1]?.word ?? '');
    return count === undefined || unit === null ? [] : [{from, to: from + 2, ms: count * unit}];
  });
}

function unitMs(word: string): number | null {
  return UNIT_MS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
