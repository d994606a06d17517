/** `start <round>`: the main job. */
import type {ExitCode} from '../fault.ts';
import {newSession} from '../session/open-session.ts';
import {ensureWritable, resolvePaths} from '../store/paths.ts';
import {listSessions} from '../store/sessions.ts';
import {conduct, mustBePlain, requireRoom} from './conduct.ts';
import type {StartFlags} from './program.ts';

/** @throws {Fault} before anything is written when the round, the disk or the terminal won't do */
export async function start(ref: string, options: StartFlags): Promise<ExitCode> {
  const paths = resolvePaths(process.env);
  const session = await newSession({
    ref,
    paths,
    lengthMs: options.minutes === undefined ? null : Math.round(options.minutes * 60_000),
    hasPrep: options.prep,
    isGradedLater: options.gradeLater === true,
  });
  const isPlain = mustBePlain(options.plain === true);
  if (!isPlain) requireRoom();
  await ensureWritable(paths);
  const {round} = session.view();
  const past = await listSessions(paths);
  return await conduct(session, {
    isPlain,
    hasPrep: options.prep,
    completions: past.filter((one) => one.round === round.id && one.score !== null).length,
  });
}
