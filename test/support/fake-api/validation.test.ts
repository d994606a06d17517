import {describe, expect, it} from 'vitest';
import {aQuestion, anApi} from './an-api.ts';
import {scripted} from './fake-model.ts';
import {MODELS} from './model-table.ts';

const USER = {role: 'user', content: 'I store the key.'};
const MAYA = {role: 'assistant', content: 'Which row?'};
const NOTE = {role: 'system', content: 'Ask once more.'};
const MARK = {cache_control: {type: 'ephemeral'}};

function marked(times: number) {
  return Array.from({length: times}, () => ({type: 'text', text: 'words', ...MARK}));
}

function format(schema: Record<string, unknown>) {
  return {output_config: {format: {type: 'json_schema' as const, schema}}};
}

function object(properties: object, more: object = {}) {
  const required = Object.keys(properties);
  return {type: 'object', properties, required, additionalProperties: false, ...more};
}

function many(count: number, schema: object) {
  return Object.fromEntries(Array.from({length: count}, (_, at) => [`field${at}`, schema]));
}

const RECURSIVE = {
  ...object({next: {$ref: '#/$defs/node'}}),
  $defs: {node: object({next: {$ref: '#/$defs/node'}})},
};

async function ask(change: object, headers: Record<string, string> = {}) {
  const {api} = await anApi({model: scripted(['Which row?'])});
  const response = await fetch(`${api.url}/v1/messages`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${api.key}`,
      'anthropic-version': '2026-10-21',
      ...headers,
    },
    body: JSON.stringify({...aQuestion(), ...change}),
  });
  const body = (await response.json()) as {readonly error?: {readonly message: string}};
  return {status: response.status, body, billed: api.requests[0]?.billed};
}

describe('the API refuses', () => {
  const refused: [string, object, string][] = [
    ['no model', {model: undefined}, 'model: Field required'],
    ['no length', {max_tokens: undefined}, 'max_tokens: Field required'],
    ['a length that no answer has', {max_tokens: 200_000}, '128000'],
    ['an empty stream', {max_tokens: 0, stream: true}, 'max_tokens'],
    ['temperature', {temperature: 0.5}, 'temperature: Extra inputs'],
    ['top_p', {top_p: 0.5}, 'top_p: Extra inputs'],
    ['top_k', {top_k: 5}, 'top_k: Extra inputs'],
    ['fields that it does not know', {mood: 'dark'}, 'mood: Extra inputs'],
    ['the old place of a format', {output_format: {}}, 'output_format: Extra inputs'],
    ['no messages', {messages: []}, 'at least one message'],
    ['a first message that is not the user’s', {messages: [MAYA, USER]}, 'first message'],
    ['a prefilled answer', {messages: [USER, MAYA]}, 'prefill'],
    ['empty text', {messages: [{role: 'user', content: [{type: 'text', text: ''}]}]}, 'non-empty'],
    ['blank text', {messages: [{role: 'user', content: ' \n'}]}, 'non-whitespace'],
    ['an empty system block', {system: [{type: 'text', text: ''}]}, 'system'],
    ['a role of its own', {messages: [USER, {role: 'maya', content: 'x'}]}, 'role'],
    ['a system message first', {messages: [NOTE, USER]}, 'first message'],
    ['a system message after an answer', {messages: [USER, MAYA, NOTE]}, 'must follow'],
    ['a system message before a question', {messages: [USER, NOTE, USER]}, 'must be last'],
    [
      'a system message where the model knows none',
      {model: 'claude-sonnet-5', messages: [USER, NOTE]},
      'not supported on claude-sonnet-5',
    ],
    ['a forced tool', {tools: [], tool_choice: {type: 'any'}}, 'tool_choice'],
    ['thinking turned off where it can’t be', {thinking: {type: 'disabled'}}, 'thinking.type'],
    [
      'between_tools where it is not known',
      {model: 'claude-opus-5-5', thinking: {type: 'between_tools'}},
      'thinking.type',
    ],
    ['a budget', {thinking: {type: 'enabled', budget_tokens: 2_000}}, 'thinking.type'],
    [
      'thinking turned off at an effort that is too high',
      {thinking: {type: 'between_tools'}, output_config: {effort: 'max'}},
      'effort "max"',
    ],
    ['an effort that there isn’t', {output_config: {effort: 'heroic'}}, 'effort'],
    [
      'an effort where there is none to set',
      {model: 'claude-haiku-4-5', output_config: {effort: 'low'}},
      'not supported on claude-haiku-4-5',
    ],
    ['five marks', {system: marked(3), messages: [{...USER, content: marked(2)}]}, 'Found 5'],
    ['four marks and one for all', {system: marked(4), ...MARK}, 'Found 5'],
    [
      'a long mark after a short one',
      {system: marked(1), cache_control: {type: 'ephemeral', ttl: '1h'}},
      "ttl='1h'",
    ],
    ['a mark for a day', {cache_control: {type: 'ephemeral', ttl: '1d'}}, 'ttl'],
    ['a range in a schema', format(object({n: {type: 'integer', minimum: 1}})), 'minimum'],
    ['an open object', format({type: 'object', properties: {}}), 'additionalProperties'],
    ['a schema within itself', format(RECURSIVE), 'Recursive'],
    [
      'many optional fields',
      format(object(many(25, {type: 'string'}), {required: []})),
      'too complex',
    ],
    [
      'many unions',
      format(object(many(17, {anyOf: [{type: 'string'}, {type: 'null'}]}))),
      'too complex',
    ],
    ['a prompt that is too long', {system: 'abcd'.repeat(1_000_001)}, 'prompt is too long'],
  ];
  it.each(refused)('%s', async (_, change, message) => {
    const {status, body, billed} = await ask(change);
    expect(body).toMatchObject({
      type: 'error',
      error: {type: 'invalid_request_error'},
      request_id: 'req_000001',
    });
    expect(status).toBe(400);
    expect(body.error?.message).toContain(message);
    expect(billed).toBeNull();
  });

  it('a model that there isn’t, as not found', async () => {
    expect(await ask({model: 'claude-2'})).toMatchObject({
      status: 404,
      body: {error: {type: 'not_found_error', message: 'model: claude-2'}},
    });
  });

  it.each(['2023-06-01', ''])('another version: "%s"', async (version) => {
    const {status, body} = await ask({}, {'anthropic-version': version});
    expect(status).toBe(400);
    expect(body.error?.message).toContain('anthropic-version');
  });
});

describe('the API takes', () => {
  const taken: [string, object][] = [
    ['a plain question', {}],
    ['a system message at the end', {messages: [USER, NOTE]}],
    ['a system message before an answer', {messages: [USER, NOTE, MAYA, USER]}],
    ['a forced tool on the small model', {model: 'claude-haiku-5-5', tool_choice: {type: 'any'}}],
    ['thinking turned off', {model: 'claude-haiku-5-5', thinking: {type: 'disabled'}}],
    ['four marks', {system: marked(3), messages: [{...USER, content: marked(1)}]}],
    ['an answer of no tokens, to fill the cache', {max_tokens: 0}],
    ['a dated id', {model: 'claude-haiku-4-5-20251001'}],
    ['a closed schema', format(object({n: {enum: [1, 2]}, m: {type: 'array', items: object({})}}))],
  ];
  it.each(taken)('%s', async (_, change) => {
    expect((await ask(change)).status).toBe(200);
  });
});

describe('the catalogue', () => {
  it('lists the models, newest first, and says what each can do', async () => {
    const {client} = await anApi();
    const ids = [];
    for await (const {id} of client.models.list({limit: 2})) ids.push(id);
    expect(ids).toEqual(MODELS.map(({id}) => id));
    const {capabilities, max_tokens: most} = await client.models.retrieve('claude-sonnet-5-5');
    expect(most).toBe(128_000);
    expect(capabilities?.thinking.types.between_tools.supported).toBe(true);
    expect(capabilities?.thinking.types.disabled.supported).toBe(false);
    await expect(client.models.retrieve('claude-2')).rejects.toMatchObject({status: 404});
  });

  it('counts tokens for nothing', async () => {
    const {api, client} = await anApi();
    const {model, messages} = aQuestion();
    const counted = await client.messages.countTokens({model, messages, system: 'Be short.'});
    expect(counted).toEqual({input_tokens: 11 + 3});
    expect(api.requests[0]?.billed).toBeNull();
  });
});

describe('a lenient server', () => {
  it('takes any key, model and field, and knows no cache', async () => {
    const {api, client} = await anApi(
      {strictness: 'lenient', model: ({schema}) => (schema === null ? 'free text' : '{}')},
      {apiKey: 'anything'},
    );
    const request = {...aQuestion({model: 'qwen4:8b'}), ...format(object({}))};
    const message = await client.messages.create({...request, cache_control: {type: 'ephemeral'}});
    expect(message.content).toMatchObject([{text: 'free text'}]);
    expect(Object.keys(message.usage)).toEqual(['input_tokens', 'output_tokens']);
    expect((await client.models.list()).data).toMatchObject([{id: 'local-model'}]);
    const {model, messages} = request;
    await expect(client.messages.countTokens({model, messages})).rejects.toMatchObject({
      status: 404,
    });
    expect(api.messages()[0]?.auth.bearer).toBe('anything');
  });
});
