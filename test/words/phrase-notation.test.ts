/** The notation in which fixed expressions are written, and the bank that looks them up. */
import {describe, expect, it} from 'vitest';
import {phraseBank} from '../../src/words/phrase-bank.ts';
import {formsOf, readPhrase} from '../../src/words/phrase-notation.ts';
import {PHRASES} from '../../src/words/phrases/phrases.ts';

function found(line: string, text: string): string[] {
  return phraseBank([line])
    .find(text, text.length)
    .map(({start, end}) => text.slice(start, end));
}

describe('the notation of phrases', () => {
  it.each([
    ['good on (you|ya)', 'well, good on ya there', 'good on ya'],
    ['[big] fan of', 'i am a fan of it', 'fan of'],
    ['[big] fan of', 'i am a big fan of it', 'big fan of'],
    ['fan of ~', 'a fan of your lease', 'fan of your'],
    ['~ holds water', 'your retry rule holds water', 'your retry rule holds water'],
    ['put * to rest', 'it put my last doubt to rest', 'put my last doubt to rest'],
    ['nail+ it', 'you nailed it', 'nailed it'],
    ["you're on form", 'you are really on form', 'you are really on form'],
    ["can't fault it", 'i cannot fault it', 'cannot fault it'],
    ['by the book', 'by-the-book again', 'by-the-book'],
    ['^spot on', 'okay, spot on', 'spot on'],
    ['good as gold$', 'good as gold, that', 'good as gold'],
  ])('%j finds in %j %j', (line, text, match) => {
    expect(found(line, text)).toEqual([match]);
  });

  it.each([
    ['^spot on', 'the spot on the map'],
    ['good as gold$', 'as good as gold plating'],
    ['fan of ~', 'a fan oft used'],
    ['~ holds water', 'a bucket that holds water'],
  ])('%j finds nothing in %j', (line, text) => {
    expect(found(line, text)).toEqual([]);
  });

  it.each(['(good on you', 'good on) you', '* ~', 'an {unheard} class'])(
    'refuses %j and says which line it was',
    (line) => {
      expect(() => readPhrase(line).expression()).toThrow(line);
    },
  );

  it('knows the forms of regular verbs', () => {
    expect(formsOf('nab')).toEqual(['nab', 'nabs', 'nabbed', 'nabbing']);
    expect(formsOf('worry')).toEqual(['worry', 'worries', 'worried', 'worrying']);
    expect(formsOf('pass')).toEqual(['pass', 'passes', 'passed', 'passing']);
    expect(formsOf('love')).toEqual(['love', 'loves', 'loved', 'loving']);
  });

  it('goes on with an indented line', () => {
    const [phrase] = phraseBank(['good on (you|\n  ya)']).phrases();
    expect(phrase?.line).toBe('good on (you|ya)');
  });
});

describe('the bank', () => {
  it('can read each of its phrases', () => {
    const phrases = PHRASES.phrases();
    expect(phrases.length).toBeGreaterThan(1500);
    for (const phrase of phrases) expect(() => phrase.expression()).not.toThrow();
  });

  it.each(['you have the ', "that's as good as ", 'i really just do ', 'your own very long '])(
    'reads 5,000 characters of %j in less than a second',
    (words) => {
      const text = words.repeat(5000 / words.length);
      const began = performance.now();
      PHRASES.find(text, text.length);
      expect(performance.now() - began).toBeLessThan(1000);
    },
  );
});
