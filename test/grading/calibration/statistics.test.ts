import {describe, expect, it} from 'vitest';
import {
  kappa,
  mean,
  quadraticKappa,
  shareOf,
  standardDeviation,
} from '../../../src/grading/calibration/statistics.ts';
import type {Pair} from '../../../src/grading/calibration/statistics.ts';

/** From a table of counts, rows by the one, columns by the other. */
function pairsOf(table: readonly (readonly number[])[]): Pair<number>[] {
  return table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({length: count}, (): Pair<number> => [one, other])),
  );
}

describe('kappa', () => {
  it('gives the textbook value for two raters of fifty proposals', () => {
    // Both yes 20, both no 15, apart 5 and 10: observed 0.7, by chance 0.5.
    expect(
      kappa(
        pairsOf([
          [20, 5],
          [10, 15],
        ]),
        [0, 1],
      ),
    ).toBeCloseTo(0.4, 10);
  });

  it('tells raters who agree equally often apart by how much of it is chance', () => {
    expect(
      kappa(
        pairsOf([
          [45, 15],
          [25, 15],
        ]),
        [0, 1],
      ),
    ).toBeCloseTo(0.1304, 4);
    expect(
      kappa(
        pairsOf([
          [25, 35],
          [5, 35],
        ]),
        [0, 1],
      ),
    ).toBeCloseTo(0.2593, 4);
  });

  it.each([
    [
      'everything agrees',
      [
        [3, 0, 0],
        [0, 4, 0],
        [0, 0, 5],
      ],
      1,
    ],
    [
      'nothing but chance agrees',
      [
        [1, 1],
        [1, 1],
      ],
      0,
    ],
    [
      'everything is the other way round',
      [
        [0, 5],
        [5, 0],
      ],
      -1,
    ],
  ] as const)('is right where %s', (_, table, expected) => {
    expect(kappa(pairsOf(table), [0, 1, 2])).toBeCloseTo(expected, 10);
  });

  it('says nothing where there is nothing to measure', () => {
    expect(kappa([], [0, 1])).toBeNull();
    expect(kappa(pairsOf([[7]]), [0, 1])).toBeNull();
  });
});

describe('quadratically weighted kappa', () => {
  it('is Cohen’s for two classes', () => {
    const pairs = pairsOf([
      [20, 5],
      [10, 15],
    ]);
    expect(quadraticKappa(pairs, [0, 1])).toBeCloseTo(kappa(pairs, [0, 1]) ?? 0, 10);
  });

  it('counts a miss by two steps four times as much as one by one', () => {
    // By hand: squares 1 + 4 over 5 pairs, against 35/25 expected of these margins.
    const pairs: Pair<number>[] = [
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 1],
      [2, 0],
    ];
    expect(quadraticKappa(pairs, [0, 1, 2])).toBeCloseTo(1 - 1 / (35 / 25), 10);
  });
});

describe('mean, deviation and share', () => {
  it.each([
    ['a mean', mean([2, 4, 9]), 5],
    ['a deviation of a sample', standardDeviation([2, 4, 4, 4, 5, 5, 7, 9]), Math.sqrt(32 / 7)],
    ['a share', shareOf(3, 4), 0.75],
  ])('computes %s', (_, got, expected) => {
    expect(got).toBeCloseTo(expected, 10);
  });

  it.each([
    ['a mean of nothing', mean([])],
    ['a deviation of one value', standardDeviation([3])],
    ['a share of nothing', shareOf(0, 0)],
  ])('has no answer for %s', (_, got) => {
    expect(got).toBeNull();
  });
});
