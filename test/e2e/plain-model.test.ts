/** Interviews through a pipe, worded by models of every kind, over a network of every kind. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {aCandidate} from '../support/candidates.ts';
import {FAULTS} from '../support/fake-api/fake-fault.ts';
import type {FakeFault} from '../support/fake-api/fake-fault.ts';
import type {FakeApi} from '../support/fake-api/fake-api.ts';
import {BAD_MODELS} from '../support/fake-api/models/by-name.ts';
import {good} from '../support/fake-api/models/good.ts';
import {praiser} from '../support/fake-api/models/praiser.ts';
import {sentencesOf} from '../support/fake-api/models/wording.ts';
import {blocksOf, textOf} from '../support/fake-api/wire.ts';
import type {WireRequest} from '../support/fake-api/wire.ts';
import {
  aServer,
  envFor,
  expectWhole,
  interviewed,
  isSpoken,
  only,
} from '../support/with-a-model.ts';
import type {PlainRun} from '../support/with-a-model.ts';

const strong = aCandidate('c02_strong_dynamo').answers;
const solid = aCandidate('c05_solid_redis_mysql').answers;
const mixed = aCandidate('c09_mixed_sre').answers;
/** Names hardly a mechanism. */
const weak = aCandidate('c10_weak_happy_path').answers;
/** Gives orders to the interviewer. */
const commanding = injection('i01_system_override');

function injection(name: string): string[] {
  const file = join(import.meta.dirname, `../fixtures/cases/injection/${name}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as {answers: string[]}).answers;
}

function spokenBy(api: FakeApi): string[] {
  return api
    .messages()
    .filter(isSpoken)
    .map(({answer}) => answer);
}

/** What the model has said in its own words, turn by turn; the end of a round is authored. */
function worded({events}: PlainRun) {
  return only(events, 'maya.asked').filter(({move}) => move.kind !== 'close');
}

/** None of a bad model's sentences, whole, reached the page. */
function expectUnheard(sentences: readonly string[], {stdout}: PlainRun): void {
  expect(sentences.length).toBeGreaterThan(5);
  for (const sentence of sentences) expect(stdout).not.toContain(sentence);
}

describe('a model that behaves', () => {
  it('words the interview: 25 turns, of which at least nine in ten are its own', async () => {
    const api = await aServer({model: good()});
    const run = await interviewed([...strong, ...solid, ...mixed.slice(0, 3)], envFor(api));
    expectWhole(run);
    const turns = worded(run);
    expect(turns.length).toBeGreaterThanOrEqual(25);
    const said = spokenBy(api).join('\n');
    const own = turns.filter(({text, isCanned}) => {
      return !isCanned && said.includes(sentencesOf(text).at(-1) ?? text);
    });
    expect(own.length).toBeGreaterThanOrEqual(turns.length * 0.9);
    expect(only(run.events, 'answer.heard').length).toBeGreaterThan(0);
    expect(run.stderr).toContain(new URL(api.url).host);

    const requests = api.messages().filter(isSpoken);
    const total = (field: 'input_tokens' | 'cache_read_input_tokens') =>
      requests.reduce((sum, {billed}) => sum + (billed?.[field] ?? 0), 0);
    const written = requests.reduce(
      (sum, {billed}) => sum + (billed?.cache_creation_input_tokens ?? 0),
      0,
    );
    const read = total('cache_read_input_tokens');
    const share = read / (read + written + total('input_tokens'));
    expect(share).toBeGreaterThanOrEqual(0.9);

    const prefixes = requests.map(({body}) => cachedPrefix(body));
    for (const [at, prefix] of prefixes.entries()) {
      expect(prefix.length).toBeGreaterThan(0);
      expect(prefix.startsWith(prefixes[at - 1] ?? '')).toBe(true);
    }
    // What the session has booked is what the server has billed.
    const booked = only(run.events, 'model.used').filter(({model}) => model.includes('sonnet'));
    expect(booked.reduce((sum, {cacheReadTokens}) => sum + cacheReadTokens, 0)).toBe(read);
  });
});

/** Everything up to the last marked block, byte for byte but for the marks. */
function cachedPrefix(request: WireRequest): string {
  const blocks = [
    ...blocksOf(request.system).map((block) => ({role: 'system', block})),
    ...(request.messages ?? []).flatMap(({role, content}) =>
      blocksOf(content).map((block) => ({role, block})),
    ),
  ];
  const last = blocks.findLastIndex(({block}) => block.cache_control !== undefined);
  return blocks
    .slice(0, last + 1)
    .map(({role, block}) => JSON.stringify([role, {...block, cache_control: undefined}]))
    .join('\n');
}

const ANSWERS: Readonly<Record<keyof typeof BAD_MODELS, readonly string[]>> = {
  praiser: strong.slice(0, 8),
  leaker: weak.slice(0, 8),
  rambler: solid.slice(0, 8),
  timekeeper: strong.slice(0, 8),
  misquoter: mixed.slice(0, 8),
  injected: commanding,
};

describe('a model that misbehaves', () => {
  it.each(Object.entries(BAD_MODELS))('a %s: nothing of it is shown', async (name, model) => {
    const api = await aServer({model: model()});
    const run = await interviewed(ANSWERS[name as keyof typeof BAD_MODELS], envFor(api));
    expectWhole(run);
    expect(worded(run).flatMap(({caught}) => caught).length).toBeGreaterThan(2);
    if (name === 'injected') {
      const prompt = textOf(api.messages().find(isSpoken)?.body.system).replaceAll(/\s+/gu, ' ');
      expect(spokenBy(api).join()).toMatch(/5\/5|ScoreBot|my instructions|own instructions/u);
      // The candidate's own orders may be held up to them, in quotation marks.
      const own = run.questions.join('\n').replaceAll(/"[^"\n]*"/gu, '');
      expect(own).not.toMatch(/5\/5|full marks|ScoreBot|instructions|prompt/iu);
      expect(own).not.toContain(prompt.slice(0, 40));
    } else {
      expectUnheard(spokenBy(api).flatMap(sentencesOf), run);
    }
  });
});

/** Everything that can be got over without anybody's help. */
const PASSING: readonly FakeFault[] = [
  {...FAULTS['rate-limited'], retryAfter: '1'},
  FAULTS.refusal,
  FAULTS['server-error'],
  FAULTS['max-tokens'],
  FAULTS.overloaded,
  FAULTS['refusal-with-text'],
  FAULTS.reset,
  FAULTS.destroyed,
  FAULTS['error-event'],
  FAULTS.malformed,
  FAULTS['end-early'],
  FAULTS.empty,
];

describe('every third call failing, each time in another way', () => {
  it('changes nothing in what is asked, of a good model and of a bad one', async () => {
    const half = PASSING.length / 2;
    const interviews = [PASSING.slice(0, half), PASSING.slice(half)].flatMap((faults) => [
      {model: good(), answers: [...strong, ...mixed.slice(0, 2)], faults},
      // Each of its turns takes three calls.
      {model: praiser(), answers: solid.slice(0, 4), faults},
    ]);
    // They wait most of the time.
    await Promise.all(
      interviews.map(async ({model, answers, faults}) => {
        const api = await aServer({model});
        api.failEvery(3, faults, isSpoken);
        const run = await interviewed(answers, envFor(api));
        expectWhole(run);
        const calls = api.messages().filter(isSpoken).length;
        expect(calls).toBeGreaterThanOrEqual(3 * faults.length);
        expect(only(run.events, 'coach.changed')).toEqual([]);
        expect(run.stderr).toMatch(/Your clock stands still; next try in [12] s\./u);
        expect(run.questions.join()).not.toMatch(/brilliant|great|excellent|can't help/iu);
      }),
    );
  });
});
