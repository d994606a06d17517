import * as fc from 'fast-check';
import {expect, it} from 'vitest';
import {
  eachGrapheme,
  isBoundary,
  nextBoundary,
  previousBoundary,
  widthOf,
} from '../../src/ui/graphemes.ts';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
const mixed = fc
  .array(
    fc.constantFrom(
      'a',
      'bc',
      ' ',
      '\n',
      'é',
      'e\u0301',
      '\u0301',
      '日',
      '👍🏽',
      '🇩🇪',
      '🇫',
      '👨‍👩‍👧',
      '\u0600',
    ),
  )
  .map((parts) => parts.join(''));

it('finds the same characters as the segmenter, in any mixture', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const found: string[] = [];
      eachGrapheme(text, (start, end) => found.push(text.slice(start, end)));
      expect(found).toEqual([...segmenter.segment(text)].map(({segment}) => segment));
    }),
    {numRuns: 2000},
  );
});

it('boundaries agree with it from every place', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const starts = [...segmenter.segment(text)].map(({index}) => index).concat(text.length);
      const places = Array.from({length: text.length + 1}, (_, at) => at);
      expect(places.filter((at) => isBoundary(text, at))).toEqual(starts);
      for (const at of places) {
        const next = starts.find((start) => start > at) ?? text.length;
        const previous = starts.findLast((start) => start < at) ?? 0;
        expect([previousBoundary(text, at), nextBoundary(text, at)]).toEqual([previous, next]);
      }
    }),
    {numRuns: 500},
  );
});

it.each([
  ['plain', 5],
  ['日本', 4],
  ['e\u0301', 1],
  ['👍🏽', 2],
  ['', 0],
])('%j takes %d cells', (text, cells) => {
  expect(widthOf(text)).toBe(cells);
});
