/**
 * Has a model write how the weakest moment could have been answered, from the round's own material
 * only. It sees nothing that the candidate wrote, judges nobody, and what it writes is shown only if
 * it holds to that; else the author's outline is.
 */
import type {Effort, ModelReply, ModelRequest} from '../claude/model.ts';
import {figuresOf} from '../interview/figures.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Round} from '../round/schema.ts';
import {findGraderTalk} from '../words/grader-talk.ts';
import {findPraise} from '../words/praise.ts';
import {fillTemplate} from '../words/prompt-template.ts';
import {sanitize, sanitizeLine} from '../words/sanitize.ts';
import {tokenize} from '../words/tokens.ts';
import type {Grade} from './grade.ts';
import {digitsIn} from './justification.ts';
import {callPatiently} from './patient-call.ts';
import type {Patience} from './patient-call.ts';
import type {GraderPrompts} from './prompts.ts';
import {weakestMoment} from './weakest-moment.ts';
import type {WeakMoment} from './weakest-moment.ts';

export interface OutlineWriter {
  /**
   * @returns lines that start with `- `; null: there is no weak moment, or what was written can't be
   *   shown, and the round's own outline stands
   * @throws the signal's reason when it is aborted, and nothing else
   */
  write(grade: Grade, state: InterviewState, signal: AbortSignal): Promise<string | null>;
}

export interface ClaudeOutlineOptions extends Patience {
  readonly model: string;
  readonly effort: Effort | null;
  readonly round: Round;
  readonly prompts: GraderPrompts;
}

/** A hundred words are a hundred and fifty tokens; the rest is room for thinking. */
const MAX_TOKENS = 3_000;
const MAX_WORDS = 120;
const FEWEST_LINES = 2;

export function claudeOutline(options: ClaudeOutlineOptions): OutlineWriter {
  const {round} = options;
  return {
    async write(grade, state, signal) {
      const moment = weakestMoment(grade, round, state.turns);
      if (moment === null) return null;
      const material = materialOf(moment, options.prompts);
      const request = outlineRequest(material, options);
      try {
        return readOutline(await callPatiently(request, options, signal), material);
      } catch {
        // The grade stands without it, whatever went wrong.
        signal.throwIfAborted();
        return null;
      }
    },
  };
}

function materialOf(
  {dimension, probe, missing}: WeakMoment,
  {outlineMaterial}: GraderPrompts,
): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  return fillTemplate(outlineMaterial, {
    question: sanitizeLine(probe?.text ?? dimension.definition),
    missing: list(missing.map(({statement}) => statement)) || '- nothing in particular',
    notes: list(dimension.outline),
  });
}

function outlineRequest(
  material: string,
  {model, effort, prompts}: ClaudeOutlineOptions,
): ModelRequest {
  return {
    purpose: 'outline',
    model,
    system: prompts.outline,
    messages: [{role: 'user', text: material}],
    instruction: null,
    maxTokens: MAX_TOKENS,
    effort,
    mayThink: true,
    shape: null,
  };
}

/** Null for all that can't be shown as it is. @param material what its figures may come from */
export function readOutline({text, stopReason}: ModelReply, material: string): string | null {
  if (stopReason !== 'end_turn') return null;
  const lines = sanitize(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < FEWEST_LINES || !lines.every((line) => line.startsWith('- '))) return null;
  const outline = lines.map(sanitizeLine).join('\n');
  const known = new Set(figuresOf(material).map(({value}) => value));
  const isPlain =
    tokenize(outline).length <= MAX_WORDS &&
    findPraise(outline).length === 0 &&
    findGraderTalk(outline).length === 0 &&
    !ASSESSING.test(outline) &&
    digitsIn(outline).every((value) => known.has(value));
  return isPlain ? outline : null;
}

const ASSESSING =
  /\b(?:score[sd]?|scoring|points|marks|grade[sd]?|rating|candidate|hire)\b|\d\s*\/\s*\d|\d\s*%/iu;
