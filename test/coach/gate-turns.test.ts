/** The gate as a model meets it: realistic turns, each held against a move and an answer. */
import {describe, expect, it} from 'vitest';
import {gateContext} from '../../src/coach/gate-context.ts';
import type {Move} from '../../src/interview/move.ts';
import {checkBeginning, checkTurn} from '../../src/interview/persona-gate.ts';
import {splitSentences} from '../../src/words/sentences.ts';
import {shippedRound} from '../support/shipped-round.ts';
import {simulate} from '../support/simulate.ts';
import {ANSWERS, BAD, GOOD} from './gate-turns.ts';
import type {AnswerName} from './gate-turns.ts';

const round = shippedRound();
const QUOTES: Readonly<Record<AnswerName, string>> = {
  lock: 'takes a row lock on the order',
  queue: 'drops a message on RabbitMQ',
  vague: 'errors are managed centrally',
  client: 'stores a request id on disk',
};

function contextAfter(...answers: readonly string[]) {
  const {state} = simulate(round, (n) => {
    const text = answers[n];
    return text === undefined ? null : {text, ms: 20_000};
  });
  return (move: Move) => gateContext(move, state, round, '', '');
}
const probing = (quote: string): Move => ({
  kind: 'probe',
  ladder: round.opening,
  rung: -1,
  claim: null,
  quote,
});
const contexts = new Map(
  (Object.keys(ANSWERS) as AnswerName[]).map((name) => [
    name,
    contextAfter(ANSWERS[name])(probing(QUOTES[name])),
  ]),
);
function contextOf(name: AnswerName) {
  const context = contexts.get(name);
  if (!context) throw new Error(name);
  return context;
}

describe('a good turn', () => {
  it.each(GOOD)('after the answer about the %s passes: %s', (name, turn) => {
    expect(checkTurn(turn, contextOf(name))).toEqual([]);
    let shown = '';
    for (const {text} of splitSentences(turn)) {
      shown = shown === '' ? text : `${shown} ${text}`;
      expect(checkBeginning(shown, contextOf(name))).toEqual([]);
    }
  });
});

describe('a bad turn', () => {
  it.each(BAD)('breaks %s, after the answer about the %s: %s', (rule, name, turn) => {
    expect(checkTurn(turn, contextOf(name)).map((one) => one.rule)).toContain(rule);
  });
});

describe('what a turn takes up', () => {
  const [first, second] = [ANSWERS.client, 'Oh, and sorry for the typos.'];

  it('is the whole reply, and the words that the move starts from', () => {
    const turn = 'The phone has no disk left. What does the app send?';
    const context = contextAfter(first)(probing(QUOTES.client));
    const later = contextAfter('We see. Nothing else.', second)(probing(QUOTES.client));
    expect(checkTurn(turn, context)).toEqual([]);
    expect(checkTurn(turn, later)).toEqual([]);
  });
});

describe('a clarifying question that was not recognised', () => {
  const move: Move = {kind: 'clarify', fact: null};
  const context = contextAfter('What may one request take, from end to end?')(move);

  it.each([
    "That isn't fixed. Pick one and tell me what it rests on.",
    '200 milliseconds at p99 on our side, not counting the processor. Go on.',
    'Merchants retry for up to a day. Go on.',
  ])('may be answered from the sheet: %s', (turn) => {
    expect(checkTurn(turn, context)).toEqual([]);
  });

  it('is answered with no figure from anywhere else', () => {
    expect(checkTurn('750 milliseconds. Go on.', context)).toMatchObject([
      {rule: 'unanchored', span: '750', reason: 'false-figure'},
    ]);
  });
});
