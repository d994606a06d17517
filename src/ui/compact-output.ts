/**
 * Fewer bytes for the same picture. Where a frame leaves rows alone, the renderer steps over them
 * one at a time; a run of such steps is one sequence. A ticking clock then costs the same on a
 * terminal of any height, which is felt over a slow connection.
 */

const NEXT_LINES = /(?:\u001b\[E){2,}/gu;
const NEXT_LINE_LENGTH = 3;

export function compact(frame: string): string {
  return frame.replaceAll(NEXT_LINES, (run) => `\u001b[${run.length / NEXT_LINE_LENGTH}E`);
}

/** The same stream, but for what is written to it. */
export function compactOutput(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
  const write = (chunk: string | Uint8Array, ...rest: never[]): boolean =>
    stdout.write(typeof chunk === 'string' ? compact(chunk) : chunk, ...rest);
  return new Proxy(stdout, {
    get: (target, key) => {
      if (key === 'write') return write;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
