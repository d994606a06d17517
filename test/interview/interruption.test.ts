import {describe, expect, it} from 'vitest';
import {decideInterruption, TYPING_PAUSE_MS} from '../../src/interview/interruption.ts';
import type {DraftReading} from '../../src/interview/interruption.ts';

const VAGUE =
  'We would make sure that the whole system is robust and resilient. Everything is handled gracefully so that nothing ever goes wrong.';
const CONCRETE =
  'I insert a row with the key into the requests table first. If the insert fails because the key is there, I read its status column and return the stored response.';

function draft(change: Partial<DraftReading> = {}): DraftReading {
  return {
    text: VAGUE,
    typingMs: 20_000,
    pauseMs: TYPING_PAUSE_MS,
    wasInterrupted: false,
    ...change,
  };
}

describe('cutting in on a draft', () => {
  it('cuts in after two abstract sentences, on words that stand in the draft', () => {
    const decision = decideInterruption(draft());
    expect(decision).not.toBeNull();
    const quote = decision?.quote ?? '';
    expect(VAGUE).toContain(quote);
    expect(quote.split(/\s+/u).length).toBeGreaterThanOrEqual(2);
    expect(quote.split(/\s+/u).length).toBeLessThanOrEqual(5);
  });

  it.each([
    ['while the candidate is typing', {pauseMs: TYPING_PAUSE_MS - 1}],
    ['a second time on one draft', {wasInterrupted: true}],
    ['on a concrete draft', {text: CONCRETE}],
    ['on nothing', {text: ''}],
    ['on one abstract sentence', {text: 'We would handle that gracefully.'}],
    ['on an honest "I don\'t know"', {text: "I don't know how that works. I have never done it."}],
    ['on thinking aloud', {text: 'Hmm. Let me think about that for a second.'}],
    ['in the middle of a sentence', {text: `${VAGUE} And then the`, pauseMs: TYPING_PAUSE_MS}],
  ])('does not cut in %s', (_, change) => {
    expect(decideInterruption(draft(change))).toBeNull();
  });

  it('waits for a longer pause when the sentence is not finished', () => {
    const text = VAGUE.slice(0, -1);
    expect(decideInterruption(draft({text}))).toBeNull();
    expect(decideInterruption(draft({text, pauseMs: 4_000}))).not.toBeNull();
  });

  it('cuts in on one endless abstract sentence after 45 seconds', () => {
    const text =
      'we would of course take care that the platform is scalable and reliable and that all the failure modes are covered in a way that makes sense for the business and for the users of the product';
    expect(decideInterruption(draft({text, pauseMs: 4_000, typingMs: 30_000}))).toBeNull();
    expect(decideInterruption(draft({text, pauseMs: 4_000, typingMs: 46_000}))).not.toBeNull();
  });

  it('lets a mechanism that has been named stand against vague sentences before it', () => {
    expect(decideInterruption(draft({text: `${VAGUE} ${CONCRETE}`}))).toBeNull();
  });
});
