/**
 * What doesn't wait for ever: a fetch, and the hearing of an answer. The SDK's own timeout ends
 * with the headers, and it swallows the pings that tell a thinking server from a dead one; so
 * silence is measured here, in bytes and in words.
 */

/** A timer that rings this late was not rung late by chance: the process was stopped. */
const LATE_MS = 250;

export interface Limits {
  /** From the call to the headers of the answer, ms. */
  readonly headersMs: number;
  /** Longest silence in the middle of an answer, ms. Any byte counts as life. */
  readonly idleMs: number;
  /** Longest time without a word of the answer, ms; absent where it may be thought over first. */
  readonly wordlessMs?: number;
  /** From the call to the end of the answer, ms, whatever comes; absent: no limit. */
  readonly wholeMs?: number;
}

/** Nothing was heard for too long. */
export class Silence extends Error {
  override readonly name = 'Silence';
}

/**
 * Rings once after `ms`. A process that was stopped meanwhile has heard nothing of what came: it is
 * given the time anew. @returns takes the timer away
 */
function alarm(ms: number, ring: () => void): () => void {
  let timer: NodeJS.Timeout;
  const set = (): void => {
    const due = performance.now() + ms;
    timer = setTimeout(() => {
      if (performance.now() - due > LATE_MS) set();
      else ring();
    }, ms);
  };
  set();
  return () => clearTimeout(timer);
}

/** Ends a call of which no word comes for too long, or that takes too long as a whole. */
export class Patience {
  readonly #controller = new AbortController();
  readonly #wordlessMs: number | undefined;
  readonly #stopWhole: () => void;
  #stopWordless: () => void = () => undefined;

  constructor({wordlessMs, wholeMs}: Pick<Limits, 'wordlessMs' | 'wholeMs'>) {
    this.#wordlessMs = wordlessMs;
    this.#stopWhole = this.#endAfter(wholeMs);
  }

  /** Fires with a {@link Silence}. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Words are waited for from here on. */
  listen(): void {
    this.rest();
    this.#stopWordless = this.#endAfter(this.#wordlessMs);
  }

  /** Nobody listens for now. */
  rest(): void {
    this.#stopWordless();
  }

  /** The call is over, and no timer is left behind. */
  over(): void {
    this.rest();
    this.#stopWhole();
  }

  #endAfter(ms: number | undefined): () => void {
    if (ms === undefined) return () => undefined;
    return alarm(ms, () => this.#controller.abort(new Silence(`no word came for ${ms} ms`)));
  }
}

type Fetch = typeof globalThis.fetch;
type FetchInit = NonNullable<Parameters<Fetch>[1]>;

/** @param dispatcher takes the call through a proxy; null: straight on */
export function watchedFetch(
  {headersMs, idleMs}: Pick<Limits, 'headersMs' | 'idleMs'>,
  dispatcher: object | null,
): Fetch {
  return async (input, init = {}) => {
    const controller = new AbortController();
    const outer = init.signal ?? null;
    const callOff = () => controller.abort(outer?.reason);
    if (outer?.aborted === true) callOff();
    outer?.addEventListener('abort', callOff, {once: true});
    const settle = () => outer?.removeEventListener('abort', callOff);

    try {
      // The key goes to the configured host and nowhere else: no redirect is followed.
      const options = {
        ...init,
        ...(dispatcher === null ? {} : {dispatcher}),
        redirect: 'manual',
        signal: controller.signal,
      } as FetchInit;
      const response = await within(headersMs, controller, () => fetch(input, options));
      if (response.body === null) {
        settle();
        return response;
      }
      const {status, statusText, headers} = response;
      const body = watchedBody(response.body, idleMs, controller, settle);
      return new Response(body, {status, statusText, headers});
    } catch (error) {
      settle();
      throw error;
    }
  };
}

/** Runs `wait`; after `ms` aborts everything and throws {@link Silence}. Leaves no timer behind. */
async function within<Result>(
  ms: number,
  controller: AbortController,
  wait: () => Promise<Result>,
): Promise<Result> {
  let silence: Silence | null = null;
  const stop = alarm(ms, () => {
    silence = new Silence(`nothing came for ${ms} ms`);
    controller.abort(silence);
  });
  try {
    return await wait();
  } catch (error) {
    throw silence ?? error;
  } finally {
    stop();
  }
}

function watchedBody(
  body: ReadableStream<Uint8Array>,
  idleMs: number,
  controller: AbortController,
  settle: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(out) {
        try {
          const {done, value} = await within(idleMs, controller, () => reader.read());
          if (!done) {
            out.enqueue(value);
            return;
          }
          settle();
          out.close();
        } catch (error) {
          settle();
          out.error(error);
        }
      },
      async cancel(reason) {
        settle();
        await reader.cancel(reason);
      },
    },
    // Silence is counted only while somebody listens.
    {highWaterMark: 0},
  );
}
