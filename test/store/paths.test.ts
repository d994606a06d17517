import {stat, writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {ensureWritable, resolvePaths} from '../../src/store/paths.ts';
import {tempDirectory} from '../support/temp-home.ts';

describe('resolvePaths', () => {
  it('puts everything into INTERVIEW_COACH_HOME when it is set', () => {
    expect(resolvePaths({INTERVIEW_COACH_HOME: '/somewhere'})).toEqual({
      home: '/somewhere',
      sessions: '/somewhere/sessions',
      rounds: '/somewhere/rounds',
      config: '/somewhere/config.json',
    });
  });

  it('takes a relative home from where the program was started', () => {
    const {home} = resolvePaths({INTERVIEW_COACH_HOME: 'here'});
    expect(home).toBe(join(process.cwd(), 'here'));
  });

  it.each([{}, {INTERVIEW_COACH_HOME: ''}])('else uses the directories of the platform', (env) => {
    const {sessions, config} = resolvePaths(env);
    expect(sessions).toContain('interview-coach');
    expect(sessions).not.toContain('nodejs');
    expect(config.endsWith('config.json')).toBe(true);
    expect(sessions.startsWith(homedir()) || process.env['XDG_DATA_HOME'] !== undefined).toBe(true);
  });
});

describe('ensureWritable', () => {
  it('makes directories that only their owner can open', async () => {
    const paths = resolvePaths({INTERVIEW_COACH_HOME: join(await tempDirectory(), 'a', 'b')});
    await ensureWritable(paths);
    await ensureWritable(paths);
    for (const directory of [paths.home, paths.sessions, paths.rounds]) {
      expect((await stat(directory)).mode & 0o777).toBe(0o700);
    }
  });

  it('names the path and the way out when it cannot write', async () => {
    const file = join(await tempDirectory(), 'taken');
    await writeFile(file, '');
    await expect(ensureWritable(resolvePaths({INTERVIEW_COACH_HOME: file}))).rejects.toMatchObject({
      code: 'home-unwritable',
      message: expect.stringContaining(file),
      nextStep: expect.stringContaining('INTERVIEW_COACH_HOME'),
    });
  });
});
