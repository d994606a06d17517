/** What the key commands work on: the user's machine, or a stand-in for it. */
import type {Readable} from 'node:stream';
import type {ReadStream} from 'node:tty';
import type {Endpoint} from '../claude/endpoint.ts';
import {endpointOf} from '../claude/endpoint.ts';
import {Fault} from '../fault.ts';
import type {Credential, KeyVariable} from '../store/credentials.ts';
import {keyVariablesSet, systemKeychain} from '../store/credentials.ts';
import type {Keychain} from '../store/keychain.ts';
import type {Paths} from '../store/paths.ts';
import {resolvePaths} from '../store/paths.ts';
import {readSettingsFile} from '../store/settings.ts';

export interface KeyWorld {
  readonly env: NodeJS.ProcessEnv;
  readonly paths: Paths;
  readonly keychain: Keychain;
  /** A terminal is asked; anything else is read. */
  readonly input: Readable | ReadStream;
  /** Where questions and progress are written; results go to stdout. */
  readonly screen: {write(text: string): unknown};
  readonly verify: VerifyKey;
}

/**
 * Asks the endpoint whether it takes the key.
 * @throws {ModelFault} or an `AbortError` when the signal fires
 */
export type VerifyKey = (
  credential: Pick<Credential, 'kind' | 'secret'>,
  signal: AbortSignal,
) => Promise<void>;

/** Asks the endpoint that ANTHROPIC_BASE_URL names, or Anthropic's own. */
export function verifyAtEndpoint(env: NodeJS.ProcessEnv): VerifyKey {
  return async (credential, signal) => {
    const {connectClaude} = await import('../claude/connect.ts');
    const baseUrl = env['ANTHROPIC_BASE_URL'] ?? null;
    const client = connectClaude({credential, baseUrl, env, onUse: () => undefined});
    await client.verify(signal);
  };
}

export function systemKeyWorld(): KeyWorld {
  const paths = resolvePaths(process.env);
  return {
    env: process.env,
    paths,
    keychain: systemKeychain(paths),
    input: process.stdin,
    // Out of the way of a redirected stdout, but never unseen by somebody who is asked.
    screen: process.stdout.isTTY && !process.stderr.isTTY ? process.stdout : process.stderr,
    verify: verifyAtEndpoint(process.env),
  };
}

/** @throws {Fault} when ANTHROPIC_BASE_URL is no address */
export function endpointFor(env: NodeJS.ProcessEnv): Endpoint {
  return endpointOf(env['ANTHROPIC_BASE_URL'] ?? null);
}

/** The settings ask for the offline coach, whatever keys there are. Unreadable ones ask nothing. */
export async function isOfflineBySettings(paths: Paths): Promise<boolean> {
  try {
    return (await readSettingsFile(paths))['coach'] === 'offline';
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

/** The variable whose value is used in place of any stored key; null when none is set. */
export function winningVariable(env: NodeJS.ProcessEnv): KeyVariable | null {
  return keyVariablesSet(env)[0] ?? null;
}
