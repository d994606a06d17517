/**
 * The prompt cache, with honest books: an entry is the hash of everything up to a marked block, and
 * a request reads the longest entry within twenty blocks before one of its own marks. One changed
 * byte, and all that comes after it is paid for again.
 */
import {createHash} from 'node:crypto';
import {factsOf} from './model-table.ts';
import {tokensOf} from './tokens.ts';
import {blocksOf} from './wire.ts';
import type {CacheControl, WireBlock, WireRequest} from './wire.ts';

/** Blocks that are looked at before a mark, the marked one included. */
const LOOKBACK = 20;
const TTL_MS = {'5m': 5 * 60_000, '1h': 60 * 60_000};
type Ttl = keyof typeof TTL_MS;
/** Where the model is not in the table. */
const USUAL_MINIMUM = 1_024;

interface Prefix {
  /** Of this block and all before it. */
  readonly hash: string;
  readonly tokens: number;
  readonly mark: Ttl | null;
}

interface Entry {
  readonly ttl: Ttl;
  expiresAt: number;
}

/** Input tokens by what is paid for them. */
export interface InputShares {
  readonly uncached: number;
  readonly read: number;
  readonly written: Readonly<Record<Ttl, number>>;
}

export interface LookedUp {
  readonly shares: InputShares;
  /** Keeps what was read alive, and what is marked for the next request. */
  readonly store: () => void;
}

export class PromptCache {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** What the request costs as it comes in; `store` is for when its answer begins. */
  lookUp(request: WireRequest): LookedUp {
    const prefixes = prefixesOf(request);
    const minimum = factsOf(request.model)?.cacheMinimum ?? USUAL_MINIMUM;
    const marked = prefixes.flatMap(({hash, tokens, mark}) =>
      mark === null || tokens < minimum ? [] : [{hash, tokens, ttl: mark}],
    );
    const hit = this.#longestHit(prefixes);
    const written: Record<Ttl, number> = {'5m': 0, '1h': 0};
    let end = hit?.tokens ?? 0;
    for (const {tokens, ttl} of marked) {
      if (tokens <= end) continue;
      written[ttl] += tokens - end;
      end = tokens;
    }
    const uncached = (prefixes.at(-1)?.tokens ?? 0) - end;
    return {
      shares: {uncached, read: hit?.tokens ?? 0, written},
      store: () => {
        if (hit !== null) this.#refresh(hit.hash);
        for (const {hash, ttl} of marked) {
          if (this.#isLive(hash)) this.#refresh(hash);
          else this.#entries.set(hash, {ttl, expiresAt: this.#now() + TTL_MS[ttl]});
        }
      },
    };
  }

  #longestHit(prefixes: readonly Prefix[]): Prefix | null {
    const reachable = new Set(
      prefixes.flatMap(({mark}, at) =>
        mark === null ? [] : prefixes.slice(Math.max(0, at + 1 - LOOKBACK), at + 1),
      ),
    );
    return (
      prefixes.findLast((prefix) => reachable.has(prefix) && this.#isLive(prefix.hash)) ?? null
    );
  }

  #isLive(hash: string): boolean {
    const entry = this.#entries.get(hash);
    return entry !== undefined && entry.expiresAt > this.#now();
  }

  #refresh(hash: string): void {
    const entry = this.#entries.get(hash);
    if (entry !== undefined) entry.expiresAt = this.#now() + TTL_MS[entry.ttl];
  }
}

/** All input tokens of a request, cached or not. */
export function inputTokensOf(request: WireRequest): number {
  return prefixesOf(request).at(-1)?.tokens ?? 0;
}

interface Placed {
  readonly place: string;
  readonly block: WireBlock;
}

/** The order in which the API reads a request. */
function placed(request: WireRequest): readonly Placed[] {
  const within = (place: string, blocks: readonly WireBlock[]) =>
    blocks.map((block) => ({place, block}));
  return [
    ...within('tools', request.tools ?? []),
    ...within('system', blocksOf(request.system)),
    ...(request.messages ?? []).flatMap(({role, content}) => within(role, blocksOf(content))),
  ];
}

function prefixesOf(request: WireRequest): readonly Prefix[] {
  const {model, thinking, output_config: output} = request;
  // A change of any of these makes another prompt of the same words.
  const settings = JSON.stringify([model, output?.effort, thinking?.type, output?.format]);
  let hash = digest('', settings);
  let tokens = output?.format ? tokensOf(JSON.stringify(output.format.schema)) : 0;
  const blocks = placed(request);
  return blocks.map(({place, block}, at): Prefix => {
    const {cache_control: own, ...content} = block;
    const isLast = at === blocks.length - 1;
    hash = digest(hash, JSON.stringify([place, content]));
    tokens += tokensOf(block.type === 'text' ? (block.text ?? '') : JSON.stringify(content));
    return {hash, tokens, mark: ttlOf(own ?? (isLast ? request.cache_control : null))};
  });
}

function ttlOf(mark: CacheControl | null | undefined): Ttl | null {
  return mark ? (mark.ttl ?? '5m') : null;
}

function digest(before: string, text: string): string {
  return createHash('sha256').update(before).update('\0').update(text).digest('hex');
}
