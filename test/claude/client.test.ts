import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {startFakeApi} from '../support/fake-api/fake-api.ts';
import type {FakeApi} from '../support/fake-api/fake-api.ts';
import {scripted} from '../support/fake-api/fake-model.ts';
import {FAULTS} from '../support/fake-api/fake-fault.ts';
import {aRequest, connected, hear} from './a-request.ts';

const QUESTION =
  'You wrote “a row” 🔑: which field changes first, and what does it hold afterwards?';

let api: FakeApi;
beforeEach(async () => {
  api = await startFakeApi();
  api.answerWith(scripted([QUESTION]));
});
afterEach(async () => await api.close());

const key = () => ({kind: 'key', secret: api.key}) as const;
const client = (changes = {}) => connected({credential: key(), baseUrl: api.url, ...changes});

describe('an answer', () => {
  it('arrives in pieces, then whole, with what it cost', async () => {
    const {client: model, uses} = client();
    const {pieces, reply} = await hear(model);
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.join('')).toBe(QUESTION);
    const billed = api.requests[0]?.billed;
    expect(reply).toEqual({
      text: QUESTION,
      stopReason: 'end_turn',
      requestId: 'req_000001',
      usage: {
        inputTokens: billed?.input_tokens,
        cacheReadTokens: 0,
        cacheWriteTokens: 0,
        outputTokens: billed?.output_tokens,
      },
    });
    expect(uses).toEqual([
      {
        ...reply?.usage,
        purpose: 'interviewer',
        model: 'claude-sonnet-5-5',
        usd: null,
        requestId: 'req_000001',
      },
    ]);
  });

  it('is the same in one piece', async () => {
    const {client: model, uses} = client();
    const {signal} = new AbortController();
    expect((await model.complete(aRequest(), signal)).text).toBe(QUESTION);
    expect(uses).toHaveLength(1);
  });

  it.each(['byte-by-byte', 'unknown-event'] as const)('survives %s', async (name) => {
    api.failNext(FAULTS[name]);
    const {pieces, reply} = await hear(client().client);
    expect(pieces.join('')).toBe(QUESTION);
    expect(reply?.stopReason).toBe('end_turn');
  });

  it('that was refused or cut at its limit says so, and is no fault', async () => {
    api.failNext(FAULTS.refusal);
    api.failNext(FAULTS['refusal-with-text']);
    api.failNext(FAULTS['max-tokens']);
    const {client: model} = client();
    expect((await hear(model)).reply).toMatchObject({stopReason: 'refusal', text: ''});
    expect((await hear(model)).reply).toMatchObject({
      stopReason: 'refusal',
      text: "I can't help with that.",
    });
    expect((await hear(model)).reply).toMatchObject({
      stopReason: 'max_tokens',
      text: Array.from(QUESTION).slice(0, 20).join(''),
    });
  });

  it('of a thinking model holds none of its thoughts', async () => {
    api.answerWith(scripted([{text: QUESTION, thinking: 'A secret plan.'}]));
    const {pieces} = await hear(client().client, aRequest({mayThink: true}));
    expect(pieces.join('')).toBe(QUESTION);
  });

  it.each([
    ['key', 'sk-ant-api03-second-0123456789'],
    ['token', 'gateway.token/0123456789'],
  ] as const)('that says the %s does not get it out', async (kind, secret) => {
    api.acceptKey(secret);
    api.answerWith(scripted([`Your key is ${secret}, is it not?`]));
    const {pieces, reply} = await hear(client({credential: {kind, secret}}).client);
    expect(pieces.join('')).toBe('Your key is [key], is it not?');
    expect(reply?.text).toBe('Your key is [key], is it not?');
  });
});

describe('the prompt cache', () => {
  it('gives back nine tenths of 25 turns', async () => {
    const {client: model, uses} = client();
    const system = 'She asks one question a turn and praises nobody. '.repeat(150);
    const messages: {role: 'user' | 'assistant'; text: string}[] = [];
    for (let turn = 0; turn < 25; turn += 1) {
      messages.push({role: 'user', text: `Answer ${turn}: ${'the row holds a key; '.repeat(20)}`});
      const {reply} = await hear(model, aRequest({system, messages}));
      messages.push({role: 'assistant', text: reply?.text ?? ''});
    }
    const sum = (pick: (use: (typeof uses)[number]) => number) =>
      uses.reduce((total, use) => total + pick(use), 0);
    const read = sum(({cacheReadTokens}) => cacheReadTokens);
    const all = read + sum((use) => use.inputTokens + use.cacheWriteTokens);
    expect(read / all).toBeGreaterThan(0.9);
  });
});

describe('calling off', () => {
  it('closes the connection, says so, and books what was begun', async () => {
    api.failNext(FAULTS.stall);
    const {client: model, uses} = client();
    const stop = new AbortController();
    const pieces: string[] = [];
    const running = (async () => {
      for await (const event of model.stream(aRequest(), stop.signal)) {
        if (event.type === 'text') pieces.push(event.text);
        stop.abort(new Error('sent first'));
      }
    })();
    await expect(running).rejects.toMatchObject({name: 'AbortError'});
    const request = await api.received(1);
    await request.done;
    expect(request.wasClosedByClient).toBe(true);
    expect(uses).toHaveLength(1);
    // The endpoint has reported one token by then; so much was heard, at three characters each.
    const heard = Math.ceil(pieces.join('').length / 3);
    expect(heard).toBeGreaterThan(1);
    expect(uses[0]).toMatchObject({inputTokens: request.billed?.input_tokens});
    expect(uses[0]?.outputTokens).toBeGreaterThanOrEqual(heard);
    expect(uses[0]?.outputTokens).toBeLessThan(heard + 3);
  });

  it('works before the headers, and books nothing', async () => {
    api.failNext({kind: 'delay-before-headers', ms: 60_000});
    const {client: model, uses} = client();
    const stop = new AbortController();
    const running = hear(model, aRequest(), stop.signal);
    const request = await api.received(1);
    stop.abort();
    expect((await running).error).toMatchObject({name: 'AbortError'});
    await request.done;
    expect(request.wasClosedByClient).toBe(true);
    expect(uses).toEqual([]);
  });

  it('before the call makes none', async () => {
    const {error} = await hear(client().client, aRequest(), AbortSignal.abort());
    expect(error).toMatchObject({name: 'AbortError'});
    expect(api.requests).toHaveLength(0);
  });

  it('by no longer listening hangs up too', async () => {
    api.failNext(FAULTS.stall);
    const {client: model, uses} = client();
    for await (const event of model.stream(aRequest(), new AbortController().signal)) {
      if (event.type === 'text') break;
    }
    const request = await api.received(1);
    await request.done;
    expect(request.wasClosedByClient).toBe(true);
    expect(uses).toHaveLength(1);
  });
});

describe('the credential', () => {
  it.each(['key', 'token'] as const)('as a %s is the only one that is sent', async (kind) => {
    vi.stubEnv('ANTHROPIC_API_KEY', 'sk-ant-from-environment');
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', 'token-from-environment');
    vi.stubEnv('ANTHROPIC_BASE_URL', 'http://127.0.0.1:9');
    vi.stubEnv('ANTHROPIC_CUSTOM_HEADERS', 'Authorization: Bearer x\nx-hint: 1\nbad name: é');
    try {
      const {reply} = await hear(client({credential: {kind, secret: ` ${api.key}\n`}}).client);
      expect(reply?.text).toBe(QUESTION);
      expect(process.env['ANTHROPIC_CUSTOM_HEADERS']).toContain('x-hint');
    } finally {
      vi.unstubAllEnvs();
    }
    const request = api.requests[0];
    expect(request?.auth).toEqual({bearer: api.key, apiKey: null});
    expect(request?.headers).not.toHaveProperty('x-hint');
  });

  it('is checked without a token being spent', async () => {
    const {client: model, uses} = client();
    const {signal} = new AbortController();
    await model.verify(signal);
    expect(api.requests.map(({method, path}) => `${method} ${path}`)).toEqual(['GET /v1/models']);
    model.changeCredential({kind: 'key', secret: 'sk-ant-other'});
    await expect(model.verify(signal)).rejects.toMatchObject({kind: 'key-refused', status: 401});
    expect(uses).toEqual([]);
  });

  it('can be changed between two calls', async () => {
    const {client: model} = client();
    api.troubleKey('revoked');
    expect((await hear(model)).error).toMatchObject({kind: 'key-refused', isAboutKey: true});
    api.acceptKey('sk-ant-second');
    model.changeCredential({kind: 'key', secret: 'sk-ant-second'});
    expect((await hear(model)).reply?.text).toBe(QUESTION);
  });

  it.each([
    ['environment', 'change ANTHROPIC_API_KEY where you set it'],
    ['keychain', '`interview-coach key set`'],
    [undefined, '`interview-coach key set`'],
  ] as const)('from %s: the fault says where to change it', async (source, step) => {
    const credential = {...key(), secret: 'sk-ant-wrong', ...(source && {source})};
    const {error} = await hear(client({credential}).client);
    expect(error).toMatchObject({nextStep: expect.stringContaining(step)});
  });

  it('is not sent on to another address', async () => {
    const elsewhere = await startFakeApi();
    const server = createServer((_, response) => {
      response.writeHead(307, {location: `${elsewhere.url}/v1/messages`}).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const {port} = server.address() as AddressInfo;
      const {error} = await hear(client({baseUrl: `http://127.0.0.1:${port}`}).client);
      expect(error).toMatchObject({kind: 'request-refused', status: 307});
      expect(elsewhere.requests).toHaveLength(0);
    } finally {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await elsewhere.close();
    }
  });
});

describe('other endpoints', () => {
  it.each(['/', '/v1', '/v1/'])('a base URL that ends in %s is put right', async (end) => {
    const {client: model} = client({baseUrl: `${api.url}${end}`});
    expect((await hear(model)).reply?.text).toBe(QUESTION);
    expect(api.requests[0]?.path).toBe('/v1/messages');
    expect(model.host).toBe(new URL(api.url).host);
  });

  it('a local server gets the four fields that it knows, and is understood', async () => {
    const local = await startFakeApi({strictness: 'lenient'});
    local.answerWith(scripted([QUESTION]));
    try {
      const {client: model, uses} = connected({
        credential: {kind: 'token', secret: 'ollama'},
        baseUrl: local.url,
      });
      const shape = {jsonSchema: {type: 'object'}, hint: 'Answer in JSON.'};
      const {reply} = await hear(model, aRequest({model: 'qwen3:8b', shape}));
      expect(reply).toMatchObject({text: QUESTION, stopReason: 'end_turn', requestId: null});
      const [request] = local.requests;
      expect(Object.keys(request?.body ?? {}).toSorted()).toEqual([
        'max_tokens',
        'messages',
        'model',
        'stream',
        'system',
      ]);
      expect(request?.rawBody).toContain('Answer in JSON.');
      expect(uses[0]).toMatchObject({model: 'qwen3:8b', usd: null, cacheReadTokens: 0});
    } finally {
      await local.close();
    }
  });

  it('a server without a list of models has nothing to check a key against', async () => {
    api.failNext({kind: 'status', status: 404}, 1, () => true);
    await client().client.verify(new AbortController().signal);
    expect(api.requests).toHaveLength(1);
  });

  it('a parameter that is refused after all is left out from then on', async () => {
    const {client: model} = client();
    const message = 'thinking.type: between_tools is not supported by this model';
    api.failNext({kind: 'status', status: 400, message});
    expect((await hear(model)).reply?.text).toBe(QUESTION);
    expect((await hear(model)).reply?.text).toBe(QUESTION);
    expect(api.requests.map(({body}) => 'thinking' in body)).toEqual([true, false, false]);
  });
});
