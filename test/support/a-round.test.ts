import {describe, expect, it} from 'vitest';
import {compilePattern} from '../../src/words/pattern.ts';
import {aRound} from './a-round.ts';

describe('the round that tests are built on', () => {
  const round = aRound();

  it('holds the proportions that the tests rely on', () => {
    expect(round.observables).toHaveLength(8);
    expect(round.dimensions.scorecard.map(({weight}) => weight)).toEqual([50, 30, 20]);
    expect(round.dimensions.framework.map(({weight}) => weight)).toEqual([60, 40]);
  });

  it('refers only to things that it holds', () => {
    const askable = new Set(
      [...round.ladders, ...round.failures, ...round.changes].map((thing) => thing.id),
    );
    const scorecard = new Set(round.dimensions.scorecard.map((dimension) => dimension.id));
    const framework = new Set(round.dimensions.framework.map((dimension) => dimension.id));
    for (const thing of [...round.observables, ...round.ladders, ...round.failures]) {
      expect(scorecard).toContain(thing.scorecard);
      expect(framework).toContain(thing.framework);
    }
    for (const observable of round.observables) {
      for (const id of observable.askedBy) expect(askable).toContain(id);
      for (const signal of observable.signals) signal.all.forEach(compilePattern);
    }
    expect(askable).toContain(round.opening);
    expect(askable).toContain(round.reflection);
  });
});
