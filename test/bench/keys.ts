/**
 * Keys typed into a long interview and into one that has just begun, by turns: how soon each one is
 * on the screen, what it costs on the wire, and what the process weighs in the end.
 */
import {setTimeout as sleep} from 'node:timers/promises';
import type {Figure} from './figure.ts';
import {median, ms, percentile} from './figure.ts';
import type {Place} from './place.ts';
import {Pty} from './pty.ts';
import type {Frame} from './pty.ts';
import {record} from './records.ts';
import type {Length} from './records.ts';

/** Each length is sat so often, by turns. */
const SITTINGS = 2;
const KEYS = 300;
/** A quick typist needs no less between two keys. */
const PAUSE_MS = {least: 45, most: 95};
/** Concrete and without a full stop: no reason to cut in. */
const TEXT =
  'the insert of the key row happens first and returns 1 or 0 and on 0 we read the stored reply ';
const MB = 1024 * 1024;

interface Sitting {
  /** From the key to its frame, ms. */
  readonly delays: readonly number[];
  readonly frames: readonly Frame[];
  /** Bytes. */
  readonly memory: number;
}

export async function keys(place: Place): Promise<Figure[]> {
  const sittings: Record<'long' | 'empty', Sitting[]> = {long: [], empty: []};
  const floors: number[] = [];
  const echoes: number[] = [];
  for (let n = 0; n < SITTINGS; n += 1) {
    echoes.push(...(await echo(place)));
    sittings.long.push(await sit(place, 'long'));
    sittings.empty.push(await sit(place, 'empty'));
    floors.push(await helloMemory(place));
  }
  const delays = (length: 'long' | 'empty') => sittings[length].flatMap((one) => one.delays);
  const [long, empty] = [delays('long'), delays('empty')];
  const bytes = sittings.long.flatMap(({frames}) => frames.map((frame) => frame.bytes));
  const memory = median(sittings.long.map((sitting) => sitting.memory));
  return [
    {
      what: 'key → frame, 60 turns, p99',
      value: percentile(long, 99),
      limit: 16,
      unit: 'ms',
      note: `${spread(long)}; the terminal's own echo: ${spread(echoes)}`,
    },
    {
      what: 'key → frame, 60 turns : empty',
      value: percentile(long, 99) / percentile(empty, 99),
      limit: 1.5,
      unit: '×',
      note: `p99 of both; empty: ${spread(empty)}; medians ${(median(long) / median(empty)).toFixed(2)} ×`,
    },
    {
      what: 'bytes of a key, p99',
      value: percentile(bytes, 99),
      limit: 400,
      unit: 'B',
      note: `median ${median(bytes)} B, most ${Math.max(...bytes)} B`,
    },
    {
      what: 'memory after 60 turns',
      value: memory / median(floors),
      limit: 1.5,
      unit: '×',
      note: `${(memory / MB).toFixed(0)} MB; Ink hello world: ${(median(floors) / MB).toFixed(0)} MB; empty: ${(median(sittings.empty.map((one) => one.memory)) / MB).toFixed(0)} MB`,
    },
  ];
}

function spread(values: readonly number[]): string {
  return `p50 ${ms(median(values))}, p99 ${ms(percentile(values, 99))}`;
}

/** Goes on with an interview and types at it. */
async function sit(place: Place, length: Length): Promise<Sitting> {
  const home = await place.home();
  const {id} = await record(home, length);
  const pty = new Pty({file: process.execPath, args: [place.binary, 'resume', id], home});
  try {
    await pty.nextFrame(({text}) => text.includes('Type your answer'));
    await sleep(1_500);
    const delays: number[] = [];
    const frames: Frame[] = [];
    for (let n = 0; n < KEYS; n += 1) {
      const key = TEXT[n % TEXT.length] ?? ' ';
      const before = pty.frames.length;
      const column = pty.frames.at(-1)?.column ?? null;
      const pressedAt = performance.now();
      pty.write(key);
      // A tick of the clock leaves the cursor where it is; every key moves it.
      const frame = await pty.nextFrame((one) => one.column !== column, before);
      delays.push(frame.at - pressedAt);
      frames.push(frame);
      await sleep(pauseAfter(n));
    }
    return {delays, frames, memory: pty.memory()};
  } finally {
    await pty.kill();
  }
}

/** The same for every run, and in no step with the clock. */
function pauseAfter(n: number): number {
  const {least, most} = PAUSE_MS;
  return least + ((n * 7_919) % (most - least));
}

/** What machine and terminal take by themselves: `cat` in the same kind of terminal. */
async function echo(place: Place): Promise<number[]> {
  const pty = new Pty({file: '/bin/cat', args: [], home: await place.home()});
  try {
    const delays: number[] = [];
    for (let n = 0; n < KEYS; n += 1) {
      const before = pty.written;
      const pressedAt = performance.now();
      pty.write('x');
      delays.push((await pty.writtenMoreThan(before)) - pressedAt);
      await sleep(5);
    }
    return delays;
  } finally {
    await pty.kill();
  }
}

async function helloMemory({hello, home}: Place): Promise<number> {
  const pty = new Pty({file: process.execPath, args: [hello], home: await home()});
  try {
    await pty.nextFrame(({text}) => text.includes('Hello'));
    await sleep(1_500);
    return pty.memory();
  } finally {
    await pty.kill();
  }
}
