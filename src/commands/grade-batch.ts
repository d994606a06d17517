/** `grade --batch`: submits what is not submitted yet, and collects what has been answered. */
import {setTimeout as delay} from 'node:timers/promises';
import {connectBatches} from '../claude/batches.ts';
import type {BatchClient} from '../claude/batches.ts';
import {ModelFault} from '../claude/model-fault.ts';
import {tendBatches} from '../session/batch-grading.ts';
import type {Standing} from '../session/batch-grading.ts';
import type {ClosedSession} from '../session/closed-session.ts';
import {gradingFault} from '../session/grade-session.ts';
import {gradingPriceInWords} from '../session/grading-price.ts';
import type {ModelGraderPlan} from '../session/open-grader.ts';
import {openModelGrader} from '../session/open-model-grader.ts';
import {removeBatchState} from '../store/batch-state.ts';
import {commandFor, gradeShown, reportOn} from './grade-one.ts';
import type {GradeReport} from './grade-report.ts';
import {tellNotice} from './output.ts';

export async function gradeAsBatch(
  sessions: readonly ClosedSession[],
  plan: ModelGraderPlan,
  report: GradeReport,
  signal: AbortSignal,
): Promise<void> {
  const client = connectBatches(plan);
  const batched = await Promise.all(
    sessions.map(async (session) => ({
      session,
      grader: await openModelGrader(plan, session.loaded.round),
    })),
  );
  const standings = await tendBatches(batched, {
    client,
    sleep: async (ms, stop) => await delay(ms, undefined, {signal: stop}),
    random: Math.random,
    now: () => new Date(),
    onSubmit: (ids) => {
      const fresh = sessions.filter(({id}) => ids.includes(id));
      const toGrade = fresh.map(({loaded, state}) => ({round: loaded.round, state}));
      tellNotice(gradingPriceInWords(plan, toGrade, true));
    },
    signal,
  });
  for (const session of sessions) {
    const standing = standings.get(session.id);
    if (standing === undefined) continue;
    switch (standing.kind) {
      case 'failed':
        report.failed(session.id, faultOf(session, standing.error));
        break;
      case 'submitted':
      case 'waiting':
        tellWaiting(session, standing, report);
        break;
      case 'answered':
        await collect(session, standing, {plan, client, report, signal});
        break;
    }
  }
}

/** A refused request says itself what to do about it; for all others it is to run this again. */
function faultOf(session: ClosedSession, error: unknown): unknown {
  if (error instanceof ModelFault && error.kind === 'request-refused') return error;
  return gradingFault(error, session.id, commandFor(session, '--batch '));
}

type Waiting = Extract<Standing, {kind: 'submitted' | 'waiting'}>;

function tellWaiting(session: ClosedSession, standing: Waiting, report: GradeReport): void {
  const again = 'Run the same command again to collect it.';
  if (standing.kind === 'submitted') {
    const {submission, requests} = standing;
    const sentence = `Submitted as batch ${submission}, ${requests} questions in all. ${again}`;
    report.waiting(session.id, sentence, {batch: submission, state: 'submitted'});
    return;
  }
  const {status, at} = standing;
  if (status === null) {
    const sentence = `Its batch may be under way since ${minute(at)}: an earlier run broke off. ${again}`;
    report.waiting(session.id, sentence, {batch: null, state: 'unclear'});
    return;
  }
  const end =
    status.expiresAt === '' ? '' : `, to end by ${minute(status.expiresAt)} at the latest`;
  const sentence = `Batch ${status.id} is being worked on since ${minute(at)}${end}. ${again}`;
  report.waiting(session.id, sentence, {batch: status.id, state: 'in progress'});
}

/** Local time to the minute. */
function minute(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return 'an unknown time';
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

interface Collecting {
  readonly plan: ModelGraderPlan;
  readonly client: BatchClient;
  readonly report: GradeReport;
  readonly signal: AbortSignal;
}

/** Grades with the answers that came; what was not answered, or not proven, is asked directly. */
async function collect(
  session: ClosedSession,
  {answers, fence, unanswered}: Extract<Standing, {kind: 'answered'}>,
  {plan, client, report, signal}: Collecting,
): Promise<void> {
  if (unanswered > 0) {
    tellNotice(
      `${session.id}: ${unanswered} questions came back unanswered and are asked directly.`,
    );
  }
  await reportOn(session, report, signal, async () => {
    const grader = await openModelGrader(plan, session.loaded.round, answers);
    for (const {request, reply} of answers) grader.book(client.useOf(request, reply));
    const again = commandFor(session, '--batch ');
    const outcome = await gradeShown(session, {grader, fence, signal}, again);
    await removeBatchState(session.dir);
    return outcome;
  });
}
