/** The end of a session whose round is over: its last words, its grading, and what came of it. */
import type {Conversation} from './conversation.ts';
import type {Interviewer} from './interviewer.ts';
import type {SessionParts} from './session-parts.ts';
import type {GradingProgress, Outcome} from './session.ts';

export class GradingRun {
  progress: GradingProgress | null = null;
  outcome: Outcome | null = null;

  /** Closes the round, or finishes a closing that was cut off. */
  async close(
    talk: Conversation,
    maya: Interviewer,
    because: 'time' | 'ended',
    signal: AbortSignal,
  ): Promise<void> {
    const isAnswered = talk.state.turns.at(-1)?.who === 'candidate';
    if (isAnswered || talk.closingReason() === null) await maya.close(because, signal);
    await talk.write({type: 'interview.closed', because});
  }

  /** Grades now, or not at all when `grade` is null: `resume` makes up for it. */
  async run(
    talk: Conversation,
    grade: SessionParts['grade'],
    signal: AbortSignal,
    changed: () => void,
  ): Promise<void> {
    const {record, state} = talk;
    if (grade === null || record === null) return;
    const onProgress = (progress: GradingProgress) => {
      this.progress = progress;
      changed();
    };
    const outcome = await grade(record, state, onProgress, signal);
    const {number, grade: made} = outcome;
    await talk.write({type: 'session.graded', grade: number, score: made.score});
    this.outcome = outcome;
  }
}
