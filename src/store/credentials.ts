/** Where the key to the model comes from. The environment always wins. */
import {dirname} from 'node:path';
import {Fault} from '../fault.ts';
import {readKeyFile, removeKeyFile, writeKeyFile} from './key-file.ts';
import {keyShapeProblem} from './key-shape.ts';
import type {Keychain, KeychainContent} from './keychain.ts';
import {openKeychain} from './keychain.ts';
import type {Paths} from './paths.ts';

/** `key` goes out as an API key, `token` as a bearer token for a gateway or a local server. */
export interface Credential {
  readonly kind: 'key' | 'token';
  readonly secret: string;
  readonly source: 'environment' | 'keychain' | 'file';
}

/** In the order in which they win. */
export const KEY_VARIABLES = [
  {name: 'ANTHROPIC_API_KEY', kind: 'key'},
  {name: 'ANTHROPIC_AUTH_TOKEN', kind: 'token'},
] as const;
export type KeyVariable = (typeof KEY_VARIABLES)[number]['name'];

/** Variables that hold something; one that is empty or blank counts as not set. */
export function keyVariablesSet(env: NodeJS.ProcessEnv): KeyVariable[] {
  return KEY_VARIABLES.map(({name}) => name).filter((name) => (env[name] ?? '').trim() !== '');
}

/** Each home has a key of its own. */
export function systemKeychain(paths: Paths): Keychain {
  return openKeychain({account: dirname(paths.config)});
}

export interface FindOptions {
  readonly keychain?: Keychain;
  /** Told in a sentence when there is a keychain that could not be read: a key may be in it. */
  readonly onNotice?: (sentence: string) => void;
}

/**
 * The first of: ANTHROPIC_API_KEY, ANTHROPIC_AUTH_TOKEN, the keychain, the key file. What comes
 * after the first one is not looked at.
 * @returns null when there is none
 * @throws {Fault} `key-misshapen` when the first one found is no key, and the faults of the key file
 */
export async function findCredential(
  env: NodeJS.ProcessEnv,
  paths: Paths,
  {keychain = systemKeychain(paths), onNotice = () => undefined}: FindOptions = {},
): Promise<Credential | null> {
  const fromEnvironment = environmentCredential(env);
  if (fromEnvironment !== null) return fromEnvironment;
  const content = await keychain.read();
  if (content.type === 'key') {
    const secret = content.secret.trim();
    const problem = keyShapeProblem(secret);
    if (problem === null) return {kind: 'key', secret, source: 'keychain'};
    throw new Fault('key-misshapen', `What ${keychain.name} holds is no key. ${problem}`, {
      nextStep: 'Store the key again: interview-coach key set',
    });
  }
  if (content.type === 'failing') {
    onNotice(`A key in ${keychain.name} could not be read: ${content.reason}.`);
  }
  const inFile = await readKeyFile(paths);
  return inFile === null ? null : {kind: 'key', secret: inFile, source: 'file'};
}

/** @throws {Fault} `key-misshapen`, without a character of what the variable holds */
function environmentCredential(env: NodeJS.ProcessEnv): Credential | null {
  for (const {name, kind} of KEY_VARIABLES) {
    const secret = (env[name] ?? '').trim();
    if (secret === '') continue;
    const problem = keyShapeProblem(secret);
    if (problem === null) return {kind, secret, source: 'environment'};
    throw new Fault('key-misshapen', `What ${name} holds is no key. ${problem}`, {
      nextStep: `Set ${name} anew, or unset it to use a stored key.`,
    });
  }
  return null;
}

/** What a key was put into, and what else there is to tell. */
export interface Stored {
  readonly place: 'keychain' | 'file';
  /** A sentence about an older key that could not be taken away; null when all is well. */
  readonly notice: string | null;
}

/**
 * Puts a key into one place and takes older ones out of the other, so that there is one stored key.
 * @throws {Fault} `keychain-refused`, or `key-file-unwritable`; nothing is stored then
 */
export async function storeKey(
  secret: string,
  place: 'keychain' | 'file',
  paths: Paths,
  keychain: Keychain = systemKeychain(paths),
): Promise<Stored> {
  if (place === 'keychain') {
    const problem = await keychain.write(secret);
    if (problem !== null) {
      throw new Fault('keychain-refused', `The key can't go into ${keychain.name}: ${problem}.`, {
        nextStep: 'Keep it in a file: interview-coach key set --file',
      });
    }
    return {place, notice: await sentenceOf(removeKeyFile(paths))};
  }
  await writeKeyFile(paths, secret);
  return {place, notice: olderKey(await keychain.remove(), keychain.name)};
}

/** What a keychain that was to be emptied means for a key in the file. */
function olderKey({type}: KeychainContent, name: string): string | null {
  if (type === 'key') return `An older key is still in ${name}, and is used before the file.`;
  if (type !== 'failing') return null;
  return `${capitalized(name)} could not be looked into. A key in it would be used before the file.`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

async function sentenceOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Fault) return `${error.message} ${error.nextStep}`;
    throw error;
  }
}

/** What taking the stored key away has come to. */
export interface Removed {
  readonly wasInKeychain: boolean;
  readonly wasInFile: boolean;
  /** The keychain as it was left. */
  readonly keychain: KeychainContent;
}

/**
 * Takes the key out of every place it may have been stored in; the environment is not ours.
 * @throws {Fault} `key-file-unwritable`, when the keychain has been emptied
 */
export async function removeKey(
  paths: Paths,
  keychain: Keychain = systemKeychain(paths),
): Promise<Removed> {
  const before = await keychain.read();
  const after = before.type === 'absent' ? before : await keychain.remove();
  const wasInFile = await removeKeyFile(paths);
  return {
    wasInKeychain: before.type === 'key' && after.type === 'empty',
    wasInFile,
    keychain: after,
  };
}
