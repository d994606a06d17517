import {describe, expect, it} from 'vitest';
import {aQuestion, anApi} from './an-api.ts';
import {scripted} from './fake-model.ts';
import {tokensOf} from './tokens.ts';

const OFF = {type: 'between_tools'} as const;

/** Types of the raw events, neighbours of one type as one. */
async function orderOf(events: AsyncIterable<{readonly type: string}>): Promise<string[]> {
  const types: string[] = [];
  for await (const {type} of events) if (types.at(-1) !== type) types.push(type);
  return types;
}

describe('a stream', () => {
  it('comes in the order of the real API, a thinking block first', async () => {
    const {client} = await anApi({model: scripted([{text: 'Which row?', thinking: 'hm'}])});
    const events = await client.messages.create({...aQuestion(), stream: true});
    expect(await orderOf(events)).toEqual([
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_stop',
      'content_block_start',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ]);
  });

  it('pings after the first block has begun', async () => {
    const {api} = await anApi({model: scripted(['Which row?'])});
    const response = await fetch(`${api.url}/v1/messages`, {
      method: 'POST',
      headers: {authorization: `Bearer ${api.key}`, 'anthropic-version': '2026-10-21'},
      body: JSON.stringify({...aQuestion({thinking: OFF}), stream: true}),
    });
    const names = [...(await response.text()).matchAll(/^event: (.*)$/gmu)].map(([, name]) => name);
    expect(names).toEqual([
      'message_start',
      'content_block_start',
      'ping',
      'content_block_delta',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ]);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('request-id')).toBe(api.requests[0]?.id);
  });

  it('says at the start what the input cost, and at the end why it stopped and what all cost', async () => {
    const {api, client} = await anApi({model: scripted(['Which row is it?'])});
    const stream = client.messages.stream(aQuestion({thinking: OFF}));
    const starts: unknown[] = [];
    const deltas: unknown[] = [];
    stream.on('streamEvent', (event) => {
      if (event.type === 'message_start') starts.push(event.message.usage.output_tokens);
      if (event.type === 'message_delta') deltas.push(event.delta.stop_reason, event.usage);
    });
    const message = await stream.finalMessage();
    expect(starts).toEqual([1]);
    expect(deltas).toMatchObject(['end_turn', {output_tokens: tokensOf('Which row is it?')}]);
    expect(message.usage).toMatchObject({
      input_tokens: tokensOf('I store the key in a table with the result.'),
      cache_read_input_tokens: 0,
      output_tokens: 4,
    });
    expect(api.requests[0]).toMatchObject({
      status: 200,
      answer: 'Which row is it?',
      billed: {output_tokens: 4},
      wasClosedByClient: false,
    });
    expect(stream.request_id).toBe(api.requests[0]?.id);
  });

  it('has no thinking block when the model was told not to think', async () => {
    const {client} = await anApi({model: scripted([{text: 'Which row?', thinking: 'hm'}])});
    const message = await client.messages.create(aQuestion({thinking: OFF}));
    expect(message.content.map(({type}) => type)).toEqual(['text']);
  });

  it('stops where max_tokens stops it', async () => {
    const {client} = await anApi({model: scripted(['One two three four five.'])});
    const message = await client.messages.create(aQuestion({max_tokens: 2}));
    expect(message.stop_reason).toBe('max_tokens');
    expect(message.content.at(-1)).toMatchObject({type: 'text', text: 'One two '});
  });
});

describe('a message that is not streamed', () => {
  it('is the same message', async () => {
    const {api, client} = await anApi({model: scripted(['Which row?'])});
    const message = await client.messages.create(aQuestion());
    expect(message).toMatchObject({
      type: 'message',
      role: 'assistant',
      model: 'claude-sonnet-5-5',
      stop_reason: 'end_turn',
      _request_id: api.requests[0]?.id,
    });
    expect(message.content).toMatchObject([{type: 'thinking'}, {type: 'text', text: 'Which row?'}]);
  });
});

describe('the log', () => {
  it('holds each request as it was sent', async () => {
    const {api, client} = await anApi();
    await client.messages.create(aQuestion({system: 'Be short.'}));
    await client.models.list({limit: 1});
    expect(api.requests.map(({method, path}) => `${method} ${path}`)).toEqual([
      'POST /v1/messages',
      'GET /v1/models',
    ]);
    const [first] = api.messages();
    expect(first?.auth).toEqual({bearer: api.key, apiKey: null});
    expect(first?.headers['anthropic-version']).toBe('2026-10-21');
    expect(first?.body.system).toBe('Be short.');
    expect(JSON.parse(first?.rawBody ?? '')).toEqual(first?.body);
  });

  it('sees a client hang up', async () => {
    const {api, client} = await anApi();
    api.failNext({kind: 'stall', afterCharacters: 5, pingEveryMs: null, ms: null});
    const stream = client.messages.stream(aQuestion());
    stream.on('text', () => stream.abort());
    await expect(stream.finalMessage()).rejects.toThrow('aborted');
    const request = await api.received(1);
    await request.done;
    expect(request.wasClosedByClient).toBe(true);
    expect(request.answer).toHaveLength(5);
    expect(request.billed?.output_tokens).toBe(2);
  });
});
