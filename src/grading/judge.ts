/** Who judges one observable. A judge returns words and a verdict; every number is made by code. */
import type {Turn} from '../interview/state.ts';
import type {Observable} from '../round/schema.ts';
import type {Verdict} from './grade.ts';

/** What a judge says before anything of it has been checked. */
export interface Ruling {
  readonly quotes: readonly {readonly turn: number; readonly text: string}[];
  readonly justification: string;
  readonly verdict: Verdict;
}

/** Two questions with known answers that are put among the others: a judge is judged by them. */
export interface Canaries {
  /** Met by whoever answered at all. */
  readonly always: Observable;
  /** Met by nobody. */
  readonly never: Observable;
}

export interface Judge {
  /** Shown on the scorecard: `offline` or a model's id. */
  readonly name: string;
  /** Hash of everything that shapes its verdicts besides the round: prompts or rules. */
  readonly hash: string;
  /** Most questions that it takes at the same time; at least 1. */
  readonly concurrency: number;
  /** Null: it can't be talked into anything. */
  readonly canaries: Canaries | null;
  /**
   * @throws {ModelFault} when no answer is to be had; what else it throws costs this one question
   */
  judge(observable: Observable, turns: readonly Turn[], signal: AbortSignal): Promise<Ruling>;
}
