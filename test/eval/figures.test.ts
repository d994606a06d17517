import {describe, expect, it} from 'vitest';
import {agreement, areaUnderCurve, rankCorrelation} from './figures.ts';

describe('the figures of the report', () => {
  it('counts false alarms against precision and misses against recall', () => {
    const cases = [
      {label: true, called: true},
      {label: true, called: false},
      {label: true, called: true},
      {label: false, called: true},
      {label: false, called: false},
    ];
    expect(agreement(cases)).toEqual({n: 5, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3});
  });

  it('gives half a win for a tie in the area under the curve', () => {
    const cases = [
      {label: true, value: 0.9},
      {label: true, value: 0.5},
      {label: false, value: 0.5},
      {label: false, value: 0.1},
    ];
    expect(areaUnderCurve(cases)).toBe(0.875);
    expect(areaUnderCurve(cases.slice(0, 2))).toBeNull();
  });

  it.each([
    [
      [
        [1, 10],
        [2, 20],
        [3, 30],
      ],
      1,
    ],
    [
      [
        [1, 30],
        [2, 20],
        [3, 10],
      ],
      -1,
    ],
    [
      [
        [1, 10],
        [2, 20],
        [3, 30],
        [4, 25],
      ],
      0.8,
    ],
  ] as const)('correlates the ranks of %j as %d', (pairs, correlation) => {
    expect(rankCorrelation(pairs)).toBeCloseTo(correlation, 10);
  });
});
