/** `scorecards list` and `scorecards show`. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {ExitCode} from '../fault.ts';
import {EXIT} from '../fault.ts';
import {resolvePaths} from '../store/paths.ts';
import type {SessionSummary} from '../store/sessions.ts';
import {findSession, listSessions} from '../store/sessions.ts';
import {isTerminal, outputWidth, print, printJson, printStyled, printTable} from './output.ts';
import type {JsonFlag} from './declarations/declared.ts';

export async function listScorecards({json = false}: JsonFlag): Promise<ExitCode> {
  const sessions = await listSessions(resolvePaths(process.env));
  if (json) {
    printJson(sessions);
  } else if (sessions.length === 0) {
    print('No sessions yet. Pick a round: interview-coach rounds');
  } else {
    printTable(sessions.map(tableRow));
  }
  return EXIT.done;
}

function tableRow(session: SessionSummary): string[] {
  const {id, score, recommendation, judge, valid, state} = session;
  const resume = `interview-coach resume ${id.slice(-4)}`;
  if (state !== 'graded') {
    return [id, '-', state === 'unfinished' ? 'unfinished' : 'not graded', resume];
  }
  if (valid === false) return [id, '-', 'invalid grade', judge ?? ''];
  return [id, score === null ? '-' : String(score), recommendation ?? 'unknown', judge ?? ''];
}

/** In a terminal the scorecard is laid out; in a pipe it stays the markdown that it is. */
export async function showScorecard(
  ref: string | undefined,
  {json = false}: JsonFlag,
): Promise<ExitCode> {
  const {id, dir} = await findSession(resolvePaths(process.env), ref, 'graded');
  const path = join(dir, 'scorecard.md');
  if (json) {
    const {readGrades} = await import('../store/grades.ts');
    const newest = (await readGrades(dir)).at(-1);
    printJson({session: id, path, n: newest?.n ?? null, grade: newest?.grade ?? null});
    return EXIT.done;
  }
  const markdown = await readFile(path, 'utf8');
  if (isTerminal()) {
    const {renderMarkdown} = await import('../ui/markdown.ts');
    printStyled(await renderMarkdown(markdown, outputWidth()));
  } else {
    print(markdown.trimEnd());
  }
  return EXIT.done;
}
