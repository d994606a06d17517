/** What a running session is put together from; tests put in their own time, disk and judge. */
import type {InterviewMs} from '../interview/events.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Beginning, Cast, SessionRecord} from './conversation.ts';
import type {GradingProgress, Outcome} from './session.ts';
import type {TimeSource} from './timekeeper.ts';

export interface SessionParts extends Cast {
  readonly time: TimeSource;
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
