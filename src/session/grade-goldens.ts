/**
 * Grades golden transcripts, each as often as wanted and the injecting ones also in their clean
 * reading. Answers that were paid for are kept until all is done: a run that breaks off goes on
 * with them the next time.
 */
import {Fault} from '../fault.ts';
import type {GradedGolden, QuoteTally} from '../grading/calibration/calibration.ts';
import type {Golden} from '../grading/calibration/golden.ts';
import {goldenInterview} from '../grading/calibration/golden-interview.ts';
import type {Reading} from '../grading/calibration/golden-interview.ts';
import {turnsThatCount} from '../grading/coverage.ts';
import {checkEvidence} from '../grading/evidence.ts';
import type {Grade, Vote} from '../grading/grade.ts';
import {gradeTurns} from '../grading/grade-turns.ts';
import type {Judge} from '../grading/judge.ts';
import type {Round} from '../round/schema.ts';
import type {LoadedGolden} from '../store/goldens.ts';
import {acquireLock} from '../store/lock.ts';
import type {Lock} from '../store/lock.ts';
import type {PendingVerdicts} from '../store/pending-verdicts.ts';
import {openPending} from '../store/pending-verdicts.ts';
import type {Grader} from './open-grader.ts';
import type {GradingProgress} from './session.ts';

export interface GoldensInput {
  readonly round: Round;
  readonly goldens: readonly LoadedGolden[];
  readonly grader: Grader;
  /** Gradings of each golden. */
  readonly runs: number;
  readonly stamp: Grade['stamp'];
  /** ISO 8601. */
  readonly date: string;
  /** Folder of the calibrations; nobody else is at work there. */
  readonly directory: string;
  /** What transcripts are fenced with where that is settled, by {@link GoldenTask} id. */
  readonly fences?: ReadonlyMap<string, string>;
  /** Counts verdicts; a transcript's id stands in place of a dimension. */
  readonly onProgress: (progress: GradingProgress) => void;
  readonly signal: AbortSignal;
}

export interface GradedGoldens {
  readonly graded: readonly GradedGolden[];
  /** Of the answers of this sitting. */
  readonly quotes: QuoteTally;
}

/** One grading of one golden. */
export interface GoldenTask {
  /** Fit for a file name; changes with the transcript. */
  readonly id: string;
  readonly golden: Golden;
  readonly reading: Reading;
}

/** All gradings, in order: each golden once a run, and once more without what speaks to a grader. */
export function goldenTasks(goldens: readonly LoadedGolden[], runs: number): GoldenTask[] {
  return goldens.flatMap(({golden, hash}) => [
    ...Array.from({length: runs}, (_, run) => ({
      id: `${golden.id}-${hash}-${run + 1}`,
      golden,
      reading: 'typed' as const,
    })),
    ...(isInjecting(golden)
      ? [{id: `${golden.id}-${hash}-clean`, golden, reading: 'clean' as const}]
      : []),
  ]);
}

/**
 * @param store what is to be done with the grades before the answers are let go
 * @throws {ModelFault} when the judge can't be asked at all; what was answered is kept
 * @throws {Fault} when something can't be written
 * @throws the signal's reason when it is aborted
 */
export async function gradeGoldens<Result>(
  input: GoldensInput,
  store: (graded: GradedGoldens) => Promise<Result>,
): Promise<Result> {
  const {grader, directory, stamp} = input;
  if (!grader.isPaid) return await store(await gradeAll(input, null));
  const pending = await openPending(directory, stamp);
  try {
    const result = await store(await gradeAll(input, pending));
    await pending.discard();
    return result;
  } finally {
    await pending.close();
  }
}

async function gradeAll(
  input: GoldensInput,
  pending: PendingVerdicts | null,
): Promise<GradedGoldens> {
  const {round, goldens, runs} = input;
  const quotes = {claimed: 0, standing: 0};
  const tasks = goldenTasks(goldens, runs);
  const clock = new ProgressClock(tasks.length * round.observables.length);
  const done: {task: GoldenTask; grade: Grade}[] = [];
  for (const task of tasks) {
    const before = done.length * round.observables.length;
    const grade = await gradeOne(task, input, pending, quotes, (verdicts, statement) => {
      const {onProgress, grader} = input;
      const {golden} = task;
      const usd = grader.used().usd;
      onProgress({...clock.at(before + verdicts), dimension: golden.id, statement, usd});
    });
    done.push({task, grade});
  }
  const graded = goldens.map(({golden}): GradedGolden => {
    const own = done.filter(({task}) => task.golden === golden);
    const read = (reading: Reading) =>
      own.filter(({task}) => task.reading === reading).map(({grade}) => grade);
    const state = goldenInterview(golden, round);
    return {golden, state, grades: read('typed'), clean: read('clean')[0] ?? null};
  });
  return {graded, quotes};
}

async function gradeOne(
  {id, golden, reading}: GoldenTask,
  {round, stamp, date, grader, fences, signal}: GoldensInput,
  pending: PendingVerdicts | null,
  quotes: Tally,
  onProgress: (verdicts: number, statement: string) => void,
): Promise<Grade> {
  const prefix = `${id}/`;
  const judge = grader.judge(fences?.get(id) ?? pending?.fence ?? '');
  return await gradeTurns({
    round,
    roundHash: stamp.roundHash,
    state: goldenInterview(golden, round, reading),
    sessionId: golden.id,
    judge: countingJudge(judge, round, quotes),
    samples: stamp.samples,
    app: stamp.app,
    date,
    known: knownUnder(prefix, pending),
    onVote: async (observable, vote) => await pending?.keep(`${prefix}${observable}`, vote),
    onProgress: ({done, statement}) => onProgress(done, statement),
    signal,
  });
}

/** How much is done, and how long the rest takes at the pace of this sitting. */
class ProgressClock {
  readonly #total: number;
  #first: {readonly at: number; readonly done: number} | null = null;

  constructor(total: number) {
    this.#total = total;
  }

  at(done: number): Pick<GradingProgress, 'done' | 'total' | 'etaMs'> {
    const now = performance.now();
    this.#first ??= {at: now, done};
    const made = done - this.#first.done;
    const etaMs =
      made <= 0 ? null : Math.round(((now - this.#first.at) / made) * (this.#total - done));
    return {done, total: this.#total, etaMs};
  }
}

function knownUnder(
  prefix: string,
  pending: PendingVerdicts | null,
): ReadonlyMap<string, readonly Vote[]> {
  const entries = [...(pending?.known ?? [])].filter(([key]) => key.startsWith(prefix));
  return new Map(entries.map(([key, votes]) => [key.slice(prefix.length), votes]));
}

interface Tally {
  claimed: number;
  standing: number;
}

/** The same judge; what it quotes is counted, and what of that stands. */
function countingJudge(judge: Judge, round: Round, tally: Tally): Judge {
  const own = new Set(round.observables.map(({id}) => id));
  return {
    ...judge,
    async judge(observable, turns, signal) {
      const ruling = await judge.judge(observable, turns, signal);
      if (own.has(observable.id)) {
        tally.claimed += ruling.quotes.length;
        tally.standing += checkEvidence(ruling, turnsThatCount(observable, turns)).length;
      }
      return ruling;
    },
  };
}

function isInjecting({turns}: Golden): boolean {
  return turns.some((turn) => turn.who === 'candidate' && turn.clean !== undefined);
}

/**
 * Does what only one process at a time may do in the folder of the calibrations.
 * @throws {Fault} `calibration-busy` while another process does
 */
export async function whileCalibrating<Result>(
  directory: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = await lockOf(directory);
  try {
    return await work();
  } finally {
    await lock.release();
  }
}

async function lockOf(directory: string): Promise<Lock> {
  try {
    return await acquireLock(directory);
  } catch (cause) {
    if (!(cause instanceof Fault)) throw cause;
    throw new Fault('calibration-busy', 'Another process is calibrating right now.', {
      nextStep: 'Wait until it is done, and try again.',
      cause,
    });
  }
}
