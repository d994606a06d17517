/** Takes a request through the house: who asks, what for, what goes wrong, what it is told. */
import type {IncomingMessage, ServerResponse} from 'node:http';
import {usageOf, wholeMessage} from './answer-stream.ts';
import {BatchRefusal, Batches} from './batches.ts';
import {lenientModelPage, modelInfo, modelPage} from './catalogue.ts';
import {Composer} from './composer.ts';
import {sendStream, wait} from './delivery.ts';
import type {Delivery} from './delivery.ts';
import type {Refused} from './error-bodies.ts';
import type {FakeFault} from './fake-fault.ts';
import type {FakeModel} from './fake-model.ts';
import {FaultPlan} from './fault-plan.ts';
import {Gatekeeper} from './gatekeeper.ts';
import {good} from './models/good.ts';
import {inputTokensOf} from './prompt-cache.ts';
import {RequestLog, isMessage} from './request-log.ts';
import type {OpenRequest} from './request-log.ts';
import {sendHtml, sendJson, sendJsonLines, sendRefusal} from './responses.ts';
import {requestFault, versionFault} from './validation.ts';
import {readObject} from './wire.ts';

export interface FakeApiOptions {
  /** `lenient`: like a local server that speaks the API and ignores what it does not know. */
  readonly strictness?: 'anthropic' | 'lenient';
  readonly key?: string;
  /** 0, the default: any that is free. */
  readonly port?: number;
  /** Milliseconds; what the cache goes by. */
  readonly now?: () => number;
  readonly seed?: number;
  /** Between two events of a stream; null, the default: as fast as it goes. */
  readonly paceMs?: number | null;
  readonly model?: FakeModel;
  /** How often a message batch is still in progress when it is looked at; 1 by default. */
  readonly batchLooks?: number;
}

/** Of the real shape, and nobody's. */
export const FAKE_KEY = 'sk-ant-api03-fake-0123456789abcdefghijklmnopqrstuvwxyz-AA';

export class Endpoint {
  readonly key: string;
  readonly log: RequestLog;
  readonly faults = new FaultPlan();
  readonly gatekeeper: Gatekeeper;
  readonly composer: Composer;
  readonly batches: Batches;
  readonly #isLenient: boolean;
  readonly #paceMs: number | null;

  constructor(options: FakeApiOptions) {
    const {now = Date.now, seed = 1, model = good(), batchLooks: looks = 1} = options;
    this.key = options.key ?? FAKE_KEY;
    this.log = new RequestLog(now);
    this.gatekeeper = new Gatekeeper(this.key);
    this.#isLenient = options.strictness === 'lenient';
    this.#paceMs = options.paceMs ?? null;
    this.composer = new Composer({isLenient: this.#isLenient, seed, now, model});
    this.batches = new Batches({now, composer: this.composer, looks});
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    let isCut = false;
    const cut: Delivery['cut'] = (how) => {
      isCut = true;
      if (how === 'reset') response.socket?.resetAndDestroy();
      else response.socket?.end();
    };
    const entry = await this.log.open(request);
    response.on('error', () => undefined);
    response.on('close', () => {
      entry.wasClosedByClient = !response.writableEnded && !isCut;
      gone.abort();
      entry.finish();
    });
    const headers: Record<string, string> = this.#isLenient ? {} : {'request-id': entry.id};
    const delivery: Delivery = {
      response,
      entry,
      gone: gone.signal,
      cut,
      headers,
      paceMs: this.#paceMs,
    };
    try {
      await this.#answer(delivery);
    } catch (error) {
      // A model of a test's own that throws: said out loud, so that the test can say why it fails.
      if (response.headersSent) cut('end');
      else sendRefusal({status: 500, message: String(error)}, delivery);
    }
  }

  async #answer(delivery: Delivery): Promise<void> {
    const {entry} = delivery;
    const fault = this.faults.faultFor(entry);
    const barred = this.#barred(entry);
    if (barred !== null) return sendRefusal(barred, delivery);
    if (await this.#failed(fault, delivery)) return;
    if (isMessage(entry)) return await this.#message(fault, delivery);
    return await this.#other(delivery);
  }

  #barred(entry: OpenRequest): Refused | null {
    if (this.#isLenient) return null;
    return this.gatekeeper.refusal(entry) ?? versionFault(entry.headers['anthropic-version']);
  }

  /** True when the fault was the whole answer. */
  async #failed(fault: FakeFault | null, delivery: Delivery): Promise<boolean> {
    switch (fault?.kind) {
      case 'status':
        sendRefusal(fault, delivery, fault.retryAfter);
        return true;
      case 'html':
        sendHtml(fault.status, delivery);
        return true;
      case 'reset-before-headers':
        delivery.cut('reset');
        return true;
      case 'delay-before-headers':
        await wait(fault.ms, delivery.gone);
        return delivery.gone.aborted;
      default:
        return false;
    }
  }

  async #message(fault: FakeFault | null, delivery: Delivery): Promise<void> {
    const {entry, gone} = delivery;
    if (readObject(entry.rawBody) === null) {
      return sendRefusal({status: 400, message: 'The request body is not valid JSON.'}, delivery);
    }
    const refused = this.#isLenient ? null : requestFault(entry.body, {needsMaxTokens: true});
    if (refused !== null) return sendRefusal(refused, delivery);
    const answer = await this.composer.answer(entry.body, fault);
    if (gone.aborted) return;
    if (entry.body.stream === true) return await sendStream(answer, fault, delivery);
    entry.answer = answer.reply.text;
    entry.billed = usageOf(answer, answer.reply.text);
    sendJson(wholeMessage(answer), delivery);
  }

  async #other(delivery: Delivery): Promise<void> {
    const {method, path, query, headers, body} = delivery.entry;
    const [, , room, first, second] = path.split('/');
    if (room === 'models' && method === 'GET') {
      if (this.#isLenient) return sendJson(lenientModelPage(), delivery);
      const found = first === undefined ? modelPage(query) : modelInfo(decodeURIComponent(first));
      if (found !== null) return sendJson(found, delivery);
      return sendRefusal({status: 404, message: `model: ${first}`}, delivery);
    }
    if (this.#isLenient || room !== 'messages') return sendRefusal({status: 404}, delivery);
    if (first === 'count_tokens' && method === 'POST') {
      const refused = requestFault(body, {needsMaxTokens: false});
      if (refused !== null) return sendRefusal(refused, delivery);
      return sendJson({input_tokens: inputTokensOf(body)}, delivery);
    }
    if (first !== 'batches') return sendRefusal({status: 404}, delivery);
    const id = second ?? null;
    return await this.#batch(id, `http://${headers['host'] ?? 'localhost'}`, delivery);
  }

  async #batch(id: string | null, host: string, delivery: Delivery): Promise<void> {
    const {method, path, body} = delivery.entry;
    const verb = `${method} ${path.split('/')[5] ?? ''}`.trim();
    try {
      if (id === null) {
        const isNew = method === 'POST';
        return sendJson(
          isNew ? this.batches.create(body, host) : this.batches.list(host),
          delivery,
        );
      }
      switch (verb) {
        case 'GET':
          return sendJson(await this.batches.retrieve(id, host), delivery);
        case 'GET results':
          return sendJsonLines(this.batches.results(id), delivery);
        case 'POST cancel':
          return sendJson(this.batches.cancel(id, host), delivery);
        case 'DELETE':
          return sendJson(this.batches.delete(id), delivery);
        default:
          return sendRefusal({status: 404}, delivery);
      }
    } catch (error) {
      if (error instanceof BatchRefusal) return sendRefusal(error.refused, delivery);
      throw error;
    }
  }
}
