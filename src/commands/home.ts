/** Bare `interview-coach`: how to begin, or what is waiting to be gone on with. */
import type {ExitCode} from '../fault.ts';
import {EXIT} from '../fault.ts';
import {listRounds} from '../store/catalogue.ts';
import {resolvePaths} from '../store/paths.ts';
import {listSessions} from '../store/sessions.ts';
import {print, printTable} from './output.ts';

export async function home(): Promise<ExitCode> {
  const paths = resolvePaths(process.env);
  const first = (await listRounds(paths))[0]?.id ?? '<round>';
  const waiting = (await listSessions(paths)).find(({state}) => state !== 'graded');
  if (waiting) {
    const what = waiting.state === 'unfinished' ? 'is not finished' : 'has no scorecard yet';
    print(`Your session ${waiting.id} ${what}.`);
  } else {
    print('A timed technical interview in your terminal, and a scorecard at the end.');
  }
  printTable([
    ...(waiting ? [['  go on', 'interview-coach resume']] : []),
    ['  begin', `interview-coach ${first}`],
    ['  rounds', 'interview-coach rounds'],
    ['  scorecards', 'interview-coach scorecards'],
    ['  help', 'interview-coach --help'],
  ]);
  return EXIT.done;
}
