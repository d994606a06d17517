/**
 * The commands and their options. Each command's code is loaded when it is called; a first word
 * that is no command is taken for a round.
 */
import {Command, CommanderError, InvalidArgumentError} from 'commander';
import type {ExitCode} from '../fault.ts';
import {EXIT, Fault} from '../fault.ts';
import {mainHelp} from './main-help.ts';
import {report} from './report.ts';

const COMMANDS = ['start', 'resume', 'scorecards', 'rounds', 'lint'] as const;
/** Commands that list when no verb follows. */
const LISTS: readonly string[] = ['scorecards', 'rounds'];
const LONGEST_MINUTES = 180;

/** Runs one command line. Never throws: what goes wrong is told on stderr. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  try {
    if (argv.length === 0) {
      const {home} = await import('./home.ts');
      return await home();
    }
    let code: ExitCode = EXIT.done;
    const program = buildProgram((result) => {
      code = result;
    });
    await program.parseAsync(completeArguments(argv), {from: 'user'});
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    return report(error instanceof CommanderError ? usageFault(error, argv) : error);
  }
}

/** Puts in the words that may be left out: `start` before a round, `list` after a library. */
function completeArguments(argv: readonly string[]): string[] {
  const [first = '', second, ...rest] = argv;
  if (first === 'help') return second === undefined ? ['--help'] : [second, ...rest, '--help'];
  if (isMainFlag(first)) return [...argv];
  if (!isCommand(first)) return ['start', ...argv];
  const isHelp = second === '--help' || second === '-h';
  if (LISTS.includes(first) && !isHelp && (second === undefined || second.startsWith('-'))) {
    return [first, 'list', ...argv.slice(1)];
  }
  return [...argv];
}

function isMainFlag(word: string): boolean {
  return ['--help', '-h', '--version', '-V'].includes(word);
}

function isCommand(word: string): boolean {
  return COMMANDS.some((command) => command === word);
}

function buildProgram(done: (code: ExitCode) => void): Command {
  const program = new Command('interview-coach')
    .exitOverride()
    .configureOutput({writeErr: () => undefined})
    .helpCommand(false);
  program.helpInformation = () => mainHelp();

  program
    .command('start')
    .description('Start a round.')
    .argument('<round>', 'id of a round, or path of a round file')
    .option('--offline', 'use the built-in coach; no key and no network needed')
    .option('--minutes <n>', "length of the interview; the round's own by default", minutes)
    .option('--no-prep', 'skip the two-minute checklist')
    .option('--plain', 'plain lines in place of a full screen')
    .option('--grade-later', 'end without a scorecard; resume makes it')
    .action(async (ref: string, options: StartFlags) => {
      const {startRound} = await import('./start-round.ts');
      done(await startRound(ref, options, COMMANDS));
    });

  program
    .command('resume')
    .description('Go on with an interrupted session.')
    .argument('[session]', 'name, beginning of it, or last four letters; the newest by default')
    .option('--plain', 'plain lines in place of a full screen')
    .action(async (ref: string | undefined, options: ResumeFlags) => {
      const {resume} = await import('./resume.ts');
      done(await resume(ref, options));
    });

  const scorecards = program.command('scorecards').description('Your sessions and scorecards.');
  scorecards.helpCommand(false);
  scorecards
    .command('list')
    .description('Sessions, newest first.')
    .option('--json', 'for scripts')
    .action(async (options: JsonFlag) => {
      const {listScorecards} = await import('./scorecards.ts');
      done(await listScorecards(options));
    });
  scorecards
    .command('show')
    .description('Read a scorecard.')
    .argument('[session]', 'name, beginning of it, or last four letters; the newest by default')
    .option('--json', 'the newest grade, for scripts')
    .action(async (ref: string | undefined, options: JsonFlag) => {
      const {showScorecard} = await import('./scorecards.ts');
      done(await showScorecard(ref, options));
    });

  const rounds = program.command('rounds').description('The rounds there are.');
  rounds.helpCommand(false);
  rounds
    .command('list')
    .description('All rounds: those that come with the program, then your own.')
    .option('--json', 'for scripts')
    .action(async (options: JsonFlag) => {
      const {listAllRounds} = await import('./rounds.ts');
      done(await listAllRounds(options));
    });
  rounds
    .command('show')
    .description('The card of a round: what it is about and how it is scored.')
    .argument('<round>', 'id of a round, or path of a round file')
    .option('--json', 'for scripts')
    .action(async (ref: string, options: JsonFlag) => {
      const {showRound} = await import('./rounds.ts');
      done(await showRound(ref, options));
    });
  rounds
    .command('new')
    .description('Write a small, complete round with comments, to be changed into yours.')
    .argument('<file>', 'path of the new file; it must end in .yaml')
    .action(async (file: string) => {
      const {newRound} = await import('./rounds-new.ts');
      done(await newRound(file));
    });
  rounds
    .command('lint')
    .description('Check round files: everything that is wrong or weak, with line and column.')
    .argument('<file...>', 'paths of round files, or ids')
    .option('--json', 'for scripts')
    .action(async (refs: string[], options: JsonFlag) => {
      const {lintRounds} = await import('./rounds-lint.ts');
      done(await lintRounds(refs, options));
    });

  const lint = program
    .command('lint')
    .description('Why did she cut in, and why was it not said? One JSON line in, one out.');
  lint.helpCommand(false);
  lint
    .command('turn')
    .description("What the persona gate says to an interviewer's turn.")
    .addHelpText('after', LINT_TURN_HELP)
    .action(async () => {
      const {lintTurns} = await import('./lint.ts');
      done(await lintTurns());
    });
  lint
    .command('answer')
    .description('What the specificity meter says to an answer.')
    .addHelpText('after', LINT_ANSWER_HELP)
    .action(async () => {
      const {lintAnswers} = await import('./lint.ts');
      done(await lintAnswers());
    });
  return program;
}

const LINT_TURN_HELP = `
Reads lines {"text": …} and writes lines {"violations": [{"rule", "span"}]}.
A line may tell the gate more; the rules that need it are then judged too:
  "candidateTexts": […]  what the candidate has said; with "guarded" for leak
  "guarded": […]         patterns that only the candidate may bring up
  "lastAnswer": "…"      what the turn has to take up, for unanchored
  "earlierTurns": […]    what the interviewer has said, for repeat
  "mayStateTime": true   she was given a time to state; else time-claim
A line that can't be read gives {"error": …}, and the exit code is 1.

  echo '{"text": "Great. What next?"}' | interview-coach lint turn`;

const LINT_ANSWER_HELP = `
Reads lines {"text": …} and writes lines
{"abstract": true|false, "score": 0 to 1, "found": […], "missing": […]}.
A line that can't be read gives {"error": …}, and the exit code is 1.

  echo '{"text": "We ensure it scales."}' | interview-coach lint answer`;

export interface JsonFlag {
  readonly json?: boolean;
}

interface ResumeFlags {
  readonly plain?: boolean;
}

export interface StartFlags {
  readonly offline?: boolean;
  readonly minutes?: number;
  /** False after `--no-prep`. */
  readonly prep: boolean;
  readonly plain?: boolean;
  readonly gradeLater?: boolean;
}

function minutes(value: string): number {
  const number = /^\d+(?:\.\d+)?$/u.test(value) ? Number(value) : Number.NaN;
  if (number > 0 && number <= LONGEST_MINUTES) return number;
  throw new InvalidArgumentError(`Give a number above 0 and up to ${LONGEST_MINUTES}.`);
}

/** The parser's complaint as a fault: its sentence, its guess, and where to read more. */
function usageFault(error: CommanderError, argv: readonly string[]): Fault {
  // Only `lint` has no verb that goes without saying.
  const isCutShort = error.code === 'commander.help';
  const said = isCutShort ? 'say what the lines hold: turn or answer' : error.message;
  const [first = '', guess] = said.replace(/^error: /u, '').split('\n');
  const sentence = first.charAt(0).toUpperCase() + first.slice(1);
  const command = argv.find((word) => isCommand(word)) ?? 'start';
  const help = `See: interview-coach ${command} --help`;
  return new Fault('usage', /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`, {
    nextStep: guess === undefined ? help : `${guess.replace(/^\((.*)\)$/u, '$1')} ${help}`,
    exitCode: EXIT.usage,
    cause: error,
  });
}
