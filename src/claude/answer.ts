/** Puts an answer together from the events of its stream, and remembers what it cost so far. */
import type {StopReason, TokenUsage} from './model.ts';

const STOP_REASONS: Readonly<Record<string, StopReason>> = {
  end_turn: 'end_turn',
  max_tokens: 'max_tokens',
  model_context_window_exceeded: 'max_tokens',
  refusal: 'refusal',
};

/** Few enough that a cut answer is not counted too low: English has four to five. */
const CHARACTERS_A_TOKEN = 3;

/** Events are whatever some server sent: nothing is taken for granted of them. */
export class Answer {
  #usage: TokenUsage = {
    inputTokens: 0,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: 0,
  };
  #stopReason: string | null = null;
  #hasBegun = false;
  #isOver = false;
  #characters = 0;

  /** Anything at all came that belongs to an answer. */
  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  /** It came to its end; else it was cut off. */
  get isWhole(): boolean {
    return this.#isOver || this.#stopReason !== null;
  }

  /**
   * As the endpoint reports it. Of an answer that did not come to its end it reports next to
   * nothing, so that there what was heard counts as well.
   */
  get usage(): TokenUsage {
    if (this.isWhole) return this.#usage;
    const heard = Math.ceil(this.#characters / CHARACTERS_A_TOKEN);
    return {...this.#usage, outputTokens: Math.max(this.#usage.outputTokens, heard)};
  }

  get stopReason(): StopReason {
    return STOP_REASONS[this.#stopReason ?? ''] ?? 'other';
  }

  /** @returns the text that the event adds; empty for all but text */
  add(event: unknown): string {
    switch (fieldOf(event, 'type')) {
      case 'message_start':
        this.#hasBegun = true;
        this.#count(fieldOf(fieldOf(event, 'message'), 'usage'));
        return '';
      case 'content_block_start':
        this.#hasBegun = true;
        return this.#heard(fieldOf(event, 'content_block'), 'text', 'thinking');
      case 'content_block_delta':
        this.#hasBegun = true;
        return this.#heard(fieldOf(event, 'delta'), 'text_delta', 'thinking_delta');
      case 'message_delta': {
        const reason = fieldOf(fieldOf(event, 'delta'), 'stop_reason');
        if (typeof reason === 'string') this.#stopReason = reason;
        this.#count(fieldOf(event, 'usage'));
        return '';
      }
      case 'message_stop':
        this.#isOver = true;
        return '';
      default:
        return '';
    }
  }

  /** Thoughts are paid for and are no part of the text. */
  #heard(part: unknown, textType: string, thoughtType: string): string {
    const text = textOf(part, textType, 'text');
    this.#characters += text.length + textOf(part, thoughtType, 'thinking').length;
    return text;
  }

  /** Later figures are totals, and replace earlier ones. */
  #count(usage: unknown): void {
    const before = this.#usage;
    this.#usage = {
      inputTokens: tokens(usage, 'input_tokens') ?? before.inputTokens,
      cacheReadTokens: tokens(usage, 'cache_read_input_tokens') ?? before.cacheReadTokens,
      cacheWriteTokens: tokens(usage, 'cache_creation_input_tokens') ?? before.cacheWriteTokens,
      outputTokens: tokens(usage, 'output_tokens') ?? before.outputTokens,
    };
  }
}

function textOf(part: unknown, type: string, field: string): string {
  const text = fieldOf(part, 'type') === type ? fieldOf(part, field) : '';
  return typeof text === 'string' ? text : '';
}

function tokens(usage: unknown, name: string): number | null {
  const count = fieldOf(usage, name);
  return typeof count === 'number' && Number.isFinite(count) && count >= 0 ? count : null;
}

/** A field of anything; undefined where there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
