/**
 * The persona gate between a speaker and the screen. What comes out has passed every rule: at
 * most two other wordings are asked for, then an in-character probe is used instead.
 */
import type {Move} from '../interview/move.ts';
import {candidateText, mayaTurns} from '../interview/said.ts';
import {lastAnswer} from '../interview/director.ts';
import {checkTurn} from '../interview/persona-gate.ts';
import type {GateContext, Violation} from '../interview/persona-gate.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';
import {sanitizeLine} from '../words/sanitize.ts';
import {cannedProbe} from './offline-speaker.ts';
import type {RefusedWording, Speaker} from './speaker.ts';

/** Other wordings that are asked for before the canned one. */
const MAX_REGENERATIONS = 2;

export interface GuardedTurn {
  readonly text: string;
  /** Rules that refused wordings broke, in order. */
  readonly caught: readonly string[];
  /** The speaker's words were replaced by a prepared line. */
  readonly isCanned: boolean;
}

/** @throws whatever the speaker throws; a refused wording is no error */
export async function guardedSpeech(
  speaker: Speaker,
  move: Move,
  state: InterviewState,
  round: Round,
  persona: Persona,
  signal: AbortSignal,
): Promise<GuardedTurn> {
  const caught: string[] = [];
  const refused: RefusedWording[] = [];
  const context = gateContext(move, state, round);
  for (let attempt = 0; attempt <= MAX_REGENERATIONS; attempt += 1) {
    let text = '';
    for await (const part of speaker.speak({move, state, draft: '', spoken: '', refused}, signal)) text += part;
    const clean = sanitizeLine(text);
    const violations: Violation[] =
      clean === '' ? [{rule: 'unanchored', span: ''}] : checkTurn(clean, context);
    if (violations.length === 0) return {text: clean, caught, isCanned: false};
    refused.push({text: clean, violations});
    caught.push(...new Set(violations.map(({rule}) => rule)));
  }
  const canned = Array.from({length: 8}, (_, attempt) =>
    cannedProbe({round, persona, state, attempt}),
  );
  const fitting = canned.find(
    (line) => checkTurn(line, {...context, needsAnchor: false}).length === 0,
  );
  return {text: fitting ?? canned[0] ?? '', caught, isCanned: true};
}

/** What the gate may hold a wording of this move against. */
function gateContext(move: Move, state: InterviewState, round: Round): GateContext {
  const answer = lastAnswer(state);
  // The open question is put again on purpose, and a fact may be asked for twice.
  const mayRepeat = move.kind === 'redirect' || move.kind === 'clarify';
  return {
    candidateTexts: [candidateText(state), state.draft.text],
    lastAnswer: answer?.text ?? null,
    earlierTurns: mayRepeat ? [] : mayaTurns(state).map((turn) => turn.text),
    guarded: round.guarded,
    mayStateTime: move.kind === 'wrap' || move.kind === 'close',
    needsAnchor: move.kind === 'probe' && move.quote !== null,
    needsQuestion: move.kind !== 'close' && !mayRepeat,
  };
}
