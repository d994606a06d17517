/** `grade` and `calibrate`: verdicts, and how far they can be trusted. */
import {InvalidArgumentError} from 'commander';
import type {Command} from 'commander';
import type {Done} from './declared.ts';

const MOST_SAMPLES = 9;
const MOST_RUNS = 20;

export function declareGrade(program: Command, done: Done): void {
  program
    .command('grade')
    .description('Grade finished sessions, again or for the first time; every grade is kept.')
    .argument('<session...>', 'names, beginnings of names, or last four letters')
    .option('--samples <n>', 'votes on each behaviour; the majority counts', upTo(MOST_SAMPLES))
    .option('--grader-model <model>', 'model that judges')
    .option('--offline', 'grade by rules; no key and no network needed')
    .option('--batch', 'at half the price, within a day: run it again to collect')
    .option('--json', 'for scripts')
    .action(async (refs: string[], options: GradeOptions) => {
      const {grade} = await import('../grade.ts');
      done(await grade(refs, options));
    });
}

interface GradeOptions {
  readonly samples?: number;
  readonly graderModel?: string;
  readonly offline?: boolean;
  readonly batch?: boolean;
  readonly json?: boolean;
}

export function declareCalibrate(program: Command, done: Done): void {
  program
    .command('calibrate')
    .description('Grade the golden transcripts and see how far the judge agrees with their labels.')
    .option('--offline', 'calibrate the judge that goes by rules')
    .option('--grader-model <model>', 'model that judges')
    .option('--samples <n>', 'votes on each behaviour', upTo(MOST_SAMPLES))
    .option('--runs <n>', 'grade each transcript so often, to see the spread', upTo(MOST_RUNS))
    .option('--only <id...>', 'these transcripts alone: ids, or beginnings of them')
    .option('--batch', 'at half the price, within a day: run it again to collect')
    .option('--yes', 'pay without being asked')
    .option('--json', 'for scripts')
    .action(async (options: CalibrateOptions) => {
      const {calibrate} = await import('../calibrate.ts');
      done(await calibrate(options));
    });
}

interface CalibrateOptions {
  readonly offline?: boolean;
  readonly graderModel?: string;
  readonly samples?: number;
  readonly runs?: number;
  readonly only?: string[];
  readonly batch?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

function upTo(most: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/u.test(value) ? Number(value) : 0;
    if (number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`);
  };
}
