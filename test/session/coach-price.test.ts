import {describe, expect, it} from 'vitest';
import {priceInWords} from '../../src/session/coach-price.ts';
import type {ModelPlan} from '../../src/session/open-model.ts';

const coach: ModelPlan = {
  kind: 'model',
  credential: {kind: 'key', secret: 'sk-ant-x'},
  baseUrl: null,
  env: {},
  model: 'claude-sonnet-5-5',
  listenerModel: 'claude-haiku-5-5',
  effort: 'low',
  budgetUsd: null,
};
const words = (changes: Partial<ModelPlan>) =>
  priceInWords({
    coach: {...coach, ...changes},
    grader: {kind: 'offline'},
    minutes: 20,
    criteria: 40,
  });

describe('the price in the briefing', () => {
  it('promises of a budget what it does: it stops and asks', () => {
    expect(words({budgetUsd: 0.5})).toMatch(/; the interview stops and asks at \$0\.50$/u);
    expect(words({})).not.toContain('stops');
  });

  it('says that a budget can not be kept where no price is known', () => {
    const local = {baseUrl: 'http://localhost:11434', model: 'qwen3:8b', listenerModel: null};
    expect(words({...local, budgetUsd: 0.5})).toContain("your budget can't be kept");
    expect(words(local)).toBe('not known for this model and host; tokens are counted');
  });
});
