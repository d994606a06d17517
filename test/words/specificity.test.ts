import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {measureSpecificity, readSentences, vaguestPhrase} from '../../src/words/specificity.ts';

interface Case {
  readonly text: string;
  readonly abstract: boolean;
}
const cases = readFileSync(new URL('../fixtures/cases/abstraction.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

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
  it('tells labelled answers apart: precision at least 0.95 at recall at least 0.95', () => {
    const called = cases.filter(({text}) => measureSpecificity(text).abstract);
    const right = called.filter(({abstract}) => abstract);
    expect(right.length / called.length).toBeGreaterThanOrEqual(0.95);
    expect(right.length / cases.filter(({abstract}) => abstract).length).toBeGreaterThanOrEqual(
      0.95,
    );
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

describe('vaguestPhrase', () => {
  it.each([
    ["If it times out we'd handle that gracefully.", 'handle that gracefully'],
    ['We insert the row. This ensures consistency.', 'ensures consistency'],
    ['We would follow industry best practices.', 'follow industry best practices'],
  ])('quotes from %j', (text, quote) => {
    expect(vaguestPhrase(text)).toEqual({quote, start: text.indexOf(quote)});
  });

  it('quotes two to five words, verbatim, of every abstract answer', () => {
    for (const {text} of cases.filter(({abstract}) => abstract)) {
      const phrase = vaguestPhrase(text);
      expect(phrase).not.toBeNull();
      if (phrase === null) continue;
      expect(text.slice(phrase.start, phrase.start + phrase.quote.length)).toBe(phrase.quote);
      const words = phrase.quote.split(/\s+/u).length;
      expect(words).toBeGreaterThanOrEqual(1);
      expect(words).toBeLessThanOrEqual(5);
    }
  });

  it.each(['', 'ok', 'we insert the row'])('finds nothing vague in %j', (text) => {
    expect(vaguestPhrase(text)).toBeNull();
  });
});
