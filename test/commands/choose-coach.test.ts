import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {describe, expect, it} from 'vitest';
import {chooseCoach} from '../../src/commands/choose-coach.ts';
import type {ChooseOptions} from '../../src/commands/choose-coach.ts';
import type {Settings} from '../../src/store/settings.ts';
import {tempHome} from '../support/temp-home.ts';

const KEY = {ANTHROPIC_API_KEY: 'sk-ant-api03-0123456789'};

async function chosen(settings: Settings, options: Partial<ChooseOptions> = {}) {
  const paths = await tempHome();
  await mkdir(dirname(paths.config), {recursive: true});
  await writeFile(paths.config, JSON.stringify(settings));
  const notices: string[] = [];
  const plan = await chooseCoach({
    paths,
    env: KEY,
    flags: {},
    isPlain: true,
    price: () => '',
    spokeBefore: null,
    notice: (sentence) => notices.push(sentence),
    ...options,
  });
  return {plan, notices};
}

describe('who speaks', () => {
  it.each(['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN'])(
    'nobody wonders why %s is not used when the settings say offline',
    async (name) => {
      const {plan, notices} = await chosen({coach: 'offline'}, {env: {[name]: 'sk-ant-x'}});
      expect(plan).toEqual({kind: 'offline'});
      expect(notices).toEqual([expect.stringMatching(`^${name} is set, but your settings say`)]);
    },
  );

  it('the offline coach needs no word where there is no key, or where it was asked for', async () => {
    expect((await chosen({coach: 'offline'}, {env: {}})).notices).toEqual([]);
    expect((await chosen({}, {flags: {offline: true}})).notices).toEqual([]);
  });

  it('an interrupted session goes on with its model, and says how to change that', async () => {
    const spokeBefore = 'claude-opus-5-5';
    const other = await chosen({model: 'claude-haiku-5-5'}, {spokeBefore});
    expect(other.plan).toMatchObject({model: spokeBefore});
    expect(other.notices).toEqual([expect.stringContaining('--model claude-haiku-5-5')]);
    expect((await chosen({model: spokeBefore}, {spokeBefore})).notices).toEqual([]);
    expect((await chosen({}, {spokeBefore})).notices).toEqual([]);
    const named = await chosen(
      {model: 'claude-haiku-5-5'},
      {spokeBefore, flags: {model: 'claude-haiku-5-5'}},
    );
    expect(named).toMatchObject({plan: {model: 'claude-haiku-5-5'}, notices: []});
  });
});

describe('who listens along', () => {
  it.each<[string, Settings, string | null]>([
    ['the usual model', {}, 'claude-haiku-5-5'],
    ["nobody beside a model of one's own", {model: 'qwen3:8b'}, null],
    ['that one, when it is asked to', {model: 'qwen3:8b', listener: true}, 'qwen3:8b'],
    ['the one that is named', {model: 'qwen3:8b', listenerModel: 'tiny'}, 'tiny'],
    ['nobody, when that is set', {listener: false, listenerModel: 'tiny'}, null],
  ])('%s', async (_, settings, listenerModel) => {
    expect((await chosen(settings)).plan).toMatchObject({kind: 'model', listenerModel});
  });
});
