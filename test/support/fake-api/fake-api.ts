/**
 * The Messages API on this machine: real HTTP, the real order of events, honest books of tokens and
 * cache, and every fault that can be asked for.
 *
 *     const api = await startFakeApi();
 *     api.answerWith(praiser({reformsAfter: 1}));
 *     api.failNext(FAULTS.overloaded, 2);
 *     new Anthropic({baseURL: api.url, apiKey: api.key});
 */
import {createServer} from 'node:http';
import type {BatchTrouble} from './batches.ts';
import {Endpoint} from './endpoint.ts';
import type {FakeApiOptions} from './endpoint.ts';
import type {FakeFault} from './fake-fault.ts';
import type {FakeModel} from './fake-model.ts';
import type {KeyTrouble} from './gatekeeper.ts';
import {isMessage} from './request-log.ts';
import type {LoggedRequest, RequestFilter} from './request-log.ts';

export interface FakeApi {
  /** Without a slash at the end. */
  readonly url: string;
  /** The key that is accepted, as a bearer's or in `x-api-key`. */
  readonly key: string;
  /** In the order in which they came in. */
  readonly requests: readonly LoggedRequest[];
  /** Those among them that asked for a message. */
  messages(): readonly LoggedRequest[];
  answerWith(model: FakeModel): void;
  /**
   * The next requests fail. Comes before `failEvery`, and queues up behind what is planned.
   * @param which `POST /v1/messages`, if not told otherwise
   */
  failNext(fault: FakeFault, times?: number, which?: RequestFilter): void;
  /** Every `n`th request fails, by these faults in turn. */
  failEvery(n: number, faults: FakeFault | readonly FakeFault[], which?: RequestFilter): void;
  /** No more faults. */
  recover(): void;
  /** Takes this key too, and again if it was in trouble. */
  acceptKey(key: string): void;
  /** From now on; without a key: all that were accepted. */
  troubleKey(trouble: KeyTrouble, key?: string): void;
  /** What becomes of the items of a batch, by their `custom_id`; null: an answer. */
  troubleBatch(troubleFor: (customId: string) => BatchTrouble | null): void;
  /** Resolves with the `n`th request (from 1) as soon as it has come in; messages by default. */
  received(n: number, which?: RequestFilter): Promise<LoggedRequest>;
  /** Cuts what is open. */
  close(): Promise<void>;
}

export async function startFakeApi(options: FakeApiOptions = {}): Promise<FakeApi> {
  const endpoint = new Endpoint(options);
  const {log, faults, gatekeeper} = endpoint;
  const server = createServer((request, response) => {
    // A client that hangs up while it is still sending leaves nothing to log.
    endpoint.handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(options.port ?? 0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    key: endpoint.key,
    requests: log.requests,
    messages: () => log.requests.filter(isMessage),
    answerWith: (model) => (endpoint.composer.model = model),
    failNext: (fault, times, which) => faults.next(fault, times, which),
    failEvery: (n, list, which) => faults.every(n, list, which),
    recover: () => faults.none(),
    acceptKey: (key) => gatekeeper.accept(key),
    troubleKey: (trouble, key) => gatekeeper.trouble(trouble, key ?? null),
    troubleBatch: (troubleFor) => (endpoint.batches.troubleFor = troubleFor),
    received: async (n, which) => await log.received(n, which),
    close: async () => {
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    },
  };
}
