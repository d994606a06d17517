/** `start` and `resume`: the interview itself. */
import {InvalidArgumentError} from 'commander';
import type {Command} from 'commander';
import type {Done} from './declared.ts';

const LONGEST_MINUTES = 180;

/** @param commands words that a mistyped round may have been meant for */
export function declareInterview(program: Command, done: Done, commands: readonly string[]): void {
  program
    .command('start')
    .description('Start a round.')
    .argument('<round>', 'id of a round, or path of a round file')
    .option('--offline', 'use the built-in coach; no key and no network needed')
    .option('--minutes <n>', "length of the interview; the round's own by default", minutes)
    .option('--no-prep', 'skip the two-minute checklist')
    .option('--plain', 'plain lines in place of a full screen')
    .option('--model <model>', 'model that speaks for the interviewer')
    .option('--grader-model <model>', 'model that judges afterwards')
    .option('--grade-later', 'end without a scorecard; resume makes it')
    .action(async (ref: string, options: StartFlags) => {
      const {startRound} = await import('../start-round.ts');
      done(await startRound(ref, options, commands));
    });

  program
    .command('resume')
    .description('Go on with an interrupted session.')
    .argument('[session]', 'name, beginning of it, or last four letters; the newest by default')
    .option('--plain', 'plain lines in place of a full screen')
    .option('--offline', 'go on with the built-in coach')
    .option('--model <model>', 'go on with this model')
    .option('--grader-model <model>', 'model that judges afterwards')
    .action(async (ref: string | undefined, options: ResumeFlags) => {
      const {resume} = await import('../resume.ts');
      done(await resume(ref, options));
    });
}

interface ResumeFlags {
  readonly plain?: boolean;
  readonly offline?: boolean;
  readonly model?: string;
  readonly graderModel?: string;
}

export interface StartFlags {
  readonly offline?: boolean;
  readonly minutes?: number;
  /** False after `--no-prep`. */
  readonly prep: boolean;
  readonly plain?: boolean;
  readonly gradeLater?: boolean;
  readonly model?: string;
  readonly graderModel?: string;
}

function minutes(value: string): number {
  const number = /^\d+(?:\.\d+)?$/u.test(value) ? Number(value) : Number.NaN;
  if (number > 0 && number <= LONGEST_MINUTES) return number;
  throw new InvalidArgumentError(`Give a number above 0 and up to ${LONGEST_MINUTES}.`);
}
