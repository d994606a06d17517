/** What is known about an interview after a number of events. Derived, never stored. */
import type {
  AnswerCause,
  Assessment,
  ClaimState,
  HoldReason,
  InterviewMs,
  ReplyKind,
} from './events.ts';
import type {Move} from './move.ts';

export interface MayaTurn {
  readonly who: 'maya';
  readonly turn: number;
  readonly text: string;
  readonly t: InterviewMs;
  readonly move: Move;
  readonly isInterruption: boolean;
}

export interface CandidateTurn {
  readonly who: 'candidate';
  readonly turn: number;
  readonly text: string;
  readonly t: InterviewMs;
  readonly cause: AnswerCause;
  readonly thinkingMs: InterviewMs;
  readonly typingMs: InterviewMs;
  readonly reply: ReplyKind;
  readonly isAbstract: boolean;
  readonly topics: readonly string[];
}

/** Turns are numbered from 1 across both speakers; code assigns the numbers. */
export type Turn = MayaTurn | CandidateTurn;

export interface Claim {
  readonly id: string;
  readonly ladder: string;
  readonly quote: string;
  /** The candidate's turn in which it was made. */
  readonly turn: number;
  readonly t: InterviewMs;
  readonly state: ClaimState;
  /** How often it has been pressed. */
  readonly presses: number;
  /** Turn of the last change of state. */
  readonly settledTurn: number;
}

/** What the models of a session have used, all calls together. */
export interface SessionUsage {
  readonly calls: number;
  /** Neither read from nor written to the cache. */
  readonly inputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  readonly outputTokens: number;
  /** Of the calls whose price is known, US dollars. */
  readonly usd: number;
  /** Calls whose price is not known. */
  readonly unpricedCalls: number;
}

export type InterviewPhase = 'before' | 'open' | 'closed' | 'graded';

export interface InterviewState {
  readonly phase: InterviewPhase;
  readonly round: string;
  readonly roundHash: string;
  readonly roundFile: string | null;
  readonly title: string;
  readonly startedAt: string;
  /** Who speaks now: `offline` or a model's id. */
  readonly coach: string;
  /** Everyone who has spoken for the interviewer in this session, in order. */
  readonly coaches: readonly string[];
  readonly seed: number;
  readonly lengthMs: InterviewMs;
  /** Time on the clock at the last event. */
  readonly elapsedMs: InterviewMs;
  readonly turns: readonly Turn[];
  readonly claims: readonly Claim[];
  readonly lastAssessment: Assessment | null;
  /** The newest two statements that can't both hold and have not been put side by side. */
  readonly contradiction: Assessment['contradiction'];
  /** `ladder#rung`, scene and fact ids that have been used. */
  readonly asked: ReadonlySet<string>;
  /** Candidate turns spent per ladder, in the order in which they were asked. */
  readonly ladderTurns: ReadonlyMap<string, number>;
  readonly draft: {readonly text: string; readonly cursor: number};
  readonly isDraftInterrupted: boolean;
  /** Real time that the clock stood still, by reason. */
  readonly heldMs: Readonly<Record<HoldReason, number>>;
  /** Wordings that the persona gate refused, by rule. */
  readonly caught: Readonly<Record<string, number>>;
  readonly usage: SessionUsage;
  readonly closedBecause: 'time' | 'ended' | null;
  readonly grades: readonly {readonly grade: number; readonly score: number | null}[];
  readonly lastSeq: number;
}
