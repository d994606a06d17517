/** The fake with the real SDK in front of it, for tests of either. */
import Anthropic from '@anthropic-ai/sdk';
import type {ClientOptions} from '@anthropic-ai/sdk';
import type {MessageCreateParamsNonStreaming} from '@anthropic-ai/sdk/resources/messages';
import {onTestFinished} from 'vitest';
import {startFakeApi} from './fake-api.ts';
import type {FakeApi} from './fake-api.ts';
import type {FakeApiOptions} from './endpoint.ts';

export interface ApiAndClient {
  readonly api: FakeApi;
  readonly client: Anthropic;
}

/** Is closed when the test is over. */
export async function anApi(
  options: FakeApiOptions = {},
  clientOptions: ClientOptions = {},
): Promise<ApiAndClient> {
  const api = await startFakeApi(options);
  onTestFinished(async () => await api.close());
  const client = new Anthropic({
    baseURL: api.url,
    apiKey: api.key,
    maxRetries: 0,
    logLevel: 'off',
    ...clientOptions,
  });
  return {api, client};
}

/** A short request that is in order; tests change what they are about. */
export function aQuestion(
  change: Partial<MessageCreateParamsNonStreaming> = {},
): MessageCreateParamsNonStreaming {
  return {
    model: 'claude-sonnet-5-5',
    max_tokens: 600,
    messages: [{role: 'user', content: 'I store the key in a table with the result.'}],
    ...change,
  };
}
