/** What a running session is put together from; tests put in their own time, disk and judge. */
import type {InterviewMs} from '../interview/events.ts';
import type {InterviewState} from '../interview/state.ts';
import type {ModelUse} from '../claude/model.ts';
import type {Listener} from '../coach/listener.ts';
import type {Speaker} from '../coach/speaker.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';
import type {Beginning, SessionRecord} from './conversation.ts';
import type {GradingProgress, Outcome} from './session.ts';
import type {TimeSource} from './timekeeper.ts';

/** The model that speaks, and all that a session may ask of it. */
export interface SessionModel {
  readonly speaker: Speaker;
  /** Null: the local meter is all there is. */
  readonly listener: Listener | null;
  readonly host: string;
  /** Most that this session may cost, US dollars; null: no limit. */
  readonly budgetUsd: number | null;
  /** Calls back for each call that was paid for. One listener at a time. */
  onUse(listener: (use: ModelUse) => void): void;
  /** Checks a key and goes on with it. @throws {Fault} when it is not taken; the old one stays */
  changeKey(key: string, signal: AbortSignal): Promise<void>;
}

export interface SessionParts {
  readonly round: Round;
  readonly persona: Persona;
  /** Needs nothing and nobody; speaks where there is no model, and when it fails. */
  readonly offlineSpeaker: Speaker;
  /** Null: the offline coach speaks from the start. */
  readonly model: SessionModel | null;
  readonly time: TimeSource;
  /** 0 to 1; spreads the tries of many clients after a fault. */
  readonly random: () => number;
  readonly lengthMs: InterviewMs;
  /** False: the briefing leads straight to the first question. */
  readonly hasPrep: boolean;
  /** Goes into `session.started` when a new session begins. */
  readonly start: Beginning;
  /** Makes the folder and the journal when the interview begins. */
  openRecord(): Promise<SessionRecord>;
  /** A session read back from disk, with its journal open again. */
  readonly resumed?: {readonly state: InterviewState; readonly record: SessionRecord};
  /** Grades the closed interview and writes grade and scorecard; null: later. */
  readonly grade:
    | ((
        record: SessionRecord,
        state: InterviewState,
        onProgress: (progress: GradingProgress) => void,
        signal: AbortSignal,
      ) => Promise<Outcome>)
    | null;
}
