/**
 * Whatever the SDK, the network or a server throws → a fault in plain words. The sentences are all
 * written here: nothing of an error's own message, of a body, a header, a prompt or a key gets in.
 */
import {fieldOf} from './answer.ts';
import type {Purpose} from './model.ts';
import {ModelFault} from './model-fault.ts';
import type {ModelFaultKind} from './model-fault.ts';
import {redact} from './redact.ts';
import {LONGEST_WAIT_MS} from './retry-policy.ts';
import {Silence} from './watchdog.ts';

export interface CallContext {
  readonly host: string;
  /** Null when no model was called. */
  readonly model: string | null;
  /** What it was called for; null as well. */
  readonly purpose: Purpose | null;
  /** The headers of a good answer came: what breaks now is cut off, not out of reach. */
  readonly isOpen: boolean;
  readonly isProxied: boolean;
  /** How the user can change the key: a clause like `set another one with …`. */
  readonly keyStep: string;
  /** Wall clock, ms: a date in `retry-after` is counted from here. */
  readonly now: number;
}

/** The stream ended, and the answer had not. */
export class EarlyEnd extends Error {
  override readonly name = 'EarlyEnd';
}

/** A good status, and nothing in it that the API would send. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

export function classify(error: unknown, context: CallContext): ModelFault {
  if (error instanceof ModelFault) return error;
  const retryAfterMs = retryAfter(error, context.now);
  const kind = kindOf(error, context);
  const {sentence, nextStep} = wordsFor(kind, {...context, error, retryAfterMs});
  const status = fieldOf(error, 'status');
  return new ModelFault(kind, redact(sentence), {
    nextStep,
    retryAfterMs,
    status: typeof status === 'number' ? status : null,
    requestId: requestIdOf(fieldOf(error, 'requestID')),
  });
}

/** @returns null for anything that can't be an id */
export function requestIdOf(id: unknown): string | null {
  return typeof id === 'string' && /^(?!sk-)[\w.:-]{1,100}$/.test(id) ? id : null;
}

const BY_STATUS: Readonly<Record<number, ModelFaultKind>> = {
  401: 'key-refused',
  402: 'out-of-credit',
  403: 'not-allowed',
  404: 'model-unknown',
  408: 'timed-out',
  409: 'server-error',
  425: 'server-error',
  429: 'rate-limited',
  503: 'overloaded',
  504: 'timed-out',
  529: 'overloaded',
};

/** `error.type` of a body: all there is to go by in the middle of a stream. */
const BY_TYPE: Readonly<Record<string, ModelFaultKind>> = {
  authentication_error: 'key-refused',
  permission_error: 'not-allowed',
  billing_error: 'out-of-credit',
  not_found_error: 'model-unknown',
  invalid_request_error: 'request-refused',
  request_too_large: 'request-refused',
  rate_limit_error: 'rate-limited',
  overloaded_error: 'overloaded',
  timeout_error: 'timed-out',
  api_error: 'server-error',
};

const TOO_LATE = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

function kindOf(error: unknown, {isOpen}: CallContext): ModelFaultKind {
  const status = fieldOf(error, 'status');
  const type = fieldOf(error, 'type');
  if (isAboutMoney(error)) return 'out-of-credit';
  if (typeof status === 'number') return kindOfStatus(status);
  // Only an `error` event in a stream has a type and no status.
  if (typeof type === 'string') return BY_TYPE[type] ?? 'server-error';
  if (isErrorEvent(error)) return 'server-error';

  const chain = causes(error);
  if (chain.some((one) => one instanceof Silence || nameOf(one) === 'APIConnectionTimeoutError')) {
    return 'timed-out';
  }
  if (chain.some((one) => TOO_LATE.has(codeOf(one)))) return 'timed-out';
  if (error instanceof EarlyEnd) return 'cut-off';
  if (error instanceof NoAnswer || error instanceof SyntaxError) return 'garbled';
  if (nameOf(error) === 'APIConnectionError') return 'unreachable';
  if (chain.some((one) => codeOf(one) !== '')) return isOpen ? 'cut-off' : 'unreachable';
  // What fetch says of a broken body, with or without a cause.
  return error instanceof TypeError ? 'cut-off' : 'garbled';
}

function kindOfStatus(status: number): ModelFaultKind {
  return BY_STATUS[status] ?? (status >= 500 ? 'server-error' : 'request-refused');
}

/** A spend limit comes as a 429, an empty account also as a 400: waiting helps with neither. */
function isAboutMoney(error: unknown): boolean {
  if (fieldOf(error, 'errorCode') === 'enforced_spend_limit_reached') return true;
  if (fieldOf(error, 'type') === 'billing_error') return true;
  const said = fieldOf(error, 'apiMessage');
  return fieldOf(error, 'status') === 400 && /credit balance/i.test(String(said));
}

/** In the middle of a stream, in whatever shape a server gives it. */
function isErrorEvent(error: unknown): boolean {
  return nameOf(error) === 'APIError' && fieldOf(error, 'status') === undefined;
}

/** The error and what caused it, outermost first. */
function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let one = error; one !== undefined && one !== null && chain.length < 8;) {
    chain.push(one);
    one = fieldOf(one, 'cause');
  }
  return chain;
}

function nameOf(error: unknown): string {
  const name = fieldOf(error, 'name');
  return typeof name === 'string' ? name : '';
}

function codeOf(error: unknown): string {
  const code = fieldOf(error, 'code');
  return typeof code === 'string' ? code : '';
}

/** @returns ms, or null; the header holds seconds or a date */
function retryAfter(error: unknown, now: number): number | null {
  const headers = fieldOf(error, 'headers');
  const value = headers instanceof Headers ? headers.get('retry-after')?.trim() : undefined;
  if (value === undefined || value === '') return null;
  const ms = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) && ms > 0 ? Math.ceil(ms) : null;
}

interface Told extends CallContext {
  readonly error: unknown;
  readonly retryAfterMs: number | null;
}

interface Words {
  readonly sentence: string;
  readonly nextStep: string;
}

const TRY_AGAIN = 'Try again in a moment, or go on with the offline coach.';

function wordsFor(kind: ModelFaultKind, told: Told): Words {
  const {host, keyStep} = told;
  const otherKey = `Check the key and ${keyStep}, or go on with the offline coach.`;
  switch (kind) {
    case 'key-refused':
      return {sentence: `${host} does not take this key.`, nextStep: otherKey};
    case 'not-allowed':
      return {sentence: `${host} says that this key may not do this.`, nextStep: otherKey};
    case 'out-of-credit':
      return {
        sentence: `${host} says that this key has no money left to spend.`,
        nextStep: 'Add credit or raise the limit in the console, or go on with the offline coach.',
      };
    case 'model-unknown':
      return notFoundWords(told);
    case 'request-refused':
      return refusedWords(told);
    case 'rate-limited':
      return waitingWords(told, `${host} takes no more calls with this key for now.`);
    case 'overloaded':
      return waitingWords(told, `${host} is overloaded.`);
    case 'server-error':
      return waitingWords(told, `${host} has a fault of its own.`);
    case 'unreachable':
      return unreachableWords(told);
    case 'timed-out':
      return {sentence: `${host} has fallen silent.`, nextStep: TRY_AGAIN};
    case 'cut-off':
      return {sentence: `The answer from ${host} broke off.`, nextStep: TRY_AGAIN};
    case 'garbled':
      return {sentence: `What ${host} sent can't be read.`, nextStep: TRY_AGAIN};
  }
}

/** The API says in words what it doesn't have; anybody else's 404 means the wrong address. */
function notFoundWords({host, model, purpose, error}: Told): Words {
  if (model === null || typeof fieldOf(error, 'apiMessage') !== 'string') {
    return {
      sentence: `${host} has no Messages API at this address.`,
      nextStep: 'Check ANTHROPIC_BASE_URL, or go on with the offline coach.',
    };
  }
  return {
    sentence: `${host} knows no ${model}.`,
    nextStep: otherModel(purpose),
  };
}

/** A session keeps the model that it began with, whatever the settings say later. */
function otherModel(purpose: Purpose | null): string {
  return purpose === 'judge' || purpose === 'outline'
    ? 'Name another model with --grader-model NAME.'
    : 'Leave and take another model with `interview-coach resume --model NAME`, or go on offline.';
}

function refusedWords({host, purpose, error}: Told): Words {
  const status = Number(fieldOf(error, 'status') ?? 0);
  if (status >= 300 && status < 400) {
    return {
      sentence: `${host} sends us on to another address.`,
      nextStep: 'Set ANTHROPIC_BASE_URL to where the API is.',
    };
  }
  return {
    sentence:
      status === 413
        ? `The request is too long for ${host}.`
        : `${host} does not accept the request.`,
    nextStep: otherModel(purpose),
  };
}

/** The endpoint's own wish is passed on; a long one is the user's to grant. */
function waitingWords({host, retryAfterMs}: Told, sentence: string): Words {
  if (retryAfterMs === null) return {sentence, nextStep: TRY_AGAIN};
  return {
    sentence: `${host} asks us to wait ${duration(retryAfterMs)}.`,
    nextStep:
      retryAfterMs > LONGEST_WAIT_MS
        ? 'Try again after that, or go on with the offline coach.'
        : 'Wait: it is tried again by itself.',
  };
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)/;

function unreachableWords({host, error, isProxied}: Told): Words {
  const codes = causes(error).map(codeOf);
  if (codes.some((code) => CERTIFICATE.test(code))) {
    return {
      sentence: `${host} can't prove that it is ${host}: its certificate is not trusted here.`,
      nextStep: 'Behind a proxy that reads along, point NODE_EXTRA_CA_CERTS to its certificate.',
    };
  }
  if (isProxied) {
    return {
      sentence: `${host} can't be reached through the proxy.`,
      nextStep: 'Check HTTPS_PROXY and the network connection, or go on with the offline coach.',
    };
  }
  if (codes.includes('ECONNREFUSED')) {
    return {
      sentence: `Nothing answers at ${host}.`,
      nextStep: 'Start the server or check ANTHROPIC_BASE_URL, or go on with the offline coach.',
    };
  }
  return {
    sentence: `${host} can't be reached.`,
    nextStep: 'Check the network connection, or go on with the offline coach.',
  };
}

/** Rounded up: nobody is told to come back too early. */
function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}
