/** `key status` and `key remove`. Of a key, at most its last four characters are ever shown. */
import type {ExitCode} from '../fault.ts';
import {EXIT, Fault} from '../fault.ts';
import type {KeyVariable} from '../store/credentials.ts';
import {keyVariablesSet, removeKey as removeStoredKey} from '../store/credentials.ts';
import {keyFilePath, readKeyFile} from '../store/key-file.ts';
import {keyEnding, keyShapeProblem} from '../store/key-shape.ts';
import type {KeychainContent} from '../store/keychain.ts';
import type {KeyWorld} from './key-world.ts';
import {endpointFor, isOfflineBySettings, systemKeyWorld} from './key-world.ts';
import {print, printJson, printTable} from './output.ts';
import type {JsonFlag} from './declarations/declared.ts';

/** One place in which a key was found. */
interface FoundKey {
  readonly source: 'environment' | 'keychain' | 'file';
  /** Name of the variable, of the keychain, or path of the file. */
  readonly place: string;
  /** Last four characters; null when there are too few to show any. */
  readonly endsWith: string | null;
  /** Why it can't be used; null when it can. */
  readonly problem: string | null;
}

const OFFLINE = 'offline, as the settings say; for Claude: interview-coach config unset coach';

type StatusWorld = Pick<KeyWorld, 'env' | 'paths' | 'keychain'>;

/**
 * Looks into every place. A key that can't be used is told with what to do about it.
 * @returns 1 when the key that would be used can't be
 */
export async function keyStatus(
  {json = false}: JsonFlag,
  world: StatusWorld = systemKeyWorld(),
): Promise<ExitCode> {
  const {host, isDefault} = endpointFor(world.env);
  const content = await world.keychain.read();
  const found = [
    ...keyVariablesSet(world.env).map((name) => inVariable(name, world.env)),
    ...inKeychain(content, world.keychain.name),
    ...(await inFile(world)),
  ];
  const [used, ...others] = found;
  const isOffline = await isOfflineBySettings(world.paths);
  const keychain = {name: world.keychain.name, isUsable: isUsable(content), reason: why(content)};
  if (json) {
    const coach = used && !isOffline ? 'claude' : 'offline';
    printJson({used: used ?? null, others, coach, keychain, endpoint: {host, isDefault}});
  } else {
    printTable([
      ['key', used ? described(used) : 'none; the offline coach is used'],
      ...(isOffline && used ? [['coach', OFFLINE]] : []),
      ...others.map((one) => ['also', `${described(one)}; not used`]),
      ['keychain', inWords(content, world.keychain.name)],
      ['endpoint', isDefault ? host : `${host}, as ANTHROPIC_BASE_URL says`],
      ...(used ? [] : [['to set one', 'interview-coach key set']]),
    ]);
  }
  return used && used.problem !== null ? EXIT.failed : EXIT.done;
}

function inVariable(name: KeyVariable, env: NodeJS.ProcessEnv): FoundKey {
  const secret = (env[name] ?? '').trim();
  const problem = keyShapeProblem(secret);
  return {source: 'environment', place: name, ...ending(secret, problem)};
}

function inKeychain(content: KeychainContent, place: string): FoundKey[] {
  if (content.type !== 'key') return [];
  const secret = content.secret.trim();
  return [{source: 'keychain', place, ...ending(secret, keyShapeProblem(secret))}];
}

async function inFile({paths}: StatusWorld): Promise<FoundKey[]> {
  const place = keyFilePath(paths);
  try {
    const secret = await readKeyFile(paths);
    return secret === null ? [] : [{source: 'file', place, ...ending(secret, null)}];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const problem = `${error.message} ${error.nextStep}`;
    return [{source: 'file', place, endsWith: null, problem}];
  }
}

/** What is no key may be anything, so nothing of it is shown. */
function ending(secret: string, problem: string | null): Pick<FoundKey, 'endsWith' | 'problem'> {
  return {endsWith: problem === null ? keyEnding(secret) : null, problem};
}

function described({place, endsWith, problem}: FoundKey): string {
  if (problem !== null) return `${place}: ${problem}`;
  return endsWith === null ? place : `${place}, ending in ${endsWith}`;
}

function isUsable({type}: KeychainContent): boolean {
  return type === 'key' || type === 'empty';
}

function why(content: KeychainContent): string | null {
  return 'reason' in content ? content.reason : null;
}

function inWords(content: KeychainContent, name: string): string {
  if (content.type === 'absent') return `none: ${content.reason}`;
  return content.type === 'failing' ? `not readable: ${content.reason}` : name;
}

/**
 * Takes the stored key out of every place, and says what stays in the environment.
 * @throws {Fault} when one of them keeps it
 */
export async function removeKey(world: StatusWorld = systemKeyWorld()): Promise<ExitCode> {
  const {env, paths, keychain} = world;
  const removed = await removeStoredKey(paths, keychain);
  if (removed.wasInKeychain) print(`The key is out of ${keychain.name}.`);
  if (removed.wasInFile) print(`The key is out of ${keyFilePath(paths)}.`);
  if (!removed.wasInKeychain && !removed.wasInFile) print('No stored key was found.');
  for (const name of keyVariablesSet(env)) {
    print(`${name} is still set in your environment, and is used. It is yours to unset.`);
  }
  const {type} = removed.keychain;
  if (type === 'absent') print(`There was no keychain to look in: ${removed.keychain.reason}.`);
  if (type === 'key' || type === 'failing') {
    const reason = type === 'failing' ? removed.keychain.reason : 'it still gives one back';
    throw new Fault(
      'keychain-refused',
      `No key could be taken out of ${keychain.name}: ${reason}.`,
      {
        nextStep: 'Unlock it and try again, or delete its entry "interview-coach" yourself.',
      },
    );
  }
  return EXIT.done;
}
