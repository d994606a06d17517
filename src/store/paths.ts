/** Where things lie on this machine. Nothing outside this file knows about home directories. */
import {access, constants, mkdir} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import envPaths from 'env-paths';
import {Fault} from '../fault.ts';

export interface Paths {
  /** What everything else lies in, as far as it lies in one place. */
  readonly home: string;
  readonly sessions: string;
  /** The user's own rounds. */
  readonly rounds: string;
  /** The settings file. */
  readonly config: string;
}

/** Absolute paths; nothing is created. `INTERVIEW_COACH_HOME` puts everything into one directory. */
export function resolvePaths(env: NodeJS.ProcessEnv): Paths {
  const chosen = env['INTERVIEW_COACH_HOME'];
  if (chosen !== undefined && chosen !== '') {
    const home = resolve(chosen);
    return layOut(home, home);
  }
  const {data, config} = envPaths('interview-coach', {suffix: ''});
  return layOut(data, config);
}

function layOut(data: string, config: string): Paths {
  return {
    home: data,
    sessions: join(data, 'sessions'),
    rounds: join(config, 'rounds'),
    config: join(config, 'config.json'),
  };
}

/**
 * Makes the directories, readable by their owner only.
 * @throws {Fault} `home-unwritable` when one of them cannot be made or written to
 */
export async function ensureWritable(paths: Paths): Promise<void> {
  for (const directory of [paths.home, paths.sessions, paths.rounds, dirname(paths.config)]) {
    try {
      await mkdir(directory, {recursive: true, mode: 0o700});
      await access(directory, constants.W_OK | constants.X_OK);
    } catch (cause) {
      throw new Fault('home-unwritable', `Nothing can be written to ${directory}.`, {
        nextStep: 'Make it writable, or set INTERVIEW_COACH_HOME to a directory of yours.',
        cause,
      });
    }
  }
}
