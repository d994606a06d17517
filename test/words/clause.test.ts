import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clauseAround} from '../../src/words/clause.ts';
import {compilePattern, findPattern} from '../../src/words/pattern.ts';
import {tokenize} from '../../src/words/tokens.ts';

function quote(text: string, about: string): string | null {
  const tokens = tokenize(text);
  const match = findPattern(compilePattern(about), tokens);
  return match && clauseAround(text, tokens, match);
}

describe('quoting the candidate back', () => {
  it.each([
    [
      'We read it, then the row lock is released on commit, fine.',
      'lock',
      'the row lock is released on commit',
    ],
    ['So the cache answers most reads.', 'cache', 'the cache answers most reads'],
    ['It is rare: a worker may die.', 'rare', 'It is rare: a worker may die'],
    ['Peak is 12k (on a Friday) for us.', 'peak', 'Peak is 12k'],
    ['We lost money. EUR 900. I had set the timeout.', 'eur', null],
    [
      'the balance table is updated along with the journal in the same short transaction of ours',
      'balance',
      'the balance table is updated along with the journal in the same',
    ],
    ['{"code": "in_progress", "retryable": true}', 'retryable', null],
    ['Cache.', 'cache', null],
    [
      "a loop is good with a lot of concurrent requests since it's non blocking all the way",
      'good with',
      'a loop is good with a lot of concurrent requests',
    ],
  ])('%j about %j is %j', (text, about, expected) => {
    expect(quote(text, about)).toBe(expected);
  });

  it('takes the answer word for word, and no more than twelve of them', () => {
    const word = fc.constantFrom(
      'row',
      'lock',
      'and',
      'the',
      'we',
      'key,',
      'then.',
      'a',
      '(so)',
      '\n',
      'cache',
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 60}), (words) => {
        const text = words.join(' ');
        const found = quote(text, 'lock');
        if (found === null) return;
        expect(text).toContain(found);
        expect(found).toMatch(/lock/u);
        expect(tokenize(found).length).toBeLessThanOrEqual(12);
        expect(found).not.toContain('\n');
      }),
    );
  });
});
