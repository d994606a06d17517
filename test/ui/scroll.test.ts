import {expect, it} from 'vitest';
import type {ScrollCommand} from '../../src/ui/keys.ts';
import {shareRows} from '../../src/ui/interview-layout.ts';
import {percentSeen, scrolled, windowOf} from '../../src/ui/scroll.ts';

const EXTENT = {total: 100, height: 10};

it.each<[number, ScrollCommand, number]>([
  [0, 'line-down', 1],
  [0, 'line-up', 0],
  [90, 'line-down', 90],
  [0, 'page-down', 9],
  [50, 'page-up', 41],
  [85, 'page-down', 90],
  [50, 'to-top', 0],
  [50, 'to-bottom', 90],
  [500, 'line-up', 89],
])('from %d, %s leads to %d', (top, command, next) => {
  expect(scrolled(top, command, EXTENT)).toBe(next);
});

it('a page that fits does not scroll and is all seen', () => {
  expect(scrolled(0, 'to-bottom', {total: 5, height: 10})).toBe(0);
  expect(percentSeen(0, {total: 5, height: 10})).toBe(100);
});

it('a window is always filled', () => {
  expect(windowOf(['a', 'b', 'c'], 1, 4)).toEqual(['b', 'c', '', '']);
});

it('the rows of the interview add up on every terminal, and a draft has at least three', () => {
  for (let height = 9; height < 80; height += 1) {
    for (const draft of [1, 5, 200]) {
      for (const interruption of [0, 3, 9]) {
        const rows = shareRows(height, {draft, interruption});
        expect(rows.transcript + rows.interruption + rows.draft).toBe(height);
        expect(rows.draft).toBeGreaterThanOrEqual(3);
        expect(rows.transcript).toBeGreaterThanOrEqual(0);
      }
    }
  }
});

it('an interruption is shown whole before the conversation is', () => {
  expect(shareRows(11, {draft: 1, interruption: 6}).interruption).toBe(6);
});
