/** `grade <session…>`: grades sessions whose interview is over, again or for the first time. */
import type {ExitCode} from '../fault.ts';
import {EXIT} from '../fault.ts';
import {openClosedSession} from '../session/closed-session.ts';
import type {ClosedSession} from '../session/closed-session.ts';
import {gradingPriceInWords} from '../session/grading-price.ts';
import {openGrader} from '../session/open-grader.ts';
import type {GraderPlan} from '../session/open-grader.ts';
import type {Paths} from '../store/paths.ts';
import {hasBatchState} from '../store/batch-state.ts';
import {resolvePaths} from '../store/paths.ts';
import {findSession} from '../store/sessions.ts';
import {chooseGrader, refuseMixture} from './choose-grader.ts';
import type {GraderFlags} from './choose-grader.ts';
import {commandFor, gradeShown, reportOn} from './grade-one.ts';
import {GradeReport} from './grade-report.ts';
import {tellNotice} from './output.ts';

export interface GradeFlags extends GraderFlags {
  /** Through the Message Batches API: submitted now, collected by running the command again. */
  readonly batch?: boolean;
  readonly json?: boolean;
}

/**
 * One session after another; what goes wrong with one stops no other.
 * @throws {Fault} when the flags don't go together, or there is nobody to grade
 */
export async function grade(refs: readonly string[], flags: GradeFlags): Promise<ExitCode> {
  refuseMixture(flags);
  const paths = resolvePaths(process.env);
  const options = {paths, env: process.env, flags, notice: tellNotice};
  const plan = await chooseGrader(options);
  const stop = new AbortController();
  const leaveOff = () => stop.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, leaveOff);
  const report = new GradeReport(flags.json === true, refs.length > 1);
  const sessions = await openAll(refs, paths, report);
  try {
    if (flags.batch === true && plan.kind === 'model') {
      const {gradeAsBatch} = await import('./grade-batch.ts');
      await gradeAsBatch(sessions, plan, report, stop.signal);
    } else {
      await gradeDirectly(sessions, plan, report, stop.signal);
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    tellNotice('Stopped. Verdicts so far are kept: run the same command again to go on.');
    return report.end(EXIT.interrupted);
  } finally {
    for (const session of sessions) await session.release();
    for (const signal of signals) process.off(signal, leaveOff);
  }
  return report.end();
}

async function gradeDirectly(
  sessions: readonly ClosedSession[],
  plan: GraderPlan,
  report: GradeReport,
  signal: AbortSignal,
): Promise<void> {
  if (sessions.length === 0) return;
  const toGrade = sessions.map(({loaded, state}) => ({round: loaded.round, state}));
  tellNotice(gradingPriceInWords(plan, toGrade, false));
  for (const session of sessions) {
    if (await hasBatchState(session.dir)) {
      tellNotice(`${session.id}: a batch of it is under way, too. Collect it with --batch.`);
    }
    await reportOn(session, report, signal, async () => {
      const grader = await openGrader(plan, session.loaded.round);
      return await gradeShown(session, {grader, signal}, commandFor(session));
    });
  }
}

/** Those that can be graded; the others are in the report. A session named twice is graded once. */
async function openAll(
  refs: readonly string[],
  paths: Paths,
  report: GradeReport,
): Promise<ClosedSession[]> {
  const sessions: ClosedSession[] = [];
  for (const ref of refs) {
    try {
      const folder = await findSession(paths, ref, 'any');
      if (sessions.some(({id}) => id === folder.id)) continue;
      const session = await openClosedSession(folder, paths);
      for (const notice of session.notices) tellNotice(notice);
      sessions.push(session);
    } catch (error) {
      report.failed(ref, error);
    }
  }
  return sessions;
}
