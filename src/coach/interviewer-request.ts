/**
 * What the interviewing model is sent for one turn. The standing prompt is the same for a whole
 * session and the messages only grow, so that all of it but the last is read from the cache; what
 * this turn is for stands in the instruction and is gone with the next one.
 */
import type {Effort, ModelMessage, ModelRequest} from '../claude/model.ts';
import {PRESS} from '../interview/move.ts';
import type {Move} from '../interview/move.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Wording} from '../interview/wordings.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';
import {askOf, factLine, factOf, openQuestion} from './asks.ts';
import {fenced, unfenced} from './fence.ts';
import {otherWords} from './other-words.ts';
import {fillTemplate} from '../words/prompt-template.ts';
import type {CoachPrompts} from './prompts.ts';
import type {RefusedWording, Speech} from './speaker.ts';

/** Sixty words take about a hundred tokens; the rest is room for little thinking. */
const MAX_TOKENS = 600;
/** Characters of a refused wording that are shown back, and of the words that broke a rule. */
const MOST_SHOWN = 300;
const MOST_SPAN = 80;
/** Only the end of a very long draft is sent, characters. */
const MOST_DRAFT = 4_000;

export interface InterviewerSetup {
  readonly model: string;
  readonly effort: Effort | null;
  readonly round: Round;
  readonly prompts: CoachPrompts;
  /** From {@link interviewerSystem}: the same string for each turn of a session. */
  readonly system: string;
}

export function interviewerRequest(speech: Speech, setup: InterviewerSetup): ModelRequest {
  const {model, effort, round, prompts, system} = setup;
  return {
    purpose: speech.move.kind === 'interrupt' ? 'interruption' : 'interviewer',
    model,
    system,
    messages: interviewerMessages(speech.state, prompts, speech.draft),
    instruction: interviewerInstruction(speech, round, prompts),
    maxTokens: MAX_TOKENS,
    effort,
    mayThink: false,
    shape: null,
  };
}

/** The standing prompt of a round. It holds no ladder, no scene, no observable and no answer. */
export function interviewerSystem(round: Round, persona: Persona, prompts: CoachPrompts): string {
  const {field, company, level, role} = round.card;
  return fillTemplate(prompts.interviewer, {
    name: persona.name,
    persona: prompts.persona,
    title: round.title,
    field,
    company,
    level,
    role,
    task: round.brief.task,
    facts: round.facts.map((fact) => `- ${factLine(fact)}`).join('\n'),
  });
}

/**
 * The conversation so far, both sides in turn, the first and the last message the user's.
 * @param draft what the candidate is typing while she cuts in; empty otherwise
 */
export function interviewerMessages(
  state: InterviewState,
  prompts: CoachPrompts,
  draft = '',
): ModelMessage[] {
  const messages: ModelMessage[] = [{role: 'user', text: prompts.begin}];
  for (const turn of state.turns) {
    if (turn.who === 'candidate') {
      messages.push({role: 'user', text: fenced('answer', turn.text)});
      continue;
    }
    // She spoke twice: what the candidate was typing in between is on no record.
    if (messages.at(-1)?.role === 'assistant') messages.push({role: 'user', text: prompts.typing});
    messages.push({role: 'assistant', text: turn.text});
  }
  if (draft !== '') messages.push({role: 'user', text: fenced('draft', draft.slice(-MOST_DRAFT))});
  else if (messages.at(-1)?.role === 'assistant')
    messages.push({role: 'user', text: prompts.typing});
  return messages;
}

/** What this turn is for, what of it stands already, what was held back, and the rules in short. */
export function interviewerInstruction(
  {move, state, spoken, refused}: Speech,
  round: Round,
  prompts: CoachPrompts,
): string {
  const {template, values} = moveTemplate(move, state, round);
  return [
    fillTemplate(prompts.moves[template], values),
    ...(spoken === '' ? [] : [fillTemplate(prompts.goOn, {spoken: unfenced(spoken)})]),
    ...refused.flatMap((wording) => heldBack(wording, prompts)),
    prompts.reminder,
  ].join('\n\n');
}

function heldBack({text, violations}: RefusedWording, prompts: CoachPrompts): string[] {
  if (text === '') return [];
  const rules = violations.map(({rule, span, reason}) => {
    const template = prompts.rules[reason ?? rule];
    return template.includes('{{span}}')
      ? fillTemplate(template, {span: unfenced(span.slice(0, MOST_SPAN))})
      : template;
  });
  return [
    fillTemplate(prompts.refused, {
      text: unfenced(text.slice(0, MOST_SHOWN)),
      rules: [...new Set(rules)].join('; '),
    }),
  ];
}

interface FilledMove {
  readonly template: Wording;
  readonly values: Readonly<Record<string, string>>;
}

/** @throws {Error} for the close, which no model words */
export function moveTemplate(move: Move, state: InterviewState, round: Round): FilledMove {
  const ask = askOf(move, round);
  switch (move.kind) {
    case 'open':
    case 'advance':
    case 'reflect':
    case 'wrap':
      return {template: move.kind, values: {ask: ask ?? openQuestion(state)}};
    case 'probe': {
      const isPress = move.rung === PRESS || ask === null;
      const quote: Record<string, string> =
        move.quote === null ? {} : {quote: unfenced(move.quote)};
      if (isPress)
        return {template: move.quote === null ? 'press-unquoted' : 'press', values: quote};
      return {
        template: move.quote === null ? 'probe-unquoted' : 'probe',
        values: {...quote, ask},
      };
    }
    case 'interrupt':
      return {template: 'interrupt', values: {quote: unfenced(move.quote)}};
    case 'inject':
      return {template: move.isChange ? 'change' : 'inject', values: {scene: ask ?? ''}};
    case 'clarify': {
      const fact = factOf(move, round);
      return fact === null
        ? {template: 'clarify-unknown', values: {}}
        : {template: 'clarify', values: {fact}};
    }
    case 'redirect':
      return redirect(move.because, state, round);
    case 'contradict':
      return {
        template: 'contradict',
        values: {earlier: unfenced(move.earlier), later: unfenced(move.quote)},
      };
    case 'close':
      throw new Error('the end of a round is not worded by a model');
  }
}

function redirect(
  because: Extract<Move, {kind: 'redirect'}>['because'],
  state: InterviewState,
  round: Round,
): FilledMove {
  const question = unfenced(openQuestion(state));
  switch (because) {
    case 'dont-know':
      return {template: 'redirect-dont-know', values: {}};
    case 'rephrase':
      return {
        template: 'redirect-rephrase',
        values: {question: otherWords(state, round) ?? question},
      };
    case 'hint':
    case 'confirmation':
    case 'known-fact':
      return {template: `redirect-${because}`, values: {question}};
    default:
      return {template: 'redirect', values: {question}};
  }
}
