/** `resume [session]`: goes on where an interrupted session stopped. */
import type {ExitCode} from '../fault.ts';
import {resumeSession} from '../session/open-session.ts';
import {resolvePaths} from '../store/paths.ts';
import {chooseCoach} from './choose-coach.ts';
import type {CoachFlags} from './choose-coach.ts';
import {conduct, mustBePlain, requireRoom} from './conduct.ts';
import {tellNotice} from './output.ts';

const OFFLINE = 'offline';

/** @throws {Fault} when there is nothing to resume, or it is open elsewhere */
export async function resume(
  ref: string | undefined,
  options: CoachFlags & {readonly plain?: boolean},
): Promise<ExitCode> {
  const isPlain = mustBePlain(options.plain === true);
  if (!isPlain) requireRoom();
  const paths = resolvePaths(process.env);
  const {session, notices} = await resumeSession(ref, paths, async ({coach, minutes}) => {
    // Whoever spoke before goes on, unless somebody else is asked for.
    const isOffline = coach === OFFLINE && options.model === undefined;
    const chosen = await chooseCoach({
      paths,
      env: process.env,
      flags: isOffline ? {offline: true} : options,
      // There is an interview to go on with: no time for a question about keys.
      isPlain: true,
      minutes,
      spokeBefore: coach === OFFLINE ? null : coach,
      notice: tellNotice,
    });
    return chosen ?? {kind: 'offline'};
  });
  for (const notice of notices) tellNotice(notice);
  return await conduct(session, {isPlain, hasPrep: false, card: {}});
}
