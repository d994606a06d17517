import {describe, expect, it} from 'vitest';
import {readFrontMatter} from '../../src/store/front-matter.ts';

describe('readFrontMatter', () => {
  it.each([
    ['a: 72', 72],
    ['a: -1.5', -1.5],
    ['a: null', null],
    ['a:', null],
    ['a: true', true],
    ['a: false', false],
    ['a: lean hire', 'lean hire'],
    ['a: "0.1: \\"x\\""', '0.1: "x"'],
    ["a: 'it''s'", "it's"],
    ['a: 2026-02-03T12:25:00.000Z', '2026-02-03T12:25:00.000Z'],
    ['a: "broken \\x"', 'broken \\x'],
  ])('reads %s', (line, value) => {
    expect(readFrontMatter(`---\n${line}\n---\n# Title\n`).get('a')).toBe(value);
  });

  it('stops at the closing line and leaves out what is no field', () => {
    const fields = readFrontMatter('---\r\na: 1\r\n  b: 2\r\n- c\r\n---\r\nd: 4\r\n');
    expect([...fields]).toEqual([['a', 1]]);
  });

  it.each(['', '# Title\n---\na: 1\n---\n', '---js\na: 1\n---\n'])('finds none in %j', (text) => {
    expect(readFrontMatter(text).size).toBe(0);
  });
});
