import {describe, expect, it} from 'vitest';
import {lintSignals} from '../../src/grading/lint-signals.ts';
import type {Observable} from '../../src/round/schema.ts';
import {itemOf, templateRound} from '../support/template-round.ts';

async function adviceOn(id: string, change: Partial<Observable>): Promise<string[]> {
  const round = templateRound((spoiled) => {
    Object.assign(itemOf(spoiled.observables, id), change);
  });
  const advice = await lintSignals(round);
  return advice.map(({severity, path, message}) => `${severity} ${path.join('.')}: ${message}`);
}

describe('lintSignals', () => {
  it('finds each example of the scaffolded round read as it is meant', async () => {
    expect(await lintSignals(templateRound())).toEqual([]);
  });

  it('says which pattern an example lacks', async () => {
    const [line, ...others] = await adviceOn('tells-the-loser', {
      met: 'The second one gets a 409 and that is all.',
    });
    expect(line).toMatch(
      /^error observables\.2\.met: .*signal 1 comes closest and lacks "sees \|/u,
    );
    expect(others).toEqual([]);
  });

  it('says when the words are there and yet do not count', async () => {
    const [line] = await adviceOn('looks-first', {
      met: 'I check whether it is free and mark it, a race for two buyers.',
    });
    expect(line).toMatch(/^error observables\.3\.met: .*negated, excluded by "none" or stay too/u);
  });

  it.each([
    ['one-write-decides', 'UPDATE seats WHERE free, and zero rows means that it is gone.'],
    ['looks-first', 'I check whether the seat is free and then mark it.'],
    ['own-part', 'I had nothing to do with it.'],
  ])('finds a counterexample that passes for %s', async (id, notMet) => {
    const lines = await adviceOn(id, {notMet});
    expect(lines).toEqual([
      expect.stringMatching(/^error observables\.\d\.notMet: by rule this passes/u),
    ]);
  });

  it('judges examples in the part of the interview in which they count', async () => {
    expect(await adviceOn('asks-for-numbers', {when: 'opening'})).toEqual([]);
    expect(await adviceOn('own-part', {when: 'reflection'})).toEqual([]);
  });
});
