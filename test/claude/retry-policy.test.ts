import {describe, expect, it} from 'vitest';
import {MODEL_FAULTS, ModelFault} from '../../src/claude/model-fault.ts';
import type {ModelFaultKind} from '../../src/claude/model-fault.ts';
import {TRIES, waitBefore} from '../../src/claude/retry-policy.ts';

function aFault(kind: ModelFaultKind, retryAfterMs: number | null = null): ModelFault {
  return new ModelFault(kind, 'It failed.', {nextStep: 'Wait.', retryAfterMs});
}
const middle = () => 0.5;

describe('trying again', () => {
  it('waits 1, 2, 4 and 8 seconds, and leaves the fifth failure to the user', () => {
    const waits = [1, 2, 3, 4, 5].map((attempt) =>
      waitBefore(aFault('overloaded'), attempt, middle),
    );
    expect(waits).toEqual([1000, 2000, 4000, 8000, null]);
    expect(TRIES).toBe(5);
  });

  it('varies by a quarter either way', () => {
    expect(waitBefore(aFault('cut-off'), 1, () => 0)).toBe(750);
    expect(waitBefore(aFault('cut-off'), 1, () => 1)).toBe(1250);
  });

  it.each([
    [40_000, 40_000],
    [60_000, 60_000],
    [60_001, null],
    [0, 1000],
  ])('when the endpoint asks for %i ms it waits %s', (asked, wait) => {
    expect(waitBefore(aFault('rate-limited', asked), 1, middle)).toBe(wait);
  });

  it('never repeats what cannot pass by itself', () => {
    const tried = MODEL_FAULTS.filter((kind) => waitBefore(aFault(kind), 1, middle) !== null);
    expect(tried).toEqual([
      'rate-limited',
      'overloaded',
      'server-error',
      'unreachable',
      'timed-out',
      'cut-off',
      'garbled',
    ]);
  });
});
