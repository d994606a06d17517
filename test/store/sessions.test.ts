import {mkdir, readdir, stat, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Paths} from '../../src/store/paths.ts';
import {createSessionFolder, findSession, listSessions} from '../../src/store/sessions.ts';
import {tempHome} from '../support/temp-home.ts';

const noon = new Date(2026, 1, 3, 12, 5);
const OPEN = '{"v":1,"seq":1,"at":"x","t":0,"type":"draft.saved","text":"","cursor":0}\n';
const CLOSED = `${OPEN}{"v":1,"seq":2,"at":"x","t":9,"type":"interview.closed","because":"time"}\n`;

function scorecard(fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    session: 'x',
    round: 'rate-limiter',
    date: '2026-02-03T12:25:00.000Z',
    score: '72',
    recommendation: 'lean hire',
    judge: 'offline',
    valid: 'true',
    stamp: 'app 0.1.0, round abc',
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n# Scorecard\n`;
}

async function aSession(
  paths: Paths,
  id: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const dir = join(paths.sessions, id);
  await mkdir(dir, {recursive: true});
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
}

const graded = {'session.jsonl': CLOSED, 'scorecard.md': scorecard()};
const unfinished = {'session.jsonl': OPEN};
const ungraded = {'session.jsonl': CLOSED};

describe('createSessionFolder', () => {
  it('names the folder by local time, round and four letters', async () => {
    const paths = await tempHome();
    const numbers = [0, 0.5, 0.999, 0.04];
    const {id, dir} = await createSessionFolder(
      paths,
      'rate-limiter',
      noon,
      () => numbers.shift() ?? 0,
    );
    expect(id).toBe('2026-02-03-1205-rate-limiter-anzb');
    expect(dir).toBe(join(paths.sessions, id));
    expect((await stat(dir)).mode & 0o777).toBe(0o700);
  });

  it('takes other letters when a folder has those already', async () => {
    const paths = await tempHome();
    const numbers = [0, 0, 0, 0, 0, 0, 0, 0, 0.5, 0.5, 0.5, 0.5];
    const random = (): number => numbers.shift() ?? 0.9;
    const first = await createSessionFolder(paths, 'r', noon, random);
    const second = await createSessionFolder(paths, 'r', noon, random);
    expect([first.id, second.id].map((id) => id.slice(-4))).toEqual(['aaaa', 'nnnn']);
    expect(await readdir(paths.sessions)).toHaveLength(2);
  });

  it('says what to do when the home is no directory', async () => {
    const paths = await tempHome();
    await writeFile(paths.sessions, 'a file');
    await expect(createSessionFolder(paths, 'r', noon, () => 0)).rejects.toMatchObject({
      code: 'home-unwritable',
      nextStep: expect.stringContaining('INTERVIEW_COACH_HOME'),
    });
  });
});

describe('listSessions', () => {
  it('is empty when nothing was ever done', async () => {
    expect(await listSessions(await tempHome())).toEqual([]);
  });

  it('tells of each session what its files tell, newest first', async () => {
    const paths = await tempHome();
    await aSession(paths, '2026-02-01-0900-rate-limiter-aaaa', graded);
    await aSession(paths, '2026-02-03-0900-rate-limiter-bbbb', unfinished);
    await aSession(paths, '2026-02-02-0900-rate-limiter-cccc', ungraded);
    await aSession(paths, '2026-02-04-0900-nothing-here-dddd', {'notes.txt': ''});
    await writeFile(join(paths.sessions, 'stray.txt'), '');
    const nothing = {score: null, recommendation: null, judge: null, valid: null};
    expect(await listSessions(paths)).toEqual([
      {
        id: '2026-02-03-0900-rate-limiter-bbbb',
        round: 'rate-limiter',
        date: '2026-02-03T09:00',
        ...nothing,
        state: 'unfinished',
      },
      {
        id: '2026-02-02-0900-rate-limiter-cccc',
        round: 'rate-limiter',
        date: '2026-02-02T09:00',
        ...nothing,
        state: 'ungraded',
      },
      {
        id: '2026-02-01-0900-rate-limiter-aaaa',
        round: 'rate-limiter',
        date: '2026-02-03T12:25:00.000Z',
        score: 72,
        recommendation: 'lean hire',
        judge: 'offline',
        valid: true,
        state: 'graded',
      },
    ]);
  });

  it('shows an invalid grade without a score', async () => {
    const paths = await tempHome();
    const text = scorecard({score: 'null', valid: 'false', recommendation: '"invalid"'});
    await aSession(paths, '2026-02-01-0900-r-aaaa', {'scorecard.md': text});
    expect((await listSessions(paths))[0]).toMatchObject({
      score: null,
      valid: false,
      recommendation: 'invalid',
    });
  });

  it('is not fooled by an answer that quotes the end of an interview', async () => {
    const paths = await tempHome();
    const text = '"type":"interview.closed"}\n{"type":"interview.closed"}';
    const line = JSON.stringify({v: 1, seq: 1, type: 'draft.saved', text});
    await aSession(paths, '2026-02-01-0900-r-aaaa', {'session.jsonl': `${line}\n`});
    expect((await listSessions(paths))[0]?.state).toBe('unfinished');
  });

  it('finds the end of an interview behind a long draft', async () => {
    const paths = await tempHome();
    const draft = JSON.stringify({v: 1, seq: 1, type: 'draft.saved', text: 'é'.repeat(60_000)});
    await aSession(paths, '2026-02-01-0900-r-aaaa', {'session.jsonl': `${draft}\n${CLOSED}`});
    expect((await listSessions(paths))[0]?.state).toBe('ungraded');
  });
});

async function three(): Promise<Paths> {
  const paths = await tempHome();
  await aSession(paths, '2026-02-01-0900-rate-limiter-aaaa', graded);
  await aSession(paths, '2026-02-02-0900-rate-limiter-bbbb', unfinished);
  await aSession(paths, '2026-02-03-0900-rate-limiter-cccc', graded);
  return paths;
}

describe('findSession', () => {
  it.each([
    [undefined, 'any', 'cccc'],
    [undefined, 'graded', 'cccc'],
    [undefined, 'unfinished', 'bbbb'],
    ['2026-02-01-0900-rate-limiter-aaaa', 'graded', 'aaaa'],
    ['2026-02-01', 'any', 'aaaa'],
    ['aaaa', 'graded', 'aaaa'],
    ['2026-02', 'unfinished', 'bbbb'],
  ] as const)('%j among %s is %s', async (ref, wanted, letters) => {
    const {id, dir} = await findSession(await three(), ref, wanted);
    expect(id.slice(-4)).toBe(letters);
    expect(dir.endsWith(id)).toBe(true);
  });

  it.each([
    ['2026-02', 'any', 'session-ambiguous', 2],
    ['zzzz', 'any', 'session-unknown', 2],
    ['../../etc', 'any', 'session-unknown', 2],
    ['', 'any', 'session-unknown', 2],
    ['aaaa', 'unfinished', 'nothing-to-resume', 1],
    ['bbbb', 'graded', 'no-scorecard', 1],
  ] as const)('%j among %s is refused as %s', async (ref, wanted, code, exitCode) => {
    const found = findSession(await three(), ref, wanted);
    await expect(found).rejects.toMatchObject({code, exitCode});
  });

  it.each([
    ['unfinished', 'nothing-to-resume'],
    ['graded', 'no-scorecard'],
    ['any', 'session-unknown'],
  ] as const)('says that there is no %s session', async (wanted, code) => {
    await expect(findSession(await tempHome(), undefined, wanted)).rejects.toMatchObject({code});
  });

  it('goes on with an interview that still lacks its grade', async () => {
    const paths = await tempHome();
    await aSession(paths, '2026-02-01-0900-r-aaaa', ungraded);
    expect((await findSession(paths, undefined, 'unfinished')).id).toBe('2026-02-01-0900-r-aaaa');
  });

  it('takes the last one used of two that began in the same minute', async () => {
    const paths = await tempHome();
    await aSession(paths, '2026-02-01-0900-r-zzzz', unfinished);
    await aSession(paths, '2026-02-01-0900-r-aaaa', unfinished);
    const journal = (id: string): string => join(paths.sessions, id, 'session.jsonl');
    await utimes(journal('2026-02-01-0900-r-zzzz'), 1000, 1000);
    await utimes(journal('2026-02-01-0900-r-aaaa'), 2000, 2000);
    expect((await findSession(paths, undefined, 'any')).id).toBe('2026-02-01-0900-r-aaaa');
  });
});
