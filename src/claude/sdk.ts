/** The SDK, loaded when it is needed, and deaf to everything that it would read by itself. */
import type Anthropic from '@anthropic-ai/sdk';
import type {ClaudeCredential} from './credential.ts';

export type AnthropicSdk = Anthropic;

/** Longer than any limit of ours: silence is measured elsewhere. */
const NEVER_MS = 24 * 60 * 60 * 1000;
/** It would add these headers to every call, and put a bad one into the text of an error. */
const CUSTOM_HEADERS = 'ANTHROPIC_CUSTOM_HEADERS';

export interface SdkOptions {
  readonly credential: ClaudeCredential;
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
}

/**
 * No retries, no log, no traces, no profile: the credential that is given is the only one, whatever
 * the environment holds.
 */
export async function openSdk({credential, baseUrl, fetch}: SdkOptions): Promise<Anthropic> {
  const {default: Client} = await import('@anthropic-ai/sdk');
  return without(
    CUSTOM_HEADERS,
    () =>
      new Client({
        ...(credential.kind === 'key'
          ? {apiKey: credential.secret}
          : {authToken: credential.secret}),
        baseURL: baseUrl,
        fetch,
        maxRetries: 0,
        timeout: NEVER_MS,
        logLevel: 'off',
        openTelemetry: false,
      }),
  );
}

/** The constructor reads the variable at once, so it is away for no longer than that. */
function without<Result>(variable: string, construct: () => Result): Result {
  const value = process.env[variable];
  if (value === undefined) return construct();
  delete process.env[variable];
  try {
    return construct();
  } finally {
    process.env[variable] = value;
  }
}
