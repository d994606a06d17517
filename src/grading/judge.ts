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

export interface Judge {
  /** Shown on the scorecard: `offline` or a model's id. */
  readonly name: string;
  /** Hash of everything that shapes its verdicts besides the round: prompts or rules. */
  readonly hash: string;
  judge(observable: Observable, turns: readonly Turn[], signal: AbortSignal): Promise<Ruling>;
}
