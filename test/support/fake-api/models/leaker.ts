/** Gives the answer away: names mechanisms that nobody has named, in every sentence. */
import type {FakeModel} from '../fake-model.ts';
import {misbehaving} from './misbehaving.ts';
import type {BadOptions} from './misbehaving.ts';
import {shuffled} from './wording.ts';

interface Leak {
  readonly mechanism: string;
  readonly statement: string;
  readonly question: string;
}

const LEAKS: readonly Leak[] = [
  {
    mechanism: 'unique constraint',
    statement: 'A unique constraint on the key column lets one of the two inserts through.',
    question: 'What does the second insert get back from the unique constraint?',
  },
  {
    mechanism: 'outbox',
    statement: 'The usual way is to write to an outbox table in the same transaction.',
    question: 'Which process reads the outbox table?',
  },
  {
    mechanism: 'fencing token',
    statement: 'A fencing token keeps the old worker from writing.',
    question: 'Where is the fencing token compared?',
  },
  {
    mechanism: 'double entry',
    statement: 'With double entry postings the sum is always zero.',
    question: 'Which two accounts does your double entry posting touch?',
  },
  {
    mechanism: '409',
    statement: 'The server answers 409 while the first request is in progress.',
    question: 'When does the client stop seeing the 409?',
  },
  {
    mechanism: 'jitter',
    statement: 'Exponential backoff with jitter spreads the retries.',
    question: 'How large is the jitter on the third retry?',
  },
  {
    mechanism: 'SELECT FOR UPDATE',
    statement: 'SELECT FOR UPDATE holds the row until the commit.',
    question: 'How long does SELECT FOR UPDATE hold the row?',
  },
  {
    mechanism: 'reconciliation',
    statement: 'A reconciliation job compares the settlement file with the ledger every night.',
    question: 'What does the reconciliation job do about a difference?',
  },
];

export function leaker(options: BadOptions = {}): FakeModel {
  return misbehaving(({turns, random}) => {
    const said = turns.map(({text}) => text.toLowerCase()).join('\n');
    const unnamed = LEAKS.filter(({mechanism}) => !said.includes(mechanism.toLowerCase()));
    const [first, second] = shuffled(unnamed.length > 1 ? unnamed : LEAKS, random);
    return [first?.statement, second?.question].join(' ');
  }, options);
}
