import {describe, expect, it} from 'vitest';
import {factFor} from '../../src/interview/director.ts';
import {classifyReply} from '../../src/words/reply.ts';
import {shippedRound} from '../support/shipped-round.ts';

const round = shippedRound();

/** Each fact, asked for in the ways in which candidates ask. */
const asked: Readonly<Record<string, readonly string[]>> = {
  'normal-rate': [
    "What's the traffic on an ordinary day?",
    'How many transactions do we do per day?',
    'What is the daily volume?',
    'And outside of the peak, what rate is usual?',
  ],
  'peak-rate': [
    'How many payments per second at the maximum?',
    'what throughput should the system sustain?',
    'How busy does it get?',
    "What's the volume we need to handle?",
  ],
  'read-share': [
    "What's the ratio of reads to writes?",
    'Do the 10,000 include status queries?',
    'Are reads counted in that number?',
  ],
  'processor-latency': [
    'How long does a charge at the processor take?',
    "What's the typical response time of the PSP?",
    'How quickly does the acquirer respond?',
  ],
  'processor-repeats': [
    'Is the downstream processor idempotent?',
    'If I resend a charge to the PSP, does it recognise the duplicate?',
    'Does the acquirer accept an idempotency key from us?',
  ],
  'processor-lookup': [
    'Does the processor offer an API to look up a charge?',
    'Can I fetch the state of a payment from the provider?',
    'After a timeout, can I find out from the processor whether it went through?',
  ],
  'processor-count': [
    'Do we integrate with one PSP or many?',
    'Is there a fallback processor?',
    'How many acquirers are there?',
  ],
  settlement: [
    'Does the processor give us a daily report?',
    'Is there a reconciliation file from the bank?',
    'How do I learn what the processor settled yesterday?',
  ],
  payouts: [
    'When do merchants get their money?',
    'Are payouts part of this?',
    'How often can a merchant withdraw?',
  ],
  'latency-target': [
    'How quickly must the API respond?',
    "What's our latency budget?",
    'Is there a target for response times?',
  ],
  'availability-target': [
    'What uptime do we promise?',
    'How available does it have to be?',
    'Is there an availability SLO, like four nines?',
  ],
  truth: [
    'Which system is the source of truth for a payment?',
    'What counts as the system of record?',
    'Where does the truth about a charge live?',
  ],
  retention: [
    'For how long might a client retry?',
    'How long do we need to remember a key?',
    'How many years do we keep financial data?',
  ],
  partitions: [
    'How frequent are network partitions?',
    'How long does a partition usually last?',
    'How often do we lose a link between data centers?',
  ],
  regions: [
    'Are we running in multiple regions?',
    'Where are the customers located?',
    'Is this a single data center?',
  ],
  merchants: [
    'How many merchants are on the platform?',
    'How big is the largest merchant?',
    'Is there one merchant that dominates traffic?',
  ],
  clients: [
    'Who are the clients of this API?',
    'Is it called from phones or from servers?',
    'Do mobile apps call us directly?',
  ],
  amount: [
    'How much is a typical payment?',
    "What's the average transaction value?",
    'How large is an average order?',
  ],
  currencies: [
    'Do we support several currencies?',
    'Is there any currency conversion?',
    'Is everything in dollars?',
  ],
  consistency: [
    'Is eventual consistency acceptable?',
    'How stale may a balance be?',
    'Do clients need to read their own writes?',
  ],
  refunds: [
    'Should I support refunds?',
    'Do we handle chargebacks?',
    'Is authorisation separate from capture?',
  ],
  scope: [
    'Should I design fraud detection too?',
    'Is card storage in scope?',
    'What can I leave out?',
  ],
  compliance: [
    'Are there regulatory requirements?',
    'Do we see raw card numbers?',
    'Is GDPR a concern here?',
  ],
  webhooks: [
    'Do merchants get notified of results?',
    'Should we send webhooks?',
    'Can a result be delivered asynchronously, by callback?',
  ],
  'existing-stack': [
    'Do we have an existing database?',
    'Which cloud are we on?',
    'Am I free to choose the technology?',
  ],
  team: [
    'How many engineers do we have?',
    'Who will be on call for this?',
    "What's the deadline for the launch?",
  ],
};

describe('the fact sheet of the shipped round', () => {
  it('has three phrasings here for each of its facts', () => {
    expect(Object.keys(asked).toSorted()).toEqual(round.facts.map(({id}) => id).toSorted());
    for (const questions of Object.values(asked)) expect(questions.length).toBeGreaterThan(2);
  });

  it.each(
    Object.entries(asked).flatMap(([id, questions]) =>
      questions.map((text) => [text, id] as const),
    ),
  )('answers "%s" with %s', (text, id) => {
    expect(classifyReply(text)).toBe('clarifying');
    expect(factFor(text, round)).toBe(id);
  });
});
