/** Message batches: taken in at once, worked off while nobody looks, handed out as lines. */
import {usageOf, wholeMessage} from './answer-stream.ts';
import type {Composer} from './composer.ts';
import {errorBody, errorType} from './error-bodies.ts';
import type {Refused} from './error-bodies.ts';
import {requestFault} from './validation.ts';
import {isObject} from './wire.ts';
import type {WireRequest, WireUsage} from './wire.ts';

const DAY_MS = 24 * 60 * 60_000;

export interface BatchItem {
  readonly customId: string;
  readonly params: WireRequest;
}

/** What becomes of an item instead of an answer. */
export type BatchTrouble = 'errored' | 'expired';

export interface BatchOptions {
  readonly now: () => number;
  readonly composer: Composer;
  /** How often a batch is still in progress when it is looked at. */
  readonly looks: number;
}

interface Batch {
  readonly id: string;
  readonly items: readonly BatchItem[];
  readonly createdAt: number;
  looksLeft: number;
  canceledAt: number | null;
  /** Null while it is worked on. */
  results: readonly Result[] | null;
  endedAt: number | null;
}

interface Result {
  readonly type: 'succeeded' | 'errored' | 'canceled' | 'expired';
  readonly line: object;
  readonly usage: WireUsage | null;
}

/** An id that there isn't, or something that can't be done to it. */
export class BatchRefusal extends Error {
  readonly refused: Refused;

  constructor(status: number, message: string) {
    super(message);
    this.refused = {status, message};
  }
}

export class Batches {
  troubleFor: (customId: string) => BatchTrouble | null = () => null;
  readonly #all: Batch[] = [];
  readonly #options: BatchOptions;

  constructor(options: BatchOptions) {
    this.#options = options;
  }

  create(body: Readonly<Record<string, unknown>>, host: string): object {
    const items = itemsOf(body);
    const batch: Batch = {
      id: `msgbatch_${String(this.#all.length + 1).padStart(6, '0')}`,
      items,
      createdAt: this.#options.now(),
      looksLeft: this.#options.looks,
      canceledAt: null,
      results: null,
      endedAt: null,
    };
    this.#all.push(batch);
    return view(batch, host);
  }

  list(host: string): object {
    const data = this.#all.toReversed().map((batch) => view(batch, host));
    return {
      data,
      has_more: false,
      first_id: this.#all.at(-1)?.id ?? null,
      last_id: this.#all[0]?.id ?? null,
    };
  }

  /** Looking at it lets it get on. */
  async retrieve(id: string, host: string): Promise<object> {
    const batch = this.#find(id);
    if (batch.results === null) {
      if (batch.looksLeft === 0) await this.#finish(batch);
      else batch.looksLeft -= 1;
    }
    return view(batch, host);
  }

  cancel(id: string, host: string): object {
    const batch = this.#find(id);
    if (batch.results !== null) throw new BatchRefusal(400, 'Batch has already ended.');
    batch.canceledAt ??= this.#options.now();
    return view(batch, host);
  }

  delete(id: string): object {
    const batch = this.#find(id);
    if (batch.results === null) {
      throw new BatchRefusal(400, 'Batch cannot be deleted while it is in progress.');
    }
    this.#all.splice(this.#all.indexOf(batch), 1);
    return {id, type: 'message_batch_deleted'};
  }

  /** One object a line; not in the order of the requests, as the API doesn't promise that. */
  results(id: string): readonly object[] {
    const {results} = this.#find(id);
    if (results === null) throw new BatchRefusal(404, 'Batch has not ended: no results yet.');
    return results.map(({line}) => line).toReversed();
  }

  #find(id: string): Batch {
    const batch = this.#all.find((one) => one.id === id);
    if (batch === undefined) throw new BatchRefusal(404, `No such batch: ${id}`);
    return batch;
  }

  async #finish(batch: Batch): Promise<void> {
    const results: Result[] = [];
    for (const item of batch.items) results.push(await this.#resultOf(item, batch));
    batch.results = results;
    batch.endedAt = this.#options.now();
  }

  async #resultOf({customId, params}: BatchItem, batch: Batch): Promise<Result> {
    const result = (type: Result['type'], more: object = {}): Result => ({
      type,
      line: {custom_id: customId, result: {type, ...more}},
      usage: null,
    });
    if (batch.canceledAt !== null) return result('canceled');
    const trouble = this.troubleFor(customId);
    if (trouble === 'expired') return result('expired');
    const refused =
      trouble === 'errored' ? {status: 500} : requestFault(params, {needsMaxTokens: true});
    if (refused !== null) {
      const error: unknown = JSON.parse(errorBody(errorType(refused.status), batch.id, refused));
      return result('errored', {error});
    }
    const answer = await this.#options.composer.answer(params, null);
    const usage = usageOf(answer, answer.reply.text);
    return {...result('succeeded', {message: wholeMessage(answer, 'batch')}), usage};
  }
}

function itemsOf({requests}: Readonly<Record<string, unknown>>): readonly BatchItem[] {
  if (!Array.isArray(requests) || requests.length === 0) {
    throw new BatchRefusal(400, 'requests: List should have at least 1 item');
  }
  const items = requests.map((request: unknown): BatchItem => {
    const {custom_id: customId, params} = isObject(request) ? request : {};
    if (typeof customId !== 'string' || !/^[\w-]{1,64}$/u.test(customId)) {
      throw new BatchRefusal(400, 'requests.custom_id: String should match ^[a-zA-Z0-9_-]{1,64}$');
    }
    if (!isObject(params)) throw new BatchRefusal(400, 'requests.params: Field required');
    if (params['stream'] === true) {
      throw new BatchRefusal(400, 'requests.params.stream: streaming is not supported in batches');
    }
    return {customId, params};
  });
  if (new Set(items.map(({customId}) => customId)).size < items.length) {
    throw new BatchRefusal(400, 'requests: custom_id must be unique');
  }
  return items;
}

function view(batch: Batch, host: string): object {
  const {id, items, results, createdAt, canceledAt, endedAt} = batch;
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  const count = (type: Result['type']) =>
    results?.filter((result) => result.type === type).length ?? 0;
  return {
    id,
    type: 'message_batch',
    processing_status:
      results !== null ? 'ended' : canceledAt === null ? 'in_progress' : 'canceling',
    request_counts: {
      processing: results === null ? items.length : 0,
      succeeded: count('succeeded'),
      errored: count('errored'),
      canceled: count('canceled'),
      expired: count('expired'),
    },
    created_at: iso(createdAt),
    expires_at: iso(createdAt + DAY_MS),
    ended_at: iso(endedAt),
    cancel_initiated_at: iso(canceledAt),
    archived_at: null,
    results_url: results === null ? null : `${host}/v1/messages/batches/${id}/results`,
  };
}
