import {describe, expect, it} from 'vitest';
import {tokenize} from '../../src/words/tokens.ts';

const words = (text: string): string[] => tokenize(text).map((token) => token.word);

describe('tokenize', () => {
  it.each([
    ['Idempotency-Key', ['idempotency', 'key']],
    ['attribute_not_exists(pk)', ['attribute', 'not', 'exists', 'pk']],
    ["Don't, I’d", ['dont', 'id']],
    ['p99 is 99.9', ['p99', 'is', '99.9']],
    ['cafe\u0301 réseau', ['cafe\u0301', 'réseau']],
    ['漢字 👍 ok', ['漢字', 'ok']],
    ['…', []],
  ])('reads the words of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('says where each word stands', () => {
    const text = 'A 409, then — “retry”.';
    for (const token of tokenize(text)) {
      expect(text.slice(token.start, token.end).toLowerCase()).toBe(token.word);
    }
  });

  it.each([
    ['one, two', true],
    ['one. two', true],
    ['one) two', false],
    ['one — two', true],
    ['one - two', true],
    ['one-two', false],
    ['one\ntwo', true],
    ['one two', false],
    ['one.two', false],
  ])('knows whether a clause ends after the first word of %j', (text, ends) => {
    expect(tokenize(text)[0]?.endsClause).toBe(ends);
  });
});
