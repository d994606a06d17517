import {describe, expect, it} from 'vitest';
import {assess} from '../../src/interview/assess.ts';
import type {InterviewState} from '../../src/interview/state.ts';
import {shippedRound} from '../support/shipped-round.ts';
import {simulate} from '../support/simulate.ts';

const round = shippedRound();

/** The state in which the first question waits for an answer. */
const fresh: InterviewState = simulate(round, () => null).state;

const VAGUE =
  'We use a lock to make sure that everything stays consistent and robust at any scale.';
const PINNED =
  'We insert into keys (account_id, idem_key) under a unique constraint. If the insert fails, the second request reads that row and returns its stored response.';

describe('reading an answer', () => {
  it.each([
    ["I don't know.", 'dont-know'],
    ['Next question, please.', 'skipped'],
    ['What is the peak rate?', 'clarifying'],
    ['', 'empty'],
    [VAGUE, 'answer'],
    [PINNED, 'answer'],
  ])('takes %j as %s', (text, reply) => {
    expect(assess(text, 2, fresh, round).reply).toBe(reply);
  });

  it('finds no claims in what is no answer', () => {
    expect(assess('Can I get a hint?', 2, fresh, round)).toMatchObject({topics: [], claims: []});
  });

  it('quotes each claim word for word, and no claim twice', () => {
    const {claims} = assess(PINNED, 2, fresh, round);
    expect(claims.length).toBeGreaterThan(0);
    for (const {quote} of claims) expect(PINNED).toContain(quote);
    expect(new Set(claims.map(({quote}) => quote)).size).toBe(claims.length);
  });

  it('takes a mechanism as pinned down and a phrase as merely stated', () => {
    const pinned = assess(PINNED, 2, fresh, round).claims.map(({state}) => state);
    expect(pinned).toContain('pinned');
    const stated = assess(VAGUE, 2, fresh, round).claims.map(({state}) => state);
    expect(stated).not.toContain('pinned');
  });

  it('says how specific an answer is', () => {
    const vague = assess(VAGUE, 2, fresh, round);
    const concrete = assess(PINNED, 2, fresh, round);
    expect(vague.isAbstract).toBe(true);
    expect(concrete.isAbstract).toBe(false);
    expect(concrete.specificity).toBeGreaterThan(vague.specificity);
  });

  it('books a pass on a claim under pressure as a dodge, and not knowing as none', () => {
    const pressed = (reply: string) =>
      simulate(
        round,
        (n) =>
          [
            {text: VAGUE, ms: 30_000},
            {text: VAGUE, ms: 30_000},
            {text: reply, ms: 5_000},
          ][n] ?? null,
      ).state.claims.map(({state}) => state);
    expect(pressed('next question')).toContain('dodged');
    expect(pressed("I don't know.")).not.toContain('dodged');
  });
});
