import {appendFile, mkdtemp, readFile, readdir, stat, truncate} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import type {Grade, Vote} from '../../src/grading/grade.ts';
import {readGrades} from '../../src/store/grades.ts';
import {openPending} from '../../src/store/pending-verdicts.ts';

const STAMP: Grade['stamp'] = {
  app: '0.1.0',
  roundHash: 'a',
  graderHash: 'b',
  model: 'claude-opus-5-5',
  samples: 1,
};

function aVote(verdict: Vote['verdict']): Vote {
  return {verdict, quotes: [{turn: 2, text: 'naïve “quote”\n', t: 5}], justification: 'So.'};
}

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pending-'));
});

async function file(): Promise<string> {
  const [name = ''] = await readdir(join(dir, 'grades'));
  return join(dir, 'grades', name);
}

describe('the votes of an unfinished grading', () => {
  it('are there again, with the fence, when the same grading goes on', async () => {
    const first = await openPending(dir, STAMP);
    await Promise.all([
      first.keep('one', aVote('met')),
      first.keep('two', aVote('not_met')),
      first.keep('one', aVote('not_met')),
    ]);
    await first.close();
    const again = await openPending(dir, STAMP);
    expect(again.fence).toBe(first.fence);
    expect([...again.known]).toEqual([
      ['one', [aVote('met'), aVote('not_met')]],
      ['two', [aVote('not_met')]],
    ]);
    await again.close();
  });

  it('are on disk as soon as they are kept, whatever happens to the program', async () => {
    const pending = await openPending(dir, STAMP);
    await pending.keep('one', aVote('met'));
    expect(await readFile(await file(), 'utf8')).toContain('"observable":"one"');
    await pending.close();
  });

  it('lose only the line that a crash cut off, and the next one stands on its own', async () => {
    const first = await openPending(dir, STAMP);
    await first.keep('one', aVote('met'));
    await first.keep('two', aVote('met'));
    await first.close();
    const path = await file();
    await truncate(path, (await stat(path)).size - 9);
    const second = await openPending(dir, STAMP);
    expect([...second.known.keys()]).toEqual(['one']);
    await second.keep('three', aVote('not_met'));
    await second.close();
    const third = await openPending(dir, STAMP);
    expect([...third.known.keys()]).toEqual(['one', 'three']);
    await third.close();
  });

  it.each([
    ['another model', {model: 'claude-sonnet-5-5'}],
    ['another prompt', {graderHash: 'c'}],
    ['another round', {roundHash: 'z'}],
    ['more samples', {samples: 3}],
    ['another version', {app: '0.2.0'}],
  ])('are not taken for those of %s, and not lost to it', async (_, change) => {
    const first = await openPending(dir, STAMP);
    await first.keep('one', aVote('met'));
    await first.close();
    const other = await openPending(dir, {...STAMP, ...change});
    expect([...other.known]).toEqual([]);
    expect(other.fence).not.toBe(first.fence);
    await other.discard();
    const back = await openPending(dir, STAMP);
    expect([...back.known.keys()]).toEqual(['one']);
    await back.close();
  });

  it('are gone once the grade is written, and never taken for a grade', async () => {
    const pending = await openPending(dir, STAMP);
    await pending.keep('one', aVote('met'));
    expect(await readGrades(dir)).toEqual([]);
    await pending.discard();
    expect(await readdir(join(dir, 'grades'))).toEqual([]);
  });

  it('begin anew where the file is no such file', async () => {
    const first = await openPending(dir, STAMP);
    await first.close();
    const path = await file();
    await truncate(path, 0);
    await appendFile(path, 'not json at all\n');
    const again = await openPending(dir, STAMP);
    expect(again.fence).toMatch(/^[0-9a-f]{24}$/);
    expect([...again.known]).toEqual([]);
    await again.close();
  });

  it.skipIf(process.platform === 'win32')('are for their owner only', async () => {
    const pending = await openPending(dir, STAMP);
    expect((await stat(await file())).mode & 0o777).toBe(0o600);
    await pending.close();
  });
});
