/**
 * What each model can be told, so that no request names a parameter that its model refuses. As
 * Anthropic documented it in November 2026; where the documents are silent, the model is told
 * nothing.
 *
 * The model's id decides, not the host: whoever offers `claude-sonnet-5-5` under another address is
 * a gateway to it and passes everything on, while a model of one's own has a name of its own. An
 * id that is not listed gets the four fields that every server knows.
 */
import type {Effort, ModelRequest} from './model.ts';

export interface Capabilities {
  /** False: only model, max_tokens, system and messages may be sent, as plain strings. */
  readonly isKnown: boolean;
  readonly efforts: readonly Effort[];
  /** It thinks before an answer unless it is kept from it, or may do so for all that is known. */
  readonly thinksUnasked: boolean;
  /** What keeps it from thinking before an answer; null: it can't be told, or doesn't by itself. */
  readonly thinkingOff: 'disabled' | 'between_tools' | null;
  /** Can be held to a JSON schema. */
  readonly hasStructuredOutput: boolean;
  /** Knows `role: 'system'` after a user's message. */
  readonly hasLateSystem: boolean;
  /** Shorter prefixes are silently not cached, tokens; null: it caches nothing that we ask for. */
  readonly cacheMinimumTokens: number | null;
  /** Longest prompt, tokens; null: not known. */
  readonly contextTokens: number | null;
}

const ALL_EFFORTS: readonly Effort[] = ['low', 'medium', 'high'];

/** Anything that is not listed. */
export const UNKNOWN_MODEL: Capabilities = {
  isKnown: false,
  efforts: [],
  thinksUnasked: true,
  thinkingOff: null,
  hasStructuredOutput: false,
  hasLateSystem: false,
  cacheMinimumTokens: null,
  contextTokens: null,
};

/** The newest family; they differ in how far their thinking can be held back. */
const NEWEST: Capabilities = {
  isKnown: true,
  efforts: ALL_EFFORTS,
  thinksUnasked: true,
  thinkingOff: null,
  hasStructuredOutput: true,
  hasLateSystem: true,
  cacheMinimumTokens: 512,
  contextTokens: 1_000_000,
};

/** Older ones: only what is documented of them. They don't think unless asked to. */
const OLDER: Capabilities = {
  ...UNKNOWN_MODEL,
  isKnown: true,
  thinksUnasked: false,
  hasStructuredOutput: true,
  cacheMinimumTokens: 1024,
};

const MODELS: ReadonlyMap<string, Capabilities> = new Map([
  ['claude-haiku-5-5', {...NEWEST, thinkingOff: 'disabled'}],
  ['claude-sonnet-5-5', {...NEWEST, thinkingOff: 'between_tools'}],
  ['claude-opus-5-5', NEWEST],
  ['claude-fable-5-2', NEWEST],
  ['claude-fable-5-1', NEWEST],
  ['claude-opus-5', {...OLDER, hasLateSystem: true, cacheMinimumTokens: 512}],
  ['claude-opus-4-8', {...OLDER, hasLateSystem: true}],
  ['claude-sonnet-5', OLDER],
  ['claude-sonnet-4-6', OLDER],
  ['claude-opus-4-6', {...OLDER, cacheMinimumTokens: 4096}],
  ['claude-haiku-4-5', {...OLDER, cacheMinimumTokens: 4096, contextTokens: 200_000}],
] as const);

/** @param model an id, with or without its date (`claude-haiku-4-5-20251001`) */
export function capabilitiesOf(model: string): Capabilities {
  return MODELS.get(undated(model)) ?? UNKNOWN_MODEL;
}

/** It may think before this answer, whether it was asked to or can't be kept from it. */
export function mayThinkFirst(
  {mayThink}: Pick<ModelRequest, 'mayThink'>,
  {thinksUnasked, thinkingOff}: Capabilities,
): boolean {
  return thinksUnasked && (mayThink || thinkingOff === null);
}

/** The id without the date of its release. */
export function undated(model: string): string {
  return model.replace(/-20\d{6}$/, '');
}
