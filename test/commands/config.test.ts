import {readdir, readFile, writeFile} from 'node:fs/promises';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {
  changeSetting,
  getSetting,
  listSettings,
  resetSetting,
  settingsPath,
} from '../../src/commands/config.ts';
import {DEFAULT_SETTINGS} from '../../src/commands/default-settings.ts';
import type {Paths} from '../../src/store/paths.ts';
import {SETTING_KEYS, settingProblem} from '../../src/store/settings.ts';
import {captureOutput} from '../support/captured-output.ts';
import {tempHome} from '../support/temp-home.ts';

const KEY = 'sk-ant-api03-0123456789abcdefghijklmnopqrstuvwxyz';

async function atHome(): Promise<Paths> {
  const paths = await tempHome();
  vi.stubEnv('INTERVIEW_COACH_HOME', paths.home);
  return paths;
}

afterEach(() => vi.unstubAllEnvs());

describe('config', () => {
  it('lists every setting with value, source, what it is for and its default', async () => {
    await atHome();
    const printed = captureOutput();
    await changeSetting('model', 'claude-haiku-5-5');
    await listSettings({});
    const lines = printed.stdout.split('\n').map((line) => line.replaceAll(/ {2,}/gu, '|'));
    expect(lines).toContain(
      'coach|claude|default|who interviews you: claude, or offline for the built-in coach',
    );
    expect(lines).toContain(
      `model|claude-haiku-5-5|set|the interviewer's model (default: ${DEFAULT_SETTINGS.model})`,
    );
    expect(lines.find((line) => line.startsWith('budgetUsd'))).toContain('|none|default|');
    for (const key of SETTING_KEYS) expect(printed.stdout).toContain(key);
  });

  it('lists for scripts', async () => {
    await atHome();
    const printed = captureOutput();
    await listSettings({json: true});
    const all = JSON.parse(printed.stdout) as {key: string}[];
    expect(all.map(({key}) => key)).toEqual(SETTING_KEYS);
    expect(all).toContainEqual({
      key: 'budgetUsd',
      value: null,
      default: null,
      source: 'default',
    });
  });

  it('points at what is no setting, without what it holds', async () => {
    const paths = await atHome();
    await writeFile(paths.config, JSON.stringify({modle: 'x', apiKey: KEY}));
    const printed = captureOutput();
    await listSettings({});
    await listSettings({json: true});
    expect(printed.stdout).toContain('Did you mean model?');
    expect(printed.stdout).toContain('config unset apiKey');
    expect(printed.stdout).not.toContain(KEY);
    await resetSetting('apiKey');
    await resetSetting('modle');
    expect(await readFile(paths.config, 'utf8')).toMatch(/^\{\s*\}\s*$/u);
  });

  it('holds defaults that it would take itself', () => {
    for (const key of SETTING_KEYS) {
      expect(settingProblem(key, DEFAULT_SETTINGS[key]), key).toBeNull();
    }
  });

  it('says where the file is', async () => {
    const {config} = await atHome();
    const printed = captureOutput();
    settingsPath();
    expect(printed.stdout).toBe(`${config}\n`);
  });
});

describe('config set and get', () => {
  it.each([
    ['coach', 'offline', 'offline', 'offline'],
    ['listener', 'off', false, 'false'],
    ['listener', 'TRUE', true, 'true'],
    ['effort', 'medium', 'medium', 'medium'],
    ['budgetUsd', '2', 2, '2'],
    ['budgetUsd', '$0.50', 0.5, '0.5'],
    ['budgetUsd', 'none', null, 'none'],
    ['graderModel', 'qwen3:32b', 'qwen3:32b', 'qwen3:32b'],
  ])('%s %s', async (key, text, stored, shown) => {
    const paths = await atHome();
    const printed = captureOutput();
    await changeSetting(key, text);
    expect(JSON.parse(await readFile(paths.config, 'utf8'))).toEqual({[key]: stored});
    await getSetting(key, {});
    expect(printed.stdout).toBe(`${key} is now ${shown}.\n${shown}\n`);
  });

  it('a setting can be read by a script', async () => {
    await atHome();
    const printed = captureOutput();
    await getSetting('listener', {json: true});
    expect(JSON.parse(printed.stdout)).toEqual({
      key: 'listener',
      value: true,
      default: true,
      source: 'default',
    });
  });

  it('unset brings the default back', async () => {
    await atHome();
    const printed = captureOutput();
    await changeSetting('effort', 'high');
    await resetSetting('effort');
    await resetSetting('effort');
    await getSetting('effort', {});
    expect(printed.stdout.split('\n')).toEqual([
      'effort is now high.',
      'effort is back to its default: low.',
      'effort was not set. Its default holds: low.',
      'low',
      '',
    ]);
  });

  it.each([
    ['coach', 'maya'],
    ['model', ''],
    ['model', 'a b'],
    ['listener', 'perhaps'],
    ['effort', 'max'],
    ['budgetUsd', '0'],
    ['budgetUsd', '-2'],
    ['budgetUsd', '1e3'],
    ['budgetUsd', 'two'],
    ['budgetUsd', '9'.repeat(400)],
  ])('%s does not take %j', async (key, text) => {
    const paths = await atHome();
    await expect(changeSetting(key, text)).rejects.toMatchObject({
      code: 'setting-wrong',
      message: expect.stringContaining(`${key} must be`),
      exitCode: 2,
    });
    expect(await readdir(paths.home)).toEqual([]);
  });

  it.each([
    ['modle', 'model'],
    ['grader-model', 'graderModel'],
    ['budget', 'budgetUsd'],
    ['zzzzzz', 'interview-coach config'],
  ])('an unknown setting %s leads to %s', async (word, guess) => {
    await atHome();
    const failure = {
      code: 'setting-unknown',
      exitCode: 2,
      nextStep: expect.stringContaining(guess),
    };
    await expect(getSetting(word, {})).rejects.toMatchObject(failure);
    await expect(changeSetting(word, 'x')).rejects.toMatchObject(failure);
    await expect(resetSetting(word)).rejects.toMatchObject(failure);
  });
});

describe('a key is no setting', () => {
  it.each([
    ['apiKey', KEY],
    ['ANTHROPIC_API_KEY', 'whatever'],
    ['auth-token', 'whatever'],
    ['model', KEY],
    ['zzzzzz', KEY],
    [KEY, 'x'],
  ])('config set %s leads to key set, and repeats nothing', async (word, value) => {
    const paths = await atHome();
    const failure = await changeSetting(word, value).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'setting-secret',
      exitCode: 2,
      nextStep: expect.stringMatching(/interview-coach key set.*history/u),
    });
    expect(JSON.stringify(failure) + String(failure)).not.toContain(KEY);
    expect(await readdir(paths.home)).toEqual([]);
  });

  it('config get of one says where it is', async () => {
    await atHome();
    await expect(getSetting('apiKey', {})).rejects.toMatchObject({
      code: 'setting-secret',
      nextStep: expect.not.stringContaining('history'),
    });
  });
});
