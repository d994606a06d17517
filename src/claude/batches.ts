/**
 * The Message Batches API: many requests in one submission, answered within a day at half the
 * price. Each call here is made once; what a submission stands for, and that none is made twice, is
 * its user's to see to.
 */
import type {APIPromise} from '@anthropic-ai/sdk';
import {Answer, fieldOf} from './answer.ts';
import {capabilitiesOf} from './capabilities.ts';
import type {ConnectOptions} from './connect.ts';
import {howToChange, usableSecret} from './credential.ts';
import {endpointOf} from './endpoint.ts';
import {NoAnswer, classify, requestIdOf} from './faults.ts';
import type {ModelReply, ModelRequest, ModelUse} from './model.ts';
import {ModelFault} from './model-fault.ts';
import {usdOf} from './prices.ts';
import {proxyDispatcher} from './proxy.ts';
import {redactSpeech} from './redact.ts';
import {paramsOf} from './request.ts';
import {openSdk} from './sdk.ts';
import type {AnthropicSdk} from './sdk.ts';
import {watchedFetch} from './watchdog.ts';

/** What a batched request costs of its ordinary price. */
export const BATCH_PRICE = 0.5;

/** A submission of some hundred megabytes takes its time to go out. */
const LIMITS = {headersMs: 300_000, idleMs: 60_000};
const PATH = '/v1/messages/batches';
/** As many as the endpoint gives at once; more were never submitted within an hour. */
const PAGE = 100;

export interface BatchItem {
  /** Unique in its submission: 1 to 64 letters, digits, `-` and `_`. */
  readonly id: string;
  readonly request: ModelRequest;
}

export interface BatchStatus {
  readonly id: string;
  readonly hasEnded: boolean;
  /** Requests in it. */
  readonly total: number;
  /** ISO 8601; empty where the endpoint does not say. */
  readonly createdAt: string;
  /** By when it has ended, whatever happens. */
  readonly expiresAt: string;
}

export type BatchResult =
  | {readonly id: string; readonly kind: 'answered'; readonly reply: ModelReply}
  /** There will be no answer to this one. */
  | {readonly id: string; readonly kind: 'errored' | 'expired' | 'canceled'};

/** Throws like a {@link ModelClient}: a {@link ModelFault}, or an `AbortError`. */
export interface BatchClient {
  readonly host: string;
  /** @returns the id of the submission */
  submit(items: readonly BatchItem[], signal: AbortSignal): Promise<string>;
  /** @returns null when the endpoint knows no such submission, with this key */
  status(id: string, signal: AbortSignal): Promise<BatchStatus | null>;
  /** The newest submissions of this key's account, whoever made them. */
  recent(signal: AbortSignal): Promise<readonly BatchStatus[]>;
  /** What became of each request, in any order; only once it has ended. */
  results(id: string, signal: AbortSignal): Promise<readonly BatchResult[]>;
  /** What the answer to a request has cost, for the books. */
  useOf(request: ModelRequest, reply: ModelReply): ModelUse;
}

export type BatchOptions = Pick<ConnectOptions, 'credential' | 'baseUrl' | 'env'>;

/** Opens no connection yet. @throws {Fault} when the base URL is none */
export function connectBatches({credential, baseUrl, env}: BatchOptions): BatchClient {
  const endpoint = endpointOf(baseUrl);
  const {host} = endpoint;

  const call = async <Result>(
    signal: AbortSignal,
    use: (sdk: AnthropicSdk) => Promise<Result>,
  ): Promise<Result> => {
    signal.throwIfAborted();
    let isProxied = false;
    try {
      const secret = usableSecret(credential);
      const dispatcher = await proxyDispatcher(env, host);
      isProxied = dispatcher !== null;
      const fetch = watchedFetch(LIMITS, dispatcher);
      const {baseUrl: url} = endpoint;
      return await use(await openSdk({credential: {...credential, secret}, baseUrl: url, fetch}));
    } catch (error) {
      if (signal.aborted) throw new DOMException('The call was called off.', 'AbortError');
      const keyStep = howToChange(credential);
      const purpose = 'judge' as const;
      const now = Date.now();
      const context = {host, model: null, purpose, isOpen: false, isProxied, keyStep, now};
      throw classify(error, context);
    }
  };

  return {
    host,
    async submit(items, signal) {
      const requests = items.map(({id, request}) => ({custom_id: id, params: paramsFor(request)}));
      try {
        return await call(signal, async (sdk) => {
          const made = await sdk.post<unknown>(PATH, {body: {requests}, signal});
          return idOf(made);
        });
      } catch (error) {
        throw error instanceof ModelFault && error.status === 404 ? noBatches(host) : error;
      }
    },
    async status(id, signal) {
      try {
        return await call(signal, async (sdk) =>
          statusOf(await sdk.get<unknown>(`${PATH}/${encodeURIComponent(id)}`, {signal})),
        );
      } catch (error) {
        if (error instanceof ModelFault && error.status === 404) return null;
        throw error;
      }
    },
    async recent(signal) {
      return await call(signal, async (sdk) => {
        const page = await sdk.get<unknown>(PATH, {query: {limit: PAGE}, signal});
        const data = fieldOf(page, 'data');
        if (!Array.isArray(data)) throw new NoAnswer();
        return data.map(statusOf);
      });
    },
    async results(id, signal) {
      // Never the address that the endpoint names: the key goes to the configured host only.
      const path = `${PATH}/${encodeURIComponent(id)}/results`;
      return await call(signal, async (sdk) => {
        const asked: APIPromise<unknown> = sdk.get<unknown>(path, {signal});
        const response = await asked.asResponse();
        return resultsIn(await response.text(), credential.secret);
      });
    },
    useOf({purpose, model}, {usage, requestId}) {
      const usd = usdOf(usage, model, host);
      const paid = usd === null ? null : usd * BATCH_PRICE;
      return {...usage, purpose, model, usd: paid, requestId};
    },
  };
}

/** Nothing is streamed out of a batch. */
function paramsFor(request: ModelRequest): object {
  const {stream: _stream, ...params} = paramsOf(request, capabilitiesOf(request.model));
  return params;
}

function idOf(batch: unknown): string {
  const id = fieldOf(batch, 'id');
  if (typeof id === 'string' && /^[\w-]{1,200}$/.test(id)) return id;
  throw new NoAnswer();
}

function statusOf(batch: unknown): BatchStatus {
  const counts = fieldOf(batch, 'request_counts');
  const kinds = ['processing', 'succeeded', 'errored', 'canceled', 'expired'];
  return {
    id: idOf(batch),
    hasEnded: fieldOf(batch, 'processing_status') === 'ended',
    total: kinds.reduce((sum, kind) => sum + (Number(fieldOf(counts, kind)) || 0), 0),
    createdAt: textOf(batch, 'created_at'),
    expiresAt: textOf(batch, 'expires_at'),
  };
}

/** Lines that can't be read tell of no request: it stays without an answer. */
function resultsIn(lines: string, secret: string): BatchResult[] {
  return lines.split('\n').flatMap((line): BatchResult[] => {
    const entry = parsed(line);
    const id = fieldOf(entry, 'custom_id');
    if (typeof id !== 'string') return [];
    const result = fieldOf(entry, 'result');
    const kind = fieldOf(result, 'type');
    if (kind === 'expired' || kind === 'canceled') return [{id, kind}];
    const reply = kind === 'succeeded' ? replyOf(fieldOf(result, 'message'), secret) : null;
    return reply === null ? [{id, kind: 'errored'}] : [{id, kind: 'answered', reply}];
  });
}

/** A whole message, read like the events of a stream that it might have been. */
function replyOf(message: unknown, secret: string): ModelReply | null {
  const content = fieldOf(message, 'content');
  if (!Array.isArray(content)) return null;
  const answer = new Answer();
  answer.add({type: 'message_start', message});
  const texts = content.map((block: unknown) =>
    answer.add({type: 'content_block_start', content_block: block}),
  );
  const stopReason = fieldOf(message, 'stop_reason');
  answer.add({type: 'message_delta', delta: {stop_reason: stopReason}});
  return {
    text: redactSpeech(texts.join(''), [secret]),
    stopReason: answer.stopReason,
    usage: answer.usage,
    requestId: requestIdOf(fieldOf(message, 'id')),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function textOf(value: unknown, name: string): string {
  const text = fieldOf(value, name);
  return typeof text === 'string' ? text : '';
}

function noBatches(host: string): ModelFault {
  return new ModelFault('request-refused', `${host} takes no batches.`, {
    nextStep: 'Grade without --batch.',
    status: 404,
  });
}
