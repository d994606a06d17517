import {stripVTControlCharacters} from 'node:util';
import {expect, it} from 'vitest';
import {compact} from '../../src/ui/compact-output.ts';
import {rule} from '../../src/ui/rules.ts';
import {createPaint} from '../../src/ui/theme.ts';
import {truncate, truncateStart} from '../../src/ui/wrap.ts';

it.each([
  [{}, '\u001b[1m\u001b[33mx\u001b[39m\u001b[22m'],
  [{NO_COLOR: '1'}, '\u001b[1mx\u001b[22m'],
  [{NO_COLOR: ''}, '\u001b[1m\u001b[33mx\u001b[39m\u001b[22m'],
  [{FORCE_COLOR: '0'}, '\u001b[1mx\u001b[22m'],
  [{NO_COLOR: '1', FORCE_COLOR: '1'}, '\u001b[1m\u001b[33mx\u001b[39m\u001b[22m'],
  [{TERM: 'dumb'}, 'x'],
])('with %j a warning is painted %j', (settings, painted) => {
  expect(createPaint(settings)('soon', 'x')).toBe(painted);
});

it.each([
  ['a\u001b[E\u001b[E\u001b[Eb', 'a\u001b[3Eb'],
  ['a\u001b[Eb', 'a\u001b[Eb'],
  ['\u001b[E\u001b[Ex\u001b[E\u001b[E', '\u001b[2Ex\u001b[2E'],
])('%j is written as %j', (frame, written) => {
  expect(compact(frame)).toBe(written);
});

it.each([
  ['short', 10, 'short'],
  ['rather long', 7, 'rather…'],
  ['日本語', 5, '日本…'],
])('%j in %d cells is %j', (text, width, cut) => {
  expect(truncate(text, width)).toBe(cut);
});

it('a path keeps its end', () => {
  expect(truncateStart('/home/someone/scorecard.md', 14)).toBe('…/scorecard.md');
});

it.each([20, 40, 90])('a rule is exactly %d cells wide, whatever stands in it', (width) => {
  for (const left of ['', 'Your answer', 'x'.repeat(200)]) {
    for (const right of ['', '52 words']) {
      expect(stripVTControlCharacters(rule(width, left, right))).toHaveLength(width);
    }
  }
});
