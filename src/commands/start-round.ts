/** `start`, and what to say when its round might have been meant as a command. */
import type {ExitCode} from '../fault.ts';
import {EXIT, Fault} from '../fault.ts';
import {isRoundPath, roundIds} from '../store/catalogue.ts';
import {resolvePaths} from '../store/paths.ts';
import {nearest} from '../words/nearest.ts';
import type {StartFlags} from './declarations/interview.ts';
import {start} from './start.ts';

/** @param commands words that may have been mistyped */
export async function startRound(
  ref: string,
  options: StartFlags,
  commands: readonly string[],
): Promise<ExitCode> {
  try {
    return await start(ref, options);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'round-unknown' || isRoundPath(ref))
      throw error;
    const known = [...commands, ...(await roundIds(resolvePaths(process.env)))];
    const meant = nearest(ref, known);
    throw new Fault('round-unknown', `There is no round and no command "${ref}".`, {
      nextStep:
        meant === null
          ? 'List the rounds: interview-coach rounds. All commands: interview-coach --help'
          : `Did you mean: interview-coach ${meant}`,
      exitCode: EXIT.usage,
      cause: error,
    });
  }
}
