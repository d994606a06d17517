/** What can go wrong between here and a model, as the caller has to tell it apart. */
import {Fault} from '../fault.ts';

export const MODEL_FAULTS = [
  /** 401: the key is not taken. */
  'key-refused',
  /** 403: the key may not do this. */
  'not-allowed',
  /** 402, or a spend limit: no more money to spend. */
  'out-of-credit',
  /** 404: no such model at this endpoint. */
  'model-unknown',
  /** 400, 413: the request itself is refused; asking again changes nothing. */
  'request-refused',
  'rate-limited',
  'overloaded',
  'server-error',
  /** Nothing answers: no network, no such host, connection reset. */
  'unreachable',
  /** It answered too late, or fell silent in the middle. */
  'timed-out',
  /** The answer broke off. */
  'cut-off',
  /** What came is not what the API sends. */
  'garbled',
] as const;
export type ModelFaultKind = (typeof MODEL_FAULTS)[number];

const PASSING: ReadonlySet<ModelFaultKind> = new Set([
  'rate-limited',
  'overloaded',
  'server-error',
  'unreachable',
  'timed-out',
  'cut-off',
  'garbled',
]);
const KEY_FAULTS: ReadonlySet<ModelFaultKind> = new Set([
  'key-refused',
  'not-allowed',
  'out-of-credit',
]);

export interface ModelFaultOptions {
  /** What the user can do now: one imperative sentence. */
  readonly nextStep: string;
  /** How long the endpoint asks us to wait, ms, uncapped. */
  readonly retryAfterMs?: number | null;
  readonly status?: number | null;
  readonly requestId?: string | null;
}

/** Its sentence and next step never hold a key, a prompt or a body. It keeps no cause for that. */
export class ModelFault extends Fault {
  readonly kind: ModelFaultKind;
  readonly retryAfterMs: number | null;
  readonly status: number | null;
  readonly requestId: string | null;

  constructor(kind: ModelFaultKind, sentence: string, options: ModelFaultOptions) {
    super(kind, sentence, {nextStep: options.nextStep});
    this.name = 'ModelFault';
    this.kind = kind;
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.status = options.status ?? null;
    this.requestId = options.requestId ?? null;
  }

  /** The same call may succeed a little later. */
  get isPassing(): boolean {
    return PASSING.has(this.kind);
  }

  /** Another key would help. */
  get isAboutKey(): boolean {
    return KEY_FAULTS.has(this.kind);
  }
}
