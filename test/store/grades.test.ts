import {mkdir, readdir, readFile, stat, writeFile} from 'node:fs/promises';
import {isAbsolute, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Grade} from '../../src/grading/grade.ts';
import {readGrades, writeGrade, writeScorecard} from '../../src/store/grades.ts';
import {tempDirectory} from '../support/temp-home.ts';

function aGrade(score: number): Grade {
  return {
    v: 1,
    session: '2026-02-03-1205-rate-limiter-aaaa',
    round: 'rate-limiter',
    date: '2026-02-03T12:25:00.000Z',
    score,
    recommendation: 'hire',
    confidence: 'medium',
    valid: true,
    judge: 'offline',
    observables: [],
    dimensions: {scorecard: [], framework: []},
    caps: [],
    flaggedTurns: [],
    invalidBecause: null,
    canaries: null,
    outline: null,
    usage: {inputTokens: 0, cachedInputTokens: 0, outputTokens: 0, usd: null},
    stamp: {app: '0.1.0', roundHash: 'a', graderHash: 'b', model: 'offline', samples: 1},
  };
}

describe('grades', () => {
  it('are kept beside each other, the oldest first', async () => {
    const dir = await tempDirectory();
    expect(await readGrades(dir)).toEqual([]);
    const numbers = [];
    for (let score = 60; score < 71; score += 1) numbers.push(await writeGrade(dir, aGrade(score)));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const read = await readGrades(dir);
    expect(read.map(({n}) => n)).toEqual(numbers);
    expect(read.at(-1)?.grade).toEqual(aGrade(70));
    expect(await readdir(join(dir, 'grades'))).toHaveLength(11);
  });

  it('never overwrite one another, nor anything else, when written at the same time', async () => {
    const dir = await tempDirectory();
    await mkdir(join(dir, 'grades'));
    await writeFile(join(dir, 'grades', '2.json'), 'not a grade');
    const scores = [10, 20, 30, 40, 50];
    const numbers = await Promise.all(scores.map((score) => writeGrade(dir, aGrade(score))));
    expect(numbers.toSorted((a, b) => a - b)).toEqual([3, 4, 5, 6, 7]);
    const read = await readGrades(dir);
    for (const [index, n] of numbers.entries()) {
      expect(read.find((entry) => entry.n === n)?.grade.score).toBe(scores[index]);
    }
    expect(await readFile(join(dir, 'grades', '2.json'), 'utf8')).toBe('not a grade');
    expect(await readdir(join(dir, 'grades'))).toHaveLength(6);
  });

  it('that cannot be read do not hide the others', async () => {
    const dir = await tempDirectory();
    await writeGrade(dir, aGrade(1));
    await writeFile(join(dir, 'grades', '2.json'), '{"v":1');
    await writeFile(join(dir, 'grades', '03.json'), '{}');
    await mkdir(join(dir, 'grades', '4.json'));
    await writeGrade(dir, aGrade(5));
    expect((await readGrades(dir)).map(({n}) => n)).toEqual([1, 5]);
  });

  it('are readable by their owner only', async () => {
    const dir = await tempDirectory();
    await writeGrade(dir, aGrade(1));
    expect((await stat(join(dir, 'grades', '1.json'))).mode & 0o777).toBe(0o600);
  });

  it('say so when the disk refuses', async () => {
    const dir = await tempDirectory();
    await writeFile(join(dir, 'grades'), 'a file');
    await expect(writeGrade(dir, aGrade(1))).rejects.toMatchObject({code: 'grade-write'});
  });
});

describe('writeScorecard', () => {
  it('puts the newest scorecard in place and leaves nothing else behind', async () => {
    const dir = await tempDirectory();
    await writeScorecard(dir, '# Old\n');
    const path = await writeScorecard(dir, '# New\n');
    expect(isAbsolute(path)).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('# New\n');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(dir)).toEqual(['scorecard.md']);
  });

  it('says so when the folder is gone', async () => {
    const gone = join(await tempDirectory(), 'gone');
    await expect(writeScorecard(gone, '# New\n')).rejects.toMatchObject({code: 'grade-write'});
  });
});
