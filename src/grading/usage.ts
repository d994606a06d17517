/** Sums of what gradings use. */
import type {Grade} from './grade.ts';

type Usage = Grade['usage'];

export const NOTHING_USED: Usage = {
  inputTokens: 0,
  cachedInputTokens: 0,
  outputTokens: 0,
  usd: 0,
};

/** A price that is not known makes the sum unknown. */
export function addUsage(a: Usage, b: Usage): Usage {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    cachedInputTokens: a.cachedInputTokens + b.cachedInputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    usd: a.usd === null || b.usd === null ? null : a.usd + b.usd,
  };
}

/** What was used since then. */
export function usedSince(then: Usage, now: Usage): Usage {
  return {
    inputTokens: now.inputTokens - then.inputTokens,
    cachedInputTokens: now.cachedInputTokens - then.cachedInputTokens,
    outputTokens: now.outputTokens - then.outputTokens,
    usd: now.usd === null ? null : now.usd - (then.usd ?? 0),
  };
}
