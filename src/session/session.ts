/**
 * A running session as its viewers see it: one immutable view, a way to be told of changes, and
 * the candidate's intents. Screens and plain mode know this file and nothing below it.
 */
import type {Fault} from '../fault.ts';
import type {Grade} from '../grading/grade.ts';
import type {HoldReason, InterviewMs} from '../interview/events.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';

/**
 * briefing → prep → interview → grading → done. `left` ends a session that stays resumable.
 * A resumed session starts in `interview`, or in `grading` when the round was already over.
 */
export type SessionPhase = 'briefing' | 'prep' | 'interview' | 'grading' | 'done' | 'left';

export interface ClockView {
  readonly elapsedMs: InterviewMs;
  readonly remainingMs: InterviewMs;
  readonly lengthMs: InterviewMs;
  /** Why it stands still, or null while it runs. */
  readonly held: HoldReason | null;
}

export interface GradingProgress {
  readonly done: number;
  readonly total: number;
  /** Name of the dimension being judged. */
  readonly dimension: string;
  /** Statement being judged. */
  readonly statement: string;
  /** Estimate of what is left, ms of real time; null while there is nothing to go by. */
  readonly etaMs: number | null;
  /** What it has cost so far, US dollars; null where the price is not known. */
  readonly usd: number | null;
}

export interface Outcome {
  readonly grade: Grade;
  /** Number of the grade among the session's grades. */
  readonly number: number;
  readonly markdown: string;
  /** Absolute path of scorecard.md. */
  readonly path: string;
}

/** How it stands between the session and the model that speaks for the interviewer. */
export type Connection =
  | {readonly kind: 'fine'}
  /** It will be tried again by itself; the clock stands still. */
  | {
      readonly kind: 'retrying';
      readonly fault: Fault;
      /** Until the next try, ms of real time. */
      readonly remainingMs: number;
      /** Tries so far, and tries before it is left to the candidate. */
      readonly attempt: number;
      readonly attempts: number;
    }
  /** Nothing happens until the candidate chooses; the clock stands still. */
  | {readonly kind: 'stopped'; readonly fault: Fault; readonly isAboutKey: boolean};

/** Who speaks for the interviewer. */
export interface CoachView {
  /** `offline` or a model's id. */
  readonly name: string;
  /** Host that the session talks to; null offline. */
  readonly host: string | null;
}

/** What an entered key came to. */
export type KeyOutcome =
  | {readonly isAccepted: true}
  | {readonly isAccepted: false; readonly fault: Fault};

export interface SessionView {
  /** Folder name of the session; null until the interview has begun. */
  readonly id: string | null;
  readonly round: Round;
  readonly persona: Persona;
  readonly phase: SessionPhase;
  readonly state: InterviewState;
  readonly clock: ClockView;
  readonly prep: {readonly remainingMs: number; readonly ticked: readonly number[]};
  /** True while the interviewer's next turn is being made; typing is always possible. */
  readonly isMayaSpeaking: boolean;
  /**
   * What stands of a turn or an interruption that is being made: checked sentences, on no record
   * yet. They only grow, and give way to the turn itself in one and the same view. Null while there
   * are none.
   */
  readonly live: {readonly text: string; readonly isInterruption: boolean} | null;
  readonly coach: CoachView;
  readonly connection: Connection;
  /** Something to know that stops nothing, one plain sentence; stays until the next one. */
  readonly notice: string | null;
  readonly grading: GradingProgress | null;
  readonly outcome: Outcome | null;
  /** What was typed or sent and could not be written to disk, when there is a fault. */
  readonly unsaved: string | null;
  /** The session could not go on; everything up to here is on disk. */
  readonly fault: Fault | null;
  /** The draft that a resumed session starts with. */
  readonly initialDraft: {readonly text: string; readonly cursor: number};
}

export interface Session {
  view(): SessionView;
  /** Calls `listener` after each change of the view. @returns an unsubscribe function */
  subscribe(listener: () => void): () => void;

  /** Leaves the briefing; without a checklist that is the first question. */
  beginPrep(): void;
  tickChecklist(item: number): void;
  /** Starts the clock and asks the opening question. */
  beginInterview(): void;
  /** Reports each change of the draft: autosave, thinking time and interruption depend on it. */
  draftChanged(text: string, cursor: number): void;
  /**
   * Resolves once the answer is on disk. Always possible, also while the interviewer's next turn is
   * being made. As long as nothing of that turn stands on the screen, it is called off, the text
   * goes on with the answer before it, and she asks anew. Once a sentence stands, or before the
   * first question, the text is kept as a draft until the turn is on record, and then is the answer
   * to it.
   */
  send(text: string): Promise<void>;
  /**
   * Ends the round now; the unsent draft counts as the last answer, and of a turn that is being
   * made the record keeps what stands on the screen. Resolves when the round is graded.
   */
  endInterview(): Promise<void>;
  /**
   * Stops the clock, calls off whatever is under way, saves and releases the session; `resume` goes
   * on, and asks again what was not on record.
   */
  leave(): Promise<void>;
  /** Stops the clock for a suspended process; {@link comeBack} starts it again. */
  goAway(): Promise<void>;
  comeBack(): void;

  /**
   * While the connection is not fine: asks the model again now, whatever the countdown says. Where
   * the budget was spent, it counts no more for this session.
   */
  retryNow(): void;
  /** The offline coach takes over, for the rest of the session, also in the middle of a turn. */
  goOffline(): void;
  /** Checks another key and goes on with it; it is kept for this session only. */
  changeKey(key: string): Promise<KeyOutcome>;
}
