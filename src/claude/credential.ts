/** What a call is signed with. */
import {ModelFault} from './model-fault.ts';

export interface ClaudeCredential {
  /** `key`: an API key; `token`: a bearer token for a gateway or a local server. */
  readonly kind: 'key' | 'token';
  readonly secret: string;
  /** Where it was found; a fault about it says where to change it. */
  readonly source?: 'environment' | 'keychain' | 'file';
}

/** What the user has to do for another one to count. */
export function howToChange({kind, source}: ClaudeCredential): string {
  if (source !== 'environment') return 'set another one with `interview-coach key set`';
  return `change ${kind === 'key' ? 'ANTHROPIC_API_KEY' : 'ANTHROPIC_AUTH_TOKEN'} where you set it`;
}

/**
 * The secret without white space around it. Anything else in it that a header can't hold would
 * come back in the text of an error, key and all; so it is stopped here.
 * @throws {ModelFault} without the secret
 */
export function usableSecret(credential: ClaudeCredential): string {
  const {kind, secret} = credential;
  const trimmed = secret.trim();
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed;
  const name = kind === 'key' ? 'API key' : 'token';
  const sentence =
    trimmed === ''
      ? `The ${name} is empty.`
      : `The ${name} holds a line break, a blank or a character that no ${name} has.`;
  throw new ModelFault('key-refused', sentence, {
    nextStep: `Copy it again, in one piece, and ${howToChange(credential)}.`,
  });
}
