/** One session among those that are graded: its progress, its place in the report, its way on. */
import type {ClosedSession} from '../session/closed-session.ts';
import {gradeAgain} from '../session/grade-again.ts';
import type {Outcome} from '../session/session.ts';
import type {GradeReport} from './grade-report.ts';
import {GradingProgressLine} from './grading-progress.ts';

/** Grades with its progress on stderr. */
export async function gradeShown(
  session: ClosedSession,
  given: Omit<Parameters<typeof gradeAgain>[1], 'onProgress'>,
  again: string,
): Promise<Outcome> {
  const line = new GradingProgressLine(process.stderr, process.env['TERM']);
  try {
    return await gradeAgain(session, {...given, onProgress: line.show}, again);
  } finally {
    line.end();
  }
}

/** Whatever comes of one session goes into the report, and the session is free again. */
export async function reportOn(
  session: ClosedSession,
  report: GradeReport,
  signal: AbortSignal,
  work: () => Promise<Outcome>,
): Promise<void> {
  signal.throwIfAborted();
  try {
    report.graded(session.id, await work());
  } catch (error) {
    signal.throwIfAborted();
    report.failed(session.id, error);
  } finally {
    await session.release();
  }
}

/** How to go on with a grading that was stopped. */
export function commandFor({id}: ClosedSession, flags = ''): string {
  return `interview-coach grade ${flags}${id.slice(-4)}`;
}
