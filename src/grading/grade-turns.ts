/**
 * The grading pass: every observable to the judge, dimension by dimension, and everything that is a
 * number made from the verdicts by code.
 */
import type {InterviewState} from '../interview/state.ts';
import type {Round} from '../round/schema.ts';
import {askAll} from './ask-all.ts';
import type {Progress} from './ask-all.ts';
import {tryJudge} from './canaries.ts';
import {confidenceBasis, weighConfidence} from './confidence.ts';
import {findFlaggedTurns} from './evidence.ts';
import type {Grade, Vote} from './grade.ts';
import {settleObservable} from './judge-observable.ts';
import type {Judge} from './judge.ts';
import {withoutStretchedProof} from './stretched-proof.ts';
import {gradeDimensions} from './tiers.ts';
import {NOTHING_USED} from './usage.ts';
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
  /**
   * Votes of an earlier run with the same stamp that broke off, by observable (those of the canaries
   * among them): what they answer is not asked again.
   */
  readonly known?: ReadonlyMap<string, readonly Vote[]>;
  /**
   * Called with each vote as it arrives, and waited for; whoever keeps them can go on with them.
   * What it throws ends the grading.
   */
  readonly onVote?: (observable: string, vote: Vote) => Promise<void>;
  /** Called at the start and whenever an observable is settled. */
  readonly onProgress?: (progress: GradeProgress) => void;
  /** Monotonic, ms; without one no time is estimated. */
  readonly clock?: () => number;
  readonly signal: AbortSignal;
  /** What the judge has used, read when it is done; a judge without one has used nothing. */
  readonly usage?: () => Grade['usage'];
}

export type GradeProgress = Progress;

/**
 * Grades a transcript.
 * @throws {ModelFault} when the judge can't be asked at all: key, model, network. The votes until
 *   then have been handed to `onVote`.
 * @throws whatever `onVote` throws, and the signal's reason when it is aborted
 */
export async function gradeTurns(input: GradeInput): Promise<Grade> {
  const {round, state, judge, samples = 1} = input;
  const {turns} = state;
  const votes = await askAll({
    round,
    turns,
    judge,
    samples,
    known: input.known ?? new Map(),
    onVote: input.onVote ?? (async () => undefined),
    onProgress: input.onProgress ?? (() => undefined),
    clock: input.clock ?? null,
    signal: input.signal,
  });
  const settled = round.observables.map((observable) =>
    settleObservable(observable, votes.get(observable.id) ?? [], samples, turns),
  );
  const observables = withoutStretchedProof(settled, round, turns);
  const trial = tryJudge(judge, votes, turns);
  const isValid = trial.invalidBecause === null;
  const said = amountSaid(turns);
  const dimensions = gradeDimensions({round, grades: observables, turns});
  const caps = capsThatApply(round, observables);
  const judged = observables.filter(wasJudged).length;
  const isScored = isValid && isEnoughSaid(said) && judged >= observables.length * MIN_JUDGED_SHARE;
  const basis = confidenceBasis(round, observables, said);
  const score = isScored ? totalScore(dimensions.scorecard, caps) : null;
  return {
    v: 1,
    session: input.sessionId,
    round: round.id,
    date: input.date,
    score,
    recommendation: isValid ? recommendationFor(score, dimensions.scorecard) : 'invalid',
    confidence: score === null || !trial.isComplete ? 'low' : weighConfidence(basis, judge.name),
    valid: isValid,
    invalidBecause: trial.invalidBecause,
    canaries: trial.canaries,
    judge: judge.name,
    observables,
    dimensions,
    caps,
    flaggedTurns: findFlaggedTurns(turns),
    outline: null,
    usage: input.usage?.() ?? NOTHING_USED,
    stamp: {
      app: input.app,
      roundHash: input.roundHash,
      graderHash: judge.hash,
      model: judge.name,
      samples,
    },
  };
}
