/**
 * Lines of a stream, one at a time, as they arrive. A last line without a line break counts too.
 */
import type {Readable} from 'node:stream';

/** Longer lines are cut here, so that a stream without line breaks can't fill the memory. */
const MAX_LINE = 200_000;

export async function* readLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  for await (const chunk of input as AsyncIterable<string>) {
    rest += chunk;
    const lines = rest.split(/\r\n|\n|\r(?!$)/u);
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > MAX_LINE) {
      yield rest;
      rest = '';
    }
  }
  if (rest !== '') yield rest.replace(/\r$/u, '');
}
