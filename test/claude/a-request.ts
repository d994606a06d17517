/** Small builders around one call to a model. */
import {connectClaude} from '../../src/claude/connect.ts';
import type {ClaudeClient, ConnectOptions} from '../../src/claude/connect.ts';
import type {ModelReply, ModelRequest, ModelUse} from '../../src/claude/model.ts';

export function aRequest(changes: Partial<ModelRequest> = {}): ModelRequest {
  return {
    purpose: 'interviewer',
    model: 'claude-sonnet-5-5',
    system: 'She asks one question a turn.',
    messages: [{role: 'user', text: 'We store the key in a row.'}],
    instruction: 'Ask about the row.',
    maxTokens: 600,
    effort: 'low',
    mayThink: false,
    shape: null,
    ...changes,
  };
}

export interface Connected {
  readonly client: ClaudeClient;
  readonly uses: readonly ModelUse[];
}

export function connected(
  options: Partial<ConnectOptions> & Pick<ConnectOptions, 'credential' | 'baseUrl'>,
): Connected {
  const uses: ModelUse[] = [];
  const client = connectClaude({env: {}, onUse: (use) => uses.push(use), ...options});
  return {client, uses};
}

/** What came of one call: the pieces of text, then the reply or what was thrown. */
export interface Heard {
  readonly pieces: readonly string[];
  readonly reply: ModelReply | null;
  readonly error: unknown;
}

export async function hear(
  client: ClaudeClient,
  request: ModelRequest = aRequest(),
  signal: AbortSignal = new AbortController().signal,
): Promise<Heard> {
  const pieces: string[] = [];
  try {
    for await (const event of client.stream(request, signal)) {
      if (event.type === 'end') return {pieces, reply: event.reply, error: null};
      pieces.push(event.text);
    }
    return {pieces, reply: null, error: new Error('no end')};
  } catch (error) {
    return {pieces, reply: null, error};
  }
}
