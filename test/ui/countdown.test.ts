import {describe, expect, it} from 'vitest';
import {bandOf, bar, countdown, elapsed} from '../../src/ui/countdown.ts';

it.each([
  [1_200_000, '20:00'],
  [60_001, '1:01'],
  [1, '0:01'],
  [0, '0:00'],
  [-5, '0:00'],
])('%d ms left read %s: a second that has begun still counts', (ms, text) => {
  expect(countdown(ms)).toBe(text);
});

it.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [192_000, '3:12'],
  [3_600_000, '60:00'],
])('%d ms gone read %s', (ms, text) => {
  expect(elapsed(ms)).toBe(text);
});

it.each([
  [300_001, 'calm'],
  [300_000, 'soon'],
  [60_001, 'soon'],
  [60_000, 'urgent'],
  [0, 'urgent'],
])('%d ms left are %s', (ms, band) => {
  expect(bandOf(ms)).toBe(band);
});

describe('a bar', () => {
  it.each([
    [1, '█████'],
    [0.5, '███░░'],
    [0.01, '█░░░░'],
    [0, '░░░░░'],
    [2, '█████'],
    [-1, '░░░░░'],
  ])('of %d', (share, drawn) => {
    expect(bar(share, 5)).toBe(drawn);
  });
});
