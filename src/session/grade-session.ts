/** Grades a closed interview with the judge at hand and puts grade and scorecard on disk. */
import {gradeTurns} from '../grading/grade-turns.ts';
import type {Judge} from '../grading/judge.ts';
import {renderScorecard} from '../grading/scorecard.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';
import {writeGrade, writeScorecard} from '../store/grades.ts';
import type {GradingProgress, Outcome} from './session.ts';

export interface GradeSessionInput {
  readonly round: Round;
  readonly roundHash: string;
  readonly persona: Persona;
  readonly state: InterviewState;
  readonly sessionId: string;
  /** Folder of the session. */
  readonly dir: string;
  readonly judge: Judge;
  readonly app: string;
  readonly now: Date;
  readonly onProgress: (progress: GradingProgress) => void;
  readonly signal: AbortSignal;
}

/** @throws {Fault} when grade or scorecard can't be written; earlier grades are never touched */
export async function gradeSession(input: GradeSessionInput): Promise<Outcome> {
  const {round, roundHash, persona, state, sessionId, dir, judge, app, onProgress, signal} = input;
  const grade = await gradeTurns({
    round,
    roundHash,
    state,
    sessionId,
    judge,
    app,
    date: input.now.toISOString(),
    signal,
    onProgress,
  });
  const number = await writeGrade(dir, grade);
  const markdown = renderScorecard({
    grade,
    gradeNumber: number,
    round,
    personaName: persona.name,
    state,
  });
  const path = await writeScorecard(dir, markdown);
  return {grade, number, markdown, path};
}
