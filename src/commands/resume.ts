/** `resume [session]`: goes on where an interrupted session stopped. */
import type {ExitCode} from '../fault.ts';
import {Fault} from '../fault.ts';
import {resumeSession} from '../session/open-session.ts';
import {resolvePaths} from '../store/paths.ts';
import type {GraderPlan} from '../session/open-grader.ts';
import {chooseCoach} from './choose-coach.ts';
import type {CoachFlags} from './choose-coach.ts';
import type {GraderFlags} from './choose-grader.ts';
import {chooseGrader} from './choose-grader.ts';
import {conduct, mustBePlain, requireRoom} from './conduct.ts';
import {tellNotice} from './output.ts';

const OFFLINE = 'offline';

/** @throws {Fault} when there is nothing to resume, or it is open elsewhere */
export async function resume(
  ref: string | undefined,
  options: CoachFlags & GraderFlags & {readonly plain?: boolean},
): Promise<ExitCode> {
  const isPlain = mustBePlain(options.plain === true);
  if (!isPlain) requireRoom();
  const paths = resolvePaths(process.env);
  const grader = async (began: string): Promise<GraderPlan> => {
    const isByRules = options.offline === true || (began === OFFLINE && !options.graderModel);
    const flags = isByRules ? {offline: true} : options;
    try {
      return await chooseGrader({paths, env: process.env, flags, notice: tellNotice});
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'no-key') throw error;
      tellNotice('No API key, so rules grade. A model can do it later: interview-coach grade');
      return {kind: 'offline'};
    }
  };
  const {session, notices} = await resumeSession(
    ref,
    paths,
    async ({coach}) => {
      // Whoever spoke before goes on, unless somebody else is asked for.
      const isOffline = coach === OFFLINE && options.model === undefined;
      const chosen = await chooseCoach({
        paths,
        env: process.env,
        flags: isOffline ? {offline: true} : options,
        // There is an interview to go on with: no time for a question about keys.
        isPlain: true,
        price: () => '',
        spokeBefore: coach === OFFLINE ? null : coach,
        notice: tellNotice,
      });
      return chosen ?? {kind: 'offline'};
    },
    grader,
  );
  for (const notice of notices) tellNotice(notice);
  return await conduct(session, {isPlain, hasPrep: false, card: {}});
}
