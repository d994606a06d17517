/** `config`: the settings, one by one. Keys and tokens are no settings; they have `key set`. */
import {redact} from '../claude/redact.ts';
import type {ExitCode} from '../fault.ts';
import {EXIT, Fault} from '../fault.ts';
import type {Paths} from '../store/paths.ts';
import {resolvePaths} from '../store/paths.ts';
import type {AllSettings, SettingKey, Settings} from '../store/settings.ts';
import {
  isSettingKey,
  readSettings,
  readSettingsFile,
  SETTING_KEYS,
  setSetting,
  settingProblem,
  unsetSetting,
} from '../store/settings.ts';
import {nearest} from '../words/nearest.ts';
import {DEFAULT_SETTINGS} from './default-settings.ts';
import {print, printJson, printTable} from './output.ts';
import type {JsonFlag} from './declarations/declared.ts';

/** What each setting is for, and what it takes. */
const MEANINGS: Readonly<Record<SettingKey, string>> = {
  coach: 'who interviews you: claude, or offline for the built-in coach',
  model: "the interviewer's model",
  graderModel: "the grader's model",
  listenerModel: 'the fast model that notes your claims beside the interview',
  listener: 'true or false: note claims by a model, or by rules alone',
  effort: 'how hard the interviewer thinks: low, medium or high',
  graderEffort: 'how hard the grader thinks: low, medium or high',
  budgetUsd: 'most that a session may cost, in dollars, or none',
};

type Value = AllSettings[SettingKey] | null;

/** One setting as it is now. */
interface Shown {
  readonly key: string;
  /** Null also for an entry that is no setting: what somebody put there may be a secret. */
  readonly value: Value;
  readonly default: Value;
  readonly source: 'file' | 'default' | 'unknown';
}

/** `config` and `config list`. @throws {Fault} for a file that can't be understood */
export async function listSettings({json = false}: JsonFlag): Promise<ExitCode> {
  const paths = resolvePaths(process.env);
  const settings = await readSettings(paths);
  const strangers = Object.keys(await readSettingsFile(paths)).filter((key) => !isSettingKey(key));
  const all: Shown[] = [
    ...SETTING_KEYS.map((key) => shown(key, settings)),
    ...strangers.map((key) => ({key, value: null, default: null, source: 'unknown' as const})),
  ];
  if (json) printJson(all);
  else printTable(all.map(tableRow));
  return EXIT.done;
}

function shown(key: SettingKey, settings: Settings): Shown {
  const isSet = settings[key] !== undefined;
  const source = isSet ? 'file' : 'default';
  return {key, value: valueOf(key, settings), default: DEFAULT_SETTINGS[key], source};
}

function valueOf(key: SettingKey, settings: Settings): AllSettings[SettingKey] {
  const value = settings[key];
  return value === undefined ? DEFAULT_SETTINGS[key] : value;
}

function tableRow({key, value, default: byDefault, source}: Shown): string[] {
  if (!isSettingKey(key)) {
    const meant = nearest(key, SETTING_KEYS);
    const guess = meant === null ? '' : ` Did you mean ${meant}?`;
    return [
      key,
      '',
      'unknown',
      `not used.${guess} Take it out: interview-coach config unset ${key}`,
    ];
  }
  const other = source === 'file' ? ` (default: ${inWords(byDefault)})` : '';
  return [key, inWords(value), source === 'file' ? 'set' : 'default', MEANINGS[key] + other];
}

/** As it can be given back to `config set`. */
function inWords(value: Value): string {
  return value === null ? 'none' : String(value);
}

/** `config get <key>`: the value alone on a line. @throws {Fault} `setting-unknown` */
export async function getSetting(word: string, {json = false}: JsonFlag): Promise<ExitCode> {
  const key = knownKey(word);
  const settings = await readSettings(resolvePaths(process.env));
  if (json) printJson(shown(key, settings));
  else print(inWords(valueOf(key, settings)));
  return EXIT.done;
}

/** `config set <key> <value>`. @throws {Fault} with nothing changed, when key or value won't do */
export async function changeSetting(word: string, text: string): Promise<ExitCode> {
  refuseSecret(word, text);
  const key = knownKey(word);
  const value = parseValue(key, text.trim());
  const problem = settingProblem(key, value);
  if (problem !== null) {
    throw new Fault('setting-wrong', `${key} ${problem}.`, {
      nextStep: `See what it is now: interview-coach config get ${key}`,
      exitCode: EXIT.usage,
    });
  }
  const checked = value as AllSettings[SettingKey];
  await setSetting(resolvePaths(process.env), key, checked);
  print(`${key} is now ${inWords(checked)}.`);
  return EXIT.done;
}

/** `config unset <key>`: back to the default. @throws {Fault} `setting-unknown` */
export async function resetSetting(word: string): Promise<ExitCode> {
  const paths = resolvePaths(process.env);
  const key = (await stands(paths, word)) ? word : knownKey(word);
  const wasSet = await unsetSetting(paths, key);
  if (!isSettingKey(key)) print(`${key} is out of the settings.`);
  else if (wasSet) print(`${key} is back to its default: ${inWords(DEFAULT_SETTINGS[key])}.`);
  else print(`${key} was not set. Its default holds: ${inWords(DEFAULT_SETTINGS[key])}.`);
  return EXIT.done;
}

async function stands(paths: Paths, word: string): Promise<boolean> {
  return Object.hasOwn(await readSettingsFile(paths), word);
}

/** `config path`: where the file is, or would be. */
export function settingsPath(): ExitCode {
  print(resolvePaths(process.env).config);
  return EXIT.done;
}

const WORDS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  false: false,
  no: false,
  off: false,
};
const NO_LIMIT = new Set(['none', 'null', 'unlimited']);
const DOLLARS = /^\$?(\d+(?:\.\d+)?|\.\d+)$/u;

/** What was typed, as the kind of value that the key takes; left as it is where it is none. */
function parseValue(key: SettingKey, text: string): unknown {
  if (key === 'listener') return WORDS[text.toLowerCase()] ?? text;
  if (key === 'budgetUsd') {
    if (NO_LIMIT.has(text.toLowerCase())) return null;
    const [, number] = DOLLARS.exec(text) ?? [];
    return number === undefined ? text : Number(number);
  }
  return text;
}

/** @throws {Fault} `setting-unknown`, with a guess at what was meant */
function knownKey(word: string): SettingKey {
  if (isSettingKey(word)) return word;
  refuseSecret(word, '');
  const meant = nearest(word, SETTING_KEYS);
  throw new Fault('setting-unknown', `There is no setting "${word}".`, {
    nextStep: meant === null ? 'List them: interview-coach config' : `Did you mean ${meant}?`,
    exitCode: EXIT.usage,
  });
}

const SECRET_NAME = /key|token|secret|password|credential/iu;

/** A key in the settings would be in a file that people copy and show. Nothing of it is repeated. */
function refuseSecret(word: string, value: string): void {
  const holdsKey = [word, value].some((text) => redact(text) !== text);
  if (!holdsKey && (isSettingKey(word) || !SECRET_NAME.test(word))) return;
  const isGiven = holdsKey || value !== '';
  throw new Fault('setting-secret', 'A key is no setting and is not kept with them.', {
    nextStep: `Store it with: interview-coach key set${isGiven ? '. This one is in the history of your shell now; take it out there' : ''}`,
    exitCode: EXIT.usage,
  });
}
