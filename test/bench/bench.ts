/**
 * The budgets of the product, each measured beside its floor in one run, as a table. A report, not a
 * check: it fails only when asked to with `--strict`.
 */
import {availableParallelism, loadavg} from 'node:os';
import {parseArgs} from 'node:util';
import {cache} from './cache.ts';
import type {Figure} from './figure.ts';
import {isWithin} from './figure.ts';
import {firstFrame} from './first-frame.ts';
import {gate} from './gate.ts';
import {grading} from './grading.ts';
import {idle} from './idle.ts';
import {journal} from './journal.ts';
import {keys} from './keys.ts';
import {packaging} from './package.ts';
import {makePlace} from './place.ts';
import type {Ground, Place} from './place.ts';
import {processes} from './processes.ts';

const BENCHMARKS: Readonly<Record<string, (place: Place) => Promise<Figure[]>>> = {
  processes,
  'first-frame': firstFrame,
  keys,
  idle,
  gate,
  cache,
  journal,
  grading,
  package: packaging,
};

const USAGE = `Usage: npm run bench -- [options]

  --only NAME  one benchmark, may be given several times:
               ${Object.keys(BENCHMARKS).join(', ')}
  --json       figures as JSON
  --strict     exit code 1 when a budget is exceeded
`;

/**
 * @param argv without the program
 * @returns the exit code
 */
export async function bench(argv: readonly string[], ground: Ground): Promise<number> {
  const {values} = parseArgs({
    args: [...argv],
    options: {
      only: {type: 'string', multiple: true, default: []},
      json: {type: 'boolean', default: false},
      strict: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  });
  const unknown = values.only.find((name) => !Object.hasOwn(BENCHMARKS, name));
  if (unknown !== undefined || values.help) {
    const complaint = unknown === undefined ? '' : `There is no benchmark "${unknown}".\n\n`;
    process.stderr.write(`${complaint}${USAGE}`);
    return unknown === undefined ? 0 : 2;
  }
  const wanted = Object.entries(BENCHMARKS).filter(
    ([name]) => values.only.length === 0 || values.only.includes(name),
  );
  const place = await makePlace(ground);
  const figures: Figure[] = [];
  process.stderr.write(`${machine()}\n`);
  for (const [name, measure] of wanted) {
    process.stderr.write(`${name} …\n`);
    figures.push(...(await measure(place)));
  }
  process.stderr.write(`${machine()}\n`);
  process.stdout.write(values.json ? asJson(figures) : asTable(figures));
  return values.strict && !figures.every(isWithin) ? 1 : 0;
}

/** On a machine that others use at the same time, milliseconds say little and ratios more. */
function machine(): string {
  const [load = 0] = loadavg();
  return `Node ${process.versions.node}, ${availableParallelism()} cores, load ${load.toFixed(1)}`;
}

function asJson(figures: readonly Figure[]): string {
  const shown = figures.map((figure) => ({...figure, isWithin: isWithin(figure)}));
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function asTable(figures: readonly Figure[]): string {
  const cells = figures.map((figure) => [
    isWithin(figure) ? 'pass' : 'FAIL',
    figure.what,
    `${figure.isFloor === true ? '≥' : '≤'} ${amount(figure.limit, figure)}`,
    amount(figure.value, figure),
    figure.note,
  ]);
  const rows = [['', 'what', 'budget', 'figure', 'made of'], ...cells];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
  );
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function amount(value: number, {unit}: Figure): string {
  const digits = Number.isInteger(value) ? 0 : unit === '×' || unit === 'MB' ? 2 : 1;
  return `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;
}
