import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {layOut, offsetAt, placeOf} from '../../../src/ui/composer/layout.ts';
import {widthOf} from '../../../src/ui/graphemes.ts';

function rows(text: string, width: number): string[] {
  return layOut(text, width).rows.map(({start, end}) => text.slice(start, end));
}

describe('rows of a draft', () => {
  it.each([
    ['one two three', 8, ['one two ', 'three']],
    ['exactly8 more', 8, ['exactly8 ', 'more']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['日本語日本語', 5, ['日本', '語日', '本語']],
    ['ab日', 3, ['ab', '日']],
    ['a\n\nb', 8, ['a', '', 'b']],
    ['', 8, ['']],
    ['ends\n', 8, ['ends', '']],
  ])('%j in %d cells', (text, width, expected) => {
    expect(rows(text, width)).toEqual(expected);
  });

  it('none is lost, none is too wide, whatever is typed', () => {
    const text = fc
      .array(fc.constantFrom('a', 'word', ' ', '  ', '\n', '日本', '👍🏽', 'e\u0301'), {
        maxLength: 60,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({min: 2, max: 20}), (drawn, width) => {
        const laid = rows(drawn, width);
        expect(laid.join('')).toBe(drawn.replaceAll('\n', ''));
        for (const row of laid) expect(widthOf(row.replace(/ $/u, ''))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('a place leads back to its offset', () => {
    const text = 'one two 日本語 three\nfour';
    const layout = layOut(text, 9);
    for (const cursor of [0, 3, 4, 8, 9, 11, 12, 17, 18, text.length]) {
      const place = placeOf(layout, cursor);
      expect(offsetAt(layout, place.row, place.column)).toBe(cursor);
    }
  });

  it('are the same after a change as when laid out anew, wherever it is', () => {
    const piece = fc.constantFrom(
      'a',
      'word',
      ' ',
      '\n',
      '日本',
      '👍🏽',
      'e\u0301',
      '\u0301',
      '🇩🇪',
      '🇫',
    );
    const text = fc.array(piece, {maxLength: 40}).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, text, (head, tail, removed, added) => {
        layOut(head + removed + tail, 7);
        const changed = layOut(head + added + tail, 7).rows;
        layOut('', 99);
        expect(changed).toEqual(layOut(head + added + tail, 7).rows);
      }),
      {numRuns: 1000},
    );
  });
});
