/** What a session has used so far, in as few characters as will do. */
import type {SessionUsage} from '../interview/state.ts';

/** `$0.04`; tokens where a price is not known; empty while nothing was used. */
export function spent(usage: SessionUsage): string {
  if (usage.calls === 0) return '';
  if (usage.unpricedCalls > 0) return `${thousands(tokensOf(usage))} tokens`;
  return dollars(usage.usd);
}

/** US dollars with two decimals; a sum below a cent still shows as one that is not nothing. */
export function dollars(usd: number): string {
  return usd > 0 && usd < 0.01 ? '<$0.01' : `$${usd.toFixed(2)}`;
}

function tokensOf(usage: SessionUsage): number {
  return usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens + usage.outputTokens;
}

function thousands(tokens: number): string {
  return tokens < 1000 ? String(tokens) : `${Math.round(tokens / 1000)}k`;
}
