import {spawn} from 'node:child_process';
import {readFileSync, watch} from 'node:fs';
import type {FSWatcher} from 'node:fs';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {BINARY, runBinary} from '../support/built-binary.ts';
import {aCandidate, asLines} from '../support/candidates.ts';
import {tempDirectory} from '../support/temp-home.ts';

const ARGS = ['start', 'stripe-idempotency', '--plain', '--no-prep'];
const {answers} = aCandidate('c02_strong_dynamo');

/** When the process dies: as soon as answer `n` reaches the journal, or its reply the screen. */
interface Moment {
  readonly at: 'journal' | 'question';
  readonly n: number;
}

const MOMENTS: readonly Moment[] = Array.from({length: 10}, (_, n) => [
  {at: 'journal' as const, n},
  {at: 'question' as const, n},
]).flat();

/**
 * Feeds answers, one for each question, and kills the process without warning.
 * @returns the answers that had been acknowledged by a further question
 */
async function killedAt({at, n}: Moment, home: string): Promise<string[]> {
  const child = spawn(process.execPath, [BINARY, ...ARGS], {
    env: {PATH: process.env['PATH'], HOME: home, INTERVIEW_COACH_HOME: home},
  });
  let output = '';
  let sent = 0;
  const questions = () => output.match(/^Maya> .*\n/gmu)?.length ?? 0;
  let watcher: FSWatcher | null = null;
  const killWhenWritten = async () => {
    const sessions = join(home, 'sessions');
    const [session = ''] = await readdir(sessions);
    const journal = join(sessions, session, 'session.jsonl');
    watcher = watch(journal, () => {
      const written = readFileSync(journal, 'utf8').match(/"candidate.answered"/gu)?.length ?? 0;
      if (written > n) child.kill('SIGKILL');
    });
  };
  child.stdin.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    child.on('close', () => resolve());
    const answerNext = () => {
      if (at === 'question' && questions() > n) child.kill('SIGKILL');
      else if (questions() > sent) child.stdin.write(`${answers[sent++]}\n.\n`);
    };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      const isFirst = at === 'journal' && watcher === null && questions() > 0;
      if (isFirst) killWhenWritten().then(answerNext, reject);
      else answerNext();
    });
  });
  (watcher as FSWatcher | null)?.close();
  return answers.slice(0, Math.max(0, questions() - 1));
}

async function answersOnDisk(home: string): Promise<string[]> {
  const [session] = await readdir(join(home, 'sessions'));
  const journal = await readFile(join(home, 'sessions', session ?? '', 'session.jsonl'), 'utf8');
  return journal
    .split('\n')
    .filter((line) => line.includes('"candidate.answered"') && line.endsWith('}'))
    .map((line) => (JSON.parse(line) as {text: string}).text);
}

describe('a process killed without warning', () => {
  it.each(MOMENTS)(
    'loses no answer when it dies at $at $n, and resume reaches a scorecard',
    async (moment) => {
      const home = await tempDirectory();
      const acknowledged = await killedAt(moment, home);
      const onDisk = await answersOnDisk(home);
      expect(onDisk.slice(0, acknowledged.length)).toEqual(acknowledged);

      const rest = asLines(answers.slice(onDisk.length));
      const resumed = await runBinary(['resume', '--plain'], {home, input: rest});
      expect(resumed).toMatchObject({code: 0});
      const scorecard = await readFile(resumed.stdout.trimEnd().split('\n').at(-1) ?? '', 'utf8');
      expect(scorecard).toMatch(/^score: \d+$/mu);
      expect(await answersOnDisk(home)).toEqual(answers);
    },
  );
});
