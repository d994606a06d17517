/**
 * What stands behind the endpoint in place of a language model: a rule that makes a reply from what
 * it was sent. It knows roles, tags and quotation marks, never the wording of a prompt.
 */
import {textOf} from './wire.ts';
import type {WireMessage, WireRequest, WireSchema, WireStopReason} from './wire.ts';

export interface SaidTurn {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** A request as a model understands it. */
export interface Prompted {
  readonly model: string;
  readonly system: string;
  /** What was said, oldest first, without tags, without the instruction. */
  readonly turns: readonly SaidTurn[];
  /** A system message at the end, or what stands in tags after the last turn; else empty. */
  readonly instruction: string;
  /** What stands in tags inside the instruction. */
  readonly sections: readonly string[];
  /** What was answered last, or is being typed; empty before anybody has spoken. */
  readonly lastAnswer: string;
  /** The model's own turns, oldest first. */
  readonly ownTurns: readonly string[];
  /** Null when any text will do. */
  readonly schema: WireSchema | null;
  readonly maxTokens: number;
  /** 0 to 1; the same for the same seed and words. */
  readonly random: () => number;
}

export interface FakeReply {
  readonly text: string;
  /** Comes first, in a block of its own, where the request lets the model think. */
  readonly thinking?: string;
  readonly stopReason?: WireStopReason;
}

export type FakeModel = (prompted: Prompted) => FakeReply | string | Promise<FakeReply | string>;

const SECTION = /<([a-z][\w-]*)(?:\s[^<>]*)?>([\s\S]*?)<\/\1>/giu;
const TAG = /<\/?[a-z][\w-]*(?:\s[^<>]*)?>/giu;

export function understand(request: WireRequest): Omit<Prompted, 'random'> {
  const {said, instruction} = splitInstruction(request.messages ?? []);
  const turns = merged(said.map(({role, text}) => ({role, text: withoutTags(text)})));
  return {
    model: request.model ?? '',
    system: textOf(request.system),
    turns,
    instruction: withoutTags(instruction),
    sections: sectionsOf(instruction),
    lastAnswer: lastAnswerOf(said, instruction !== ''),
    ownTurns: turns.filter(({role}) => role === 'assistant').map(({text}) => text),
    schema: request.output_config?.format?.schema ?? null,
    maxTokens: request.max_tokens ?? 0,
  };
}

interface Said {
  /** Their tags still in them. */
  readonly said: readonly SaidTurn[];
  readonly instruction: string;
}

function splitInstruction(messages: readonly WireMessage[]): Said {
  const last = messages.at(-1);
  const said = messages.flatMap(({role, content}): SaidTurn[] =>
    role === 'user' || role === 'assistant' ? [{role, text: textOf(content)}] : [],
  );
  if (last?.role === 'system') return {said, instruction: textOf(last.content)};
  if (last?.role !== 'user') return {said, instruction: ''};
  const {answer, instruction} = splitTurn(last);
  const before = said.slice(0, -1);
  return {said: answer === '' ? before : [...before, {role: 'user', text: answer}], instruction};
}

/**
 * The last words that somebody put between tags; where nobody does, the user's last turn. Before
 * anybody has spoken, what is said under an instruction is no answer.
 */
function lastAnswerOf(said: readonly SaidTurn[], isInstructed: boolean): string {
  const texts = said.filter(({role}) => role === 'user').map(({text}) => text);
  const fenced = texts.flatMap(sectionsOf).at(-1);
  if (fenced !== undefined) return fenced;
  const hasBegun = !isInstructed || said.some(({role}) => role === 'assistant');
  return hasBegun ? withoutTags(texts.at(-1) ?? '') : '';
}

/** An answer with an instruction after it: the last section in tags, if anything stands before. */
function splitTurn({content}: WireMessage): {
  readonly answer: string;
  readonly instruction: string;
} {
  const text = textOf(content);
  const section = [...text.matchAll(SECTION)].at(-1);
  const after = section === undefined ? text : text.slice(section.index + section[0].length);
  const before = section === undefined ? '' : text.slice(0, section.index).trim();
  if (section === undefined || after.trim() !== '' || before === '') {
    return {answer: text, instruction: ''};
  }
  return {answer: before, instruction: section[2] ?? ''};
}

function withoutTags(text: string): string {
  return text.replaceAll(TAG, '').trim();
}

function sectionsOf(text: string): readonly string[] {
  return [...text.matchAll(SECTION)].map(([, , words = '']) => withoutTags(words));
}

/** The API reads neighbours of one role as one turn. */
function merged(turns: readonly SaidTurn[]): readonly SaidTurn[] {
  return turns.reduce<SaidTurn[]>((all, turn) => {
    const last = all.at(-1);
    if (last?.role !== turn.role) return [...all, turn];
    return [...all.slice(0, -1), {role: turn.role, text: `${last.text}\n\n${turn.text}`}];
  }, []);
}

/** Says these in turn; the last one again and again. */
export function scripted(replies: readonly (FakeReply | string)[]): FakeModel {
  let at = 0;
  return () => {
    const reply = replies[Math.min(at, replies.length - 1)];
    at += 1;
    if (reply === undefined) throw new Error('a script needs a line');
    return reply;
  };
}
