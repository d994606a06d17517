/**
 * The commands and their options. Each command's code is loaded when it is called; a first word
 * that is no command is taken for a round.
 */
import {Command, CommanderError} from 'commander';
import type {ExitCode} from '../fault.ts';
import {EXIT, Fault} from '../fault.ts';
import {declareLint, declareRounds} from './declarations/authoring.ts';
import {declareCalibrate, declareGrade} from './declarations/grading.ts';
import {declareInterview} from './declarations/interview.ts';
import {declareLibrary} from './declarations/library.ts';
import {declareConfig, declareKey} from './declarations/settings.ts';
import {mainHelp} from './main-help.ts';
import {report} from './report.ts';

const COMMANDS = [
  'start',
  'resume',
  'grade',
  'scorecards',
  'rounds',
  'key',
  'config',
  'calibrate',
  'lint',
] as const;
/** What a command does when no verb follows. */
const DEFAULT_VERBS: ReadonlyMap<string, string> = new Map([
  ['scorecards', 'list'],
  ['rounds', 'list'],
  ['config', 'list'],
  ['key', 'status'],
]);

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
  const verb = DEFAULT_VERBS.get(first);
  if (verb !== undefined && !isHelp && (second === undefined || second.startsWith('-'))) {
    return [first, verb, ...argv.slice(1)];
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

  declareInterview(program, done, COMMANDS);
  declareGrade(program, done);
  declareLibrary(program, done);
  declareRounds(program, done);
  declareKey(program, done);
  declareConfig(program, done);
  declareCalibrate(program, done);
  declareLint(program, done);
  return program;
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
