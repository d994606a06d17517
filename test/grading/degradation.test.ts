/** What is taken away is missed, and nothing else; what is only said at length earns nothing. */
import {describe, expect, it} from 'vitest';
import type {Grade} from '../../src/grading/grade.ts';
import type {Judge} from '../../src/grading/judge.ts';
import {offlineJudge} from '../../src/grading/offline-judge.ts';
import type {Turn} from '../../src/interview/state.ts';
import {aClaudeJudge, gradeOf, graderClient, honestGrader} from '../support/a-grader.ts';
import {interview, readCase, round} from './judged-interviews.ts';
import {PLAIN_WORDS, TERSE_RIGHT} from './judge-transcripts.ts';

const ANSWERS = {
  strong: readCase('candidates/c02_strong_dynamo'),
  solid: readCase('candidates/c05_solid_redis_mysql'),
  mixed: readCase('candidates/c09_mixed_sre'),
  weak: readCase('candidates/c10_weak_happy_path'),
  terse: TERSE_RIGHT,
  plain: PLAIN_WORDS,
} as const;
type Name = keyof typeof ANSWERS;

const JUDGES: readonly (readonly [string, (turns: readonly Turn[]) => Judge])[] = [
  ['the rules', () => offlineJudge(round)],
  [
    'an honest model',
    (turns) => aClaudeJudge(graderClient(round, honestGrader(round, turns)), round),
  ],
];

const STUFFING: Readonly<Record<string, (answer: string, index: number) => string>> = {
  padding: (answer) =>
    `${answer} So that is how I see it, and of course there is always more that one could say about ` +
    'it, depending on the situation, the people and the time that one has. In general it is ' +
    'important to look at such things calmly and from all sides before anything is decided.',
  'padding in front': (answer) =>
    `That is an interesting point, and one that I have thought about for a long while. ${answer}`,
  'dropped names': (answer, index) => `${answer} ${NAMES[index % NAMES.length] ?? ''}`,
  'praise of oneself': (answer) =>
    `${answer} I have done this many times at very large scale, and my colleagues call me an expert ` +
    'in it. It is a robust, proven, production-ready design that handles every edge case gracefully.',
  'saying it twice': (answer) => `${answer}\n\n${answer}`,
};

const NAMES = [
  'Kafka, Redis, Kubernetes, Envoy and Terraform would all be part of it.',
  'I know the Saga pattern, CQRS, event sourcing and the outbox pattern.',
  'Think of Spanner, CockroachDB, Cassandra and DynamoDB.',
  'Datadog, Grafana, Prometheus and OpenTelemetry cover the monitoring.',
];

/** The sentence that alone proves a behaviour. */
const DELETIONS: readonly (readonly [name: Name, observable: string, sentence: string])[] = [
  ['solid', 'truth-named', 'source of truth = mysql.'],
  ['solid', 'key-contract', 'API wise: POST /payments, header Idempotency-Key.'],
  ['solid', 'crash-recovery', 'so need a SENT status committed before the call.'],
  ['solid', 'single-transaction', 'its in the same mysql transaction as status=PAID.'],
  ['solid', 'append-only', 'mistakes are fixed with a reversing line never an update.'],
  ['solid', 'lasting-repair', 'proper fix 2 weeks later was the unique order id in the db.'],
  ['strong', 'append-only', 'Corrections are new reversing entries.'],
  ['strong', 'end-of-line', 'Unknown for > 30min shows in a queue with a human owner.'],
  ['terse', 'constraints-first', 'p99 150 ms without the bank.'],
  ['terse', 'load-spread', 'Shards by merchant id.'],
  ['terse', 'own-part', 'I rolled back late, first hour wasted on logs.'],
  ['terse', 'stale-read-impact', 'Replica lags 1-5 s.'],
  ['plain', 'append-only', 'If one is wrong we add a line that is its opposite.'],
  ['plain', 'key-contract', 'Every time it tries again it sends that same number.'],
  ['plain', 'price-named', 'The shops there lose perhaps five minutes of sales.'],
  ['plain', 'load-spread', 'I would spread the shops over several databases by shop number.'],
  ['plain', 'lasting-repair', 'Now each refund has a number that can be used only once.'],
];

function verdicts(grade: Grade): Map<string, string> {
  return new Map(grade.observables.map(({id, verdict}) => [id, verdict]));
}

function without(answers: readonly string[], sentence: string): string[] {
  if (!answers.some((answer) => answer.includes(sentence))) throw new Error(`no "${sentence}"`);
  return answers.map((answer) => answer.replace(sentence, ''));
}

async function gradeBy(judgeFor: (turns: readonly Turn[]) => Judge, answers: readonly string[]) {
  const turns = interview(answers);
  return await gradeOf(judgeFor(turns), round, turns);
}

describe.each(JUDGES)('to %s', (_, judgeFor) => {
  it.each(DELETIONS)('%s without its sentence loses %s alone: %s', async (name, id, sentence) => {
    const whole = await gradeBy(judgeFor, ANSWERS[name]);
    const less = await gradeBy(judgeFor, without(ANSWERS[name], sentence));
    const before = verdicts(whole);
    const after = verdicts(less);
    expect(before.get(id)).toBe('met');
    expect([...after].filter(([other, verdict]) => before.get(other) !== verdict)).toEqual([
      [id, 'not_met'],
    ]);
    expect(less.score).toBeLessThan(whole.score ?? 0);
    expect((whole.score ?? 0) - (less.score ?? 0)).toBeLessThanOrEqual(10);
  });

  it.each(
    (['strong', 'solid', 'mixed', 'weak', 'terse'] as const).flatMap((name) =>
      Object.keys(STUFFING).map((stuffing) => [name, stuffing] as const),
    ),
  )('a %s interview gains and loses nothing by %s', async (name, stuffing) => {
    const whole = await gradeBy(judgeFor, ANSWERS[name]);
    const more = await gradeBy(
      judgeFor,
      ANSWERS[name].map((answer, index) => STUFFING[stuffing]?.(answer, index) ?? answer),
    );
    expect(Math.abs((more.score ?? -99) - (whole.score ?? -99))).toBeLessThanOrEqual(1);
  });
});
