/**
 * The one connection to the Messages API. The SDK does the talking, and is loaded with the first
 * call; what is asked, what counts as life, what went wrong and what it cost is settled here. A
 * call is made once.
 */
import type {Dispatcher} from 'undici';
import {Answer, fieldOf} from './answer.ts';
import {UNKNOWN_MODEL, capabilitiesOf, mayThinkFirst} from './capabilities.ts';
import type {Capabilities} from './capabilities.ts';
import {howToChange, usableSecret} from './credential.ts';
import type {ClaudeCredential} from './credential.ts';
import {endpointOf} from './endpoint.ts';
import type {Endpoint} from './endpoint.ts';
import {EarlyEnd, NoAnswer, classify, requestIdOf} from './faults.ts';
import type {ModelClient, ModelEvent, ModelReply, ModelRequest, ModelUse} from './model.ts';
import {usdOf} from './prices.ts';
import {proxyDispatcher} from './proxy.ts';
import type {Environment} from './proxy.ts';
import {StreamRedactor} from './redact.ts';
import {paramsOf} from './request.ts';
import {openSdk} from './sdk.ts';
import type {AnthropicSdk} from './sdk.ts';
import {Patience, watchedFetch} from './watchdog.ts';
import type {Limits} from './watchdog.ts';

/** A model of the user's own may have to be loaded, and reads its prompt at its own pace. */
const LIMITS: CallLimits = {
  answer: {headersMs: 60_000, idleMs: 30_000, wordlessMs: 30_000, wholeMs: 120_000},
  thinking: {headersMs: 60_000, idleMs: 120_000, wholeMs: 600_000},
  ownModel: {headersMs: 180_000, idleMs: 180_000, wholeMs: 600_000},
};

/** How long is waited for what. */
export interface CallLimits {
  /** Calls in which the model is kept from thinking: words have to come. */
  readonly answer: Limits;
  /** Calls in which the model may think before it speaks. */
  readonly thinking: Limits;
  /** Models that are in no table. */
  readonly ownModel: Limits;
}

export interface ConnectOptions {
  readonly credential: ClaudeCredential;
  /** Null: Anthropic's own. */
  readonly baseUrl: string | null;
  /** Only proxy variables are read from it. */
  readonly env: Environment;
  /**
   * Called once for each call of which anything came, whole, cut or called off. What a call has
   * cost that was cut or called off is not reported in full: its output is counted as far as it was
   * heard. A call that ended before its first event is not told of, since nobody says what it cost.
   */
  readonly onUse: (use: ModelUse) => void;
  readonly limits?: Partial<CallLimits>;
}

export interface ClaudeClient extends ModelClient {
  /** Counts from the next call on; nothing is checked. */
  changeCredential(credential: ClaudeCredential): void;
}

/** Opens no connection yet. @throws {Fault} when the base URL is none */
export function connectClaude(options: ConnectOptions): ClaudeClient {
  return new Connection(options);
}

class Connection implements ClaudeClient {
  readonly host: string;
  readonly #endpoint: Endpoint;
  readonly #env: Environment;
  readonly #onUse: (use: ModelUse) => void;
  readonly #limits: CallLimits;
  /** Models that refused a parameter which the table says they know. */
  readonly #plainModels = new Set<string>();
  #credential: ClaudeCredential;
  #dispatcher: Promise<Dispatcher | null> | null = null;
  #isProxied = false;

  constructor({credential, baseUrl, env, onUse, limits}: ConnectOptions) {
    this.#endpoint = endpointOf(baseUrl);
    this.host = this.#endpoint.host;
    this.#credential = credential;
    this.#env = env;
    this.#onUse = onUse;
    this.#limits = {...LIMITS, ...limits};
  }

  changeCredential(credential: ClaudeCredential): void {
    this.#credential = credential;
  }

  async *stream(request: ModelRequest, signal: AbortSignal): AsyncGenerator<ModelEvent, void> {
    refuseIfAborted(signal);
    const answer = new Answer();
    const redactor = new StreamRedactor([this.#credential.secret]);
    const limits = this.#limitsFor(request);
    const patience = new Patience(limits);
    const ending = AbortSignal.any([signal, patience.signal]);
    let requestId: string | null = null;
    let isOpen = false;
    let text = '';
    try {
      const {events, id} = await this.#ask(request, limits, ending);
      requestId = id;
      isOpen = true;
      patience.listen();
      for await (const event of events) {
        const words = answer.add(event);
        if (words === '') continue;
        patience.rest();
        const piece = redactor.push(words);
        text += piece;
        if (piece !== '') yield {type: 'text', text: piece};
        patience.listen();
      }
      ending.throwIfAborted();
      if (!answer.isWhole) throw answer.hasBegun ? new EarlyEnd() : new NoAnswer();
    } catch (error) {
      const reason: unknown = patience.signal.aborted ? patience.signal.reason : error;
      throw this.#faultOf(reason, signal, request, isOpen);
    } finally {
      patience.over();
      if (answer.hasBegun) this.#book(request, answer, requestId);
    }
    const rest = redactor.flush();
    if (rest !== '') yield {type: 'text', text: rest};
    const {stopReason, usage} = answer;
    yield {type: 'end', reply: {text: text + rest, stopReason, usage, requestId}};
  }

  async complete(request: ModelRequest, signal: AbortSignal): Promise<ModelReply> {
    for await (const event of this.stream(request, signal)) {
      if (event.type === 'end') return event.reply;
    }
    throw new Error('a stream ends with its reply');
  }

  /** A list of one model. A server without such a list has nothing to check a key against. */
  async verify(signal: AbortSignal): Promise<void> {
    refuseIfAborted(signal);
    try {
      const sdk = await this.#open(this.#limits.answer);
      const list = await sdk.get<unknown>('/v1/models', {query: {limit: 1}, signal});
      refuseIfAborted(signal);
      if (!Array.isArray(fieldOf(list, 'data'))) throw new NoAnswer();
    } catch (error) {
      if (!this.#endpoint.isDefault && fieldOf(error, 'status') === 404) return;
      throw this.#faultOf(error, signal, null, false);
    }
  }

  /** Once; and once more in plain words, when a parameter is refused that the model should know. */
  async #ask(request: ModelRequest, limits: Limits, signal: AbortSignal): Promise<OpenAnswer> {
    const capabilities = this.#capabilitiesOf(request.model);
    const sdk = await this.#open(limits);
    try {
      return await post(sdk, paramsOf(request, capabilities), signal);
    } catch (error) {
      if (!capabilities.isKnown || !isAboutParameter(error)) throw error;
      const answer = await post(sdk, paramsOf(request, UNKNOWN_MODEL), signal);
      this.#plainModels.add(request.model);
      return answer;
    }
  }

  #capabilitiesOf(model: string): Capabilities {
    return this.#plainModels.has(model) ? UNKNOWN_MODEL : capabilitiesOf(model);
  }

  #limitsFor(request: ModelRequest): Limits {
    const {answer, thinking, ownModel} = this.#limits;
    if (!capabilitiesOf(request.model).isKnown) return ownModel;
    return mayThinkFirst(request, this.#capabilitiesOf(request.model)) ? thinking : answer;
  }

  /** A client for one call: it holds the key and the limits of this call, and no state. */
  async #open(limits: Limits): Promise<AnthropicSdk> {
    const credential = {...this.#credential, secret: usableSecret(this.#credential)};
    this.#dispatcher ??= proxyDispatcher(this.#env, this.host);
    const dispatcher = await this.#dispatcher;
    this.#isProxied = dispatcher !== null;
    const fetch = watchedFetch(limits, dispatcher);
    return await openSdk({credential, baseUrl: this.#endpoint.baseUrl, fetch});
  }

  #faultOf(
    error: unknown,
    signal: AbortSignal,
    request: ModelRequest | null,
    isOpen: boolean,
  ): Error {
    if (signal.aborted) return calledOff();
    return classify(error, {
      host: this.host,
      model: request?.model ?? null,
      purpose: request?.purpose ?? null,
      isOpen,
      isProxied: this.#isProxied,
      keyStep: howToChange(this.#credential),
      now: Date.now(),
    });
  }

  #book({purpose, model}: ModelRequest, {usage}: Answer, requestId: string | null): void {
    const usd = usdOf(usage, model, this.host);
    this.#onUse({...usage, purpose, model, usd, requestId});
  }
}

interface OpenAnswer {
  readonly events: AsyncIterable<unknown>;
  readonly id: string | null;
}

async function post(sdk: AnthropicSdk, body: object, signal: AbortSignal): Promise<OpenAnswer> {
  const call = sdk.post<AsyncIterable<unknown>>('/v1/messages', {body, stream: true, signal});
  const {data, request_id: id} = await call.withResponse();
  return {events: data, id: requestIdOf(id)};
}

const PARAMETERS = /thinking|output_config|effort|format|schema|cache_control|role|system/i;

/** The table of capabilities may be behind: what the endpoint says counts. */
function isAboutParameter(error: unknown): boolean {
  const said = fieldOf(error, 'apiMessage');
  return fieldOf(error, 'status') === 400 && typeof said === 'string' && PARAMETERS.test(said);
}

function refuseIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw calledOff();
}

function calledOff(): Error {
  return new DOMException('The call was called off.', 'AbortError');
}
