/** The program as a child that talks to a server of ours, which a blocking call would starve. */
import {spawn} from 'node:child_process';
import type {FakeApi} from '../support/fake-api/fake-api.ts';

export interface RunOptions {
  readonly home: string;
  readonly api: Pick<FakeApi, 'url' | 'key'>;
  /** @default empty */
  readonly input?: string;
}

/** @returns milliseconds from the call to the exit @throws {Error} when it fails */
export async function runToEnd(args: readonly string[], options: RunOptions): Promise<number> {
  const {home, api, input = ''} = options;
  const begin = performance.now();
  const child = spawn(process.execPath, args, {
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      INTERVIEW_COACH_HOME: home,
      ANTHROPIC_BASE_URL: api.url,
      ANTHROPIC_API_KEY: api.key,
    },
  });
  let stderr = '';
  child.stdout.resume();
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${stderr}`);
  return performance.now() - begin;
}
