import type {
  MessageCreateParamsNonStreaming,
  MessageParam,
} from '@anthropic-ai/sdk/resources/messages';
import {describe, expect, it} from 'vitest';
import {aQuestion, anApi} from './an-api.ts';
import type {ApiAndClient} from './an-api.ts';
import {scripted} from './fake-model.ts';

const MARK = {type: 'ephemeral'} as const;
const HOUR = {type: 'ephemeral', ttl: '1h'} as const;
/** 1,000 tokens. */
const LONG = 'wxyz'.repeat(1_000);
/** 100 tokens. */
const SOME = 'abcd'.repeat(100);

function text(words: string, mark: typeof MARK | typeof HOUR | null = null) {
  return {type: 'text' as const, text: words, ...(mark === null ? {} : {cache_control: mark})};
}

function user(...blocks: ReturnType<typeof text>[]): MessageParam {
  return {role: 'user', content: blocks};
}

const BASE = aQuestion({
  system: [text(LONG, MARK)],
  messages: [user(text(SOME))],
});

async function aCache() {
  let now = 1_000_000;
  const {api, client} = await anApi({now: () => now, model: scripted(['Which row?'])});
  return {
    api,
    client,
    pass: (minutes: number) => (now += minutes * 60_000),
    /** Uncached, read, written. */
    ask: async (change: Partial<MessageCreateParamsNonStreaming> = {}) =>
      await cost(client, change),
  };
}

async function cost(
  client: ApiAndClient['client'],
  change: Partial<MessageCreateParamsNonStreaming>,
): Promise<readonly (number | null)[]> {
  const {usage} = await client.messages.create({...BASE, ...change});
  return [usage.input_tokens, usage.cache_read_input_tokens, usage.cache_creation_input_tokens];
}

describe('the prompt cache', () => {
  it('writes up to the mark and reads it the next time', async () => {
    const {ask} = await aCache();
    expect(await ask()).toEqual([100, 0, 1_000]);
    expect(await ask()).toEqual([100, 1_000, 0]);
  });

  it('grows with a conversation that is only added to', async () => {
    const {ask} = await aCache();
    const turns: MessageParam[] = [];
    const costs = [];
    for (const words of [SOME, SOME, SOME]) {
      costs.push(await ask({messages: [...turns, user(text(words, MARK))]}));
      turns.push(user(text(words)), {role: 'assistant', content: 'a'.repeat(40)});
    }
    expect(costs).toEqual([
      [0, 0, 1_100],
      [0, 1_100, 110],
      [0, 1_210, 110],
    ]);
  });

  it('takes a string and its one block for the same, and two turns of one role for one', async () => {
    const {ask} = await aCache();
    await ask({messages: [user(text(SOME)), user(text(LONG, MARK))]});
    expect(await ask({messages: [{role: 'user', content: SOME}, user(text(LONG, MARK))]})).toEqual([
      0, 2_100, 0,
    ]);
    expect(await ask({messages: [user(text(SOME), text(LONG, MARK))]})).toEqual([0, 2_100, 0]);
  });

  it('marks the last block when the request as a whole is marked', async () => {
    const {ask} = await aCache();
    const request = {system: LONG, cache_control: MARK};
    expect(await ask(request)).toEqual([0, 0, 1_100]);
    expect(await ask(request)).toEqual([0, 1_100, 0]);
  });

  const changes: [string, Partial<MessageCreateParamsNonStreaming>][] = [
    ['one letter of the system prompt', {system: [text(`${LONG.slice(0, -1)}Z`, MARK)]}],
    ['the model', {model: 'claude-opus-5-5'}],
    ['the effort', {output_config: {effort: 'low'}}],
    ['the thinking', {thinking: {type: 'between_tools'}}],
  ];
  it.each(changes)('is of no use after a change of %s', async (_, change) => {
    const {ask} = await aCache();
    await ask();
    const [, read] = await ask(change);
    expect(read).toBe(0);
  });

  it('is of no use after a change of the output format, which costs tokens itself', async () => {
    const {ask} = await aCache();
    const schema = {type: 'object', properties: {}, required: [], additionalProperties: false};
    await ask();
    const [, read, written] = await ask({output_config: {format: {type: 'json_schema', schema}}});
    expect(read).toBe(0);
    expect(written).toBe(1_000 + Math.ceil(JSON.stringify(schema).length / 4));
  });

  it.each([
    ['claude-sonnet-5-5', 511, 0],
    ['claude-sonnet-5-5', 512, 512],
    ['claude-sonnet-5', 1_023, 0],
    ['claude-sonnet-5', 1_024, 1_024],
  ])('caches on %s a prefix of %i tokens as %i', async (model, tokens, written) => {
    const {ask} = await aCache();
    expect((await ask({model, system: [text('abcd'.repeat(tokens), MARK)]}))[2]).toBe(written);
  });

  it('forgets after five minutes without a read, or after an hour where that was asked for', async () => {
    const {ask, pass} = await aCache();
    const hour = {system: [text(`${SOME}${LONG}`, HOUR)]};
    await ask();
    await ask(hour);
    pass(4);
    expect((await ask())[1]).toBe(1_000);
    pass(4);
    expect((await ask())[1]).toBe(1_000);
    pass(5);
    expect((await ask())[1]).toBe(0);
    expect((await ask(hour))[1]).toBe(1_100);
    pass(59);
    expect((await ask(hour))[1]).toBe(1_100);
    pass(60);
    expect((await ask(hour))[1]).toBe(0);
  });

  it('tells writes for an hour from writes for five minutes', async () => {
    const {client} = await aCache();
    const {usage} = await client.messages.create({
      ...BASE,
      system: [text(LONG, HOUR)],
      messages: [user(text(SOME, MARK))],
    });
    expect(usage).toMatchObject({
      input_tokens: 0,
      cache_creation_input_tokens: 1_100,
      cache_creation: {ephemeral_1h_input_tokens: 1_000, ephemeral_5m_input_tokens: 100},
    });
  });

  it.each([
    [19, 1_100],
    [20, 0],
  ])('finds an entry %i blocks before the mark: %i tokens', async (blocks, read) => {
    const {ask} = await aCache();
    const more = Array.from({length: blocks}, (_, at) => text(`block ${at}`));
    const marked = more.map((block, at) =>
      at === blocks - 1 ? {...block, cache_control: MARK} : block,
    );
    const request = {system: LONG, messages: [user(text(SOME, MARK))]};
    await ask(request);
    expect((await ask({...request, messages: [user(text(SOME), ...marked)]}))[1]).toBe(read);
  });

  it('gives nothing to a request that came in before the first answer began', async () => {
    const {api, ask} = await aCache();
    let release: () => void = () => undefined;
    const released = new Promise<void>((done) => (release = done));
    api.answerWith(async () => {
      await released;
      return 'Which row?';
    });
    const both = [ask(), ask()];
    await api.received(2);
    release();
    expect(await Promise.all(both)).toEqual([
      [100, 0, 1_000],
      [100, 0, 1_000],
    ]);
  });

  it('keeps nothing of a request that failed', async () => {
    const {api, ask} = await aCache();
    api.failNext({kind: 'status', status: 529});
    await expect(ask()).rejects.toThrow('529');
    expect(await ask()).toEqual([100, 0, 1_000]);
    expect(api.requests.map(({billed}) => billed?.input_tokens)).toEqual([undefined, 100]);
  });
});
