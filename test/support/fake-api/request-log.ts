/** What the server was asked, and how that ended, in the order in which it came in. */
import type {IncomingMessage} from 'node:http';
import {readObject} from './wire.ts';
import type {WireRequest, WireUsage} from './wire.ts';

export interface LoggedRequest {
  /** As sent in the `request-id` header. */
  readonly id: string;
  /** On the server's clock, ms. */
  readonly at: number;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly rawBody: string;
  /** Empty when the body is no JSON object. */
  readonly body: WireRequest;
  readonly auth: {readonly bearer: string | null; readonly apiKey: string | null};
  /** Null until there is one, and where there never is. */
  readonly status: number | null;
  /** Text of the answer, as far as it was sent. */
  readonly answer: string;
  /** Null for a request that cost nothing; of a cut answer, what was sent of it. */
  readonly billed: WireUsage | null;
  /** The client hung up before the answer was whole. */
  readonly wasClosedByClient: boolean;
  /** When the answer is sent or cut, or the client is gone. */
  readonly done: Promise<void>;
}

export type RequestFilter = (request: LoggedRequest) => boolean;

export const isMessage: RequestFilter = ({method, path}) =>
  method === 'POST' && path === '/v1/messages';

/** An entry while the server is at it. */
export interface OpenRequest extends LoggedRequest {
  status: number | null;
  answer: string;
  billed: WireUsage | null;
  wasClosedByClient: boolean;
  readonly finish: () => void;
}

export class RequestLog {
  readonly requests: OpenRequest[] = [];
  readonly #now: () => number;
  #arrived: () => void = () => undefined;
  #arrival = this.#nextArrival();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Resolves with the `n`th request (from 1) as soon as it has come in. */
  async received(n: number, which: RequestFilter = isMessage): Promise<LoggedRequest> {
    for (;;) {
      const found = this.requests.filter(which)[n - 1];
      if (found !== undefined) return found;
      await this.#arrival;
    }
  }

  /** Reads the whole request and enters it. */
  async open(request: IncomingMessage): Promise<OpenRequest> {
    request.setEncoding('utf8');
    let rawBody = '';
    for await (const chunk of request) rawBody += String(chunk);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value ?? '')]),
    );
    let finish: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (finish = resolve));
    const entry: OpenRequest = {
      id: `req_${String(this.requests.length + 1).padStart(6, '0')}`,
      at: this.#now(),
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers,
      rawBody,
      body: readObject(rawBody) ?? {},
      auth: {
        bearer: /^Bearer (.*)$/iu.exec(headers['authorization'] ?? '')?.[1] ?? null,
        apiKey: headers['x-api-key'] ?? null,
      },
      status: null,
      answer: '',
      billed: null,
      wasClosedByClient: false,
      done,
      finish,
    };
    this.requests.push(entry);
    const arrived = this.#arrived;
    this.#arrival = this.#nextArrival();
    arrived();
    return entry;
  }

  async #nextArrival(): Promise<void> {
    await new Promise<void>((resolve) => (this.#arrived = resolve));
  }
}
