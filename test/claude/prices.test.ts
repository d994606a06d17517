import {describe, expect, it} from 'vitest';
import {estimateUsd} from '../../src/claude/estimate.ts';
import {DEFAULT_MODELS} from '../../src/claude/models.ts';
import {usdOf} from '../../src/claude/prices.ts';

const HOST = 'api.anthropic.com';
const MILLION = 1_000_000;
const none = {inputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 0};

describe('the price of a call', () => {
  it.each([
    ['claude-sonnet-5-5', {...none, inputTokens: MILLION}, 2],
    ['claude-sonnet-5-5', {...none, outputTokens: MILLION}, 10],
    ['claude-sonnet-5-5', {...none, cacheReadTokens: MILLION}, 0.1],
    ['claude-sonnet-5-5', {...none, cacheWriteTokens: MILLION}, 2.5],
    ['claude-opus-5-5', {...none, inputTokens: 1000, outputTokens: 1000}, 0.024],
    ['claude-haiku-4-5-20251001', {...none, inputTokens: MILLION}, 1],
    // Haiku costs five times as much once the prompt is over 100,000 tokens, cached or not.
    ['claude-haiku-5-5', {...none, inputTokens: 100_000, outputTokens: 1000}, 0.0105],
    ['claude-haiku-5-5', {...none, inputTokens: 100_001, outputTokens: 1000}, 0.052_500_5],
    ['claude-haiku-5-5', {...none, inputTokens: 1, cacheReadTokens: 100_000}, 0.005_000_5],
  ])('%s %o', (model, usage, usd) => {
    expect(usdOf(usage, model, HOST)).toBeCloseTo(usd, 9);
  });

  it('is not known for a model that is not listed, nor at another host', () => {
    expect(usdOf({...none, inputTokens: 5}, 'claude-opus-4-8', HOST)).toBeNull();
    expect(usdOf({...none, inputTokens: 5}, 'claude-sonnet-5-5', 'localhost:4000')).toBeNull();
  });
});

describe('the estimate', () => {
  const plan = {minutes: 20, host: HOST, interviewer: null, listener: null, grader: null};

  it('of a 20-minute interview with the usual model is the sum worked out by hand', () => {
    // 25 turns: 10.5k written, 162k read, 5.5k uncached and 1.5k back; all but the writing × 1.1.
    const byHand = (10_500 * 2.5 + 1.1 * (162_000 * 0.1 + 5500 * 2 + 1500 * 10)) / MILLION;
    const usd = estimateUsd({...plan, interviewer: DEFAULT_MODELS.interviewer});
    expect(usd).toBeCloseTo(byHand, 9);
    expect(usd).toBeGreaterThan(0.05);
    expect(usd).toBeLessThan(0.09);
  });

  it('of the listener counts the whole conversation, call by call', () => {
    // 25 turns: 9.3k written, 133.2k read, 1.5k uncached and 5k back.
    const byHand = (9300 * 0.125 + 133_200 * 0.01 + 1500 * 0.1 + 5000 * 0.5) / MILLION;
    const usd = estimateUsd({...plan, listener: DEFAULT_MODELS.listener});
    expect(usd).toBeCloseTo(byHand, 9);
  });

  it('grows with the length of the round and the number of criteria', () => {
    const of = (minutes: number, criteria: number) =>
      estimateUsd({
        ...plan,
        minutes,
        interviewer: DEFAULT_MODELS.interviewer,
        listener: DEFAULT_MODELS.listener,
        grader: {model: DEFAULT_MODELS.grader, criteria},
      }) ?? Number.NaN;
    expect(of(40, 44)).toBeGreaterThan(of(20, 44));
    expect(of(20, 44)).toBeGreaterThan(of(20, 10));
    expect(of(20, 44)).toBeLessThan(1.5);
  });

  it('prices a cheap interviewer by each prompt, not by their sum', () => {
    expect(estimateUsd({...plan, interviewer: 'claude-haiku-5-5'})).toBeLessThan(0.01);
  });

  it('costs nothing offline, and is not known as soon as one part is not', () => {
    expect(estimateUsd(plan)).toBe(0);
    const listener = 'qwen3:8b';
    expect(estimateUsd({...plan, interviewer: 'claude-sonnet-5-5', listener})).toBeNull();
  });
});
