/**
 * What a session remembers of a batch that it was submitted with: written before the submission
 * goes out and again when it has an id, so that no crash leads to a second one.
 */
import {access, mkdir, readFile, unlink} from 'node:fs/promises';
import {join} from 'node:path';
import * as z from 'zod';
import {Fault} from '../fault.ts';
import {errorCode, replaceFile} from './durable-write.ts';

const BatchStateSchema = z.object({
  v: z.literal(1),
  /** Id of the submission; null: it may have gone out or not. */
  submission: z.string().nullable(),
  host: z.string(),
  /** When it was about to go out, ISO 8601. */
  at: z.string(),
  /** Requests of the whole submission, those of other sessions included. */
  requests: z.number().int(),
  /** What the transcript is fenced with in every request. */
  fence: z.string(),
  /** Hash of this session's requests: answers to other ones are of no use. */
  digest: z.string(),
  model: z.string(),
  samples: z.number().int(),
  /** `custom_id`s of this session's requests, in the order in which they are asked. */
  ids: z.array(z.string()),
});
export type BatchState = z.infer<typeof BatchStateSchema>;

/** Path of the file, for those who have to be told of it. */
export function batchStateFile(dir: string): string {
  return join(dir, 'grades', 'batch.json');
}

export async function hasBatchState(dir: string): Promise<boolean> {
  try {
    await access(batchStateFile(dir));
    return true;
  } catch {
    return false;
  }
}

/**
 * @returns null when there is none
 * @throws {Fault} `batch-unreadable` when there is one all the same
 */
export async function readBatchState(dir: string): Promise<BatchState | null> {
  const file = batchStateFile(dir);
  try {
    return BatchStateSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT' || errorCode(cause) === 'ENOTDIR') return null;
    // To go on as if there were none would pay for the same answers twice.
    throw new Fault('batch-unreadable', `What ${file} says of a submitted batch can't be read.`, {
      nextStep: 'Grade without --batch, or delete that file and pay for another batch.',
      cause,
    });
  }
}

/** @throws {Fault} `batch-write` when the disk refuses */
export async function writeBatchState(dir: string, state: BatchState): Promise<void> {
  try {
    await mkdir(join(dir, 'grades'), {recursive: true, mode: 0o700});
    await replaceFile(batchStateFile(dir), `${JSON.stringify(state, null, 2)}\n`);
  } catch (cause) {
    throw new Fault('batch-write', `${batchStateFile(dir)} can't be written.`, {
      nextStep: 'Make room or mend the permissions, then run the same command again.',
      cause,
    });
  }
}

export async function removeBatchState(dir: string): Promise<void> {
  try {
    await unlink(batchStateFile(dir));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
