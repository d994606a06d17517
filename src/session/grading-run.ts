/** The grading of a session whose round is over: how far it is, and what came of it. */
import type {Conversation} from './conversation.ts';
import type {SessionParts} from './session-parts.ts';
import type {GradingProgress, Outcome} from './session.ts';

export class GradingRun {
  progress: GradingProgress | null = null;
  outcome: Outcome | null = null;

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
