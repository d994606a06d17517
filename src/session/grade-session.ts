/** Grades a closed interview with the grader at hand and puts grade and scorecard on disk. */
import {ModelFault} from '../claude/model-fault.ts';
import {Fault} from '../fault.ts';
import {gradeTurns} from '../grading/grade-turns.ts';
import type {Grade} from '../grading/grade.ts';
import {NOTHING_USED, addUsage, usedSince} from '../grading/usage.ts';
import {renderScorecard} from '../grading/scorecard.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';
import {readGrades, writeGrade, writeScorecard} from '../store/grades.ts';
import {openPending} from '../store/pending-verdicts.ts';
import type {PendingVerdicts} from '../store/pending-verdicts.ts';
import type {Grader} from './open-grader.ts';
import type {GradingProgress, Outcome} from './session.ts';

export interface GradeSessionInput {
  readonly round: Round;
  readonly roundHash: string;
  readonly persona: Persona;
  readonly state: InterviewState;
  readonly sessionId: string;
  /** Folder of the session, which nobody else has open. */
  readonly dir: string;
  readonly grader: Grader;
  /** What the transcript is fenced with; a new one, or that of a run that broke off, unless given. */
  readonly fence?: string;
  readonly app: string;
  readonly now: Date;
  readonly onProgress: (progress: GradingProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Verdicts that were paid for are kept until the scorecard is written: a grading that is called off
 * or fails goes on with them the next time.
 * @throws {ModelFault} when the judge can't be asked at all
 * @throws {Fault} when something can't be written; earlier grades are never touched
 * @throws the signal's reason when it is aborted
 */
export async function gradeSession(input: GradeSessionInput): Promise<Outcome> {
  const {dir, grader} = input;
  const pending = grader.isPaid ? await openPending(dir, stampOf(input)) : null;
  try {
    const grade = await makeGrade(input, pending);
    const others = await readGrades(dir);
    const number = await writeGrade(dir, grade);
    const markdown = renderScorecard({
      grade,
      gradeNumber: number,
      round: input.round,
      personaName: input.persona.name,
      state: input.state,
      others,
    });
    const path = await writeScorecard(dir, markdown);
    await pending?.discard();
    return {grade, number, markdown, path};
  } finally {
    await pending?.close();
  }
}

/** What verdicts depend on: those with the same stamp may be put together. */
export function stampOf({
  app,
  roundHash,
  grader,
}: Pick<GradeSessionInput, 'app' | 'roundHash' | 'grader'>): Grade['stamp'] {
  const {name, hash, samples} = grader;
  return {app, roundHash, graderHash: hash, model: name, samples};
}

async function makeGrade(
  input: GradeSessionInput,
  pending: PendingVerdicts | null,
): Promise<Grade> {
  const {round, roundHash, state, sessionId, grader, app, onProgress, signal} = input;
  const spent = (pending?.spent ?? []).reduce(addUsage, NOTHING_USED);
  const used = () => addUsage(spent, grader.used());
  // What was booked before belongs to no verdict.
  let booked = grader.used();
  const grade = await gradeTurns({
    round,
    roundHash,
    state,
    sessionId,
    judge: grader.judge(input.fence ?? pending?.fence ?? ''),
    samples: grader.samples,
    app,
    date: input.now.toISOString(),
    signal,
    clock: () => performance.now(),
    onProgress: (progress) => onProgress({...progress, usd: used().usd}),
    known: pending?.known ?? new Map(),
    onVote: async (observable, vote) => {
      const now = grader.used();
      const since = usedSince(booked, now);
      booked = now;
      await pending?.keep(observable, vote, since);
    },
  });
  const outline = (await grader.outline?.write(grade, state, signal)) ?? null;
  return {...grade, outline, usage: used()};
}

/**
 * What stopped a grading, as the user should read it: there is no scorecard, nothing is lost, and
 * two ways on. Anything but a model's fault stays what it is.
 * @param again the command that goes on with it
 */
export function gradingFault(error: unknown, sessionId: string, again: string): unknown {
  if (!(error instanceof ModelFault)) return error;
  const rules = `interview-coach grade --offline ${sessionId.slice(-4)}`;
  const first = error.isAboutKey ? 'Set another key with "interview-coach key set", then go' : 'Go';
  return new Fault(
    error.code,
    `${error.message} The interview is saved, the grading is not finished; its verdicts so far are kept.`,
    {nextStep: `${first} on with: ${again}. Or have it graded by rules: ${rules}`},
  );
}
