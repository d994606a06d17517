import {describe, expect, it} from 'vitest';
import {checkTurn} from '../../src/interview/persona-gate.ts';
import {questionsOf as asksIn} from '../../src/interview/questions.ts';
import {questionsOf} from '../../src/round/lint-rubric.ts';
import {isShown} from '../../src/round/signals.ts';
import {mentions} from '../../src/words/pattern.ts';
import {aCandidate} from '../support/candidates.ts';
import {shippedRound} from '../support/shipped-round.ts';

const round = shippedRound();
const rungs = round.ladders.flatMap((ladder) =>
  ladder.rungs.map((rung, index) => ({name: `${ladder.id}#${index}`, ...rung})),
);

/** The questions of the round that these answers have dealt with. */
function dealtWith(...answers: readonly string[]): string[] {
  return rungs.filter(({answered = []}) => isShown(answered, answers)).map(({name}) => name);
}

describe('a question of the shipped round', () => {
  it.each([
    ['constraints#0', 'Say p99 under 200 ms for our part.'],
    ['constraints#1', 'The ledger rows are the source of truth.'],
    ['constraints#2', "I'd rather be unavailable for a minute than charge twice."],
    ['key-origin#2', 'The app must persist the key, otherwise a killed app makes a new one.'],
    ['ledger-record#1', 'The status and both ledger entries commit in the same transaction.'],
    ['crash-midway#1', 'A SENT row is committed before the call goes out.'],
    ['store-outage#3', 'We promise 99.95, about four hours a year.'],
    ['key-scope#0', 'A unique index on (merchant_id, idempotency_key).'],
    ['late-retry#0', 'Keys live for 72 hours because that covers a weekend.'],
    ['load-figures#1', 'We shard the table by merchant id.'],
    ['incident#0', 'In that incident my mistake was the timeout, two years before.'],
  ])('is not asked when it has been answered (%s)', (name, answer) => {
    expect(dealtWith(answer)).toContain(name);
  });

  it.each([
    'What is the source of truth?',
    'The processor has a timeout of 3 s, p99 of theirs is 1.2 s.',
    'I set the expiry to 24 hours, and first I insert the row.',
    'The worker matches each message by its reference.',
    'There are 312 customers and 10k payments.',
    'We use Postgres with a unique index.',
  ])('is still asked after %j', (answer) => {
    expect(dealtWith(answer)).toEqual([]);
  });

  it.each(['c10_weak_happy_path', 'c14_verbose_empty'])('is not dealt with by %s', (id) => {
    expect(dealtWith(...aCandidate(id).answers)).toEqual([]);
  });

  it.each(['c02_strong_dynamo', 'c05_solid_redis_mysql'])('is sometimes dealt with by %s', (id) => {
    const dealt = dealtWith(...aCandidate(id).answers);
    expect(dealt.length).toBeGreaterThan(3);
    expect(dealt.length).toBeLessThan(rungs.length / 5);
  });
});

describe('the other wording of a question', () => {
  it('exists for every topic and every scene', () => {
    const without = [...round.ladders, ...round.failures, ...round.changes].filter(
      ({again}) => again === undefined,
    );
    expect(without.map(({id}) => id)).toEqual([]);
  });

  it.each(
    questionsOf(round).flatMap(({path, owner, text}) =>
      path.at(-1) === 'again' ? [[owner, text] as const] : [],
    ),
  )('is one short question that names no mechanism (%s: %s)', (_, text) => {
    expect(mentions([...round.guarded, 'key | keys'], text)).toBe(false);
    expect(checkTurn(text)).toEqual([]);
    expect(asksIn(text).reduce((sum, {asks}) => sum + asks, 0)).toBe(1);
    expect(text.split(/\s+/u).length).toBeLessThanOrEqual(35);
  });
});
