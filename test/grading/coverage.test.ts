import {describe, expect, it} from 'vitest';
import {
  openingTurns,
  openingsFor,
  settleVerdict,
  turnsThatCount,
  wasUnprompted,
} from '../../src/grading/coverage.ts';
import type {Verdict} from '../../src/grading/grade.ts';
import type {Move} from '../../src/interview/move.ts';
import type {Turn} from '../../src/interview/state.ts';
import type {Observable} from '../../src/round/schema.ts';
import {aRound} from '../support/a-round.ts';
import {aState, answered, asked} from '../support/a-transcript.ts';

function observable(id: string): Observable {
  const found = aRound().observables.find((other) => other.id === id);
  if (!found) throw new Error(`no observable ${id}`);
  return found;
}

const ASKED = aState(asked('Where does it change?', 'counter'), answered('In the store.')).turns;
const NEVER_ASKED = aState(asked('Which numbers?'), answered('None.')).turns;
const RAISED = aState(asked('Which numbers?'), answered('A counter.', {topics: ['counter']})).turns;
const CUT_OFF: readonly Turn[] = aState(
  asked('Where does it change?', 'counter'),
  answered(''),
).turns.map((turn) => (turn.who === 'candidate' ? {...turn, cause: 'time'} : turn));

describe('not asked is not failed', () => {
  const cases: readonly [string, string, readonly Turn[], Verdict, Verdict][] = [
    ['asked and not shown', 'atomic-increment', ASKED, 'not_met', 'not_met'],
    ['never asked', 'atomic-increment', NEVER_ASKED, 'not_met', 'not_asked'],
    ['asked when the clock had run out', 'atomic-increment', CUT_OFF, 'not_met', 'not_asked'],
    ['merely touched by the candidate', 'atomic-increment', RAISED, 'not_met', 'not_asked'],
    ['shown without being asked', 'atomic-increment', NEVER_ASKED, 'met', 'met'],
    ['expected unasked', 'pins-constraints', NEVER_ASKED, 'not_asked', 'not_met'],
    ['a mistake that was not made', 'reads-then-writes', NEVER_ASKED, 'not_asked', 'not_met'],
    ['a judge that overlooks the question', 'explains-window', ASKED, 'not_asked', 'not_met'],
    ['a judge that says so itself', 'atomic-increment', NEVER_ASKED, 'not_asked', 'not_asked'],
  ];
  it.each(cases)('%s', (_, id, turns, verdict, settled) => {
    expect(settleVerdict(verdict, observable(id), turns)).toBe(settled);
  });

  it('an injected failure is an opening too', () => {
    const {turns} = aState(
      asked('The store is gone.', {kind: 'inject', scene: 'store-down', isChange: false}),
      answered('Then nothing works.'),
    );
    expect(openingsFor(observable('chooses-when-store-is-down'), turns)).toHaveLength(1);
  });
});

describe('unprompted is what came before pressing', () => {
  const scene = {kind: 'inject', scene: 'store-down', isChange: false} as const;
  const cut = {kind: 'interrupt', quote: 'robust', ladder: 'store-loss'} as const;
  const onTheStore = (...moves: (Move | string)[]) =>
    aState(...moves.flatMap((move) => [asked('And then?', move), answered('Something.')])).turns;
  const cases: readonly [string, readonly (Move | string)[], number, boolean][] = [
    ['raised before any question', ['counter', 'store-loss'], 2, true],
    ['in answer to the first question, however early', ['store-loss'], 2, true],
    ['in answer to a first question that is a scene', [scene], 2, true],
    ['in answer to the second question on the topic', ['store-loss', 'store-loss'], 4, false],
    ['long after the second', ['store-loss', 'store-loss', 'counter'], 6, false],
    ['in answer to a scene after the question', ['store-loss', scene], 4, false],
    ['in an answer that was cut in on', ['store-loss', cut], 4, true],
    ['after questions on other topics', ['counter', 'counter', 'store-loss'], 6, true],
  ];
  it.each(cases)('%s', (_, moves, turn, isUnprompted) => {
    const quotes = [{turn, text: 'Something.', t: 0}];
    const wanted = observable('chooses-when-store-is-down');
    expect(wasUnprompted(wanted, quotes, onTheStore(...moves))).toBe(isUnprompted);
  });

  it('one such proof is enough, and without any there is none', () => {
    const turns = onTheStore('store-loss', 'store-loss');
    const at = (turn: number) => ({turn, text: 'Something.', t: 0});
    const wanted = observable('chooses-when-store-is-down');
    expect(wasUnprompted(wanted, [at(4), at(2)], turns)).toBe(true);
    expect(wasUnprompted(wanted, [], turns)).toBe(false);
  });
});

describe('only the opening counts for what belongs there', () => {
  const slow = {typingMs: 100_000};
  const {turns} = aState(
    asked('Which numbers?'),
    answered('Begun at 0:05.', slow),
    asked('Noted.'),
    answered('Begun at 1:50.', slow),
    asked('And?'),
    answered('Begun at 3:35.', slow),
  );

  it('answers begun in the first two minutes', () => {
    expect(openingTurns(turns).map((turn) => turn.turn)).toEqual([2, 4]);
  });

  it('the first two answers of an interview that is over sooner', () => {
    const quick = {thinkingMs: 0, typingMs: 1_000};
    const scripted = aState(
      answered('One.', quick),
      answered('Two.', quick),
      answered('Three.', quick),
    );
    expect(openingTurns(scripted.turns).map((turn) => turn.turn)).toEqual([1, 2]);
  });

  it('later answers are no evidence for it, and stay evidence for the rest', () => {
    const kept = turnsThatCount(observable('pins-constraints'), turns).map((turn) => turn.turn);
    expect(kept).toEqual([1, 2, 3, 4, 5]);
    expect(turnsThatCount(observable('atomic-increment'), turns)).toHaveLength(6);
  });
});
