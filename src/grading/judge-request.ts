/**
 * What a judging model is sent for one observable: the grader's policy, the record of the interview
 * as data, and the question. The first two are the same for a whole grading and read from the cache.
 */
import * as z from 'zod';
import type {Effort, ModelMessage, ModelRequest} from '../claude/model.ts';
import type {Turn} from '../interview/state.ts';
import type {Observable, Round} from '../round/schema.ts';
import {fillTemplate} from '../words/prompt-template.ts';
import {sanitize} from '../words/sanitize.ts';
import {turnsThatCount} from './coverage.ts';
import {VERDICTS} from './grade.ts';
import type {GraderPrompts} from './prompts.ts';

/** An answer takes 90 to 200 tokens; the rest is room for thinking before it. */
const MAX_TOKENS = 4_000;

export interface JudgeSetup {
  readonly model: string;
  readonly effort: Effort | null;
  readonly round: Round;
  readonly prompts: GraderPrompts;
  /**
   * Letters and digits that nobody can guess. New for each grading, not for each call: the record
   * would never be read from the cache, and no call shows it to the candidate.
   */
  readonly fence: string;
}

const Shape = z.strictObject({
  quotes: z.array(z.strictObject({turn: z.int(), text: z.string()})),
  justification: z.string(),
  verdict: z.enum(VERDICTS),
});

/** @param isRepeated the answer before could not be used */
export function judgeRequest(
  observable: Observable,
  turns: readonly Turn[],
  setup: JudgeSetup,
  isRepeated = false,
): ModelRequest {
  const {model, effort, prompts} = setup;
  const question = questionOf(observable, turns, prompts);
  return {
    purpose: 'judge',
    model,
    system: prompts.policy,
    messages: judgeMessages(turns, setup),
    instruction: isRepeated ? `${prompts.again}\n\n${question}` : question,
    maxTokens: MAX_TOKENS,
    effort,
    mayThink: true,
    shape: {jsonSchema: JSON_SCHEMA, hint: prompts.shapeHint},
  };
}

const JSON_SCHEMA = jsonSchema();

function jsonSchema(): Readonly<Record<string, unknown>> {
  const {$schema: _, ...schema} = z.toJSONSchema(Shape, {
    // The API knows no bounds, and a turn that doesn't exist proves nothing anyway.
    override: ({jsonSchema: part}) => {
      delete part.minimum;
      delete part.maximum;
    },
  });
  return schema;
}

/** A grading asks some fifty questions about one record: it is written down once. */
const alreadyWritten = new WeakMap<JudgeSetup, WeakMap<readonly Turn[], ModelMessage[]>>();

function judgeMessages(turns: readonly Turn[], setup: JudgeSetup): ModelMessage[] {
  const records = alreadyWritten.get(setup) ?? new WeakMap<readonly Turn[], ModelMessage[]>();
  alreadyWritten.set(setup, records);
  const messages = records.get(turns) ?? writeRecord(turns, setup);
  records.set(turns, messages);
  return messages;
}

/** One message, the same for every question of a grading. */
function writeRecord(turns: readonly Turn[], setup: JudgeSetup): ModelMessage[] {
  const {round, prompts, fence} = setup;
  const text = fillTemplate(prompts.record, {
    title: round.title,
    task: round.brief.task,
    facts: round.facts.map(({answer}) => `- ${answer}`).join('\n'),
    fence,
    turns: turns.map((turn) => lineOf(turn, fence)).join('\n'),
  });
  return [{role: 'user', text}];
}

/** Numbers and roles come from the record; a text can neither leave its line nor open a tag. */
function lineOf(turn: Turn, fence: string): string {
  const line = JSON.stringify({
    turn: turn.turn,
    role: turn.who === 'maya' ? 'interviewer' : 'candidate',
    text: sanitize(turn.text).replaceAll(fence, ''),
  });
  return line.replaceAll(TAG_LIKE, '\\u003c');
}

/** What could open a tag or a chat marker; a `<` between two figures stays as it is. */
const TAG_LIKE = /<(?=[/|!?\p{L}])/gu;

function questionOf(
  observable: Observable,
  turns: readonly Turn[],
  {question, counts}: GraderPrompts,
): string {
  const {statement, met, notMet} = observable;
  const text = fillTemplate(question, {
    statement,
    met,
    'not-met': notMet,
    counts: fillCounts(observable, turns, counts),
  });
  return observable.polarity === 'negative' ? `${text}\n${counts.mistake}` : text;
}

function fillCounts(
  observable: Observable,
  turns: readonly Turn[],
  counts: GraderPrompts['counts'],
): string {
  if (observable.when !== 'opening') return counts[observable.when];
  const numbers = turnsThatCount(observable, turns).flatMap((turn) =>
    turn.who === 'candidate' ? [turn.turn] : [],
  );
  return fillTemplate(counts.opening, {turns: numbers.join(', ') || 'none'});
}
