/** Runs the program as a user has it: `node dist/cli.js …`, in a process and a home of its own. */
import {spawn} from 'node:child_process';
import {resolve} from 'node:path';
import {inject} from 'vitest';

export const BINARY = resolve(import.meta.dirname, '../../dist/cli.js');

export interface BinaryRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BinaryOptions {
  /** Becomes INTERVIEW_COACH_HOME. */
  readonly home: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** What stdin holds; empty by default. */
  readonly input?: string;
  /** True: stdin stays open after the input, as in front of somebody who doesn't type. */
  readonly isInputOpen?: boolean;
}

/** @throws why there is no binary, when the build failed */
export function requireBinary(): void {
  const failure = inject('buildFailure');
  if (failure !== null) throw new Error(`there is no binary to run: ${failure}`);
}

export async function runBinary(
  args: readonly string[],
  {home, env = {}, cwd, input = '', isInputOpen = false}: BinaryOptions,
): Promise<BinaryRun> {
  requireBinary();
  return await new Promise((done, fail) => {
    const child = spawn(process.execPath, [BINARY, ...args], {
      cwd: cwd ?? home,
      env: {PATH: process.env['PATH'], HOME: home, INTERVIEW_COACH_HOME: home, ...env},
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', fail).on('close', (code) => done({code, stdout, stderr}));
    child.stdin.on('error', () => undefined);
    if (isInputOpen) child.stdin.write(input);
    else child.stdin.end(input);
  });
}
