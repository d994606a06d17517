/** A minute in which nobody types: what the clock alone writes. */
import {setTimeout as sleep} from 'node:timers/promises';
import type {Figure} from './figure.ts';
import {median, percentile} from './figure.ts';
import type {Place} from './place.ts';
import {Pty} from './pty.ts';
import {record} from './records.ts';

const MINUTE_MS = 60_000;

export async function idle(place: Place): Promise<Figure[]> {
  const home = await place.home();
  const {id} = await record(home, 'long');
  const pty = new Pty({file: process.execPath, args: [place.binary, 'resume', id], home});
  try {
    await pty.nextFrame(({text}) => text.includes('Type your answer'));
    await sleep(1_500);
    const [frames, bytes] = [pty.frames.length, pty.written];
    await sleep(MINUTE_MS);
    const ticks = pty.frames.slice(frames).map((frame) => frame.bytes);
    return [
      {
        what: 'bytes of a clock tick, p95',
        value: percentile(ticks, 95),
        limit: 120,
        unit: 'B',
        note: `${ticks.length} frames; median ${median(ticks)} B, most ${Math.max(...ticks)} B`,
      },
      {
        what: 'bytes of an idle minute',
        value: (pty.written - bytes) / 1_000,
        limit: 10,
        unit: 'KB',
        note: 'the clock runs, nobody types',
      },
    ];
  } finally {
    await pty.kill();
  }
}
