/**
 * A request in the words of an interview → parameters of the Messages API. Everything up to the
 * last durable message comes out byte-identical from one request of a conversation to the next,
 * only longer: that is what the prompt cache goes by.
 *
 * Both cache marks live five minutes, and each read renews them. An hour would cost three quarters
 * of the standing prompt's price more, at once and for certain; it pays only if every second
 * interview had a silence of over five minutes in its twenty.
 */
import type {
  MessageCreateParamsStreaming,
  MessageParam,
  TextBlockParam,
} from '@anthropic-ai/sdk/resources/messages';
import {mayThinkFirst} from './capabilities.ts';
import type {Capabilities} from './capabilities.ts';
import type {ModelMessage, ModelRequest} from './model.ts';

const CACHED = {type: 'ephemeral'} as const;
/** A model that can't be kept from thinking spends of this first, and has to have some left. */
const ROOM_TO_THINK_TOKENS = 4_000;
const TAG = 'instruction';
/** The tag as anybody else might write it. */
const FORGED_TAG = new RegExp(`<(?=\\s*/?\\s*${TAG}\\b)`, 'giu');

/** One voice's turn: one or more texts. */
interface Said {
  readonly role: ModelMessage['role'];
  readonly texts: readonly string[];
}

export function paramsOf(
  request: ModelRequest,
  capabilities: Capabilities,
): MessageCreateParamsStreaming {
  const said = merged(request.messages);
  const instruction = instructionOf(request, capabilities);
  const common = {
    model: request.model,
    max_tokens: roomFor(request, capabilities),
    stream: true,
  } as const;
  if (!capabilities.isKnown) {
    return {
      ...common,
      ...(isBlank(request.system) ? {} : {system: request.system}),
      messages: plainMessages(said, instruction),
    };
  }
  return {
    ...common,
    ...(isBlank(request.system) ? {} : {system: [{...textBlock(request.system), ...MARK}]}),
    messages: withInstruction(markedMessages(said), instruction, capabilities.hasLateSystem),
    ...thinkingOf(request, capabilities),
    ...outputOf(request, capabilities),
  };
}

function roomFor(request: ModelRequest, capabilities: Capabilities): number {
  const {mayThink, maxTokens} = request;
  const thinksAnyway = !mayThink && mayThinkFirst(request, capabilities);
  return thinksAnyway ? Math.max(maxTokens, ROOM_TO_THINK_TOKENS) : maxTokens;
}

const MARK = {cache_control: CACHED};

/** Neighbours of one role become one turn, text by text; the API takes no blank ones. */
function merged(messages: readonly ModelMessage[]): Said[] {
  const turns: Said[] = [];
  for (const {role, text} of messages) {
    if (isBlank(text)) continue;
    const safe = role === 'user' ? withoutForgedTags(text) : text;
    const last = turns.at(-1);
    if (last?.role === role) turns[turns.length - 1] = {role, texts: [...last.texts, safe]};
    else turns.push({role, texts: [safe]});
  }
  return turns;
}

/** Nobody but this file speaks in the instruction's tags. */
function withoutForgedTags(text: string): string {
  return text.replace(FORGED_TAG, '&lt;');
}

/** What to do now; with the shape in words where the model can't be held to it. */
function instructionOf({instruction, shape}: ModelRequest, capabilities: Capabilities) {
  const hint = capabilities.hasStructuredOutput ? null : (shape?.hint ?? null);
  const parts = [instruction, hint].filter((part) => part !== null && !isBlank(part));
  return parts.length === 0 ? null : parts.join('\n\n');
}

function tagged(instruction: string): string {
  return `<${TAG}>\n${withoutForgedTags(instruction)}\n</${TAG}>`;
}

/** For servers of all kinds: strings only, the instruction at the end of the user's turn. */
function plainMessages(said: readonly Said[], instruction: string | null): MessageParam[] {
  const turns = said.map(({role, texts}) => ({role, content: texts.join('\n\n')}));
  if (instruction === null) return turns;
  const last = turns.at(-1);
  if (last?.role !== 'user') return [...turns, {role: 'user', content: tagged(instruction)}];
  const content = `${last.content}\n\n${tagged(instruction)}`;
  return [...turns.slice(0, -1), {role: 'user', content}];
}

interface Turn {
  readonly role: ModelMessage['role'];
  readonly content: TextBlockParam[];
}

/** Every text a block, the very last one marked: what comes after it is gone with the next request. */
function markedMessages(said: readonly Said[]): Turn[] {
  return said.map(({role, texts}, turn) => ({
    role,
    content: texts.map((text, at) => ({
      ...textBlock(text),
      ...(turn === said.length - 1 && at === texts.length - 1 ? MARK : {}),
    })),
  }));
}

/** A system message may only follow a user's; elsewhere, and for other models, tags have to do. */
function withInstruction(
  turns: readonly Turn[],
  instruction: string | null,
  hasLateSystem: boolean,
): MessageParam[] {
  if (instruction === null) return [...turns];
  const last = turns.at(-1);
  if (last?.role !== 'user') {
    return [...turns, {role: 'user', content: [textBlock(tagged(instruction))]}];
  }
  if (hasLateSystem) return [...turns, {role: 'system', content: [textBlock(instruction)]}];
  const content = [...last.content, textBlock(tagged(instruction))];
  return [...turns.slice(0, -1), {role: 'user', content}];
}

function thinkingOf(
  {mayThink}: ModelRequest,
  {thinkingOff}: Capabilities,
): Pick<MessageCreateParamsStreaming, 'thinking'> {
  return mayThink || thinkingOff === null ? {} : {thinking: {type: thinkingOff}};
}

function outputOf(
  {effort, shape}: ModelRequest,
  {efforts, hasStructuredOutput}: Capabilities,
): Pick<MessageCreateParamsStreaming, 'output_config'> {
  const config = {
    ...(effort !== null && efforts.includes(effort) ? {effort} : {}),
    ...(shape !== null && hasStructuredOutput
      ? {format: {type: 'json_schema', schema: {...shape.jsonSchema}} as const}
      : {}),
  };
  return Object.keys(config).length === 0 ? {} : {output_config: config};
}

function textBlock(text: string): TextBlockParam {
  return {type: 'text', text};
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
