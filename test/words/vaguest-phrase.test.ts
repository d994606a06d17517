import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {vaguestPhrase} from '../../src/words/vaguest-phrase.ts';

interface Case {
  readonly text: string;
  readonly abstract: boolean;
}
const abstract = ['cases', 'own'].flatMap((collection) =>
  readFileSync(new URL(`../fixtures/${collection}/abstraction.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case)
    .filter((one) => one.abstract),
);

/** Nobody stops speaking after one of these. */
const DANGLING =
  /(?:^|\s)(?:a|an|the|and|or|but|of|in|on|for|to|with|from|by|at|that|which|is|are|it|we|i|you|our|their|very|so|as|not|never|always)$/iu;
/** Nobody begins a phrase with one of these. */
const HALF_BEGUN =
  /^(?:a|an|the|and|or|but|of|in|on|for|to|with|from|by|at|that|which|is|are|it|we|i|you|our|their|would|should)\s/iu;

describe('vaguestPhrase', () => {
  it.each([
    ["If it times out we'd handle that gracefully.", 'handle that gracefully'],
    ['We insert the row. This ensures consistency.', 'ensures consistency'],
    ['We would follow industry best practices.', 'follow industry best practices'],
    ['Everything stays consistent and robust at any scale.', 'consistent and robust'],
    ['The whole thing has to be robust and scalable, of course.', 'robust and scalable'],
    [
      'Conflicts are resolved automatically in the way that users expect.',
      'resolved automatically',
    ],
    ["We'd avoid data loss, and users see a fresh feed.", 'avoid data loss'],
    ['I would never compromise on quality, whatever the pressure.', 'never compromise on quality'],
    ['Jobs that fail get retried in a sensible way and that is it.', 'sensible way'],
    ["We'd define a strategy for each kind of outage.", 'define a strategy'],
    [
      "We'd leverage a modern event-driven architecture that decouples them.",
      'leverage a modern event-driven architecture',
    ],
    [
      'It depends on the use case, and we degrade gracefully and the user sees a notice.',
      'degrade gracefully',
    ],
  ])('quotes from %j', (text, quote) => {
    expect(vaguestPhrase(text)).toEqual({quote, start: text.indexOf(quote)});
  });

  it('quotes two to five words, verbatim, within one clause', () => {
    for (const {text} of abstract) {
      const phrase = vaguestPhrase(text);
      if (phrase === null) continue;
      expect(text.slice(phrase.start, phrase.start + phrase.quote.length)).toBe(phrase.quote);
      expect(phrase.quote.split(/\s+/u).length).toBeGreaterThanOrEqual(2);
      expect(phrase.quote.split(/\s+/u).length).toBeLessThanOrEqual(5);
      expect(phrase.quote).not.toMatch(/[,;:.!?\n"“”]/u);
    }
  });

  it('finds something to quote in nearly every abstract answer', () => {
    const quoted = abstract.filter(({text}) => vaguestPhrase(text) !== null);
    expect(quoted.length / abstract.length).toBeGreaterThanOrEqual(0.95);
  });

  it('leaves no article, connective or pronoun dangling at either end', () => {
    for (const {text} of abstract) {
      const quote = vaguestPhrase(text)?.quote ?? '';
      expect(quote).not.toMatch(DANGLING);
      expect(quote).not.toMatch(HALF_BEGUN);
    }
  });

  it('begins no new clause halfway', () => {
    const phrase = vaguestPhrase('Without this alignment any technical solution is built on sand.');
    expect(phrase?.quote).toBe('technical solution');
  });

  it.each(['', 'ok', 'we insert the row', "I don't know how robust it is."])(
    'finds nothing vague in %j',
    (text) => {
      expect(vaguestPhrase(text)).toBeNull();
    },
  );
});
