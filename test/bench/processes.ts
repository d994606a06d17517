/** Whole processes, from the call to the exit, each beside a `node -e 0` of the same moment. */
import type {Figure} from './figure.ts';
import {ms, undisturbed} from './figure.ts';
import type {Place} from './place.ts';
import {fillLibrary} from './records.ts';
import {runNode} from './run-node.ts';

const RUNS = 25;
const SESSIONS = 500;

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
    const floor = runNode(['-e', '0'], home);
    const times = commands.map(({args}) => runNode([binary, ...args], home));
    // The first round finds cold files.
    if (run < 0) continue;
    floors.push(floor);
    for (const [index, command] of commands.entries()) command.times.push(times[index] ?? 0);
  }
  return commands.map(({args, limit, times}) => ({
    what: `${args.join(' ')}${args.includes('list') ? `, ${SESSIONS} sessions` : ''}`,
    value: undisturbed(times) / undisturbed(floors),
    limit,
    unit: '×',
    note: `${ms(undisturbed(times))}; node -e 0: ${ms(undisturbed(floors))}`,
  }));
}
