/** A reply as the events of the API's stream, in its order; and as the one message of no stream. */
import type {FakeReply} from './fake-model.ts';
import {tokensOf} from './tokens.ts';
import type {WireStopReason, WireUsage} from './wire.ts';

/** Characters of text in one event, about a word or two. */
const DELTA_CHARACTERS = 9;

export type ServiceTier = 'standard' | 'batch';

export interface Answer {
  readonly id: string;
  readonly model: string;
  /** Knows nothing of caches, in its usage. */
  readonly isLenient: boolean;
  readonly reply: FakeReply;
  /** Null: no thinking block. */
  readonly thinking: string | null;
  readonly stopReason: WireStopReason;
  /** What the request cost before a word was said. */
  readonly input: Omit<WireUsage, 'output_tokens' | 'output_tokens_details'>;
}

export interface StreamEvent {
  readonly type: string;
  /** The answer's text in it. */
  readonly text?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export function usageOf({input, thinking}: Answer, text: string): WireUsage {
  const thinkingTokens = tokensOf(thinking ?? '');
  return {
    ...input,
    // The API bills something even for silence.
    output_tokens: Math.max(1, tokensOf(text) + thinkingTokens),
    output_tokens_details: {thinking_tokens: thinkingTokens},
  };
}

function messageOf(
  answer: Answer,
  parts: {
    readonly content: readonly object[];
    readonly usage: WireUsage;
    /** False: how a stream begins. */
    readonly isWhole: boolean;
    readonly tier: ServiceTier;
  },
): object {
  const {content, usage, isWhole, tier} = parts;
  return {
    id: answer.id,
    type: 'message',
    role: 'assistant',
    model: answer.model,
    content,
    container: null,
    diagnostics: null,
    stop_reason: isWhole ? answer.stopReason : null,
    stop_sequence: null,
    stop_details: isWhole ? stopDetails(answer) : null,
    usage: answer.isLenient
      ? plain(usage)
      : {
          ...usage,
          inference_geo: null,
          server_tool_use: null,
          service_tier: tier,
          speed: 'standard',
        },
  };
}

function plain({input_tokens, output_tokens}: WireUsage): object {
  return {input_tokens, output_tokens};
}

function stopDetails({stopReason}: Answer) {
  if (stopReason !== 'refusal') return null;
  return {type: 'refusal', category: null, explanation: null};
}

export function wholeMessage(answer: Answer, tier: ServiceTier = 'standard'): object {
  const {thinking, reply} = answer;
  const content = [
    ...(thinking === null ? [] : [{type: 'thinking', thinking, signature: signatureOf(answer)}]),
    ...(reply.text === '' ? [] : [{type: 'text', text: reply.text, citations: null}]),
  ];
  return messageOf(answer, {content, usage: usageOf(answer, reply.text), isWhole: true, tier});
}

export function eventsOf(answer: Answer): readonly StreamEvent[] {
  const {thinking, reply} = answer;
  const usage = {...usageOf(answer, ''), output_tokens: 1};
  const parts = {content: [], usage, isWhole: false, tier: 'standard'} as const;
  const start = {type: 'message_start', message: messageOf(answer, parts)};
  const thought = thinking === null ? [] : thinkingEvents(thinking, signatureOf(answer));
  const spoken = reply.text === '' ? [] : textEvents(reply.text, thinking === null ? 0 : 1);
  const [first, ...rest] = [...thought, ...spoken];
  return [
    event(start),
    ...(first === undefined ? [] : [first]),
    event({type: 'ping'}),
    ...rest,
    event({
      type: 'message_delta',
      delta: {
        container: null,
        stop_reason: answer.stopReason,
        stop_sequence: null,
        stop_details: stopDetails(answer),
      },
      usage: answer.isLenient
        ? plain(usageOf(answer, reply.text))
        : {...usageOf(answer, reply.text), server_tool_use: null},
    }),
    event({type: 'message_stop'}),
  ];
}

function thinkingEvents(thinking: string, signature: string): readonly StreamEvent[] {
  const index = 0;
  const block = {type: 'thinking', thinking: '', signature: ''};
  return [
    event({type: 'content_block_start', index, content_block: block}),
    ...pieces(thinking).map((piece) =>
      event({
        type: 'content_block_delta',
        index,
        delta: {type: 'thinking_delta', thinking: piece},
      }),
    ),
    event({type: 'content_block_delta', index, delta: {type: 'signature_delta', signature}}),
    event({type: 'content_block_stop', index}),
  ];
}

function textEvents(text: string, index: number): readonly StreamEvent[] {
  const block = {type: 'text', text: '', citations: null};
  return [
    event({type: 'content_block_start', index, content_block: block}),
    ...pieces(text).map((piece) => textDelta(piece, index)),
    event({type: 'content_block_stop', index}),
  ];
}

function textDelta(text: string, index: number): StreamEvent {
  const data = {type: 'content_block_delta', index, delta: {type: 'text_delta', text}};
  return {type: data.type, text, data};
}

/** Whole characters: the API doesn't split one, whatever the network does. */
function pieces(text: string): readonly string[] {
  const characters = Array.from(text);
  return Array.from({length: Math.ceil(characters.length / DELTA_CHARACTERS)}, (_, at) =>
    characters.slice(at * DELTA_CHARACTERS, (at + 1) * DELTA_CHARACTERS).join(''),
  );
}

function event(data: Readonly<Record<string, unknown>> & {readonly type: string}): StreamEvent {
  return {type: data.type, data};
}

function signatureOf({id}: Answer): string {
  return Buffer.from(`signed:${id}`).toString('base64');
}

export function encode({type, data}: StreamEvent): string {
  return `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
}
