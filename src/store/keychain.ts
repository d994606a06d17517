/**
 * The keychain of the operating system, through @napi-rs/keyring when that is installed. Most users
 * won't have it, and a machine without a screen has no keychain: both are ordinary, so what stands
 * in the way is an answer and not an error. No sentence in here ever holds the key.
 */
import {setTimeout as sleep} from 'node:timers/promises';

/** What the keychain holds, or why that can't be known. */
export type KeychainContent =
  | {readonly type: 'key'; readonly secret: string}
  | {readonly type: 'empty'}
  /** There is no keychain to ask. */
  | {readonly type: 'absent'; readonly reason: string}
  /** There is one, and it doesn't answer as it should: locked, refused, silent. */
  | {readonly type: 'failing'; readonly reason: string};

export interface Keychain {
  /** What users call it, like `the macOS keychain`. */
  readonly name: string;
  read(): Promise<KeychainContent>;
  /**
   * Stores the key and reads it back. @returns null when it is safely there, else why it is not,
   * with nothing of it left behind
   */
  write(secret: string): Promise<string | null>;
  /** Content afterwards: `empty` when it is gone or never was, else why that can't be said. */
  remove(): Promise<KeychainContent>;
}

/** The part of the library that is used. Its one option counts on Linux only. */
export interface KeyringLibrary {
  readonly AsyncEntry: new (service: string, account: string, options: KeyringOptions) => Entry;
}
export interface KeyringOptions {
  readonly linux: {readonly store: 'secret-service'};
}
interface Entry {
  getPassword(): Promise<string | null>;
  setPassword(secret: string): Promise<void>;
  deletePassword(): Promise<boolean>;
}

const SERVICE = 'interview-coach';
const PACKAGE = '@napi-rs/keyring';
/** Left to itself the library falls back to the kernel's keyring, where a failed set stays behind. */
const PINNED: KeyringOptions = {linux: {store: 'secret-service'}};
/** A locked keychain asks for its password, and somebody has to type that. */
const PATIENCE_MS = 60_000;

export interface KeychainOptions {
  /** Tells one user's keys apart: the directory whose settings they belong to. */
  readonly account: string;
  readonly load?: () => Promise<KeyringLibrary>;
  readonly platform?: NodeJS.Platform;
  readonly patienceMs?: number;
}

/** Nothing is loaded or asked before the first call. */
export function openKeychain({
  account,
  load = loadKeyring,
  platform = process.platform,
  patienceMs = PATIENCE_MS,
}: KeychainOptions): Keychain {
  const ask = async <T>(question: (entry: Entry) => Promise<T>): Promise<Answer<T>> => {
    let entry: Entry;
    try {
      const {AsyncEntry} = await load();
      entry = new AsyncEntry(SERVICE, account, PINNED);
    } catch (error) {
      return {type: 'absent', reason: whyAbsent(error, platform)};
    }
    try {
      return {type: 'answer', value: await within(patienceMs, question(entry))};
    } catch (error) {
      return {type: 'failing', reason: whyFailing(error)};
    }
  };
  return {
    name: NAMES[platform] ?? 'the keychain (Secret Service)',
    async read() {
      return content(await ask(async (entry) => await entry.getPassword()));
    },
    async write(secret) {
      let isGivenUp = false;
      const set = await ask(async (entry) => {
        const before = await entry.getPassword();
        // Nobody waits any more: the key goes elsewhere, or nowhere.
        if (isGivenUp) return null;
        try {
          await entry.setPassword(secret);
          if (isGivenUp) return await takeBack(entry, secret, before, '');
          if ((await entry.getPassword()) === secret) return null;
        } catch (error) {
          return await takeBack(entry, secret, before, whyFailing(error));
        }
        return await takeBack(entry, secret, before, 'it gave back something else than the key');
      });
      isGivenUp = true;
      return set.type === 'answer' ? set.value : set.reason;
    },
    async remove() {
      const answer = await ask(async (entry) => {
        await entry.deletePassword();
        return await entry.getPassword();
      });
      return content(answer);
    },
  };
}

type Answer<T> =
  | {readonly type: 'answer'; readonly value: T}
  | {readonly type: 'absent' | 'failing'; readonly reason: string};

const NAMES: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'the macOS keychain',
  win32: 'the Windows Credential Manager',
};

function content(answer: Answer<string | null>): KeychainContent {
  if (answer.type !== 'answer') return answer;
  const {value} = answer;
  return value === null || value === '' ? {type: 'empty'} : {type: 'key', secret: value};
}

/** After a set that went wrong: an older key may stay, the new one or a part of it may not. */
async function takeBack(
  entry: Entry,
  secret: string,
  before: string | null,
  reason: string,
): Promise<string> {
  try {
    const now = await entry.getPassword().catch(() => secret);
    if (now === null || (now === before && now !== secret)) return reason;
    await entry.deletePassword();
    if ((await entry.getPassword()) === null) return reason;
  } catch {
    // Said below: whether it is gone can't be known.
  }
  return `${reason}, and the key may still be in it under "${SERVICE}"`;
}

async function loadKeyring(): Promise<KeyringLibrary> {
  return await import('@napi-rs/keyring');
}

/** @throws {SilenceError} when the answer doesn't come in time */
async function within<T>(patienceMs: number, answer: Promise<T>): Promise<T> {
  const done = new AbortController();
  const silence = sleep(patienceMs, undefined, {signal: done.signal, ref: false});
  try {
    return await Promise.race([
      answer,
      silence.then((): never => {
        throw new SilenceError();
      }),
    ]);
  } finally {
    done.abort();
  }
}

class SilenceError extends Error {}

function whyAbsent(error: unknown, platform: NodeJS.Platform): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') {
    return `the optional package ${PACKAGE} is not installed`;
  }
  if (messageOf(error).includes('native binding')) {
    return `the package ${PACKAGE} has no build for this machine`;
  }
  return platform === 'linux'
    ? 'no Secret Service answers on this machine'
    : 'it could not be opened';
}

/** Keyrings differ in their wording from one system to the next; the sentence is ours. */
function whyFailing(error: unknown): string {
  if (error instanceof SilenceError) return 'it did not answer';
  return /locked|dismiss|cancel|denied/iu.test(messageOf(error))
    ? 'it is locked or refuses access'
    : 'it answered with an error';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
