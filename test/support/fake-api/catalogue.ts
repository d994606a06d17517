/** The models endpoint: what there is, and what each of it can do. */
import {MODELS, factsOf} from './model-table.ts';
import type {ModelFacts} from './model-table.ts';

const LEVELS = ['low', 'medium', 'high', 'xhigh', 'max'];
const THINKING = ['adaptive', 'between_tools', 'disabled', 'enabled'] as const;

/** @returns null for a model that there isn't */
export function modelInfo(id: string): object | null {
  const facts = factsOf(id);
  return facts === null ? null : infoOf(facts);
}

/** One page of the list, newest first. */
export function modelPage(query: URLSearchParams): object {
  const after = MODELS.findIndex(({id}) => id === query.get('after_id'));
  const limit = Number(query.get('limit') ?? 20);
  const page = MODELS.slice(after + 1, after + 1 + limit);
  return {
    data: page.map(infoOf),
    has_more: after + 1 + limit < MODELS.length,
    first_id: page[0]?.id ?? null,
    last_id: page.at(-1)?.id ?? null,
  };
}

/** A list as servers speak it that learned from another API. */
export function lenientModelPage(): object {
  return {object: 'list', data: [{id: 'local-model', object: 'model', owned_by: 'library'}]};
}

function infoOf(facts: ModelFacts): object {
  const can = (supported: boolean) => ({supported});
  return {
    type: 'model',
    id: facts.id,
    display_name: facts.name,
    line: facts.line,
    created_at: facts.createdAt,
    lifecycle: 'active',
    deprecated_at: null,
    retires_at: null,
    max_input_tokens: facts.contextTokens,
    max_tokens: facts.outputTokens,
    capabilities: {
      batch: can(true),
      citations: can(true),
      code_execution: can(true),
      context_management: {
        supported: true,
        clear_thinking_20251015: can(true),
        clear_tool_uses_20250919: can(true),
        compact_20260112: can(true),
      },
      effort: {
        supported: facts.efforts.length > 0,
        ...Object.fromEntries(LEVELS.map((level) => [level, can(facts.efforts.includes(level))])),
      },
      image_input: can(true),
      pdf_input: can(true),
      server_tools: {supported: true, code_execution: can(true), web_search: can(true)},
      structured_outputs: can(true),
      thinking: {
        supported: true,
        types: Object.fromEntries(
          THINKING.map((type) => [type, can(facts.thinking.includes(type))]),
        ),
      },
    },
  };
}
