/** A process that nobody talks to meanwhile, timed from the call to the exit. */
import {spawnSync} from 'node:child_process';

/** Runs Node with these arguments. @returns milliseconds @throws {Error} when it fails */
export function runNode(args: readonly string[], home: string): number {
  const begin = performance.now();
  const {status, stderr} = spawnSync(process.execPath, [...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {PATH: process.env['PATH'], HOME: home, INTERVIEW_COACH_HOME: home},
  });
  const took = performance.now() - begin;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${String(stderr)}`);
  return took;
}
