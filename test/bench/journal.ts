/** Events on their way to the disk, beside bare writes of the same lines in the same directory. */
import {open} from 'node:fs/promises';
import {join} from 'node:path';
import type {EventBody} from '../../src/interview/events.ts';
import {createJournal} from '../../src/store/journal.ts';
import type {Figure} from './figure.ts';
import {ms, percentile} from './figure.ts';
import type {Place} from './place.ts';
import {anAnswer} from './records.ts';

const EVENTS = 400;
const ANSWER_WORDS = 150;
/** Of sixty frames a second. */
const FRAME_MS = 16;

export async function journal({home}: Place): Promise<Figure[]> {
  const directory = await home();
  const log = await createJournal(join(directory, 'session.jsonl'), () => new Date());
  const bare = await open(join(directory, 'bare'), 'ax', 0o600);
  const appends: number[] = [];
  const writes: number[] = [];
  const holds: number[] = [];
  for (let n = 0; n < EVENTS; n += 1) {
    const event = answered(n);
    writes.push(
      await took(async () => {
        await bare.appendFile(`${JSON.stringify(event)}\n`);
        await bare.datasync();
      }),
    );
    const begin = performance.now();
    const done = log.append(event, n);
    holds.push(performance.now() - begin);
    await done;
    appends.push(performance.now() - begin);
  }
  await bare.close();
  await log.close();
  return [
    {
      what: 'journal append with fsync, p99',
      value: percentile(appends, 99),
      limit: 10,
      unit: 'ms',
      note: `p50 ${ms(percentile(appends, 50))}; bare write and fdatasync: p50 ${ms(percentile(writes, 50))}, p99 ${ms(percentile(writes, 99))}`,
    },
    {
      what: 'journal append, caller held up, p99',
      value: percentile(holds, 99),
      limit: FRAME_MS,
      unit: 'ms',
      note: 'until the call returns; the disk is waited for in the background',
    },
  ];
}

function answered(n: number): EventBody {
  return {
    type: 'candidate.answered',
    turn: n + 1,
    text: anAnswer(n, ANSWER_WORDS),
    cause: 'sent',
    thinkingMs: 0,
    typingMs: 0,
  };
}

async function took(deed: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await deed();
  return performance.now() - begin;
}
