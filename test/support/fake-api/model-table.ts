/** What each model of the API takes, as far as the product can meet the difference. */

export type ThinkingType = 'adaptive' | 'between_tools' | 'disabled' | 'enabled';

export interface ModelFacts {
  readonly id: string;
  readonly name: string;
  readonly line: 'haiku' | 'sonnet' | 'opus' | 'fable';
  readonly createdAt: string;
  /** Tokens. */
  readonly contextTokens: number;
  readonly outputTokens: number;
  /** Empty: the model has no effort to set. */
  readonly efforts: readonly string[];
  readonly thinking: readonly ThinkingType[];
  /** Thinks when the request says nothing about it. */
  readonly thinksByDefault: boolean;
  /** In mid-conversation. */
  readonly takesSystemMessages: boolean;
  readonly takesForcedTools: boolean;
  /** Shorter prefixes are not cached; tokens. */
  readonly cacheMinimum: number;
}

const EFFORTS = ['low', 'medium', 'high', 'xhigh', 'max'];
const NEWEST = {
  contextTokens: 1_000_000,
  outputTokens: 128_000,
  efforts: EFFORTS,
  thinksByDefault: true,
  takesSystemMessages: true,
  takesForcedTools: false,
  cacheMinimum: 512,
} as const;

const OLDER = {
  ...NEWEST,
  thinking: ['adaptive', 'disabled'],
  thinksByDefault: false,
  takesSystemMessages: false,
  takesForcedTools: true,
  cacheMinimum: 1_024,
} as const;

export const MODELS: readonly ModelFacts[] = [
  {
    ...NEWEST,
    id: 'claude-fable-5-2',
    name: 'Claude Fable 5.2',
    line: 'fable',
    createdAt: '2026-11-10T00:00:00Z',
    thinking: ['adaptive'],
  },
  {
    ...NEWEST,
    id: 'claude-haiku-5-5',
    name: 'Claude Haiku 5.5',
    line: 'haiku',
    createdAt: '2026-10-20T00:00:00Z',
    thinking: ['adaptive', 'disabled'],
    takesForcedTools: true,
  },
  {
    ...NEWEST,
    id: 'claude-sonnet-5-5',
    name: 'Claude Sonnet 5.5',
    line: 'sonnet',
    createdAt: '2026-10-06T00:00:00Z',
    thinking: ['adaptive', 'between_tools'],
  },
  {
    ...NEWEST,
    id: 'claude-opus-5-5',
    name: 'Claude Opus 5.5',
    line: 'opus',
    createdAt: '2026-09-15T00:00:00Z',
    thinking: ['adaptive'],
  },
  {
    ...NEWEST,
    id: 'claude-fable-5-1',
    name: 'Claude Fable 5.1',
    line: 'fable',
    createdAt: '2026-08-25T00:00:00Z',
    thinking: ['adaptive'],
  },
  {
    ...OLDER,
    id: 'claude-sonnet-5',
    name: 'Claude Sonnet 5',
    line: 'sonnet',
    createdAt: '2026-06-09T00:00:00Z',
  },
  {
    ...OLDER,
    id: 'claude-opus-5',
    name: 'Claude Opus 5',
    line: 'opus',
    createdAt: '2026-05-12T00:00:00Z',
    takesSystemMessages: true,
    cacheMinimum: 512,
  },
  {
    ...OLDER,
    id: 'claude-opus-4-8',
    name: 'Claude Opus 4.8',
    line: 'opus',
    createdAt: '2026-04-14T00:00:00Z',
    takesSystemMessages: true,
  },
  {
    ...OLDER,
    id: 'claude-opus-4-6',
    name: 'Claude Opus 4.6',
    line: 'opus',
    createdAt: '2026-02-05T00:00:00Z',
    cacheMinimum: 4_096,
  },
  {
    ...OLDER,
    id: 'claude-sonnet-4-6',
    name: 'Claude Sonnet 4.6',
    line: 'sonnet',
    createdAt: '2026-02-03T00:00:00Z',
  },
  {
    id: 'claude-haiku-4-5',
    name: 'Claude Haiku 4.5',
    line: 'haiku',
    createdAt: '2025-10-01T00:00:00Z',
    contextTokens: 200_000,
    outputTokens: 64_000,
    efforts: [],
    thinking: ['enabled', 'disabled'],
    thinksByDefault: false,
    takesSystemMessages: false,
    takesForcedTools: true,
    cacheMinimum: 4_096,
  },
];

/** @param id with or without the date of its release */
export function factsOf(id: string | undefined): ModelFacts | null {
  const name = id?.replace(/-20\d{6}$/u, '');
  return MODELS.find((model) => model.id === name) ?? null;
}

/** Efforts at which a model that can stop thinking may be told to. */
export const EFFORTS_WITHOUT_THINKING: ReadonlySet<string> = new Set(['low', 'medium', 'high']);
