/** What the newest version of the API refuses before a model has seen it, in the API's manner. */
import type {Refused} from './error-bodies.ts';
import {cacheFault} from './cache-marks.ts';
import {messagesFault} from './message-rules.ts';
import {EFFORTS_WITHOUT_THINKING, factsOf} from './model-table.ts';
import type {ModelFacts, ThinkingType} from './model-table.ts';
import {schemaFault} from './schema-rules.ts';
import {inputTokensOf} from './prompt-cache.ts';
import {blocksOf, isObject} from './wire.ts';
import type {WireRequest} from './wire.ts';

export const API_VERSION = '2026-10-21';

const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  'model',
  'max_tokens',
  'messages',
  'cache_control',
  'container',
  'diagnostics',
  'inference_geo',
  'metadata',
  'output_config',
  'service_tier',
  'speed',
  'stop_sequences',
  'stream',
  'system',
  'thinking',
  'tool_choice',
  'tools',
]);
const OUTPUT_FIELDS: ReadonlySet<string> = new Set(['effort', 'format']);

export interface RequestKind {
  /** A token count asks for no answer, so it has no length. */
  readonly needsMaxTokens: boolean;
}

/** @param version the `anthropic-version` header */
export function versionFault(version: string | undefined): Refused | null {
  if (version === API_VERSION) return null;
  const message =
    version === undefined
      ? 'anthropic-version: header is required'
      : `anthropic-version: "${version}" is not a valid version`;
  return {status: 400, message};
}

/** @returns null for a request that a model may answer */
export function requestFault(request: WireRequest, kind: RequestKind): Refused | null {
  const shape = shapeFault(request, kind);
  if (shape !== null) return {status: 400, message: shape};
  const facts = factsOf(request.model);
  if (facts === null) return {status: 404, message: `model: ${String(request.model)}`};
  const message =
    lengthFault(request, facts, kind) ??
    messagesFault(request, facts) ??
    systemFault(request) ??
    toolFault(request, facts) ??
    thinkingFault(request, facts) ??
    outputFault(request, facts) ??
    cacheFault(request);
  return message === null ? null : {status: 400, message};
}

function shapeFault(request: WireRequest, {needsMaxTokens}: RequestKind): string | null {
  if (typeof request.model !== 'string') return 'model: Field required';
  if (needsMaxTokens && request.max_tokens === undefined) return 'max_tokens: Field required';
  if (!Array.isArray(request.messages)) return 'messages: Field required';
  const unknown = Object.keys(request).find((name) => !KNOWN_FIELDS.has(name));
  if (unknown !== undefined) return `${unknown}: Extra inputs are not permitted`;
  if (request.stream !== undefined && typeof request.stream !== 'boolean') {
    return 'stream: Input should be a valid boolean';
  }
  return null;
}

function lengthFault(
  request: WireRequest,
  facts: ModelFacts,
  {needsMaxTokens}: RequestKind,
): string | null {
  const most = request.max_tokens;
  // 0 fills the cache and says nothing, which makes no stream.
  const least = request.stream === true ? 1 : 0;
  if (needsMaxTokens && (!Number.isInteger(most) || (most ?? 0) < least)) {
    return `max_tokens: Input should be greater than or equal to ${least}`;
  }
  if (most !== undefined && most > facts.outputTokens) {
    return `max_tokens: ${most} > ${facts.outputTokens}, which is the maximum allowed number of output tokens for ${facts.id}`;
  }
  const tokens = inputTokensOf(request);
  return tokens > facts.contextTokens
    ? `prompt is too long: ${tokens} tokens > ${facts.contextTokens} maximum`
    : null;
}

function systemFault({system}: WireRequest): string | null {
  if (system === undefined || typeof system === 'string') return null;
  if (!Array.isArray(system)) return 'system: Input should be a valid string or list';
  for (const [at, {type, text}] of blocksOf(system).entries()) {
    if (type !== 'text') return `system.${at}.type: Input should be 'text'`;
    if (!text) return 'system: text content blocks must be non-empty';
  }
  return null;
}

function toolFault({tool_choice: choice}: WireRequest, facts: ModelFacts): string | null {
  const isForced = choice?.type === 'any' || choice?.type === 'tool';
  return isForced && !facts.takesForcedTools
    ? `tool_choice: forced tool use ("${choice.type}") is not supported on ${facts.id}`
    : null;
}

function thinkingFault(request: WireRequest, facts: ModelFacts): string | null {
  const {thinking, output_config: output} = request;
  if (thinking === undefined) return null;
  const {type} = thinking;
  if (!isThinking(type)) {
    return `thinking: Input tag '${type}' found does not match any of the expected tags`;
  }
  if (!facts.thinking.includes(type)) {
    return `thinking.type: "${type}" is not supported on ${facts.id}`;
  }
  const {effort} = output ?? {};
  const isOff = type === 'disabled' || type === 'between_tools';
  if (isOff && effort && !EFFORTS_WITHOUT_THINKING.has(effort)) {
    return `thinking.type: "${type}" is not supported with effort "${effort}" on ${facts.id}`;
  }
  if (type !== 'enabled' && thinking.budget_tokens !== undefined) {
    return `thinking.${type}.budget_tokens: Extra inputs are not permitted`;
  }
  const budget = thinking.budget_tokens ?? 0;
  if (type === 'enabled' && (budget < 1_024 || budget >= (request.max_tokens ?? 0))) {
    return 'thinking.enabled.budget_tokens: must be at least 1024 and less than max_tokens';
  }
  return null;
}

function isThinking(type: unknown): type is ThinkingType {
  return ['adaptive', 'between_tools', 'disabled', 'enabled'].includes(String(type));
}

function outputFault({output_config: output}: WireRequest, facts: ModelFacts): string | null {
  if (output === undefined) return null;
  if (!isObject(output)) return 'output_config: Input should be a valid dictionary';
  const unknown = Object.keys(output).find((name) => !OUTPUT_FIELDS.has(name));
  if (unknown !== undefined) return `output_config.${unknown}: Extra inputs are not permitted`;
  const {effort, format} = output;
  if (effort && facts.efforts.length === 0) {
    return `output_config.effort: effort is not supported on ${facts.id}`;
  }
  if (effort && !facts.efforts.includes(effort)) {
    return `output_config.effort: Input should be ${facts.efforts.join(', ')}`;
  }
  if (!format) return null;
  if (format.type !== 'json_schema') {
    return "output_config.format.type: Input should be 'json_schema'";
  }
  return schemaFault(format.schema);
}
