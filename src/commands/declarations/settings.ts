/** `key` and `config`: what the program has to be told once. */
import type {Command} from 'commander';
import type {Done, JsonFlag} from './declared.ts';

export function declareKey(program: Command, done: Done): void {
  const key = program
    .command('key')
    .description('The API key that lets a model play the interviewer.');
  key.helpCommand(false);
  key
    .command('set')
    .description('Store a key: asked for without showing it, or read from a pipe.')
    .argument('[words...]', 'none: a key on the command line would stay in the history')
    .option('--file', 'keep it in a file, as plain text that only you can read')
    // What is refused must not be repeated, as the parser would.
    .allowUnknownOption()
    .action(async (words: string[], options: {readonly file?: boolean}) => {
      const {setKey} = await import('../key-set.ts');
      done(await setKey(words, options));
    });
  key
    .command('status')
    .description('Which key is used, and where it comes from.')
    .option('--json', 'for scripts')
    .action(async (options: JsonFlag) => {
      const {keyStatus} = await import('../key.ts');
      done(await keyStatus(options));
    });
  key
    .command('remove')
    .description('Take the stored key out of every place.')
    .action(async () => {
      const {removeKey} = await import('../key.ts');
      done(await removeKey());
    });
}

export function declareConfig(program: Command, done: Done): void {
  const config = program.command('config').description('Settings: models, effort, budget.');
  config.helpCommand(false);
  config
    .command('list')
    .description('All settings, with their defaults.')
    .option('--json', 'for scripts')
    .action(async (options: JsonFlag) => {
      const {listSettings} = await import('../config.ts');
      done(await listSettings(options));
    });
  config
    .command('get')
    .description('One setting.')
    .argument('<key>', 'name of the setting')
    .option('--json', 'for scripts')
    .action(async (key: string, options: JsonFlag) => {
      const {getSetting} = await import('../config.ts');
      done(await getSetting(key, options));
    });
  config
    .command('set')
    .description('Change a setting.')
    .argument('<key>', 'name of the setting')
    .argument('<value>', 'its new value')
    .action(async (key: string, value: string) => {
      const {changeSetting} = await import('../config.ts');
      done(await changeSetting(key, value));
    });
  config
    .command('unset')
    .description('Go back to the default.')
    .argument('<key>', 'name of the setting')
    .action(async (key: string) => {
      const {resetSetting} = await import('../config.ts');
      done(await resetSetting(key));
    });
  config
    .command('path')
    .description('Where the settings file is.')
    .action(async () => {
      const {settingsPath} = await import('../config.ts');
      done(settingsPath());
    });
}
