/**
 * A fetch that doesn't wait for ever. The SDK's own timeout ends with the headers, and it swallows
 * the pings that tell a thinking server from a dead one; so silence is measured here, in bytes.
 */

export interface Limits {
  /** From the call to the headers of the answer, ms. */
  readonly headersMs: number;
  /** Longest silence in the middle of an answer, ms. Any byte counts as life. */
  readonly idleMs: number;
}

/** Nothing was heard for too long. */
export class Silence extends Error {
  override readonly name = 'Silence';
}

type Fetch = typeof globalThis.fetch;
type FetchInit = NonNullable<Parameters<Fetch>[1]>;

/** @param dispatcher takes the call through a proxy; null: straight on */
export function watchedFetch({headersMs, idleMs}: Limits, dispatcher: object | null): Fetch {
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
  const timer = setTimeout(() => {
    silence = new Silence(`nothing came for ${ms} ms`);
    controller.abort(silence);
  }, ms);
  try {
    return await wait();
  } catch (error) {
    throw silence ?? error;
  } finally {
    clearTimeout(timer);
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
