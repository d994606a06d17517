/** What goes over the wire of the Messages API, as far as the fake reads or writes it. */

export interface CacheControl {
  readonly type: 'ephemeral';
  readonly ttl?: '5m' | '1h';
}

export interface WireBlock {
  readonly type: string;
  readonly text?: string;
  readonly cache_control?: CacheControl | null;
  readonly [key: string]: unknown;
}

export interface WireMessage {
  readonly role: string;
  readonly content: string | readonly WireBlock[];
}

export interface WireSchema {
  readonly [key: string]: unknown;
}

/** A request as it was sent. Nothing is promised of it: the fields are those that the fake knows. */
export interface WireRequest {
  readonly model?: string;
  readonly max_tokens?: number;
  readonly stream?: boolean;
  readonly system?: string | readonly WireBlock[];
  readonly messages?: readonly WireMessage[];
  readonly tools?: readonly WireBlock[];
  readonly tool_choice?: {readonly type: string};
  readonly thinking?: {readonly type: string; readonly budget_tokens?: number};
  readonly output_config?: {
    readonly effort?: string | null;
    readonly format?: {readonly type: string; readonly schema: WireSchema} | null;
  };
  readonly cache_control?: CacheControl | null;
  readonly [key: string]: unknown;
}

/** Tokens as the API counts them: the input is the sum of the first three. */
export interface WireUsage {
  readonly input_tokens: number;
  readonly cache_creation_input_tokens: number;
  readonly cache_read_input_tokens: number;
  readonly cache_creation: {
    readonly ephemeral_5m_input_tokens: number;
    readonly ephemeral_1h_input_tokens: number;
  };
  readonly output_tokens: number;
  readonly output_tokens_details: {readonly thinking_tokens: number};
}

export type WireStopReason = 'end_turn' | 'max_tokens' | 'stop_sequence' | 'refusal';

/** Text of a message or a system prompt; blocks are joined by blank lines. */
export function textOf(content: string | readonly WireBlock[] | undefined): string {
  return blocksOf(content)
    .map(({text}) => text ?? '')
    .filter((text) => text !== '')
    .join('\n\n');
}

/** A string is short for one text block. */
export function blocksOf(content: string | readonly WireBlock[] | undefined): readonly WireBlock[] {
  if (content === undefined) return [];
  return typeof content === 'string' ? [{type: 'text', text: content}] : content;
}

/** @returns null when it is no JSON object */
export function readObject(raw: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(raw);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
