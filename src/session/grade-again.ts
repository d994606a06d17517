/** Grades a session whose interview is over, and puts the grade on its record. */
import {appVersion} from '../store/package-files.ts';
import type {ClosedSession} from './closed-session.ts';
import {gradeSession, gradingFault} from './grade-session.ts';
import type {GradeSessionInput} from './grade-session.ts';
import type {Outcome} from './session.ts';

type Given = 'grader' | 'fence' | 'onProgress' | 'signal';

/**
 * @param again the command that goes on with it, for the fault that stops it
 * @throws {Fault} and the signal's reason, like {@link gradeSession}
 */
export async function gradeAgain(
  session: ClosedSession,
  given: Pick<GradeSessionInput, Given>,
  again: string,
): Promise<Outcome> {
  const {id, dir, state, loaded, persona} = session;
  const {round, hash: roundHash} = loaded;
  try {
    const outcome = await gradeSession({
      ...given,
      round,
      roundHash,
      persona,
      state,
      sessionId: id,
      dir,
      app: appVersion(),
      now: new Date(),
    });
    await session.record(outcome);
    return outcome;
  } catch (error) {
    throw gradingFault(error, id, again);
  }
}
