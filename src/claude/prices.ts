/**
 * What calls cost. Anthropic's published list prices, read on 22 November 2026 at
 * platform.claude.com/docs/en/models/overview; a model that is not listed has no known price, and
 * neither has any model at another host.
 */
import {undated} from './capabilities.ts';
import type {TokenUsage} from './model.ts';

/** US dollars for a million tokens. */
interface Price {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  /** All of it costs `factor` times as much once the prompt is longer than `aboveTokens`. */
  readonly long?: {readonly aboveTokens: number; readonly factor: number};
}

const PRICES: ReadonlyMap<string, Price> = new Map([
  [
    'claude-haiku-5-5',
    {input: 0.1, output: 0.5, cacheRead: 0.01, long: {aboveTokens: 100_000, factor: 5}},
  ],
  ['claude-sonnet-5-5', {input: 2, output: 10, cacheRead: 0.1}],
  ['claude-opus-5-5', {input: 4, output: 20, cacheRead: 0.2}],
  ['claude-fable-5-2', {input: 8, output: 40, cacheRead: 0.2}],
  ['claude-haiku-4-5', {input: 1, output: 5, cacheRead: 0.1}],
]);

/** Writing to the five-minute cache, the only one that is used, costs so much of the input price. */
const CACHE_WRITE_FACTOR = 1.25;
const PRICED_HOST = 'api.anthropic.com';

/** Whether what a call costs can be told. */
export function isPriced(model: string, host: string): boolean {
  return host === PRICED_HOST && PRICES.has(undated(model));
}

/** @returns US dollars of one call, or null where the price is not known */
export function usdOf(usage: TokenUsage, model: string, host: string): number | null {
  const price = isPriced(model, host) ? PRICES.get(undated(model)) : undefined;
  if (price === undefined) return null;
  const {inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens} = usage;
  const promptTokens = inputTokens + cacheReadTokens + cacheWriteTokens;
  const isLong = price.long !== undefined && promptTokens > price.long.aboveTokens;
  const perMillion =
    inputTokens * price.input +
    cacheReadTokens * price.cacheRead +
    cacheWriteTokens * price.input * CACHE_WRITE_FACTOR +
    outputTokens * price.output;
  return (perMillion / 1_000_000) * (isLong ? (price.long?.factor ?? 1) : 1);
}
