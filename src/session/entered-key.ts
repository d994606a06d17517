/** A key that somebody has just typed or pasted: looked at here before it is sent anywhere. */
import {connectClaude} from '../claude/connect.ts';
import {endpointOf} from '../claude/endpoint.ts';
import {ModelFault} from '../claude/model-fault.ts';
import type {Environment} from '../claude/proxy.ts';
import {Fault} from '../fault.ts';
import {beginsLikeAnthropicKey, keyShapeProblem} from '../store/key-shape.ts';

const VERIFY_MS = 15_000;

export interface EnteredKey {
  readonly secret: string;
  /** Null: Anthropic's own. */
  readonly baseUrl: string | null;
  /** For proxies; no key is read from it. */
  readonly env: Environment;
  /** How long the endpoint may take; 15 s unless given. */
  readonly limitMs?: number;
}

/**
 * Asks the endpoint whether it takes the key, if that is one by its looks.
 * @throws {Fault} when it is none, is not taken, or could not be checked; never with the key
 * @throws the signal's reason when it fires
 */
export async function checkEnteredKey(
  {secret, baseUrl, env, limitMs = VERIFY_MS}: EnteredKey,
  signal: AbortSignal,
): Promise<void> {
  const {host, isDefault} = endpointOf(baseUrl);
  const problem = problemOf(secret.trim(), isDefault);
  if (problem !== null) {
    throw new Fault('key-misshapen', `${problem} It was sent nowhere.`, {
      nextStep: 'Copy the key again, in one piece.',
    });
  }
  const late = AbortSignal.timeout(limitMs);
  try {
    const client = connectClaude({
      credential: {kind: 'key', secret},
      baseUrl,
      env,
      onUse: () => undefined,
    });
    await client.verify(AbortSignal.any([signal, late]));
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ModelFault) throw error;
    // Whatever else was thrown may hold the key.
    const sentence = late.aborted ? `${host} does not answer` : `${host} could not be asked`;
    throw new Fault('key-unchecked', `${sentence}, so the key is not checked.`, {
      nextStep: 'Check your network and try again, or take the offline coach.',
    });
  }
}

function problemOf(secret: string, isDefault: boolean): string | null {
  const problem = keyShapeProblem(secret);
  if (problem !== null) return `That is no key. ${problem}`;
  return isDefault && !beginsLikeAnthropicKey(secret)
    ? 'Keys of Anthropic begin with sk-ant-, and this one does not.'
    : null;
}
