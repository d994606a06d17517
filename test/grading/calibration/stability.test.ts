import {describe, expect, it} from 'vitest';
import {orderingOf} from '../../../src/grading/calibration/stability.ts';
import type {Scored} from '../../../src/grading/calibration/stability.ts';

function scored(id: string, expected: Scored['golden']['expected'], score: number | null): Scored {
  return {golden: {id, expected}, score};
}

describe('the order of the goldens', () => {
  it('is kept where each better one scores higher', () => {
    const ordering = orderingOf([
      scored('a', 'strong', 90),
      scored('b', 'solid', 70),
      scored('c', 'solid', 60),
      scored('d', 'weak', 10),
    ]);
    expect(ordering).toEqual({pairs: 5, kept: 5, broken: [], unscored: []});
  });

  it('is broken by a level score and by a lower one, and the pairs are named', () => {
    const ordering = orderingOf([
      scored('a', 'strong', 50),
      scored('b', 'solid', 50),
      scored('c', 'mixed', 60),
    ]);
    expect(ordering.kept).toBe(0);
    expect(ordering.broken).toEqual(['a < b', 'a < c', 'b < c']);
  });

  it('knows nothing of goldens without a level, and names those that got no score', () => {
    const ordering = orderingOf([
      scored('a', 'strong', null),
      scored('b', 'none', 80),
      scored('c', 'weak', 5),
    ]);
    expect(ordering).toEqual({pairs: 0, kept: 0, broken: [], unscored: ['a']});
  });
});
