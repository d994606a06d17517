import {describe, expect, it} from 'vitest';
import {
  compilePattern,
  findAll,
  findPattern,
  mentions,
  PatternError,
} from '../../src/words/pattern.ts';
import {tokenize} from '../../src/words/tokens.ts';

describe('a pattern', () => {
  it.each([
    ['unique index | on conflict', 'ON CONFLICT DO NOTHING', true],
    ['unique index | on conflict', 'an index that is unique', false],
    ['retr*', 'it retries', true],
    ['retr*', 'a try', false],
    ['not .. same', 'not at all the very same', true],
    ['not .. same', 'not one two three four five same', false],
    ['not .. same', 'not same', true],
    ['# seconds', 'after 300 seconds', true],
    ['# seconds', 'after some seconds', false],
    ['#', '45s', true],
    ['insert-only', 'an insert_only table', true],
    ['dont', 'we don’t', true],
    ['lock .. lease .. expire*', 'the lock has a lease that then expires', true],
  ])('%j looks in %j', (pattern, text, found) => {
    expect(mentions([pattern], text)).toBe(found);
  });

  it('prefers the longest alternative', () => {
    const tokens = tokenize('a unique index on it');
    expect(findPattern(compilePattern('unique | unique index'), tokens)).toEqual({from: 1, to: 3});
  });

  it('finds every place, none twice', () => {
    expect(findAll(compilePattern('row'), tokenize('row by row by row'))).toHaveLength(3);
  });

  it.each(['', 'a |', '.. a', 'a ..', '*', '--'])('refuses %j', (source) => {
    expect(() => compilePattern(source)).toThrow(PatternError);
  });

  it('does not multiply its work with the number of gaps', () => {
    const pattern = compilePattern(`${Array.from({length: 40}, () => 'a').join(' .. ')} .. z`);
    expect(findPattern(pattern, tokenize('a '.repeat(2000)))).toBeNull();
  });
});
