/**
 * One submission with the questions of one or many gradings. Every session it is about has it on
 * disk before it goes out.
 */
import {createHash, randomBytes} from 'node:crypto';
import type {ModelRequest} from '../claude/model.ts';
import {Fault} from '../fault.ts';
import {removeBatchState, writeBatchState} from '../store/batch-state.ts';
import type {BatchState} from '../store/batch-state.ts';
import {wasRefused} from './batch-desk.ts';
import type {BatchDesk} from './batch-desk.ts';
import type {ClosedSession} from './closed-session.ts';
import type {ModelGrader} from './open-model-grader.ts';

export interface BatchedSession {
  readonly session: Pick<ClosedSession, 'id' | 'dir' | 'state'>;
  readonly grader: Pick<ModelGrader, 'name' | 'samples' | 'requests'>;
}

/** A session with its questions. */
export interface Prepared {
  readonly one: BatchedSession;
  readonly fence: string;
  readonly requests: readonly ModelRequest[];
}

/** The endpoint takes 100,000 requests and 256 MB. */
const MOST_REQUESTS = 100_000;
const MOST_CHARACTERS = 100_000_000;

export function prepare(one: BatchedSession): Prepared {
  const fence = randomBytes(12).toString('hex');
  return {one, fence, requests: one.grader.requests(one.session.state.turns, fence)};
}

/** As few submissions as will do; no session is divided. */
export function submissionsOf(sessions: readonly Prepared[]): Prepared[][] {
  const groups: Prepared[][] = [];
  let requests = 0;
  let characters = 0;
  for (const session of sessions) {
    const size = JSON.stringify(session.requests).length;
    requests += session.requests.length;
    characters += size;
    const last = groups.at(-1);
    if (last && requests <= MOST_REQUESTS && characters <= MOST_CHARACTERS) {
      last.push(session);
      continue;
    }
    groups.push([session]);
    requests = session.requests.length;
    characters = size;
  }
  return groups;
}

/** What tells a session's requests from those that another version would make. */
export function digestOf(requests: readonly ModelRequest[]): string {
  return createHash('sha256').update(JSON.stringify(requests)).digest('hex').slice(0, 24);
}

/**
 * @returns the id of the submission
 * @throws {Fault} `batch-unclear` when nobody knows whether it was taken: the sessions remember it,
 *   and the next run finds out; after all other faults they remember nothing
 */
export async function submit(
  group: readonly Prepared[],
  desk: BatchDesk,
  now: Date,
): Promise<string> {
  const nonce = randomBytes(8).toString('hex');
  const total = group.reduce((sum, {requests}) => sum + requests.length, 0);
  let count = 0;
  const named = group.map((session) => ({
    ...session,
    items: session.requests.map((request) => ({id: `${nonce}-${String((count += 1))}`, request})),
  }));
  const remember = async (submission: string | null): Promise<void> => {
    for (const {one, fence, requests, items} of named) {
      const state: BatchState = {
        v: 1,
        submission,
        host: desk.host,
        at: now.toISOString(),
        requests: total,
        fence,
        digest: digestOf(requests),
        model: one.grader.name,
        samples: one.grader.samples,
        ids: items.map(({id}) => id),
      };
      await writeBatchState(one.session.dir, state);
    }
  };
  const forget = async (): Promise<void> => {
    for (const {one} of group) await removeBatchState(one.session.dir);
  };

  try {
    await remember(null);
  } catch (error) {
    await forget();
    throw error;
  }
  let submission: string;
  try {
    submission = await desk.submit(named.flatMap(({items}) => items));
  } catch (error) {
    if (!wasRefused(error)) throw unclear(error);
    await forget();
    throw error;
  }
  await remember(submission);
  return submission;
}

/** Also when it was called off: the endpoint may have taken it by then. */
function unclear(error: unknown): unknown {
  if (!(error instanceof Fault)) return error;
  return new Fault('batch-unclear', `${error.message} Whether the batch was taken is not known.`, {
    nextStep: 'Run the same command again: it finds out, and submits nothing twice.',
  });
}
