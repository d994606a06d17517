/** What a list of messages must be like: who begins, who follows whom, and nothing empty. */
import type {ModelFacts} from './model-table.ts';
import {blocksOf} from './wire.ts';
import type {WireMessage, WireRequest} from './wire.ts';

const ROLES: ReadonlySet<string> = new Set(['user', 'assistant', 'system']);

/** @returns the first thing that is wrong, or null */
export function messagesFault({messages = []}: WireRequest, facts: ModelFacts): string | null {
  const [first] = messages;
  const last = messages.at(-1);
  if (first === undefined || last === undefined) {
    return 'messages: at least one message is required';
  }
  const odd = messages.findIndex(({role}) => !ROLES.has(role));
  if (odd !== -1) return `messages.${odd}.role: Input should be 'user', 'assistant' or 'system'`;
  if (first.role !== 'user') return 'messages: first message must use the "user" role';
  for (const [at, message] of messages.entries()) {
    const fault = contentFault(message, at) ?? lateSystemFault(messages, at, facts);
    if (fault !== null) return fault;
  }
  return last.role === 'assistant'
    ? 'This model does not support assistant message prefill. The conversation must end with a user message.'
    : null;
}

function contentFault({role, content}: WireMessage, at: number): string | null {
  if (typeof content !== 'string' && !Array.isArray(content)) {
    return `messages.${at}.content: Field required`;
  }
  const blocks = blocksOf(content);
  if (blocks.length === 0) return `messages.${at}: all messages must have non-empty content`;
  for (const block of blocks) {
    if (role === 'assistant' && block.type === 'document') {
      return `messages.${at}.content: document blocks are not permitted in assistant messages`;
    }
    const {citations} = block;
    if (role === 'user' && Array.isArray(citations) && citations.length > 0) {
      return `messages.${at}.content: citations are not permitted on user text blocks`;
    }
    if (block.type !== 'text') continue;
    if (!block.text) return 'messages: text content blocks must be non-empty';
    if (block.text.trim() === '') {
      return 'messages: text content blocks must contain non-whitespace text';
    }
  }
  return null;
}

function lateSystemFault(
  messages: readonly WireMessage[],
  at: number,
  facts: ModelFacts,
): string | null {
  const message = messages[at];
  if (message?.role !== 'system') return null;
  if (!facts.takesSystemMessages) {
    return `messages.${at}.role: "system" messages are not supported on ${facts.id}`;
  }
  if (messages[at - 1]?.role !== 'user') {
    return `messages.${at}: a "system" message must follow a "user" message`;
  }
  const next = messages[at + 1];
  if (next !== undefined && next.role !== 'assistant') {
    return `messages.${at}: a "system" message must be last or be followed by an "assistant" message`;
  }
  return blocksOf(message.content).every(({type}) => type === 'text')
    ? null
    : `messages.${at}.content: "system" messages may only contain text`;
}
