/** Runs a list without the parser of options; see `plain-list.ts`. */
import type {ExitCode} from '../fault.ts';
import type {PlainList} from './plain-list.ts';

/** Never throws: what goes wrong is told on stderr. */
export async function runList({library, json}: PlainList): Promise<ExitCode> {
  try {
    if (library === 'rounds') {
      const {listAllRounds} = await import('./rounds.ts');
      return await listAllRounds({json});
    }
    const {listScorecards} = await import('./scorecards.ts');
    return await listScorecards({json});
  } catch (error) {
    const {report} = await import('./report.ts');
    return report(error);
  }
}
