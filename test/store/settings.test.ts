import {execFile} from 'node:child_process';
import {chmod, mkdir, readdir, readFile, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {resolvePaths} from '../../src/store/paths.ts';
import {readSettings, setSetting, unsetSetting} from '../../src/store/settings.ts';
import {bundled} from '../support/bundled.ts';
import {tempDirectory, tempHome} from '../support/temp-home.ts';

describe('reading', () => {
  it('gives nothing when there is no file, and makes none', async () => {
    const paths = await tempHome();
    expect(await readSettings(paths)).toEqual({});
    expect(await readdir(paths.home)).toEqual([]);
  });

  it('takes what is known and leaves the rest alone', async () => {
    const paths = await tempHome();
    const settings = {coach: 'offline', budgetUsd: null, listener: false, effort: 'high'};
    await writeFile(paths.config, `\uFEFF${JSON.stringify({...settings, colour: 'blue'})}`);
    expect(await readSettings(paths)).toEqual(settings);
  });

  it.each([
    ['coach', 'robot'],
    ['model', ''],
    ['model', 'two words'],
    ['model', null],
    ['listener', 'yes'],
    ['effort', 'max'],
    ['graderEffort', 3],
    ['budgetUsd', 0],
    ['budgetUsd', -1],
    ['budgetUsd', '2'],
  ])('tells file and key when %s is %j', async (key, value) => {
    const paths = await tempHome();
    await writeFile(paths.config, JSON.stringify({[key]: value}));
    const failure = await readSettings(paths).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'setting-wrong',
      message: expect.stringMatching(/ must be .*\.$/u),
      nextStep: expect.stringContaining(`config unset ${key}`),
    });
    expect(String(failure)).toContain(`${paths.config}, ${key}`);
  });

  it.each(['{"model": ', '[]', 'null', '"x"', '', '\u0000'])(
    'tells that %j is corrupt',
    async (text) => {
      const paths = await tempHome();
      await writeFile(paths.config, text);
      await expect(readSettings(paths)).rejects.toMatchObject({
        code: 'settings-corrupt',
        message: expect.stringContaining(paths.config),
      });
    },
  );

  it('tells when it is no file', async () => {
    const paths = await tempHome();
    await mkdir(paths.config);
    await expect(readSettings(paths)).rejects.toMatchObject({code: 'settings-unreadable'});
  });
});

describe('writing', () => {
  it('is for the owner alone', async () => {
    const paths = resolvePaths({INTERVIEW_COACH_HOME: join(await tempDirectory(), 'new')});
    await setSetting(paths, 'model', 'claude-x');
    expect((await stat(paths.config)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(paths.config))).mode & 0o777).toBe(0o700);
    expect(await readdir(dirname(paths.config))).toEqual(['config.json']);
  });

  it('changes one setting and keeps all else, known or not, dots and all', async () => {
    const paths = await tempHome();
    await writeFile(paths.config, '{"colour": {"of": "sky"}, "a.b": 1, "effort": "low"}');
    await setSetting(paths, 'budgetUsd', null);
    await setSetting(paths, 'effort', 'high');
    expect(await unsetSetting(paths, 'a.b')).toBe(true);
    expect(await unsetSetting(paths, 'model')).toBe(false);
    expect(JSON.parse(await readFile(paths.config, 'utf8'))).toEqual({
      colour: {of: 'sky'},
      effort: 'high',
      budgetUsd: null,
    });
  });

  it('mends a wrong value without being held up by another one', async () => {
    const paths = await tempHome();
    await writeFile(paths.config, '{"budgetUsd": "much", "effort": "max"}');
    await setSetting(paths, 'budgetUsd', 2.5);
    await unsetSetting(paths, 'effort');
    expect(await readSettings(paths)).toEqual({budgetUsd: 2.5});
  });

  it.each([0, Number.NaN, Number.POSITIVE_INFINITY])('refuses a budget of %d', async (budget) => {
    const paths = await tempHome();
    await expect(setSetting(paths, 'budgetUsd', budget)).rejects.toMatchObject({
      code: 'setting-wrong',
      exitCode: 2,
    });
    expect(await readdir(paths.home)).toEqual([]);
  });

  it.each(['{"model": ', '[1, 2]', ''])('leaves a corrupt file as it is: %j', async (text) => {
    const paths = await tempHome();
    await writeFile(paths.config, text);
    const failure = {code: 'settings-corrupt'};
    await expect(setSetting(paths, 'model', 'claude-x')).rejects.toMatchObject(failure);
    await expect(unsetSetting(paths, 'model')).rejects.toMatchObject(failure);
    expect(await readFile(paths.config, 'utf8')).toBe(text);
  });

  it('says where it could not write', async () => {
    const file = join(await tempDirectory(), 'taken');
    await writeFile(file, '');
    await chmod(file, 0o600);
    const paths = {...(await tempHome()), config: join(file, 'below', 'config.json')};
    await expect(setSetting(paths, 'model', 'claude-x')).rejects.toMatchObject({
      message: expect.stringContaining(paths.config),
    });
  });
});

describe('several at the same time', () => {
  it('within a program lose nothing', async () => {
    const paths = await tempHome();
    await Promise.all([
      setSetting(paths, 'model', 'claude-x'),
      setSetting(paths, 'effort', 'high'),
      setSetting(paths, 'listener', false),
      setSetting(paths, 'budgetUsd', 3),
    ]);
    expect(await readSettings(paths)).toEqual({
      model: 'claude-x',
      effort: 'high',
      listener: false,
      budgetUsd: 3,
    });
  });

  it('in programs of their own lose nothing', async () => {
    const paths = await tempHome();
    const entry = new URL('../support/settings-program.ts', import.meta.url);
    const program = await bundled(entry, await tempDirectory());
    const keys = ['model', 'graderModel', 'listenerModel'];
    await Promise.all(
      keys.map(async (key) => {
        await promisify(execFile)(process.execPath, [program, paths.home, key, '20']);
      }),
    );
    expect(await readSettings(paths)).toEqual(
      Object.fromEntries(keys.map((key) => [key, `${key}-20`])),
    );
    expect(await readdir(paths.home)).toEqual(['config.json']);
  });
});
