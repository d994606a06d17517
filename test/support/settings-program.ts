/**
 * Sets one model again and again, and fails when what it has set is gone a little later:
 * `settings-program <home> <key> <times>`.
 */
import {resolvePaths} from '../../src/store/paths.ts';
import type {SettingKey} from '../../src/store/settings.ts';
import {readSettings, setSetting} from '../../src/store/settings.ts';

const [home = '', word = '', times = ''] = process.argv.slice(2);
const key = word as SettingKey;
const paths = resolvePaths({INTERVIEW_COACH_HOME: home});
let expected: string | undefined;
for (let done = 1; done <= Number(times); done += 1) {
  const found = (await readSettings(paths))[key];
  if (found !== expected) throw new Error(`${key} is ${String(found)}, not ${String(expected)}`);
  expected = `${key}-${done}`;
  await setSetting(paths, key, expected);
}
