import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {measureSpecificity, readSentences} from '../../src/words/specificity.ts';

interface Case {
  readonly text: string;
  readonly abstract: boolean;
}
const cases = labelled('cases');

function labelled(collection: string): Case[] {
  const file = new URL(`../fixtures/${collection}/abstraction.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
}

/** Other subjects than the fixtures have: a chat, a feed, bookings, uploads, shared lists. */
const elsewhere: readonly (readonly [text: string, abstract: boolean])[] = [
  ['We store the key in Redis with a TTL and that gives us idempotency.', true],
  [
    "We'd use Kafka for the messaging so ordering is guaranteed, and Cassandra because it scales.",
    true,
  ],
  [
    'Each chat message gets a sequence number from the room, and the client asks for the gap when it sees 8 after 6.',
    false,
  ],
  [
    'for seats we insert (show, seat) with a unique index. the second insert fails and that user gets sold out',
    false,
  ],
  [
    'Caching is the way to go for the feed. It takes the load off the database and improves response times a lot.',
    true,
  ],
  [
    'if the consumer dies before it commits the offset the message comes again, so it checks processed_ids and skips',
    false,
  ],
  [
    'A distributed lock would handle the race condition so only one process can do it at the same time.',
    true,
  ],
  [
    'Each save carries the version it started from, and the later one is turned away and has to reload.',
    false,
  ],
  [
    "Security would be a top priority, we'd encrypt everything at rest and in transit and follow the guidelines.",
    true,
  ],
  [
    'The phone keeps the list of finished parts, so after a crash it asks the server which ones it has.',
    false,
  ],
  ['We use optimistic locking to prevent conflicts between concurrent updates.', true],
  [
    'update ... where version = 7, and zero rows means somebody was faster so we reload and try once more',
    false,
  ],
  [
    "I'd shard the database and add read replicas so that it scales horizontally as traffic grows.",
    true,
  ],
  ['Storage refuses any write with a smaller epoch than the last one it saw.', false],
];

/** Two abstract sentences in a row, with nothing but neutral ones between. */
function wouldInterrupt(text: string): boolean {
  const claims = readSentences(text).filter((one) => !one.isNeutral);
  return claims.some((one, index) => one.isAbstract && claims[index + 1]?.isAbstract === true);
}

describe('measureSpecificity', () => {
  it.each([
    ['cases', 0.95],
    ['own', 0.9],
  ])('tells labelled answers apart: %s, precision at least 0.95', (collection, recall) => {
    const some = labelled(collection);
    const called = some.filter(({text}) => measureSpecificity(text).abstract);
    const right = called.filter(({abstract}) => abstract);
    expect(right.length / called.length).toBeGreaterThanOrEqual(0.95);
    expect(right.length / some.filter(({abstract}) => abstract).length).toBeGreaterThanOrEqual(
      recall,
    );
  });

  it.each([
    'A second node takes over automatically, so nothing is lost.',
    'Failed uploads are retried somehow and the others kick in.',
    'We tightened up the process, and failures went down by 60 percent.',
    'The cache kicks in and hits 95 percent, so there is no load on the database.',
    'If a worker dies, the job is transparently picked up by another worker.',
  ])('takes a promise told as a fact for a promise: %j', (text) => {
    expect(measureSpecificity(text).abstract).toBe(true);
  });

  it.each([
    'The process dies before it writes the row, and the next process reads the old version.',
    'Nothing is kept in the process, so any node reads the row and the second one sees version 7.',
    'After 30 s without a heartbeat the lease ends and a second worker takes over the row.',
  ])('keeps its hands off the mechanism beside it: %j', (text) => {
    expect(measureSpecificity(text).abstract).toBe(false);
  });

  it.each(elsewhere)('knows no subject: %j', (text, abstract) => {
    expect(measureSpecificity(text).abstract).toBe(abstract);
  });

  it('names what it found and what is missing', () => {
    expect(measureSpecificity("We'd make sure the system is robust.")).toMatchObject({
      abstract: true,
      missing: ['artefact', 'action in order', 'value, failure branch or stored field'],
    });
    const {found, missing} = measureSpecificity(
      'The second insert fails and the loser reads the row.',
    );
    expect(found).toContain('artefact: insert');
    expect(found).toContain('failure branch: fails');
    expect(missing).toEqual([]);
  });

  it('always says why it calls a text abstract', () => {
    for (const {text} of cases) {
      const reading = measureSpecificity(text);
      expect(reading.missing.length > 0).toBe(reading.abstract);
    }
  });

  it('does not let a list of technologies count', () => {
    const plain = measureSpecificity("We'd handle that in a robust way.").score;
    const named = measureSpecificity(
      "We'd handle that with Kafka, Redis, Cassandra and Kubernetes in a robust way.",
    ).score;
    expect(named).toBeLessThan(0.5);
    expect(named - plain).toBeLessThan(0.2);
  });

  it.each([
    '',
    'hmm',
    'let me think',
    "I don't know.",
    "What's the peak load?",
    'is it one region? and who owns the key?',
  ])('takes %j for neither', (text) => {
    expect(measureSpecificity(text)).toMatchObject({abstract: false, score: 0.5});
  });

  it('reads a draft that breaks off', () => {
    expect(
      measureSpecificity('so the worker grabs the row with select for update, sets started_at and')
        .abstract,
    ).toBe(false);
    expect(
      measureSpecificity('so the backend needs to be robust enough that even in bad conditions it')
        .abstract,
    ).toBe(true);
  });
});

describe('readSentences', () => {
  it('interrupts no more than one in twenty concrete answers', () => {
    const concrete = cases.filter(({abstract}) => !abstract);
    const cutShort = concrete.filter(({text}) => wouldInterrupt(text));
    expect(cutShort.length / concrete.length).toBeLessThanOrEqual(0.05);
  });

  it('interrupts most abstract answers of three sentences or more', () => {
    const long = cases.filter(({text, abstract}) => abstract && readSentences(text).length >= 3);
    expect(
      long.filter(({text}) => wouldInterrupt(text)).length / long.length,
    ).toBeGreaterThanOrEqual(0.85);
  });

  it('counts thinking aloud and questions as nothing', () => {
    const read = readSentences(
      "Hmm, let me think. Is it one region? I don't know. We'd ensure consistency everywhere.",
    );
    expect(read.map((one) => [one.isNeutral, one.isAbstract])).toEqual([
      [true, false],
      [true, false],
      [true, false],
      [false, true],
    ]);
  });
});
