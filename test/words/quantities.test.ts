import {describe, expect, it} from 'vitest';
import {contradictingTimes, statedTimes} from '../../src/words/quantities.ts';

describe('lengths of time in a text', () => {
  it.each([
    ['The key expires after an hour.', 3_600_000],
    ['We keep the key for 24 hours.', 86_400_000],
    ['key ttl 48h', 172_800_000],
    ['Our timeout on the call is 300ms.', 300],
    ['The lease on a row is 1.5 minutes.', 90_000],
  ])('%j states %i ms', (text, ms) => {
    expect(statedTimes(text).map((stated) => stated.ms)).toEqual([ms]);
  });

  it.each([
    'The call took 300 ms.',
    'We keep the key for as long as it is needed.',
    'It was kept for an hour, actually I would keep it for a day.',
    'Timeout is 3 s for reads and 10 s for writes.',
  ])('%j states nothing that could be held against anyone', (text) => {
    expect(statedTimes(text)).toEqual([]);
  });
});

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/u, '');
}

describe('two answers that exclude each other', () => {
  it.each([
    ['The key expires after an hour.', 'We keep the key for 24 hours.'],
    ['Key TTL is 30 minutes.', 'Keys are stored for 7 days.'],
    ['The worker lease is 30 s.', 'A worker has a lease of ten minutes.'],
  ])('%j and %j', (earlier, later) => {
    expect(contradictingTimes(later, ['Something else first.', earlier])).toEqual({
      earlier: withoutStop(earlier),
      later: withoutStop(later),
    });
  });

  it.each([
    ['The key expires after an hour.', 'The session cookie expires after a day.'],
    ['The key expires after an hour.', 'The key expires after 60 minutes.'],
    ['The key expires after an hour.', 'Actually the key expires after a day.'],
    ['The key expires after an hour.', 'The timeout of the key lookup is 50 ms.'],
    ['Timeout of the database is 50 ms.', 'Timeout of the client is 10 s.'],
  ])('%j and %j go together', (earlier, later) => {
    expect(contradictingTimes(later, [earlier])).toBeNull();
  });
});
