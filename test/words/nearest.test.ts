import {describe, expect, it} from 'vitest';
import {distance, nearest} from '../../src/words/nearest.ts';

const known = ['start', 'resume', 'scorecards', 'rounds', 'stripe-idempotency'];

describe('nearest', () => {
  it.each([
    ['scorecrads', 'scorecards'],
    ['round', 'rounds'],
    ['Resumee', 'resume'],
    ['strat', 'start'],
    ['stripe-idempotancy', 'stripe-idempotency'],
    ['stripe', 'stripe-idempotency'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearest(typed, known)).toBe(meant);
  });

  it.each(['', 'kafka', 'zzz', 's', 'x'.repeat(5000)])('does not guess at "%s"', (typed) => {
    expect(nearest(typed, known)).toBeNull();
  });
});

describe('distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'bac', 1],
    ['kitten', 'sitting', 3],
  ])('%s to %s takes %i edits', (from, to, edits) => {
    expect(distance(from, to)).toBe(edits);
    expect(distance(to, from)).toBe(edits);
  });
});
