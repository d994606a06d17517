/**
 * The user's settings: which coach, which models, how hard they think, what a session may cost.
 * Reading them is a part of every start, so it loads no more than it has to; writing them goes
 * through Conf. A settings file that can't be understood is told and never overwritten.
 */
import {mkdir, readFile} from 'node:fs/promises';
import {basename, dirname} from 'node:path';
import * as z from 'zod';
import {EXIT, Fault} from '../fault.ts';
import {errorCode} from './durable-write.ts';
import type {Paths} from './paths.ts';
import {whileAlone} from './while-alone.ts';

const modelName = z
  .string('must be the name of a model, like claude-sonnet-5-5')
  .regex(/^[\x21-\x7e]{1,200}$/u, 'must be the name of a model, like claude-sonnet-5-5');
const yesOrNo = z.boolean('must be true or false');
const effort = z.enum(['low', 'medium', 'high'], 'must be low, medium or high');

/** What config.json may hold. Every key may be left out; what else stands there is left alone. */
const SHAPES = {
  coach: z.enum(['claude', 'offline'], 'must be claude or offline'),
  model: modelName,
  graderModel: modelName,
  listenerModel: modelName,
  listener: yesOrNo,
  effort,
  graderEffort: effort,
  budgetUsd: z
    .number('must be a number of dollars above 0, or null for no limit')
    .positive('must be a number of dollars above 0, or null for no limit')
    .nullable(),
} as const;
const schema = z.object(SHAPES);

export type AllSettings = Readonly<z.infer<typeof schema>>;
/** What the file says. Where it says nothing, a default holds; the file doesn't know it. */
export type Settings = {readonly [K in SettingKey]?: AllSettings[K]};
export type SettingKey = keyof typeof SHAPES;

export const SETTING_KEYS = Object.keys(SHAPES) as readonly SettingKey[];

export function isSettingKey(word: string): word is SettingKey {
  return Object.hasOwn(SHAPES, word);
}

/** @returns what is wrong with a value, like `must be true or false`; null when it will do */
export function settingProblem(key: SettingKey, value: unknown): string | null {
  const parsed = SHAPES[key].safeParse(value);
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? 'is not right');
}

/**
 * The settings in the file, checked; `{}` when there is none.
 * @throws {Fault} `settings-corrupt`, `settings-unreadable`, or `setting-wrong` with the key
 */
export async function readSettings(paths: Paths): Promise<Settings> {
  const stored = await readSettingsFile(paths);
  const entries = SETTING_KEYS.filter((key) => Object.hasOwn(stored, key)).map((key) => {
    const problem = settingProblem(key, stored[key]);
    if (problem !== null) throw wrongValue(paths, key, problem);
    return [key, stored[key]] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * Everything in the file, known or not and right or wrong; `{}` when there is none.
 * @throws {Fault} `settings-corrupt` or `settings-unreadable`
 */
export async function readSettingsFile(paths: Paths): Promise<Readonly<Record<string, unknown>>> {
  let text: string;
  try {
    text = await readFile(paths.config, 'utf8');
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return {};
    throw new Fault('settings-unreadable', `The settings in ${paths.config} can't be read.`, {
      nextStep: 'Make the file readable for you, or take it away.',
      cause,
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    throw corrupt(paths, 'no JSON', cause);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw corrupt(paths, 'no JSON object');
}

/**
 * Stores one setting and leaves all others as they are. A wrong value is refused, a wrong value
 * that stands in the file is replaced.
 * @throws {Fault} `setting-wrong`, `settings-corrupt` or `settings-unwritable`
 */
export async function setSetting<K extends SettingKey>(
  paths: Paths,
  key: K,
  value: AllSettings[K],
): Promise<void> {
  const problem = settingProblem(key, value);
  if (problem !== null) {
    throw new Fault('setting-wrong', `${key} ${problem}.`, {
      nextStep: `See what it is now: interview-coach config get ${key}`,
      exitCode: EXIT.usage,
    });
  }
  await change(paths, (file) => {
    file.set(key, value);
  });
}

/**
 * Takes one setting out, so that its default holds again.
 * @param key also one that is not known, to get rid of it
 * @returns false when it did not stand there
 */
export async function unsetSetting(paths: Paths, key: string): Promise<boolean> {
  let wasThere = false;
  await change(paths, (file) => {
    wasThere = file.has(key);
    if (wasThere) file.delete(key);
  });
  return wasThere;
}

interface SettingsFile {
  has(key: string): boolean;
  set(key: string, value: unknown): void;
  delete(key: string): void;
}

/**
 * Conf reads, changes and replaces the whole file. Two processes that do so at the same time would
 * each keep their own change only, so they take turns.
 */
async function change(paths: Paths, apply: (file: SettingsFile) => void): Promise<void> {
  // Told in our words, before Conf gives its own.
  await readSettingsFile(paths);
  const {default: Conf} = await import('conf');
  const directory = dirname(paths.config);
  try {
    await mkdir(directory, {recursive: true, mode: 0o700});
    await whileAlone(directory, () => {
      apply(
        new Conf<Record<string, unknown>>({
          cwd: directory,
          configName: basename(paths.config, '.json'),
          configFileMode: 0o600,
          clearInvalidConfig: false,
          accessPropertiesByDotNotation: false,
        }),
      );
    });
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    if (cause instanceof SyntaxError) throw corrupt(paths, 'no JSON', cause);
    throw new Fault('settings-unwritable', `The settings can't be written to ${paths.config}.`, {
      nextStep: 'Make its directory writable, or set INTERVIEW_COACH_HOME to one of yours.',
      cause,
    });
  }
}

function wrongValue(paths: Paths, key: SettingKey, problem: string): Fault {
  return new Fault('setting-wrong', `In ${paths.config}, ${key} ${problem}.`, {
    nextStep: `Set it anew: interview-coach config set ${key} <value>. Or go back to the default: interview-coach config unset ${key}`,
  });
}

function corrupt(paths: Paths, what: string, cause?: unknown): Fault {
  return new Fault('settings-corrupt', `The settings in ${paths.config} are ${what}.`, {
    nextStep: 'Mend the file or move it away; it has been left as it is.',
    cause,
  });
}
