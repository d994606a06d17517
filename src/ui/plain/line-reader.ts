/** Lines of a stream, one at a time, as they arrive; closing it lets go of the stream. */
import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';

export interface LineReader {
  /** The next line, or null when there is none any more. */
  next(): Promise<string | null>;
  close(): void;
}

export function readLines(input: Readable): LineReader {
  const waiting: ((line: string | null) => void)[] = [];
  const arrived: string[] = [];
  let isOver = false;
  const lines = createInterface({input, terminal: false, crlfDelay: Infinity});
  lines.on('line', (line) => {
    const next = waiting.shift();
    if (next) next(line);
    else arrived.push(line);
  });
  lines.on('close', () => {
    isOver = true;
    for (const next of waiting.splice(0)) next(null);
  });
  return {
    next() {
      const line = arrived.shift();
      if (line !== undefined) return Promise.resolve(line);
      if (isOver) return Promise.resolve(null);
      return new Promise((resolve) => waiting.push(resolve));
    },
    close: () => lines.close(),
  };
}
