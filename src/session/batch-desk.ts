/** The batch client as gradings use it: patient, and asked about one submission only once. */
import type {BatchClient, BatchItem, BatchResult, BatchStatus} from '../claude/batches.ts';
import {ModelFault} from '../claude/model-fault.ts';
import {waitBefore} from '../claude/retry-policy.ts';

export interface DeskOptions {
  readonly client: BatchClient;
  /** Rejects when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 to 1; spreads the tries of many clients. */
  readonly random: () => number;
  readonly signal: AbortSignal;
}

export class BatchDesk {
  readonly #options: DeskOptions;
  readonly #statuses = new Map<string, Promise<BatchStatus | null>>();
  readonly #results = new Map<string, Promise<ReadonlyMap<string, BatchResult>>>();
  #recent: Promise<readonly BatchStatus[]> | null = null;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  get host(): string {
    return this.#options.client.host;
  }

  /** Tried again only where it surely was not taken. */
  async submit(items: readonly BatchItem[]): Promise<string> {
    const {client, signal} = this.#options;
    return await this.#patiently(async () => await client.submit(items, signal), wasRefused);
  }

  async status(id: string): Promise<BatchStatus | null> {
    const {client, signal} = this.#options;
    return await kept(this.#statuses, id, async () =>
      this.#patiently(async () => await client.status(id, signal)),
    );
  }

  /** By the names of the requests. */
  async results(id: string): Promise<ReadonlyMap<string, BatchResult>> {
    const {client, signal} = this.#options;
    return await kept(this.#results, id, async () => {
      const results = await this.#patiently(async () => await client.results(id, signal));
      return new Map(results.map((result) => [result.id, result]));
    });
  }

  async recent(): Promise<readonly BatchStatus[]> {
    const {client, signal} = this.#options;
    this.#recent ??= this.#patiently(async () => await client.recent(signal));
    return await this.#recent;
  }

  async #patiently<Result>(
    call: () => Promise<Result>,
    mayRepeat: (fault: ModelFault) => boolean = () => true,
  ): Promise<Result> {
    const {sleep, random, signal} = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await call();
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof ModelFault) || !mayRepeat(error)) throw error;
        const wait = waitBefore(error, attempt, random);
        if (wait === null) throw error;
        await sleep(wait, signal);
      }
    }
  }
}

/** The endpoint said no, so that nothing was taken; after silence or a broken line nobody knows. */
export function wasRefused(error: unknown): boolean {
  if (!(error instanceof ModelFault)) return false;
  const {status} = error;
  if (status === null) return error.isAboutKey;
  return status < 500 || status === 503 || status === 529;
}

async function kept<Result>(
  answers: Map<string, Promise<Result>>,
  id: string,
  ask: () => Promise<Result>,
): Promise<Result> {
  const known = answers.get(id) ?? ask();
  answers.set(id, known);
  return await known;
}
