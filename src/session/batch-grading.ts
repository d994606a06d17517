/**
 * Gradings as batches: the questions of one or many sessions in one submission, and what became of
 * it later. Each session remembers its submission on disk, so that none is made twice.
 */
import type {Answered} from '../claude/answered-client.ts';
import type {BatchStatus} from '../claude/batches.ts';
import {Fault} from '../fault.ts';
import {
  batchStateFile,
  readBatchState,
  removeBatchState,
  writeBatchState,
} from '../store/batch-state.ts';
import type {BatchState} from '../store/batch-state.ts';
import {BatchDesk} from './batch-desk.ts';
import type {DeskOptions} from './batch-desk.ts';
import {digestOf, prepare, submissionsOf, submit} from './batch-submission.ts';
import type {BatchedSession} from './batch-submission.ts';

/** How it stands with one session. */
export type Standing =
  | {readonly kind: 'submitted'; readonly submission: string; readonly requests: number}
  /** `status` null: whether it went out is known once another submission has ended. */
  | {readonly kind: 'waiting'; readonly status: BatchStatus | null; readonly at: string}
  | {
      readonly kind: 'answered';
      readonly answers: readonly Answered[];
      /** What the transcript was fenced with. */
      readonly fence: string;
      /** Requests that came back without an answer. */
      readonly unanswered: number;
    }
  | {readonly kind: 'failed'; readonly error: unknown};

/** Two clocks are involved. */
const CLOCK_SLACK_MS = 10 * 60_000;

export interface TendOptions extends DeskOptions {
  readonly now: () => Date;
  /** Called once, before anything is submitted, with the sessions that are going to be. */
  readonly onSubmit: (ids: readonly string[]) => void;
}

/**
 * Looks after the submissions there are, and submits all other sessions together. What goes wrong
 * with one session is its standing and stops no other.
 * @param batched sessions that nobody else has open
 * @returns standings by session id
 * @throws the signal's reason when it is aborted
 */
export async function tendBatches(
  batched: readonly BatchedSession[],
  options: TendOptions,
): Promise<ReadonlyMap<string, Standing>> {
  const {signal, now, onSubmit} = options;
  const desk = new BatchDesk(options);
  const standings = new Map<string, Standing>();
  const fresh: BatchedSession[] = [];
  for (const one of batched) {
    const standing = await orFailed(signal, async () => await standingOf(one, desk));
    if (standing === null) fresh.push(one);
    else standings.set(one.session.id, standing);
  }
  if (fresh.length > 0) onSubmit(fresh.map(({session}) => session.id));
  for (const group of submissionsOf(fresh.map(prepare))) {
    const standing = await orFailed(signal, async (): Promise<Standing> => {
      const submission = await submit(group, desk, now());
      const requests = group.reduce((sum, session) => sum + session.requests.length, 0);
      return {kind: 'submitted', submission, requests};
    });
    for (const {one} of group) standings.set(one.session.id, standing);
  }
  return standings;
}

async function orFailed<Result>(
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result | Standing> {
  try {
    return await work();
  } catch (error) {
    signal.throwIfAborted();
    return {kind: 'failed', error};
  }
}

/** @returns null when there is no submission, or none after all */
async function standingOf(one: BatchedSession, desk: BatchDesk): Promise<Standing | null> {
  const {session, grader} = one;
  const state = await readBatchState(session.dir);
  if (state === null) return null;
  refuseOther(one, state, desk.host);
  const requests = grader.requests(session.state.turns, state.fence);
  if (digestOf(requests) !== state.digest) {
    await removeBatchState(session.dir);
    throw changed(session.id);
  }
  const found = state.submission === null ? await search(state, desk) : {id: state.submission};
  if (found === 'nowhere') return null;
  if (found === 'unclear') return {kind: 'waiting', status: null, at: state.at};
  if (state.submission === null) {
    await writeBatchState(session.dir, {...state, submission: found.id});
  }
  const status = await desk.status(found.id);
  if (status === null) throw gone(one, found.id, desk.host);
  if (!status.hasEnded) return {kind: 'waiting', status, at: state.at};
  const results = await desk.results(found.id);
  const answers = requests.flatMap((request, index): Answered[] => {
    const result = results.get(state.ids[index] ?? '');
    return result?.kind === 'answered' ? [{request, reply: result.reply}] : [];
  });
  const unanswered = requests.length - answers.length;
  return {kind: 'answered', answers, fence: state.fence, unanswered};
}

/**
 * Finds a submission that was on its way when the program ended. The results of an ended one carry
 * our names; as long as one that might be ours has not ended, nothing is submitted.
 */
async function search(
  state: BatchState,
  desk: BatchDesk,
): Promise<{readonly id: string} | 'unclear' | 'nowhere'> {
  const since = Date.parse(state.at) - CLOCK_SLACK_MS;
  const recent = await desk.recent();
  const possible = recent.filter(
    ({total, createdAt}) => total === state.requests && !(Date.parse(createdAt) < since),
  );
  for (const {id} of possible.filter(({hasEnded}) => hasEnded)) {
    const results = await desk.results(id);
    if (state.ids.some((name) => results.has(name))) return {id};
  }
  return possible.some(({hasEnded}) => !hasEnded) ? 'unclear' : 'nowhere';
}

/** A batch is collected by whoever submitted it, in the same way. */
function refuseOther({session, grader}: BatchedSession, state: BatchState, host: string): void {
  const {model, samples} = state;
  if (state.host === host && model === grader.name && samples === grader.samples) return;
  const votes = samples === 1 ? 'one vote' : `${samples} votes`;
  throw new Fault(
    'batch-other',
    `A batch of ${session.id} is under way with ${model} at ${state.host}, ${votes} each.`,
    {
      nextStep: `Collect it first: interview-coach grade --batch --grader-model ${model} --samples ${samples} ${session.id.slice(-4)}`,
    },
  );
}

function changed(id: string): Fault {
  return new Fault(
    'batch-outdated',
    `Rubric or grader have changed since the batch of ${id} was submitted, so its answers are of no use.`,
    {nextStep: `Grade it anew: interview-coach grade ${id.slice(-4)}`},
  );
}

function gone({session}: BatchedSession, submission: string, host: string): Fault {
  return new Fault('batch-gone', `${host} knows no batch ${submission} with this key.`, {
    nextStep: `Use the key that it was submitted with. Batches are kept for 29 days: after that, delete ${batchStateFile(session.dir)} and grade again.`,
  });
}
