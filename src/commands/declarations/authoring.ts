/** `rounds` and `lint`: the catalogue, and the tools of those who write rounds. */
import type {Command} from 'commander';
import type {Done, JsonFlag} from './declared.ts';

export function declareRounds(program: Command, done: Done): void {
  const rounds = program.command('rounds').description('The rounds there are.');
  rounds.helpCommand(false);
  rounds
    .command('list')
    .description('All rounds: those that come with the program, then your own.')
    .option('--json', 'for scripts')
    .action(async (options: JsonFlag) => {
      const {listAllRounds} = await import('../rounds.ts');
      done(await listAllRounds(options));
    });
  rounds
    .command('show')
    .description('The card of a round: what it is about and how it is scored.')
    .argument('<round>', 'id of a round, or path of a round file')
    .option('--json', 'for scripts')
    .action(async (ref: string, options: JsonFlag) => {
      const {showRound} = await import('../rounds.ts');
      done(await showRound(ref, options));
    });
  rounds
    .command('new')
    .description('Write a small, complete round with comments, to be changed into yours.')
    .argument('<file>', 'path of the new file; it must end in .yaml')
    .action(async (file: string) => {
      const {newRound} = await import('../rounds-new.ts');
      done(await newRound(file));
    });
  rounds
    .command('lint')
    .description('Check round files: everything that is wrong or weak, with line and column.')
    .argument('<file...>', 'paths of round files, or ids')
    .option('--json', 'for scripts')
    .action(async (refs: string[], options: JsonFlag) => {
      const {lintRounds} = await import('../rounds-lint.ts');
      done(await lintRounds(refs, options));
    });
}

export function declareLint(program: Command, done: Done): void {
  const lint = program
    .command('lint')
    .description('Why did she cut in, and why was it not said? One JSON line in, one out.');
  lint.helpCommand(false);
  lint
    .command('turn')
    .description("What the persona gate says to an interviewer's turn.")
    .addHelpText('after', LINT_TURN_HELP)
    .action(async () => {
      const {lintTurns} = await import('../lint.ts');
      done(await lintTurns());
    });
  lint
    .command('answer')
    .description('What the specificity meter says to an answer.')
    .addHelpText('after', LINT_ANSWER_HELP)
    .action(async () => {
      const {lintAnswers} = await import('../lint.ts');
      done(await lintAnswers());
    });
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
