/**
 * The grading pass: every observable to the judge, dimension by dimension, and everything that is a
 * number made from the verdicts by code.
 */
import type {InterviewState} from '../interview/state.ts';
import type {Round} from '../round/schema.ts';
import {confidenceBasis, weighConfidence} from './confidence.ts';
import {findFlaggedTurns} from './evidence.ts';
import type {Grade, ObservableGrade} from './grade.ts';
import {judgeObservable} from './judge-observable.ts';
import type {Judge} from './judge.ts';
import {gradeDimensions} from './tiers.ts';
import {
  MIN_JUDGED_SHARE,
  amountSaid,
  capsThatApply,
  isEnoughSaid,
  recommendationFor,
  totalScore,
  wasJudged,
} from './totals.ts';

export interface GradeInput {
  readonly round: Round;
  readonly roundHash: string;
  readonly state: InterviewState;
  readonly sessionId: string;
  readonly judge: Judge;
  /** Version of the program, for the stamp. */
  readonly app: string;
  /** ISO 8601. */
  readonly date: string;
  /** Votes per observable; 1 unless given. */
  readonly samples?: number;
  readonly signal: AbortSignal;
  /** Called before each observable is judged, and once more when all are. */
  readonly onProgress?: (progress: GradeProgress) => void;
  /** What the judge has used, read when it is done; a judge without one has used nothing. */
  readonly usage?: () => Grade['usage'];
}

export interface GradeProgress {
  readonly done: number;
  readonly total: number;
  /** Name of the scorecard dimension being judged. */
  readonly dimension: string;
  readonly statement: string;
}

const NOTHING_USED: Grade['usage'] = {
  inputTokens: 0,
  cachedInputTokens: 0,
  outputTokens: 0,
  usd: 0,
};

/** Grades a transcript. @throws the signal's reason when it is aborted, and nothing else */
export async function gradeTurns(input: GradeInput): Promise<Grade> {
  const {round, state, judge} = input;
  const observables = await judgeAll(input);
  const said = amountSaid(state.turns);
  const dimensions = gradeDimensions({round, grades: observables, turns: state.turns});
  const caps = capsThatApply(round, observables);
  const judged = observables.filter(wasJudged).length;
  const isScored = isEnoughSaid(said) && judged >= observables.length * MIN_JUDGED_SHARE;
  const basis = confidenceBasis(round, observables, said);
  const score = isScored ? totalScore(dimensions.scorecard, caps) : null;
  return {
    v: 1,
    session: input.sessionId,
    round: round.id,
    date: input.date,
    score,
    recommendation: recommendationFor(score, dimensions.scorecard),
    confidence: score === null ? 'low' : weighConfidence(basis, judge.name),
    valid: true,
    judge: judge.name,
    observables,
    dimensions,
    caps,
    flaggedTurns: findFlaggedTurns(state.turns),
    usage: input.usage?.() ?? NOTHING_USED,
    stamp: {
      app: input.app,
      roundHash: input.roundHash,
      graderHash: judge.hash,
      model: judge.name,
      samples: input.samples ?? 1,
    },
  };
}

async function judgeAll(input: GradeInput): Promise<ObservableGrade[]> {
  const {round, state, judge, signal} = input;
  const total = round.observables.length;
  const grades = new Map<string, ObservableGrade>();
  for (const dimension of round.dimensions.scorecard) {
    for (const observable of round.observables) {
      if (observable.scorecard !== dimension.id) continue;
      const {statement} = observable;
      input.onProgress?.({done: grades.size, total, dimension: dimension.name, statement});
      await breathe();
      const grade = await judgeObservable(
        observable,
        state.turns,
        judge,
        input.samples ?? 1,
        signal,
      );
      grades.set(observable.id, grade);
      if (grades.size === total) {
        input.onProgress?.({done: total, total, dimension: dimension.name, statement});
      }
    }
  }
  return round.observables.flatMap((observable) => grades.get(observable.id) ?? []);
}

/** Lets timers and the screen run: a judge that never waits would freeze both. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
