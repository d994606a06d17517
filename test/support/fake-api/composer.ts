/** Has the model answer a request, and reckons what that costs. */
import {createHash} from 'node:crypto';
import {seeded} from '../../../src/interview/seeded.ts';
import type {Answer} from './answer-stream.ts';
import type {FakeFault} from './fake-fault.ts';
import {understand} from './fake-model.ts';
import type {FakeModel, FakeReply, Prompted} from './fake-model.ts';
import {factsOf} from './model-table.ts';
import {PromptCache, inputTokensOf} from './prompt-cache.ts';
import type {InputShares} from './prompt-cache.ts';
import {tokensOf} from './tokens.ts';
import type {WireRequest} from './wire.ts';

export interface ComposerOptions {
  readonly isLenient: boolean;
  readonly seed: number;
  readonly now: () => number;
  readonly model: FakeModel;
}

export class Composer {
  model: FakeModel;
  readonly #isLenient: boolean;
  readonly #seed: number;
  readonly #cache: PromptCache;
  #answers = 0;

  constructor({isLenient, seed, now, model}: ComposerOptions) {
    this.model = model;
    this.#isLenient = isLenient;
    this.#seed = seed;
    this.#cache = new PromptCache(now);
  }

  async answer(request: WireRequest, fault: FakeFault | null): Promise<Answer> {
    // Nobody reads from the cache what another request is still about to write.
    const cached = this.#isLenient ? null : this.#cache.lookUp(request);
    const said = await this.model(this.#prompted(request));
    cached?.store();
    const reply = typeof said === 'string' ? {text: said} : said;
    this.#answers += 1;
    return {
      id: `msg_${String(this.#answers).padStart(6, '0')}`,
      model: request.model ?? '',
      isLenient: this.#isLenient,
      ...ended(reply, fault, request.max_tokens ?? Infinity),
      thinking: this.#isLenient ? (reply.thinking ?? null) : thinkingOf(reply, request),
      input: inputOf(request, cached?.shares ?? null),
    };
  }

  #prompted(request: WireRequest): Prompted {
    const prompted = understand(request);
    const {model, turns, instruction} = prompted;
    const place = createHash('sha256').update(JSON.stringify([model, turns, instruction]));
    let position = place.digest().readUInt32BE(0) >>> 8;
    return {
      ...prompted,
      // A server that doesn't know the field can't hold its model to it.
      schema: this.#isLenient ? null : prompted.schema,
      random: () => seeded(this.#seed, (position += 1)),
    };
  }
}

/** @param shares null: a server that has no cache to speak of */
function inputOf(request: WireRequest, shares: InputShares | null): Answer['input'] {
  const {'5m': short = 0, '1h': long = 0} = shares?.written ?? {};
  return {
    input_tokens: shares?.uncached ?? inputTokensOf(request),
    cache_creation_input_tokens: short + long,
    cache_read_input_tokens: shares?.read ?? 0,
    cache_creation: {ephemeral_5m_input_tokens: short, ephemeral_1h_input_tokens: long},
  };
}

function ended(
  reply: FakeReply,
  fault: FakeFault | null,
  maxTokens: number,
): Pick<Answer, 'reply' | 'stopReason'> {
  if (fault?.kind === 'refusal') {
    return {reply: {...reply, text: fault.text ?? ''}, stopReason: 'refusal'};
  }
  const letters = Array.from(reply.text);
  if (fault?.kind === 'max-tokens' && letters.length > fault.afterCharacters) {
    const text = letters.slice(0, fault.afterCharacters).join('');
    return {reply: {...reply, text}, stopReason: 'max_tokens'};
  }
  if (tokensOf(reply.text) <= maxTokens) {
    return {reply, stopReason: reply.stopReason ?? 'end_turn'};
  }
  const text = Buffer.from(reply.text)
    .subarray(0, maxTokens * 4)
    .toString('utf8')
    .replace(/\uFFFD+$/u, '');
  return {reply: {...reply, text}, stopReason: 'max_tokens'};
}

/** Null where the model was told not to think, or doesn't by itself. */
function thinkingOf(reply: FakeReply, {thinking, model}: WireRequest): string | null {
  const type = thinking?.type;
  if (type === 'disabled' || type === 'between_tools') return null;
  const thinks = type !== undefined || factsOf(model)?.thinksByDefault === true;
  return thinks ? (reply.thinking ?? '') : null;
}
