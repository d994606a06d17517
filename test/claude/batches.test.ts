import {describe, expect, it, onTestFinished} from 'vitest';
import {connectBatches} from '../../src/claude/batches.ts';
import {usdOf} from '../../src/claude/prices.ts';
import {startFakeApi} from '../support/fake-api/fake-api.ts';
import type {FakeApiOptions} from '../support/fake-api/endpoint.ts';
import {FAULTS} from '../support/fake-api/fake-fault.ts';
import {scripted} from '../support/fake-api/fake-model.ts';
import {aRequest} from './a-request.ts';

const {signal} = new AbortController();

async function aDesk(options: FakeApiOptions = {}) {
  const api = await startFakeApi({batchLooks: 0, ...options});
  onTestFinished(async () => await api.close());
  const credential = {kind: 'key', secret: api.key} as const;
  return {api, client: connectBatches({credential, baseUrl: api.url, env: {}})};
}

const items = ['one', 'two', 'three'].map((id) => ({id, request: aRequest()}));

describe('a batch', () => {
  it('goes out in one call, and comes back by the names of its requests', async () => {
    const {api, client} = await aDesk({
      batchLooks: 1,
      model: scripted(['first', 'second', 'third']),
    });
    const id = await client.submit(items, signal);
    expect(await client.status(id, signal)).toMatchObject({id, hasEnded: false, total: 3});
    expect(await client.status(id, signal)).toMatchObject({id, hasEnded: true, total: 3});
    const results = await client.results(id, signal);
    const text = (name: string) => {
      const found = results.find((result) => result.id === name);
      return found?.kind === 'answered' ? found.reply.text : null;
    };
    expect([text('one'), text('two'), text('three')]).toEqual(['first', 'second', 'third']);
    expect(api.requests.filter(({method}) => method === 'POST')).toHaveLength(1);
    expect(await client.recent(signal)).toMatchObject([{id, total: 3}]);
  });

  it('tells what was answered from what failed, expired, was refused or cut', async () => {
    const {api, client} = await aDesk({
      model: scripted([
        {text: '', stopReason: 'refusal'},
        {text: 'half', stopReason: 'max_tokens'},
      ]),
    });
    const troubles = new Map([
      ['three', 'expired'],
      ['four', 'errored'],
    ] as const);
    api.troubleBatch((id) => troubles.get(id as 'three') ?? null);
    const broken = {id: 'four', request: aRequest()};
    const id = await client.submit([...items, broken], signal);
    await client.status(id, signal);
    const results = new Map((await client.results(id, signal)).map((one) => [one.id, one]));
    expect(results.get('one')).toMatchObject({kind: 'answered', reply: {stopReason: 'refusal'}});
    expect(results.get('two')).toMatchObject({
      kind: 'answered',
      reply: {stopReason: 'max_tokens', text: 'half'},
    });
    expect(results.get('three')).toEqual({id: 'three', kind: 'expired'});
    expect(results.get('four')).toEqual({id: 'four', kind: 'errored'});
  });

  it('costs half of what its answers cost elsewhere', async () => {
    const client = connectBatches({
      credential: {kind: 'key', secret: 'sk-ant-nobody'},
      baseUrl: null,
      env: {},
    });
    const usage = {
      inputTokens: 900,
      cacheReadTokens: 9_000,
      cacheWriteTokens: 0,
      outputTokens: 150,
    };
    const request = aRequest({model: 'claude-opus-5-5', purpose: 'judge'});
    const reply = {text: '', stopReason: 'end_turn', usage, requestId: null} as const;
    const whole = usdOf(usage, 'claude-opus-5-5', 'api.anthropic.com') ?? 0;
    expect(client.useOf(request, reply)).toMatchObject({...usage, usd: whole / 2});
  });

  it('that nobody knows is none, and no fault', async () => {
    const {client} = await aDesk();
    expect(await client.status('msgbatch_elsewhere', signal)).toBeNull();
  });

  it('at a server without batches says so', async () => {
    const {client} = await aDesk({strictness: 'lenient'});
    await expect(client.submit(items, signal)).rejects.toMatchObject({
      message: expect.stringContaining('takes no batches'),
      nextStep: 'Grade without --batch.',
    });
  });

  it.each([
    ['key-refused', FAULTS['key-refused']],
    ['overloaded', FAULTS.overloaded],
    ['unreachable', FAULTS.reset],
  ])('that fails is told as any call is: %s', async (kind, fault) => {
    const {api, client} = await aDesk();
    api.failNext(fault, 1, () => true);
    await expect(client.submit(items, signal)).rejects.toMatchObject({kind});
    expect(api.requests).toHaveLength(1);
  });

  it('says no key', async () => {
    const {api, client} = await aDesk();
    api.answerWith(scripted([`Your key is ${api.key}.`]));
    const id = await client.submit(items, signal);
    await client.status(id, signal);
    const [first] = await client.results(id, signal);
    expect(first).toMatchObject({reply: {text: 'Your key is [key].'}});
  });
});
