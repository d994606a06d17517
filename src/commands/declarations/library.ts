/** `scorecards`: what is on disk. */
import type {Command} from 'commander';
import type {Done, JsonFlag} from './declared.ts';

export function declareLibrary(program: Command, done: Done): void {
  const scorecards = program.command('scorecards').description('Your sessions and scorecards.');
  scorecards.helpCommand(false);
  scorecards
    .command('list')
    .description('Sessions, newest first.')
    .option('--json', 'for scripts')
    .action(async (options: JsonFlag) => {
      const {listScorecards} = await import('../scorecards.ts');
      done(await listScorecards(options));
    });
  scorecards
    .command('show')
    .description('Read a scorecard.')
    .argument('[session]', 'name, beginning of it, or last four letters; the newest by default')
    .option('--json', 'the newest grade, for scripts')
    .action(async (ref: string | undefined, options: JsonFlag) => {
      const {showScorecard} = await import('../scorecards.ts');
      done(await showScorecard(ref, options));
    });
}
