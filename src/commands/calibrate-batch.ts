/** `calibrate --batch`: submits all gradings at once, and collects them when they are answered. */
import {setTimeout as delay} from 'node:timers/promises';
import {connectBatches} from '../claude/batches.ts';
import type {GoldenBatch, GoldenBatchInput} from '../session/batch-goldens.ts';
import {tendGoldenBatch} from '../session/batch-goldens.ts';
import {tellNotice} from './output.ts';

export interface CollectInput extends Omit<GoldenBatchInput, 'options'> {
  readonly signal: AbortSignal;
}

/** @returns the answers, or what there is to wait for, said on stderr */
export async function collectGoldens(
  input: CollectInput,
): Promise<Extract<GoldenBatch, {kind: 'answered'}> | 'waiting' | 'declined'> {
  const {plan, signal} = input;
  const batch = await tendGoldenBatch({
    ...input,
    options: {
      client: connectBatches(plan),
      sleep: async (ms, stop) => await delay(ms, undefined, {signal: stop}),
      random: Math.random,
      now: () => new Date(),
      onSubmit: () => undefined,
      signal,
    },
  });
  if (batch === null) return 'declined';
  if (batch.kind === 'waiting') {
    const name = batch.batch === null ? 'The batch' : `Batch ${batch.batch}`;
    tellNotice(`${name} is being worked on. Run the same command again to collect it.`);
    return 'waiting';
  }
  if (batch.unanswered > 0) {
    tellNotice(`${batch.unanswered} questions came back unanswered and are asked directly.`);
  }
  return batch;
}
