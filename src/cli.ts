#!/usr/bin/env node
/**
 * From argv to a command. The version, the help and the lists, which scripts and prompts ask for
 * again and again, are answered without loading the parser of options.
 */
import {plainList} from './commands/plain-list.ts';
import {runList} from './commands/run-list.ts';

/** `interview-coach … | head` closes the pipe early; that is no fault. Nor is a closed terminal. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  if (error.code !== 'EIO') throw error;
});

const argv = process.argv.slice(2);
const only = argv.length === 1 ? argv[0] : undefined;
const list = plainList(argv);

if (only === '--version' || only === '-V') {
  const {appVersion} = await import('./store/package-files.ts');
  process.stdout.write(`${appVersion()}\n`);
} else if (only === '--help' || only === '-h' || only === 'help') {
  const {mainHelp} = await import('./commands/main-help.ts');
  process.stdout.write(mainHelp());
} else if (list) {
  process.exitCode = await runList(list);
} else {
  const {run} = await import('./commands/program.ts');
  process.exitCode = await run(argv);
}
