/** From the call to the first whole picture on the terminal. */
import type {Figure} from './figure.ts';
import {ms, undisturbed} from './figure.ts';
import type {Place} from './place.ts';
import {Pty} from './pty.ts';
import {ROUND} from './records.ts';

const RUNS = 15;

export async function firstFrame({binary, hello, home: newHome}: Place): Promise<Figure[]> {
  const home = await newHome();
  const own: number[] = [];
  const floors: number[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    const floor = await untilDrawn([hello], 'Hello, world', home);
    const start = await untilDrawn([binary, 'start', ROUND, '--offline'], 'Stripe', home);
    if (run < 0) continue;
    own.push(start);
    floors.push(floor);
  }
  return [
    {
      what: 'first frame of start',
      value: undisturbed(own) / undisturbed(floors),
      limit: 1.3,
      unit: '×',
      note: `${ms(undisturbed(own))}; Ink hello world: ${ms(undisturbed(floors))}`,
    },
  ];
}

/** @returns milliseconds until a frame is whole that holds these words */
async function untilDrawn(args: readonly string[], words: string, home: string): Promise<number> {
  const pty = new Pty({file: process.execPath, args, home});
  try {
    const {at} = await pty.nextFrame(({text}) => text.includes(words));
    return at - pty.startedAt;
  } finally {
    await pty.kill();
  }
}
