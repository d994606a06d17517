/** `resume [session]`: goes on where an interrupted session stopped. */
import type {ExitCode} from '../fault.ts';
import {resumeSession} from '../session/open-session.ts';
import {resolvePaths} from '../store/paths.ts';
import {conduct, mustBePlain, requireRoom} from './conduct.ts';

/** @throws {Fault} when there is nothing to resume, or it is open elsewhere */
export async function resume(
  ref: string | undefined,
  options: {readonly plain?: boolean},
): Promise<ExitCode> {
  const isPlain = mustBePlain(options.plain === true);
  if (!isPlain) requireRoom();
  const {session, notices} = await resumeSession(ref, resolvePaths(process.env));
  for (const notice of notices) process.stderr.write(`${notice}\n`);
  return await conduct(session, {isPlain, hasPrep: false, completions: 0});
}
