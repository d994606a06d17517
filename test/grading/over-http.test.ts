/** A grading over real HTTP: requests that the API takes, its cache, and its faults. */
import {describe, expect, it, onTestFinished} from 'vitest';
import {connectClaude} from '../../src/claude/connect.ts';
import type {ModelUse} from '../../src/claude/model.ts';
import type {Vote} from '../../src/grading/grade.ts';
import {offlineJudge} from '../../src/grading/offline-judge.ts';
import {aClaudeJudge, gradeOf, honestGrader, seenIn} from '../support/a-grader.ts';
import type {FakeApiOptions} from '../support/fake-api/endpoint.ts';
import {startFakeApi} from '../support/fake-api/fake-api.ts';
import {FAULTS} from '../support/fake-api/fake-fault.ts';
import type {FakeModel} from '../support/fake-api/fake-model.ts';
import {interview, readCase, round} from './judged-interviews.ts';

const STRONG = interview(readCase('candidates/c02_strong_dynamo'));
const honest = honestGrader(round, STRONG);

const model: FakeModel = async ({turns, instruction}) =>
  // An honest grader goes by what it sees; how it was asked for is nothing to it.
  await honest(seenIn(round, turns[0]?.text ?? '', instruction), {} as never);

async function anApi(options: FakeApiOptions = {}) {
  const api = await startFakeApi({model, ...options});
  onTestFinished(async () => await api.close());
  const uses: ModelUse[] = [];
  const client = connectClaude({
    credential: {kind: 'key', secret: api.key},
    baseUrl: api.url,
    env: {},
    onUse: (use) => uses.push(use),
    limits: {thinking: {headersMs: 1500, idleMs: 1500}, ownModel: {headersMs: 1500, idleMs: 1500}},
  });
  return {api, client, uses};
}

async function byRule() {
  const grade = await gradeOf(offlineJudge(round), round, STRONG);
  return Object.fromEntries(grade.observables.map(({id, verdict}) => [id, verdict]));
}

describe('a grading by the Messages API', () => {
  it('is the grade of its judge, and nine tenths of what it reads comes from the cache', async () => {
    const {api, client, uses} = await anApi();
    const grade = await gradeOf(aClaudeJudge(client, round), round, STRONG);
    expect(Object.fromEntries(grade.observables.map(({id, verdict}) => [id, verdict]))).toEqual(
      await byRule(),
    );
    expect(grade.valid).toBe(true);
    expect(api.messages()).toHaveLength(round.observables.length + 2);
    const sum = (of: (use: ModelUse) => number) => uses.reduce((all, use) => all + of(use), 0);
    const read = sum(({cacheReadTokens}) => cacheReadTokens);
    const input = read + sum((use) => use.inputTokens + use.cacheWriteTokens);
    expect(read / input).toBeGreaterThanOrEqual(0.9);
    expect(uses.filter(({cacheWriteTokens}) => cacheWriteTokens > 0)).toHaveLength(1);
  });

  it('is whole when one call in ten is refused, cut, broken, slow or silent', async () => {
    const {api, client} = await anApi();
    api.failEvery(10, [
      FAULTS.refusal,
      FAULTS['refusal-with-text'],
      FAULTS['max-tokens'],
      FAULTS.malformed,
      FAULTS.destroyed,
      FAULTS.stall,
      FAULTS.overloaded,
    ]);
    const grade = await gradeOf(aClaudeJudge(client, round), round, STRONG);
    expect(grade.valid).toBe(true);
    expect(Object.fromEntries(grade.observables.map(({id, verdict}) => [id, verdict]))).toEqual(
      await byRule(),
    );
    expect(grade.observables.filter(({isLowConfidence}) => isLowConfidence)).toEqual([]);
  });

  it('stops where the key is refused, and a second run asks only for the rest', async () => {
    const {api, client} = await anApi();
    const known = new Map<string, readonly Vote[]>();
    const onVote = async (id: string, vote: Vote) => {
      known.set(id, [vote]);
      if (known.size === 15) api.troubleKey('revoked');
    };
    const judge = aClaudeJudge(client, round);
    await expect(gradeOf(judge, round, STRONG, {onVote})).rejects.toMatchObject({
      kind: 'key-refused',
    });
    const answered = new Set(known.keys());
    expect(answered.size).toBeGreaterThanOrEqual(15);
    api.acceptKey(api.key);
    const before = api.messages().length;
    const grade = await gradeOf(judge, round, STRONG, {known});
    const askedAgain = api
      .messages()
      .slice(before)
      .filter(({rawBody}) =>
        round.observables.some(
          ({id, statement}) =>
            answered.has(id) && rawBody.includes(JSON.stringify(statement).slice(1, -1)),
        ),
      );
    expect(askedAgain).toEqual([]);
    expect(grade.observables.every(({votes}) => votes.length === 1)).toBe(true);
    expect(grade.valid).toBe(true);
  });

  it('works with a server that knows no schema and no cache', async () => {
    const {client} = await anApi({strictness: 'lenient'});
    const judge = aClaudeJudge(client, round, {model: 'qwen3:8b'});
    const grade = await gradeOf(judge, round, STRONG);
    expect(Object.fromEntries(grade.observables.map(({id, verdict}) => [id, verdict]))).toEqual(
      await byRule(),
    );
  });
});
