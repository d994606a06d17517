import {describe, expect, it} from 'vitest';
import {contradictMove} from '../../src/interview/moves.ts';
import {isWithdrawn} from '../../src/interview/withdrawn.ts';
import {aRound} from '../support/a-round.ts';
import {simulate} from '../support/simulate.ts';

const round = aRound();
const pair = {earlier: 'kept for 24 hours', later: 'expires after one hour'};
const stateAfter = (...answers: readonly string[]) => {
  const {state} = simulate(round, (n) => {
    const text = answers[n];
    return text === undefined ? null : {text, ms: 20_000};
  });
  return {...state, contradiction: pair};
};
const FIRST = 'The number is kept for 24 hours in the store.';
const SECOND = 'The number expires after one hour.';

describe('two statements that can’t both hold', () => {
  it('are put side by side', () => {
    const state = stateAfter(FIRST, SECOND);
    expect(isWithdrawn(pair, state)).toBe(false);
    expect(contradictMove(state)).toMatchObject({earlier: pair.earlier, quote: pair.later});
  });

  it('are still put after an answer that has nothing to do with them', () => {
    expect(isWithdrawn(pair, stateAfter(FIRST, SECOND, 'The gateway has ten workers.'))).toBe(
      false,
    );
  });

  it.each(['Sorry, I misspoke: 24 hours it is.', 'As I said, it is kept for 24 hours.'])(
    'are left alone once the first one was said again: %s',
    (answer) => {
      const state = stateAfter(FIRST, SECOND, answer);
      expect(isWithdrawn(pair, state)).toBe(true);
      expect(contradictMove(state)).toBeNull();
    },
  );

  it('are known again by their words where they hold no figures', () => {
    const words = {earlier: 'the gateway owns the counter', later: 'the store decides'};
    const state = stateAfter(
      'Here the gateway owns the counter.',
      'No, the store decides.',
      'I take that back, the counter is owned by the gateway and it owns it alone.',
    );
    expect(isWithdrawn(words, state)).toBe(true);
    expect(
      isWithdrawn(words, stateAfter('the gateway owns the counter', 'the store decides')),
    ).toBe(false);
  });
});
