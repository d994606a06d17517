import {describe, expect, it} from 'vitest';
import type {GateContext, GateRule} from '../../src/interview/persona-gate.ts';
import {checkTurn} from '../../src/interview/persona-gate.ts';

const answer = 'We insert the row with a lease and the worker renews it.';

function aContext(changes: Partial<GateContext> = {}): GateContext {
  return {
    candidateTexts: [answer],
    lastAnswer: answer,
    earlierTurns: ['Noted. What does the second worker read when the lease expires?'],
    guarded: ['unique index | unique constraint', 'fencing token*', 'lease'],
    mayStateTime: false,
    needsAnchor: true,
    needsQuestion: true,
    ...changes,
  };
}

const rules = (text: string, context?: GateContext): GateRule[] =>
  checkTurn(text, context).map((one) => one.rule);

describe('a turn without a context', () => {
  it.each([
    'Who retries?',
    'Noted. And the second request?',
    'Request B arrives while A waits. What does B read?',
    'When the worker dies, what does the row hold?',
    'You asked "is it one region?" Assume one. What is the first write?',
    'Before the boxes: how many requests a second, and how fast?',
    'Stop there. One payment, one row: show me the row.',
    'Which table, which column, which constraint?',
    'What do A and B read, and in which order?',
    'What does B read? Walk me through it.',
    'Is it still in the table after the crash?',
    'You retry. After how long?',
    'Who is right?',
    'What about a retry after 25 hours?',
    'You have two minutes left.',
    "That's time. Your scorecard follows.",
  ])('passes: %j', (turn) => {
    expect(checkTurn(turn)).toEqual([]);
  });

  it.each<[GateRule, string]>([
    ['praise', 'Good catch. So how would you notice it?'],
    ['verdict', "That's wrong. What does B read?"],
    ['stacked-questions', 'What is in the row? And who reads it?'],
    [
      'stacked-questions',
      'Who retries, after how long, and what tells the server that it is the same one?',
    ],
    ['stacked-questions', 'How does it retry, and what does the server see?'],
    ['stacked-questions', 'Tell me how the row is written and what happens on a conflict.'],
    ['stacked-questions', 'What happens when A commits and when does B see it?'],
    ['too-long', `Noted. ${'The worker waits for the row. '.repeat(11)}What then?`],
    ['leading', 'So you’d use a unique constraint, right?'],
    ['leading', "Don't you think a lock is needed?"],
    ['leading', 'Would a queue help here?'],
    ['leading', 'Have you thought of a queue?'],
    ['leading', 'Could you use a version column?'],
    ['leading', 'Is it better to insert before you read?'],
  ])('breaks %s: %j', (rule, turn) => {
    expect(rules(turn)).toEqual([rule]);
  });

  it('names the words that broke the rule', () => {
    expect(checkTurn('Noted. Would a queue help here?')).toEqual([
      {rule: 'leading', span: 'Would a queue help here?'},
    ]);
  });
});

describe('a turn within a conversation', () => {
  it('passes when it asks one new thing about what was said', () => {
    expect(checkTurn('What renews the lease?', aContext())).toEqual([]);
  });

  it('may not name a mechanism before the candidate has', () => {
    const turn = 'What if a unique constraint guards the row?';
    expect(checkTurn(turn, aContext())).toEqual([{rule: 'leak', span: 'unique constraint'}]);
    expect(
      checkTurn(turn, aContext({candidateTexts: [answer, 'there is a unique index']})),
    ).toEqual([]);
    expect(checkTurn(turn, aContext({sourceText: 'A unique constraint guards the row.'}))).toEqual(
      [],
    );
  });

  it('may not put the same question twice', () => {
    expect(
      rules('Okay. What does the second worker read when the lease expires?', aContext()),
    ).toEqual(['repeat']);
    expect(
      rules('What does the first worker write when the lease is renewed?', aContext()),
    ).toEqual([]);
    expect(rules('Row or lease: why?', aContext({earlierTurns: ['Why?']}))).toEqual([]);
  });

  it('has to take up what was said', () => {
    expect(rules('Who pages the on-call?', aContext())).toEqual(['unanchored']);
    expect(rules('Who pages the on-call?', aContext({needsAnchor: false}))).toEqual([]);
    expect(rules('Who pages the on-call?', aContext({lastAnswer: 'ok'}))).toEqual([]);
    expect(rules('Which row is it?', aContext({personaWords: ['row']}))).toEqual(['unanchored']);
  });

  it('has to ask when the move asks', () => {
    expect(rules('The lease is out.', aContext())).toEqual(['stacked-questions']);
    expect(rules('Show me the row.', aContext())).toEqual([]);
    expect(rules('The lease is out.', aContext({needsQuestion: false}))).toEqual([]);
  });

  it.each([
    'You have eight minutes left. What renews the lease?',
    "We're halfway through. What renews the lease?",
    'Time check: what renews the lease?',
    'Last question. What renews the lease?',
  ])('may state no time that it was not given: %j', (turn) => {
    expect(rules(turn, aContext())).toEqual(['time-claim']);
    expect(rules(turn, aContext({mayStateTime: true}))).toEqual([]);
  });

  it('may tell the time of a scene', () => {
    expect(
      rules('The worker has two minutes left on its lease. What renews it?', aContext()),
    ).toEqual([]);
    expect(rules('The lease is gone for ten minutes. What renews it?', aContext())).toEqual([]);
  });
});
