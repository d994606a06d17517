/** What the persona gate may hold a wording of a move against. */
import type {Move} from '../interview/move.ts';
import type {GateContext} from '../interview/persona-gate.ts';
import {candidateTexts, lastReply, mayaTurns} from '../interview/said.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Round} from '../round/schema.ts';
import {askOf, factLine, factOf, openQuestion} from './asks.ts';
import {otherWords} from './other-words.ts';

/**
 * @param draft what the candidate is typing; empty when nothing is
 * @param prefix authored words that the turn begins with
 */
export function gateContext(
  move: Move,
  state: InterviewState,
  round: Round,
  draft: string,
  prefix: string,
): GateContext {
  // The open question is put again on purpose, and a fact may be asked for twice.
  const mayRepeat = move.kind === 'redirect' || move.kind === 'clarify';
  const source = sourceOf(move, state, round);
  return {
    candidateTexts: [...candidateTexts(state), state.draft.text, draft],
    lastAnswer: move.kind === 'interrupt' ? draft || move.quote : startOf(move, state),
    earlierTurns: mayRepeat ? [] : mayaTurns(state).map((turn) => turn.text),
    guarded: mechanisms(round),
    mayStateTime: move.kind === 'close',
    needsAnchor: move.kind === 'interrupt' || (move.kind === 'probe' && move.quote !== null),
    needsQuestion: mustAsk(move),
    sourceText: [prefix, source].filter((part) => part !== '').join(' '),
    task: round.brief.task,
    // A clarifying question may be one about a fact that was told before.
    untold: round.facts
      .filter(({id}) => move.kind === 'clarify' || !state.asked.has(`fact:${id}`))
      .map(factLine),
    ...(move.kind === 'clarify' ? {fact: factOf(move, round)} : {}),
    ...(move.kind === 'inject' || move.kind === 'contradict' ? {conveys: source} : {}),
  };
}

/** What there is to be taken up: all of the reply, and the words that the move starts from. */
function startOf(move: Move, state: InterviewState): string | null {
  const reply = lastReply(state)?.text ?? null;
  const quote = move.kind === 'probe' ? move.quote : null;
  return quote === null || reply === null ? reply : `${reply}\n${quote}`;
}

/**
 * Each wording of a guarded entry by itself: an author may list several mechanisms in one, and to
 * name the first of them is not to name the others.
 */
function mechanisms({guarded}: Round): string[] {
  return guarded.flatMap((source) => source.split('|').map((words) => words.trim()));
}

/** "You tell me what would break it." and a narrowed scene leave the open question standing. */
function mustAsk(move: Move): boolean {
  if (move.kind === 'redirect') return move.because !== 'hint' && move.because !== 'confirmation';
  return move.kind !== 'close' && move.kind !== 'clarify';
}

/** The authored text behind a move; empty when there is none. */
function sourceOf(move: Move, state: InterviewState, round: Round): string {
  if (move.kind === 'clarify') return factOf(move, round) ?? '';
  if (move.kind === 'redirect') return `${openQuestion(state)} ${otherWords(state, round) ?? ''}`;
  if (move.kind === 'contradict') return `${move.earlier} ${move.quote}`;
  return askOf(move, round) ?? '';
}
