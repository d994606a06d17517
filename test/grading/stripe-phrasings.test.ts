import {describe, expect, it} from 'vitest';
import {offlineJudge} from '../../src/grading/offline-judge.ts';
import {asked, round, silentOpening} from './judged-interviews.ts';
import type {Phrasings} from './stripe-phrasings.ts';
import {stripePhrasings} from './stripe-phrasings.ts';

const judge = offlineJudge(round);

/** What the rule-based judge makes of one answer to one question of the round. */
async function verdictOn({id, asked: ladder}: Phrasings, answer: string): Promise<string> {
  const observable = round.observables.find((one) => one.id === id);
  if (!observable) throw new Error(`the round has no observable "${id}"`);
  const turns =
    ladder === round.opening
      ? asked(ladder, answer)
      : [...silentOpening(), ...asked(ladder, answer, 5)];
  return (await judge.judge(observable, turns, new AbortController().signal)).verdict;
}

function cases(kind: 'met' | 'notMet'): (readonly [string, string, Phrasings])[] {
  return stripePhrasings.flatMap((one) => one[kind].map((text) => [one.id, text, one] as const));
}

describe('the shipped round hears an answer to its question', () => {
  it('for each behaviour', () => {
    const positives = round.observables.filter(({polarity}) => polarity === 'positive');
    expect(stripePhrasings.map(({id}) => id)).toEqual(positives.map(({id}) => id));
  });

  it.each(cases('met'))('%s: %s', async (_, text, one) => {
    expect(await verdictOn(one, text)).toBe('met');
  });
});

describe('and is not taken in by an answer to the same question that only sounds like it', () => {
  it.each(cases('notMet'))('%s: %s', async (_, text, one) => {
    expect(await verdictOn(one, text)).not.toBe('met');
  });
});
