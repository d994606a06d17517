/** Ends a stream of words as soon as it is called off, also one that does not hear of it. */

/**
 * @param left told when the stream itself has ended, which may be later or never
 * @throws the signal's reason as soon as it fires, and whatever the stream throws
 */
export async function* promptly(
  words: AsyncIterable<string>,
  signal: AbortSignal,
  left: (ended: Promise<unknown>) => void,
): AsyncGenerator<string, void> {
  const iterator = words[Symbol.asyncIterator]();
  let callOff: () => void = () => undefined;
  const calledOff = new Promise<never>((_, reject) => {
    callOff = () => reject(reasonOf(signal));
  });
  // It fires when nobody waits, too.
  calledOff.catch(() => undefined);
  signal.addEventListener('abort', callOff, {once: true});
  try {
    signal.throwIfAborted();
    for (;;) {
      const next = await Promise.race([iterator.next(), calledOff]);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', callOff);
    left((iterator.return?.() ?? Promise.resolve()).catch(() => undefined));
  }
}

function reasonOf({reason}: AbortSignal): Error {
  return reason instanceof Error ? reason : new DOMException('It was called off.', 'AbortError');
}
