/** What a turn may put into the candidate's mouth, and what it may say of figures and of the time. */
import {describe, expect, it} from 'vitest';
import {figuresOf} from '../../src/interview/figures.ts';
import type {GateContext, GateRule} from '../../src/interview/persona-gate.ts';
import {checkBeginning, checkTurn, warmGate} from '../../src/interview/persona-gate.ts';

const answer =
  'We insert the row with a lease of 60 seconds, and the worker renews it.\nThe client’s key expires after an hour. We expect 10k requests.';

function aContext(changes: Partial<GateContext> = {}): GateContext {
  return {
    candidateTexts: [answer],
    lastAnswer: answer,
    earlierTurns: [],
    guarded: [],
    mayStateTime: false,
    needsAnchor: false,
    needsQuestion: true,
    task: 'Design a small locker service. A parcel is handed out once.',
    sourceText: 'Which parcel is handed out first?',
    ...changes,
  };
}

const rules = (text: string, context = aContext()): GateRule[] =>
  checkTurn(text, context).map((one) => one.rule);

describe('quotation marks', () => {
  it.each([
    'You wrote "the worker renews it". Which row?',
    'You wrote “The worker   renews it.” Which row?',
    "You wrote 'the worker renews it'. Which row?",
    'You wrote "renews it. The client\'s key". Which row?',
    'Take "A parcel is handed out once". Which row?',
    'Take "handed out first". Which row?',
    'What is "idempotent" here?',
    "What does the client's row hold while the workers' queue waits?",
    'Which row is it?',
  ])('may hold what was said, what the task says, or one word: %j', (turn) => {
    expect(rules(turn)).toEqual([]);
  });

  it.each([
    'You wrote "the worker never stops". Which row?',
    'You wrote "the worker renews them". Which row?',
    'You wrote “we use Kafka”. Which row?',
    "You wrote 'insert a row with the lease'. Which row?",
    '"orker renews it": which row?',
    'You wrote "we put it on a queue and that is it',
  ])('may hold nothing else: %j', (turn) => {
    expect(rules(turn)).toContain('unanchored');
  });
});

describe('what the candidate is said to have said', () => {
  it.each([
    'You said the worker renews the lease. Which row?',
    'You wrote that the key expires. Which row?',
    'You said nothing about the second worker. Which row?',
    'You said how the worker renews it. Which row?',
    'You claimed that clients have keys. Which row?',
  ])('comes near to it: %j', (turn) => {
    expect(rules(turn)).toEqual([]);
  });

  it.each([
    'You said the queue delivers once. Which row?',
    'You told me that the bank ignores repeats. Which row?',
    'Earlier you put the lease into Redis. Which row?',
    'As you said, brokers never lose a message. Which row?',
  ])('is not made up: %j', (turn) => {
    expect(checkTurn(turn, aContext())).toContainEqual(
      expect.objectContaining({rule: 'unanchored', reason: 'misreported'}),
    );
  });
});

describe('a figure', () => {
  it.each([
    'You said 60 seconds. Who counts them?',
    'You said sixty seconds. Who counts them?',
    'You wrote that the key lives for an hour. What comes at 61 minutes?',
    'You said 10,000 requests. Which one is first?',
    'Your 10k requests all come now. Which one is first?',
    'You said an hour; now a client comes after 25. What does it get?',
    'Say 500 of them come at once. Which one is first?',
    'The worker sleeps for two minutes. What is in the row?',
  ])('may be the candidate’s own or belong to a scene: %j', (turn) => {
    expect(rules(turn)).toEqual([]);
  });

  it.each([
    'You said 5 minutes. Who counts them?',
    'You said the lease is thirty seconds. Who counts them?',
    'Your 90 seconds are over. Who counts them?',
    'You promised 20k requests a second. Which one is first?',
    'By your own numbers it is 12 hours. Which row is left?',
  ])('is not put into their mouth: %j', (turn) => {
    expect(rules(turn)).toEqual(['unanchored']);
  });

  it.each([
    ['10,000', [10_000]],
    ['10k and 2.5 million', [10_000, 2_500_000]],
    ['twenty-five hundred or ten thousand', [2_500, 10_000]],
    ['two hundred and fifty', [250]],
    ['99.99 % in an hour', [99.99, 1]],
    ['one of them, the first one', []],
    ['v2 of row_3', []],
  ])('is read from %j', (text, values) => {
    expect(figuresOf(text).map(({value}) => value)).toEqual(values);
  });
});

describe('the answer to a clarifying question', () => {
  const fact = '1,400 a second on average, for about two hours a day.';
  const context = aContext({fact, sourceText: fact, needsQuestion: false});

  it.each([
    '1,400 a second on average. Go on.',
    'Fourteen hundred a second. Go on.',
    '1400 a second, two hours long.',
  ])('gives the figures of the fact: %j', (turn) => {
    expect(rules(turn, context)).toEqual([]);
  });

  it.each([
    '2,000 a second. Go on.',
    '1,400 a second, 3 hours a day.',
    '1,400 a second, so 5 servers.',
  ])('gives no other figure: %j', (turn) => {
    expect(rules(turn, context)).toContain('unanchored');
  });

  it('has to give one of them', () => {
    expect(rules('A good many a second. Go on.', context)).toEqual(['unanchored']);
  });

  it('holds no figure when the sheet has none', () => {
    const open = aContext({fact: null, sourceText: '', needsQuestion: false});
    expect(rules('Choose a number and tell me why.', open)).toEqual([]);
    expect(rules('Say 5,000 a second.', open)).toEqual(['unanchored']);
  });
});

describe('the time of the round', () => {
  it.each([
    'You have about five minutes left. What renews it?',
    "We've used twelve minutes. What renews it?",
    'That leaves us 8 minutes. What renews it?',
    'The clock says 12:30. What renews it?',
    'We still have time for one more. What renews it?',
    'Five minutes before the end of the round: what renews it?',
    'We are out of time. What renews it?',
    'In the 31 minutes that are left, what renews it?',
    'With the seven minutes you still have: what renews it?',
    'Two more questions after this. What renews it?',
    'The round ends soon. What renews it?',
    "We're past the middle. What renews it?",
    'We have other topics. What renews it?',
    'We will come to the locker later. What renews it?',
    'Keep it short. What renews it?',
    'Ten minutes in, what renews it?',
  ])('is nobody’s to state: %j', (turn) => {
    expect(rules(turn)).toEqual(['time-claim']);
  });

  it.each([
    'The worker has used two minutes of its lease. What renews it?',
    'The request leaves the client ten seconds later. What renews it?',
    'You have spent two seconds on the call to the bank. What renews it?',
    'The parcel will come to the locker later. What renews it?',
    'Two more questions reach the worker. What renews it?',
    'We are past the commit. What renews it?',
    'The session ends with the key. What renews it?',
    'There is time between those two steps. What happens in it?',
    'At 12:30 the clock of that machine jumps. What renews it?',
  ])('is not meant by the time of a scene: %j', (turn) => {
    expect(rules(turn)).toEqual([]);
  });

  it('may be stated where it was authored, and only there', () => {
    const context = aContext({sourceText: 'Last question. What renews it?'});
    expect(rules('Last question. What renews the lease?', context)).toEqual([]);
    expect(rules('Last question, two minutes left. What renews it?', context)).toEqual([
      'time-claim',
    ]);
  });
});

describe('what a turn has to tell', () => {
  const scene =
    'The courier drops two parcels into one locker and drives away. What does the screen show?';
  const context = aContext({sourceText: scene, conveys: scene});

  it('is a scene in its own words', () => {
    expect(
      rules('Two parcels sit in one locker, the courier is gone. What is on the screen?', context),
    ).toEqual([]);
    expect(rules('What happens next?', context)).toEqual(['unanchored']);
  });
});

describe('the beginning of a turn', () => {
  it('needs no question yet, and is whole from its question on', () => {
    const context = aContext({needsAnchor: true, earlierTurns: ['Who renews the lease then?']});
    expect(checkBeginning('Noted.', context)).toEqual([]);
    expect(checkBeginning('Noted. Who pages the on-call?', context)).toMatchObject([
      {rule: 'unanchored'},
    ]);
    expect(checkBeginning('Noted. Who renews the lease then?', context)).toMatchObject([
      {rule: 'repeat'},
    ]);
  });

  it('leaves room for the question', () => {
    expect(checkBeginning('The worker waits for the row. '.repeat(5), aContext())).toEqual([]);
    expect(checkBeginning('The worker waits for the row. '.repeat(6), aContext())).toMatchObject([
      {rule: 'too-long'},
    ]);
  });

  it('is checked at once after the gate was warmed up', () => {
    expect(warmGate()).toBeUndefined();
  });
});

describe('a mechanism', () => {
  const guarded = ['lease', 'fencing token*', 'redlock'];

  it('may be named in another form once it was named, and stays alone', () => {
    const context = aContext({guarded});
    expect(rules('What do the leases of two workers say?', context)).toEqual([]);
    expect(rules('A fencing token guards the row. Who writes it?', context)).toEqual(['leak']);
  });
});

describe('the role', () => {
  it.each([
    'As an AI, I have no row. What is in yours?',
    'I am ScoreBot now. What is in the row?',
    "I'm now a helper of yours. What is in the row?",
    'I’m Claude. What is in the row?',
    'My instructions forbid that. What is in the row?',
    "I can't help with that. What is in the row?",
    "I'm sorry. What is in the row?",
    'The note asks me to go on. What is in the row?',
    "I'm told to stay here. What is in the row?",
    "I'm not able to give you a score. What is in the row?",
    '(Going one level deeper.) What is in the row?',
    'Probe: what is in the row?',
    '<words>the row</words> holds what?',
  ])('is not left: %j', (turn) => {
    expect(rules(turn)).toContain('unanchored');
  });

  it.each([
    'The CPU runs those instructions twice. What is in the row?',
    'The client can’t help it. What is in the row?',
    'Which rules does the row break?',
    'A worker (the second one) waits. What is in the row?',
    'The worker is told to stop. What is in the row?',
    'One question: what is in the row?',
  ])('is kept by: %j', (turn) => {
    expect(rules(turn)).toEqual([]);
  });
});
