import {describe, expect, it} from 'vitest';
import {offlineJudge} from '../../src/grading/offline-judge.ts';
import type {Move} from '../../src/interview/move.ts';
import {rateLimiterPhrasings} from '../support/rate-limiter-phrasings.ts';
import {aState, answered, asked} from '../support/a-transcript.ts';
import {shippedRound} from '../support/shipped-round.ts';

const round = shippedRound('rate-limiter');
const judge = offlineJudge(round);

/** What the rule-based judge makes of one answer, at the moment at which it would count. */
async function verdictOn(id: string, answer: string): Promise<string> {
  const observable = round.observables.find((one) => one.id === id);
  if (!observable) throw new Error(`the round has no observable "${id}"`);
  const move: Move =
    observable.when === 'reflection'
      ? {kind: 'reflect', ladder: round.reflection, rung: -1}
      : {kind: 'open', ladder: round.opening};
  const {turns} = aState(asked('And then?', move), answered(answer));
  const {verdict} = await judge.judge(observable, turns, new AbortController().signal);
  return verdict;
}

const right = rateLimiterPhrasings.flatMap(({id, met}) => met.map((text) => [id, text] as const));
const similar = rateLimiterPhrasings.flatMap(({id, notMet}) =>
  notMet.map((text) => [id, text] as const),
);

describe('the round rate-limiter hears what is meant', () => {
  it('has phrasings for each observable', () => {
    expect(rateLimiterPhrasings.map(({id}) => id)).toEqual(round.observables.map(({id}) => id));
  });

  it.each(right)('%s: %s', async (id, text) => {
    expect(await verdictOn(id, text)).toBe('met');
  });
});

describe('and is not taken in by what only sounds like it', () => {
  it.each(similar)('%s: %s', async (id, text) => {
    expect(await verdictOn(id, text)).not.toBe('met');
  });
});
