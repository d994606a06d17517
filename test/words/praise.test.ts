import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {findPraise, findVerdicts} from '../../src/words/praise.ts';
import {ACKNOWLEDGEMENTS, APPROVING, NEUTRAL} from './praise-turns.ts';

interface Case {
  readonly text: string;
  readonly praise: boolean;
}

function labelled(collection: string): Case[] {
  return readFileSync(new URL(`../fixtures/${collection}/praise.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
}

describe('findPraise', () => {
  it.each(['cases', 'own'])(
    'agrees with the labelled turns of %s: 0.97 both ways',
    (collection) => {
      const cases = labelled(collection);
      const called = cases.filter(({text}) => findPraise(text).length > 0);
      const right = called.filter(({praise}) => praise);
      expect(right.length / called.length).toBeGreaterThanOrEqual(0.97);
      expect(right.length / cases.filter(({praise}) => praise).length).toBeGreaterThanOrEqual(0.97);
    },
  );

  it.each([
    'Makes sense. What does the second worker read?',
    'Good. Next.',
    'I like the lease, but who renews it?',
    "You're spot on about the lease. What renews it?",
    'Fair point, but the client is gone. What happens?',
    "You've clearly thought about this. Which column is the guard?",
    'Thanks for walking me through that. What follows?',
    'Most candidates stop at the lock. What renews it?',
    'Your answer is thorough. One thing: the lease.',
    'That covers the write. What about the read?',
    'Better. Now what is in the row?',
    "Don't worry about the exact number. What is the order of magnitude?",
  ])('catches %j', (turn) => {
    expect(findPraise(turn)).not.toEqual([]);
  });

  it.each([
    'Exactly-once is a claim. Where is it enforced?',
    'Go on.',
    'Okay. What does request B read at that instant?',
    "You wrote 'that's a perfect lock'. Which row does it lock?",
    'Suppose everything works until the commit. Then the box dies. What is on disk?',
    'Tell me what a good key looks like.',
    'Take the moment right after the processor said yes. What is in the row?',
    'Well, what does the loser see?',
    'No. There is one region.',
    "If that's true, what does the replica say?",
    'Right, so A holds the row and B waits. For how long?',
    "That's time. Your scorecard follows.",
    'You have a strong consistency requirement. Which read breaks it?',
    'The best case is over. The worker pauses for two minutes. Walk me through it.',
  ])('leaves %j alone', (turn) => {
    expect(findPraise(turn)).toEqual([]);
  });

  it.each(APPROVING)('hears the approval in %j', (turn) => {
    expect(findPraise(turn)).not.toEqual([]);
  });

  it.each(NEUTRAL)('hears no approval in %j', (turn) => {
    expect(findPraise(turn)).toEqual([]);
  });

  it.each(ACKNOWLEDGEMENTS)('never takes an acknowledgement for praise: %j', (words) => {
    expect(findPraise(words)).toEqual([]);
    expect(findPraise(`${words} What does the second request read?`)).toEqual([]);
    expect(findVerdicts(words)).toEqual([]);
  });

  it.each([
    'that is ',
    'a really good and ',
    "it's so just ",
    'you have very well ',
    'my our the ',
  ])('reads 5,000 characters of %j in less than a second', (words) => {
    const began = performance.now();
    findPraise(words.repeat(5000 / words.length));
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('says where the praise stands', () => {
    const turn = 'Noted. That’s a great answer, but what then?';
    const [span] = findPraise(turn);
    expect(turn.slice(span?.start, span?.end)).toBe(span?.text);
    expect(span?.text).toContain('great answer');
  });
});

describe('findVerdicts', () => {
  it.each([
    "That's wrong.",
    "That won't work when the leader dies.",
    "That isn't right.",
    'Not quite. The row is locked.',
    'No, that loses the write.',
    "You're mistaken about the index.",
    'Your assumption is false. Try again.',
    'I disagree.',
  ])('catches %j', (turn) => {
    expect(findVerdicts(turn)).not.toEqual([]);
    expect(findPraise(turn)).toEqual([]);
  });

  it.each([
    'Exactly-once is your claim. Where is it enforced?',
    "Right now the row says 'sent'.",
    'What would be wrong with that?',
    'Which row is wrong after the crash?',
    "You haven't answered the question.",
    "That's not what I asked. Which row?",
    "If that's wrong, who notices?",
    'The worker pauses for two minutes. Walk me through it.',
  ])('leaves %j alone', (turn) => {
    expect(findVerdicts(turn)).toEqual([]);
  });
});
