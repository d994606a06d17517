import Anthropic from '@anthropic-ai/sdk';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AnthropicError,
  AuthenticationError,
  BadRequestError,
  ContentTooLargeError,
  GatewayTimeoutError,
  InternalServerError,
  NotFoundError,
  OverloadedError,
  PaymentRequiredError,
  PermissionDeniedError,
  RateLimitError,
} from '@anthropic-ai/sdk';
import type {ClientOptions} from '@anthropic-ai/sdk';
import {describe, expect, it} from 'vitest';
import {aQuestion, anApi} from './an-api.ts';
import {FAULTS} from './fake-fault.ts';
import type {FakeFault} from './fake-fault.ts';
import {scripted} from './fake-model.ts';

const REPLY = 'Request B arrives while A waits. What does B read? 🧾 Prüfe die Zeile.';

async function failing(fault: FakeFault, options: ClientOptions = {}) {
  const {api, client} = await anApi({model: scripted([REPLY])}, options);
  api.failNext(fault);
  const stream = client.messages.stream(aQuestion({thinking: {type: 'between_tools'}}));
  let text = '';
  stream.on('text', (delta) => (text += delta));
  const outcome: unknown = await stream.finalMessage().catch((error: unknown) => error);
  return {api, client, stream, outcome, text};
}

function chainOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const {code} = error as {readonly code?: unknown};
  return [...(typeof code === 'string' ? [code] : []), ...chainOf(error.cause)];
}

describe('an error status', () => {
  it.each([
    [400, BadRequestError, 'invalid_request_error'],
    [401, AuthenticationError, 'authentication_error'],
    [402, PaymentRequiredError, 'billing_error'],
    [403, PermissionDeniedError, 'permission_error'],
    [404, NotFoundError, 'not_found_error'],
    [413, ContentTooLargeError, 'request_too_large'],
    [429, RateLimitError, 'rate_limit_error'],
    [500, InternalServerError, 'api_error'],
    [504, GatewayTimeoutError, 'timeout_error'],
    [529, OverloadedError, 'overloaded_error'],
  ])('%i has a class of its own, a type and a request id', async (status, Class, type) => {
    const {api, outcome} = await failing({kind: 'status', status});
    expect(outcome).toBeInstanceOf(Class);
    expect(outcome).toMatchObject({status, type, requestID: api.requests[0]?.id});
  });

  it('429 for a spent limit says so in its code', async () => {
    const {outcome} = await failing(FAULTS['spend-limit']);
    expect(outcome).toBeInstanceOf(Anthropic.EnforcedSpendLimitReachedError);
    expect(outcome).toMatchObject({errorCode: 'enforced_spend_limit_reached'});
  });

  it.each(['30', 'Sun, 22 Nov 2026 20:48:00 GMT'])(
    'carries retry-after: %s',
    async (retryAfter) => {
      const {outcome} = await failing({kind: 'status', status: 429, retryAfter});
      expect(outcome).toBeInstanceOf(RateLimitError);
      const {headers} = outcome as InstanceType<typeof RateLimitError>;
      expect(headers.get('retry-after')).toBe(retryAfter);
    },
  );

  it('of a proxy is a page, and the page stands in the message', async () => {
    const {outcome} = await failing(FAULTS.html);
    expect(outcome).toBeInstanceOf(InternalServerError);
    expect(String(outcome)).toContain('<html>');
  });

  it('is tried again by the SDK, where it is told to', async () => {
    const {api, outcome} = await failing(FAULTS.overloaded, {maxRetries: 1});
    expect(outcome).toMatchObject({stop_reason: 'end_turn'});
    expect(api.requests.map(({status}) => status)).toEqual([529, 200]);
  });
});

describe('a connection', () => {
  it('that is reset before anything is said leaves a connection error with its code', async () => {
    const {api, outcome} = await failing(FAULTS.reset);
    expect(outcome).toBeInstanceOf(APIConnectionError);
    expect(chainOf(outcome)).toContain('ECONNRESET');
    expect(api.requests[0]).toMatchObject({status: null, billed: null, wasClosedByClient: false});
  });

  it('that stays silent longer than the timeout leaves a timeout error', async () => {
    const {api, outcome} = await failing(
      {kind: 'delay-before-headers', ms: 60_000},
      {timeout: 100},
    );
    expect(outcome).toBeInstanceOf(APIConnectionTimeoutError);
    await api.requests[0]?.done;
    expect(api.requests[0]).toMatchObject({billed: null, wasClosedByClient: true});
  });

  it('that is destroyed in the middle leaves an error that is no connection error', async () => {
    const {api, outcome, text} = await failing(FAULTS.destroyed);
    expect(outcome).toBeInstanceOf(AnthropicError);
    expect(outcome).not.toBeInstanceOf(APIError);
    expect(chainOf(outcome)).toContain('UND_ERR_SOCKET');
    expect(text).toBe(REPLY.slice(0, 20));
    expect(api.requests[0]).toMatchObject({answer: text, wasClosedByClient: false});
  });

  it('that is reset in the middle leaves another code', async () => {
    const {outcome, text} = await failing(FAULTS['reset-mid-stream']);
    expect(outcome).not.toBeInstanceOf(APIError);
    expect(chainOf(outcome)).toContain('ECONNRESET');
    expect(text).toBe(REPLY.slice(0, 20));
  });
});

describe('a stream', () => {
  it('with an error event leaves an API error without a status', async () => {
    const {api, outcome, text} = await failing(FAULTS['error-event']);
    expect(outcome).toBeInstanceOf(APIError);
    expect(outcome).toMatchObject({
      status: undefined,
      type: 'overloaded_error',
      requestID: api.requests[0]?.id,
    });
    expect(text).toBe(REPLY.slice(0, 20));
  });

  it('that ends early leaves an error and no message', async () => {
    const {outcome, stream, text} = await failing(FAULTS['end-early']);
    expect(String(outcome)).toContain('stream ended without producing a Message');
    expect(stream.currentMessage).toBeUndefined();
    expect(text).toBe(REPLY.slice(0, 20));
  });

  it('without an event says that nothing was sent', async () => {
    const {api, outcome} = await failing(FAULTS.empty);
    expect(String(outcome)).toContain('request ended without sending any chunks');
    expect(api.requests[0]).toMatchObject({status: 200, billed: null});
  });

  it('with broken JSON in it leaves the words of the JSON parser', async () => {
    const {outcome} = await failing(FAULTS.malformed);
    expect(outcome).toBeInstanceOf(AnthropicError);
    expect(outcome).not.toBeInstanceOf(APIError);
    expect(String(outcome)).toContain('JSON');
  });

  it('that stalls for longer than the timeout is waited for all the same', async () => {
    const {outcome, text} = await failing(
      {kind: 'stall', afterCharacters: 20, pingEveryMs: null, ms: 400},
      {timeout: 200},
    );
    expect(outcome).toMatchObject({stop_reason: 'end_turn'});
    expect(text).toBe(REPLY);
  });

  it('pings while it stalls, and nobody who listens to events hears it', async () => {
    const {api} = await anApi({model: scripted([REPLY])});
    api.failNext({kind: 'stall', afterCharacters: 20, pingEveryMs: 20, ms: 200});
    const response = await fetch(`${api.url}/v1/messages`, {
      method: 'POST',
      headers: {'x-api-key': api.key, 'anthropic-version': '2026-10-21'},
      body: JSON.stringify({...aQuestion(), stream: true}),
    });
    const pings = (await response.text()).match(/^event: ping$/gmu) ?? [];
    expect(pings.length).toBeGreaterThan(3);
  });

  it.each([FAULTS['unknown-event'], FAULTS['byte-by-byte']])(
    'is whole in spite of $kind',
    async (fault) => {
      const {outcome, text} = await failing(fault);
      expect(outcome).toMatchObject({stop_reason: 'end_turn'});
      expect(text).toBe(REPLY);
    },
  );

  it('of a refusal ends well, without text or with some', async () => {
    const silent = await failing(FAULTS.refusal);
    expect(silent.outcome).toMatchObject({
      stop_reason: 'refusal',
      stop_details: {type: 'refusal', category: null},
      content: [],
    });
    const polite = await failing(FAULTS['refusal-with-text']);
    expect(polite.outcome).toMatchObject({stop_reason: 'refusal'});
    expect(polite.text).toBe("I can't help with that.");
  });

  it('that is truncated ends well, and says so', async () => {
    const {outcome, text} = await failing(FAULTS['max-tokens']);
    expect(outcome).toMatchObject({stop_reason: 'max_tokens'});
    expect(text).toBe(REPLY.slice(0, 20));
  });

  it('that is aborted keeps what was said, with the output tokens of its start', async () => {
    const {api, client} = await anApi({model: scripted([REPLY])});
    api.failNext({kind: 'stall', afterCharacters: 20, pingEveryMs: null, ms: null});
    const stream = client.messages.stream(aQuestion({thinking: {type: 'between_tools'}}));
    stream.on('text', (_, all) => {
      if (all.length === 20) stream.abort();
    });
    await expect(stream.finalMessage()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(stream.currentMessage?.content).toMatchObject([{text: REPLY.slice(0, 20)}]);
    expect(stream.currentMessage?.usage.output_tokens).toBe(1);
    await api.requests[0]?.done;
    expect(api.requests[0]?.wasClosedByClient).toBe(true);
  });
});

describe('a plan of faults', () => {
  it('hits every nth message in turn, and nothing else', async () => {
    const {api, client} = await anApi();
    api.failEvery(3, [FAULTS.overloaded, FAULTS['rate-limited']]);
    for (let at = 0; at < 6; at += 1) {
      await client.models.list();
      await client.messages.create(aQuestion()).catch(() => undefined);
    }
    expect(api.messages().map(({status}) => status)).toEqual([200, 200, 529, 200, 200, 429]);
    api.recover();
    await client.messages.create(aQuestion());
    expect(api.messages().at(-1)?.status).toBe(200);
  });

  it('can be about something else than messages', async () => {
    const {api, client} = await anApi();
    api.failNext(FAULTS['server-error'], 1, ({path}) => path === '/v1/models');
    await client.messages.create(aQuestion());
    await expect(client.models.list()).rejects.toBeInstanceOf(InternalServerError);
    expect((await client.models.list()).data).not.toHaveLength(0);
  });
});

describe('a key', () => {
  it('that is not known is refused', async () => {
    const {client} = await anApi({}, {apiKey: 'sk-ant-made-up'});
    await expect(client.models.list()).rejects.toMatchObject({status: 401});
    await expect(client.messages.create(aQuestion())).rejects.toMatchObject({status: 401});
  });

  it('is taken as x-api-key too', async () => {
    const {api} = await anApi();
    const headers = {'x-api-key': api.key, 'anthropic-version': '2026-10-21'};
    expect((await fetch(`${api.url}/v1/models`, {headers})).status).toBe(200);
    expect((await fetch(`${api.url}/v1/models`)).status).toBe(401);
  });

  it.each([
    ['revoked', 401, 401],
    ['forbidden', 403, 403],
    ['out-of-credit', 402, 200],
    ['spend-limit', 429, 200],
  ] as const)('can get into trouble in the middle: %s', async (trouble, message, models) => {
    const {api, client} = await anApi();
    await client.messages.create(aQuestion());
    api.troubleKey(trouble);
    await expect(client.messages.create(aQuestion())).rejects.toMatchObject({status: message});
    await client.models.list().catch(() => undefined);
    expect(api.requests.at(-1)?.status).toBe(models);
    api.acceptKey(api.key);
    await client.messages.create(aQuestion());
  });
});
