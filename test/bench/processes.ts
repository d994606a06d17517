/** Whole processes, from the call to the exit, each beside a `node -e 0` of the same moment. */
import {spawnSync} from 'node:child_process';
import type {Figure} from './figure.ts';
import {median, ms, pairedRatio} from './figure.ts';
import type {Place} from './place.ts';
import {fillLibrary} from './records.ts';

const RUNS = 25;
const SESSIONS = 500;

/** Runs Node with these arguments. @returns milliseconds @throws {Error} when it fails */
function timed(args: readonly string[], home: string): number {
  const begin = performance.now();
  const {status, stderr} = spawnSync(process.execPath, [...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {PATH: process.env['PATH'], HOME: home, INTERVIEW_COACH_HOME: home},
  });
  const took = performance.now() - begin;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${String(stderr)}`);
  return took;
}

export function runProgram(binary: string, args: readonly string[], home: string): number {
  return timed([binary, ...args], home);
}

export async function processes({binary, home: newHome}: Place): Promise<Figure[]> {
  const home = await newHome();
  await fillLibrary(home, binary, SESSIONS);
  const commands = [
    {args: ['--version'], limit: 1.25},
    {args: ['--help'], limit: 1.25},
    {args: ['rounds', 'list'], limit: 1.6},
    {args: ['scorecards', 'list'], limit: 1.6},
  ].map((command) => ({...command, times: [] as number[]}));
  const floors: number[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    const floor = timed(['-e', '0'], home);
    const times = commands.map(({args}) => runProgram(binary, args, home));
    // The first round finds cold files.
    if (run < 0) continue;
    floors.push(floor);
    for (const [index, command] of commands.entries()) command.times.push(times[index] ?? 0);
  }
  return commands.map(({args, limit, times}) => ({
    what: `${args.join(' ')}${args.includes('list') ? `, ${SESSIONS} sessions` : ''}`,
    value: pairedRatio(times, floors),
    limit,
    unit: '×',
    note: `${ms(median(times))}; node -e 0: ${ms(median(floors))}`,
  }));
}
