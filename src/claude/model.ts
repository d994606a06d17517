/**
 * What the rest of the program knows of a language model: a request in the words of an interview,
 * a stream of text back, and what it cost. Caching, parameters and the wire are the adapter's.
 */

/** How hard the model may think, where it can be told. */
export const EFFORTS = ['low', 'medium', 'high'] as const;
export type Effort = (typeof EFFORTS)[number];

/** What a call is for; its cost is booked under it. */
export const PURPOSES = ['interviewer', 'interruption', 'listener', 'judge', 'outline'] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface ModelMessage {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** An answer that has to be JSON of one shape. */
export interface AnswerShape {
  readonly jsonSchema: Readonly<Record<string, unknown>>;
  /** Said to models that can't be held to a schema: asks for JSON of this shape in words. */
  readonly hint: string;
}

export interface ModelRequest {
  readonly purpose: Purpose;
  readonly model: string;
  /** Byte-identical for all requests of one conversation: it is cached. */
  readonly system: string;
  /** Append-only over a conversation, the first one the user's: cached up to the last one. */
  readonly messages: readonly ModelMessage[];
  /**
   * Comes last and is gone with the next request: a system message in mid-conversation where the
   * model knows these, else the end of the user's turn, in tags. Never cached.
   */
  readonly instruction: string | null;
  /**
   * Room for the text of the answer; where a call may not think and its model can't be kept from
   * it, room for thinking is added. Where it may, that is in here.
   */
  readonly maxTokens: number;
  /** Dropped where the model can't be told. */
  readonly effort: Effort | null;
  /** False: as little thinking as the model can be told to do. */
  readonly mayThink: boolean;
  readonly shape: AnswerShape | null;
}

/** Tokens of one call. The input is the sum of the first three. */
export interface TokenUsage {
  /** Neither read from nor written to the cache. */
  readonly inputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  /** Thinking included. */
  readonly outputTokens: number;
}

/** One call that was paid for, however it ended. */
export interface ModelUse extends TokenUsage {
  readonly purpose: Purpose;
  readonly model: string;
  /** Null where the price is not known: another host, a model that is not in the table. */
  readonly usd: number | null;
  readonly requestId: string | null;
}

/** `refusal` and `max_tokens` are no faults: what to make of them is the caller's to decide. */
export type StopReason = 'end_turn' | 'max_tokens' | 'refusal' | 'other';

export interface ModelReply {
  readonly text: string;
  readonly stopReason: StopReason;
  readonly usage: TokenUsage;
  readonly requestId: string | null;
}

export type ModelEvent =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'end'; readonly reply: ModelReply};

/**
 * A model behind an endpoint. A call is made once: trying again is the caller's decision, since
 * only the caller knows what has been shown. Both methods throw a {@link ModelFault}, or an
 * `AbortError` when the signal fires.
 */
export interface ModelClient {
  /** Host that is talked to, like `api.anthropic.com`. */
  readonly host: string;
  /** Text as it arrives, then one `end`. */
  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelEvent>;
  complete(request: ModelRequest, signal: AbortSignal): Promise<ModelReply>;
  /** Asks the endpoint whether it takes the key; costs nothing. */
  verify(signal: AbortSignal): Promise<void>;
}
