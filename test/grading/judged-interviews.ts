/** Builders for interviews to be judged: the shipped round, and answers laid over its topics. */
import {readFileSync} from 'node:fs';
import type {Move} from '../../src/interview/move.ts';
import type {CandidateTurn, MayaTurn, Turn} from '../../src/interview/state.ts';
import {parseRound} from '../../src/round/load.ts';
import type {Round} from '../../src/round/schema.ts';
import {mentions} from '../../src/words/pattern.ts';

const file = new URL('../../rubrics/stripe-idempotency.yaml', import.meta.url);
export const round: Round = parseRound(readFileSync(file, 'utf8'), 'stripe-idempotency.yaml');

/** What the recorded candidates were asked, in order; later answers stay on the last topic. */
const TOPICS = [
  'constraints',
  'request-contract',
  'concurrent-duplicates',
  'crash-midway',
  'processor-silence',
  'ledger-record',
  'stale-balance',
  'load-figures',
  'given-up',
  'incident',
  'own-doubts',
] as const;

const ANSWER_MS = 110_000;

export function interview(answers: readonly string[]): Turn[] {
  return answers.flatMap((text, index) => {
    const ladder = TOPICS[Math.min(index, TOPICS.length - 1)] ?? round.opening;
    return asked(ladder, text, index * 2 + 1);
  });
}

/** One question on a topic and its answer, as turns `turn` and `turn + 1`. */
export function asked(ladder: string, answer: string, turn = 1, question?: string): Turn[] {
  const t = ((turn - 1) / 2) * ANSWER_MS;
  return [
    maya(ladder, question ?? openerOf(ladder), turn, t),
    candidate(answer, turn + 1, t + ANSWER_MS - 1),
  ];
}

/** Says nothing at all, so that a later answer is no longer part of the opening. */
export function silentOpening(): Turn[] {
  return [...asked(round.opening, 'Hm, let me think.'), ...asked('key-origin', 'Go on.', 3)];
}

export function readCase(path: string): readonly string[] {
  const source = readFileSync(new URL(`../fixtures/cases/${path}.json`, import.meta.url), 'utf8');
  const {answers} = JSON.parse(source) as {answers: string[]};
  return answers;
}

function openerOf(ladder: string): string {
  const found = round.ladders.find(({id}) => id === ladder);
  if (!found) throw new Error(`the round has no ladder "${ladder}"`);
  return found.opener;
}

function maya(ladder: string, text: string, turn: number, t: number): MayaTurn {
  return {who: 'maya', turn, text, t, move: moveFor(ladder), isInterruption: false};
}

function moveFor(ladder: string): Move {
  if (ladder === round.opening) return {kind: 'open', ladder};
  if (ladder === round.reflection) return {kind: 'reflect', ladder, rung: -1};
  return {kind: 'probe', ladder, rung: 0, claim: null, quote: null};
}

function candidate(text: string, turn: number, t: number): CandidateTurn {
  return {
    who: 'candidate',
    turn,
    text,
    t,
    cause: 'sent',
    thinkingMs: 5_000,
    typingMs: 80_000,
    reply: 'answer',
    isAbstract: false,
    topics: round.ladders.filter(({mention}) => mentions(mention, text)).map(({id}) => id),
  };
}
