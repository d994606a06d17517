import {describe, expect, it} from 'vitest';
import {findQuote, isEcho} from '../../src/words/quotes.ts';

describe('findQuote', () => {
  const answer =
    'First we insert the key row,\n  then “call” the bank – once. The loser doesn’t call.';

  it.each([
    ['the key row, then', 'the key row,\n  then'],
    ['FIRST WE INSERT', 'First we insert'],
    ['then "call" the bank - once', 'then “call” the bank – once'],
    ["the loser doesn't call", 'The loser doesn’t call'],
    ['  once.  ', 'once.'],
  ])('finds %j and gives back the candidate’s own characters', (quote, found) => {
    const span = findQuote(answer, quote);
    expect(span?.text).toBe(found);
    expect(answer.slice(span?.start, span?.end)).toBe(found);
  });

  it.each([
    'the key rows',
    'we insert key row',
    'ert the key',
    'the loser does not call',
    '',
    '…',
    'call the bank',
  ])('does not find %j', (quote) => {
    expect(findQuote(answer, quote)).toBeNull();
  });

  it('keeps its place behind characters that fold to another length', () => {
    const text = 'İstanbul 👍🏽 İİ then the row';
    const span = findQuote(text, 'the row');
    expect(text.slice(span?.start, span?.end)).toBe('the row');
  });

  it('takes the occurrence that is a word of its own', () => {
    expect(findQuote('arrow row', 'row')?.start).toBe(6);
  });
});

describe('isEcho', () => {
  const asked =
    'The worker crashes after the processor said yes and before your commit. What is on disk?';

  it('sees a quote that only repeats what was said before', () => {
    expect(
      isEcho('the worker crashes after the processor said yes and before your commit', [asked]),
    ).toBe(true);
  });

  it.each([
    [
      'own words on the same subject',
      'the worker finds the row in state sent and asks the processor for the reference',
    ],
    ['a short phrase of the trade', 'before your commit'],
  ])('lets %s pass', (_name, quote) => {
    expect(isEcho(quote, [asked])).toBe(false);
  });
});
