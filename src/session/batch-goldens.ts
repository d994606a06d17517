/**
 * Golden transcripts graded as a batch: all gradings in one submission. Each remembers it in a folder
 * of its own, as a session does, so that none is submitted twice.
 */
import {createHash} from 'node:crypto';
import {mkdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {Answered} from '../claude/answered-client.ts';
import type {BatchClient} from '../claude/batches.ts';
import type {Grade} from '../grading/grade.ts';
import {goldenInterview} from '../grading/calibration/golden-interview.ts';
import type {Round} from '../round/schema.ts';
import {hasBatchState} from '../store/batch-state.ts';
import type {TendOptions} from './batch-grading.ts';
import {tendBatches} from './batch-grading.ts';
import type {GoldenTask} from './grade-goldens.ts';
import type {ModelGraderPlan} from './open-grader.ts';
import {openModelGrader} from './open-model-grader.ts';
import type {ModelGrader} from './open-model-grader.ts';

export type GoldenBatch =
  /** Submitted now or before; the same command collects it later. `batch` null: perhaps. */
  | {readonly kind: 'waiting'; readonly batch: string | null}
  | {
      readonly kind: 'answered';
      /** Knows the answers that came; what got none is asked directly. */
      readonly grader: ModelGrader;
      /** By task id. */
      readonly fences: ReadonlyMap<string, string>;
      /** Requests that came back without an answer. */
      readonly unanswered: number;
      /** The grades are written: nothing has to be remembered any more. */
      forget(): Promise<void>;
    };

export interface GoldenBatchInput {
  readonly plan: ModelGraderPlan;
  readonly round: Round;
  readonly tasks: readonly GoldenTask[];
  /** Batches of other stamps are left alone. */
  readonly stamp: Grade['stamp'];
  /** Folder of the calibrations; nobody else is at work there. */
  readonly directory: string;
  readonly options: TendOptions & {readonly client: BatchClient};
  /** Asked once, before anything is submitted. */
  readonly isAgreed: () => Promise<boolean>;
}

/**
 * Submits what is not submitted yet, and collects what has been answered.
 * @returns null when it was not agreed to
 * @throws {Fault} as soon as it can't be done for one of the transcripts
 */
export async function tendGoldenBatch(input: GoldenBatchInput): Promise<GoldenBatch | null> {
  const {plan, round, tasks, stamp, directory, options, isAgreed} = input;
  const asker = await openModelGrader(plan, round);
  const folder = join(directory, 'batch', hashOf(stamp));
  const batched = tasks.map(({id, golden, reading}) => ({
    session: {id, dir: join(folder, id), state: goldenInterview(golden, round, reading)},
    grader: asker,
  }));
  await mkdir(folder, {recursive: true, mode: 0o700});
  const known = await Promise.all(
    batched.map(async ({session}) => await hasBatchState(session.dir)),
  );
  if (known.includes(false) && !(await isAgreed())) return null;
  const standings = [...(await tendBatches(batched, options))];
  const answers: Answered[] = [];
  const fences = new Map<string, string>();
  let waiting: {batch: string | null} | null = null;
  let unanswered = 0;
  for (const [id, standing] of standings) {
    if (standing.kind === 'failed') throw standing.error;
    if (standing.kind === 'answered') {
      answers.push(...standing.answers);
      fences.set(id, standing.fence);
      unanswered += standing.unanswered;
    } else {
      const batch = standing.kind === 'submitted' ? standing.submission : standing.status?.id;
      waiting = {batch: batch ?? null};
    }
  }
  if (waiting !== null) return {kind: 'waiting', ...waiting};
  const grader = await openModelGrader(plan, round, answers);
  for (const {request, reply} of answers) grader.book(options.client.useOf(request, reply));
  const forget = async (): Promise<void> => {
    await rm(folder, {recursive: true, force: true});
  };
  return {kind: 'answered', grader, fences, unanswered, forget};
}

function hashOf(stamp: Grade['stamp']): string {
  return createHash('sha256').update(JSON.stringify(stamp)).digest('hex').slice(0, 12);
}
