/** Everything that can go wrong with an endpoint, as data: what the client gets to see of it. */

export type FakeFault =
  /** An error response; `type` and `message` are those of the API for that status, if not given. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly type?: string;
      readonly message?: string;
      /** `error.details.error_code`. */
      readonly errorCode?: string;
      /** The header as sent: seconds or an HTTP date. */
      readonly retryAfter?: string;
    }
  /** A proxy's page in place of an answer. */
  | {readonly kind: 'html'; readonly status: number}
  /** The connection is reset; nothing is sent. */
  | {readonly kind: 'reset-before-headers'}
  /** A good answer that begins late. */
  | {readonly kind: 'delay-before-headers'; readonly ms: number}
  /** `event: error` in an answer that began well. */
  | {
      readonly kind: 'error-event';
      readonly afterCharacters: number;
      readonly type?: string;
      readonly message?: string;
    }
  /** The connection ends in the middle of an event, or is reset. */
  | {
      readonly kind: 'destroy-mid-stream';
      readonly afterCharacters: number;
      readonly isReset?: boolean;
    }
  /** The stream ends as if it were whole, without a `message_stop`. */
  | {readonly kind: 'end-early'; readonly afterCharacters: number}
  /** 200, and nothing in it. */
  | {readonly kind: 'end-before-events'}
  | {readonly kind: 'malformed-json'; readonly afterCharacters: number}
  /** Silence in the middle, or with pings; then it goes on, if it ever does. */
  | {
      readonly kind: 'stall';
      readonly afterCharacters: number;
      /** Null: not even pings. */
      readonly pingEveryMs: number | null;
      /** Null: until the client hangs up. */
      readonly ms: number | null;
    }
  /** An event of a kind that no client knows yet, in a good answer. */
  | {readonly kind: 'unknown-event'}
  /** The classifiers stop it: HTTP 200, `stop_reason: refusal`. */
  | {readonly kind: 'refusal'; readonly text: string | null}
  /** The answer is cut where `max_tokens` would cut it. */
  | {readonly kind: 'max-tokens'; readonly afterCharacters: number}
  /** A good answer in chunks of one byte, so that letters and emoji are split. */
  | {readonly kind: 'byte-by-byte'};

/** Faults that one meets in the field, by name. */
export const FAULTS = {
  'bad-request': {kind: 'status', status: 400},
  'key-refused': {kind: 'status', status: 401},
  'out-of-credit': {kind: 'status', status: 402},
  forbidden: {kind: 'status', status: 403},
  'not-found': {kind: 'status', status: 404},
  'too-large': {kind: 'status', status: 413},
  'rate-limited': {kind: 'status', status: 429, retryAfter: '2'},
  'spend-limit': {kind: 'status', status: 429, errorCode: 'enforced_spend_limit_reached'},
  'server-error': {kind: 'status', status: 500},
  'gateway-timeout': {kind: 'status', status: 504},
  overloaded: {kind: 'status', status: 529},
  html: {kind: 'html', status: 502},
  reset: {kind: 'reset-before-headers'},
  slow: {kind: 'delay-before-headers', ms: 3_000},
  'error-event': {kind: 'error-event', afterCharacters: 20},
  destroyed: {kind: 'destroy-mid-stream', afterCharacters: 20},
  'reset-mid-stream': {kind: 'destroy-mid-stream', afterCharacters: 20, isReset: true},
  'end-early': {kind: 'end-early', afterCharacters: 20},
  empty: {kind: 'end-before-events'},
  malformed: {kind: 'malformed-json', afterCharacters: 20},
  stall: {kind: 'stall', afterCharacters: 20, pingEveryMs: null, ms: null},
  'stall-with-pings': {kind: 'stall', afterCharacters: 20, pingEveryMs: 500, ms: 3_000},
  'unknown-event': {kind: 'unknown-event'},
  refusal: {kind: 'refusal', text: null},
  'refusal-with-text': {kind: 'refusal', text: "I can't help with that."},
  'max-tokens': {kind: 'max-tokens', afterCharacters: 20},
  'byte-by-byte': {kind: 'byte-by-byte'},
} as const satisfies Readonly<Record<string, FakeFault>>;
export type FaultName = keyof typeof FAULTS;
