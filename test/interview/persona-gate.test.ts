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
    'Is it in the table at that moment, or still in memory?',
    'Can you show me the row?',
    'Lead me through it.',
    'Play it through, line by line.',
    'Go line by line.',
    'Now you are request B: tell me what you see.',
    'You tell me what would break it.',
    'Suppose both read the row. Which one writes first?',
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
    ['leading', 'Is it still in the table after the crash?'],
    ['leading', 'The worker dies. Does the row stay?'],
    ['leading', 'When the lease ends, do you renew it or let it go?'],
    ['leading', 'Will B wait or not?'],
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

  it('may end two scenes with the same few words', () => {
    const earlierTurns = ['A waits for the bank. What does B read?', 'Who renews it?'];
    const context = aContext({earlierTurns, needsAnchor: false});
    expect(rules('The lease is out. What does B read?', context)).toEqual([]);
    expect(rules('Noted. A waits for the bank. What does B read?', context)).toEqual(['repeat']);
    expect(rules('Okay. Who renews it?', context)).toEqual(['repeat']);
  });

  it('may take it up by a figure, a quotation, a named request or a finger on the place', () => {
    const context = aContext({lastAnswer: 'It is tried 3 times, for each tenant.'});
    expect(rules('Which of the three attempts counts?', context)).toEqual([]);
    expect(rules('"for each tenant": whose clock?', context)).toEqual(['unanchored']);
    const quoted = {candidateTexts: ['It is tried 3 times, for each tenant.']};
    expect(rules('"for each tenant": whose clock?', {...context, ...quoted})).toEqual([]);
    expect(rules('Who holds up request B?', context)).toEqual([]);
    expect(rules('Stop there. Show me the row.', context)).toEqual([]);
    expect(rules('Who holds up the request?', context)).toEqual(['unanchored']);
  });

  it('may name a code once it was named, and any number that is none', () => {
    const context = aContext({guarded: ['a 400', '409'], candidateTexts: ['it returns 400']});
    expect(rules('What does a 400 tell the worker?', context)).toEqual([]);
    expect(rules('The worker waits 400 milliseconds. Who renews it?', context)).toEqual([]);
    expect(rules('What does a 409 tell the worker?', context)).toEqual(['leak']);
  });

  it('may tell no fact that nobody asked for, and set scenes with figures of its own', () => {
    const untold = ['Bank latency: 300 milliseconds on average, ten minutes a month far more.'];
    const context = aContext({untold, needsAnchor: false});
    expect(rules('The bank takes 300 milliseconds on average. What renews it?', context)).toEqual([
      'leak',
    ]);
    expect(rules('B comes 300 milliseconds later. What renews it?', context)).toEqual([]);
    expect(rules('The worker sleeps for ten minutes. What renews it?', context)).toEqual([]);
    const known = {...context, task: 'It takes 300 milliseconds on average.'};
    expect(rules('The bank takes 300 milliseconds on average. What renews it?', known)).toEqual([]);
  });

  it.each([
    'Keep that row in mind. What renews it?',
    'Put it on a timeline. What renews it?',
    'Make it small. What renews it?',
    'Put two workers on that row. What renews it?',
    'Add a second worker. What renews it?',
    'Write the row and pull the plug. What renews it?',
    'Insert the row, then renew the lease. What renews it?',
    'Check your first step again. What renews it?',
  ])('may order a scene in front of its question: %j', (turn) => {
    expect(rules(turn, aContext({needsAnchor: false}))).toEqual([]);
  });

  it.each([
    'Keep a copy next to the message. What renews it?',
    'Store the result before the call. What renews it?',
    'Add a counter. What renews it?',
    'Make sure of the order. What renews it?',
    'Before the call, write down that you are about to. What renews it?',
  ])('may order no part of a solution: %j', (turn) => {
    expect(rules(turn, aContext({needsAnchor: false}))).toEqual(['leak']);
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
