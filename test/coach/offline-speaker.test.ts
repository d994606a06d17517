import {describe, expect, it} from 'vitest';
import {offlineSpeaker, wording} from '../../src/coach/offline-speaker.ts';
import {checkTurn} from '../../src/interview/persona-gate.ts';
import type {Move} from '../../src/interview/move.ts';
import {aCandidate} from '../support/candidates.ts';
import {shippedPersona, shippedRound} from '../support/shipped-round.ts';
import {simulate} from '../support/simulate.ts';

const round = shippedRound();
const persona = shippedPersona();
const CANDIDATES = [
  'c02_strong_dynamo',
  'c09_mixed_sre',
  'c10_weak_happy_path',
  'c14_verbose_empty',
];

/** What the interviewer says to a candidate who gives these answers over and over. */
function spoken(id: string) {
  const {answers} = aCandidate(id);
  return simulate(round, (n) => ({text: answers[n % answers.length] ?? '', ms: 50_000}), {
    word: (move, state) => wording(move, {round, persona, state, attempt: 0}),
  });
}

describe.each(CANDIDATES)('the offline interviewer with %s', (id) => {
  const {state} = spoken(id);
  const turns = state.turns.filter((turn) => turn.who === 'maya');

  it('passes her own gate with every line: no praise, no verdict, one question', () => {
    for (const turn of turns) expect(checkTurn(turn.text), turn.text).toEqual([]);
  });

  it('quotes only words that the candidate has written', () => {
    const said = aCandidate(id).answers.join('\n');
    const quotes = turns.flatMap(({move}) => ('quote' in move && move.quote ? [move.quote] : []));
    expect(quotes.filter((quote) => !said.includes(quote))).toEqual([]);
  });

  it('leaves no blank in a line', () => {
    for (const {text} of turns) expect(text).not.toMatch(/\{[a-z]+\}|undefined|\s{2}/u);
  });

  it('does not say the same thing twice', () => {
    const texts = turns.map(({text}) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the offline interviewer', () => {
  it('words every kind of move', async () => {
    const ladder = round.opening;
    const moves: Move[] = [
      {kind: 'open', ladder},
      {kind: 'probe', ladder, rung: 0, claim: null, quote: 'twelve thousand a second'},
      {kind: 'probe', ladder, rung: -1, claim: null, quote: null},
      {kind: 'interrupt', quote: 'handled gracefully', ladder},
      {kind: 'inject', scene: round.failures[0]?.id ?? '', isChange: false},
      {kind: 'inject', scene: round.changes[0]?.id ?? '', isChange: true},
      {kind: 'advance', dimension: round.dimensions.scorecard[0]?.id ?? '', ladder},
      {kind: 'reflect', ladder: round.reflection, rung: -1},
      {kind: 'clarify', fact: round.facts[0]?.id ?? ''},
      {kind: 'clarify', fact: null},
      {kind: 'redirect', because: 'hint'},
      {kind: 'contradict', claim: 'c', earlier: 'an hour', quote: 'a day'},
      {kind: 'wrap', ladder, rung: 0},
      {kind: 'close', because: 'time'},
      {kind: 'close', because: 'ended'},
    ];
    const speaker = offlineSpeaker(round, persona);
    const {state} = simulate(round, () => null);
    for (const move of moves) {
      let text = '';
      for await (const part of speaker.speak(
        {move, state, draft: '', spoken: '', refused: []},
        new AbortController().signal,
      )) {
        text += part;
      }
      expect(text, move.kind).toMatch(/\w.*[.?]$/u);
    }
  });

  it('chooses other words when the first ones are refused', () => {
    const {state} = simulate(round, () => null);
    const move: Move = {kind: 'interrupt', quote: 'handled gracefully', ladder: null};
    const tries = [0, 1, 2].map((attempt) => wording(move, {round, persona, state, attempt}));
    expect(new Set(tries).size).toBe(3);
  });

  it('never begins a quotation and the question after it with the same word', () => {
    const {state} = simulate(round, () => null);
    const rung = round.ladders.flatMap(({id, rungs}) =>
      rungs.flatMap(({ask}, index) => (ask.startsWith('Take ') ? [{id, index}] : [])),
    )[0];
    const move: Move = {
      kind: 'probe',
      ladder: rung?.id ?? '',
      rung: rung?.index ?? 0,
      claim: null,
      quote: 'every retry sends it again',
    };
    expect(wording(move, {round, persona, state, attempt: 0})).not.toMatch(/^Take /u);
  });

  describe('asked what she means', () => {
    const interview = (replies: readonly string[], asked = round) =>
      simulate(asked, (n) => (n < replies.length ? {text: replies[n] ?? '', ms: 9_000} : null), {
        word: (move, state) => wording(move, {round: asked, persona, state, attempt: 0}),
      }).state.turns.flatMap((turn) => (turn.who === 'maya' ? [turn.text] : []));
    const opening = round.ladders.find(({id}) => id === round.opening);

    it('puts the question in the other words that the round has for it', () => {
      const [first, second] = interview(['What do you mean?']);
      expect(first).toBe(opening?.opener);
      expect(second).toBe(opening?.again);
    });

    it('sets a scene before the same question when the round has no other words', () => {
      const plain = {
        ...round,
        ladders: round.ladders.map((ladder) => ({...ladder, again: undefined})),
      };
      const [, second = ''] = interview(['Can you rephrase?'], plain);
      expect(second).toContain('what do you want settled first?');
      expect(second.startsWith(opening?.opener ?? '')).toBe(false);
      expect(checkTurn(second)).toEqual([]);
    });

    it('does not say the same twice to somebody who asks twice', () => {
      const texts = interview(['What do you mean?', "I don't understand."]);
      expect(texts.length).toBe(3);
      expect(new Set(texts).size).toBe(3);
    });
  });
});
