/**
 * The interviewer without a model: her questions come from the round's ladders, her other lines
 * from the persona file, and both start from the candidate's own words.
 */
import {mayaTurns} from '../interview/said.ts';
import {PRESS} from '../interview/move.ts';
import type {Move} from '../interview/move.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';
import {seeded} from '../interview/seeded.ts';
import {askOf, factOf, openQuestion} from './asks.ts';
import {openTurn, otherWords} from './other-words.ts';
import type {Speaker} from './speaker.ts';

type Lines = Exclude<keyof Persona['lines'], 'canned'>;

export function offlineSpeaker(round: Round, persona: Persona): Speaker {
  return {
    name: 'offline',
    async *speak({move, state, refused}, signal) {
      signal.throwIfAborted();
      yield wording(move, {round, persona, state, attempt: refused.length});
    },
  };
}

interface Context {
  readonly round: Round;
  readonly persona: Persona;
  readonly state: InterviewState;
  /** Wordings of this move that were refused; each attempt chooses other lines. */
  readonly attempt: number;
}

/** The words for a move; every move has some. */
export function wording(move: Move, context: Context): string {
  switch (move.kind) {
    case 'open':
    case 'advance':
    case 'reflect':
      return askText(move, context);
    case 'probe':
      return probeText(move, context);
    case 'wrap':
      return join(authoredStart(move, context), askText(move, context));
    case 'interrupt':
      return fill(line('interrupt', context), {quote: move.quote});
    case 'inject': {
      const ask = askOf(move, context.round) ?? '';
      return move.isChange ? join(line('change', context), ask) : ask;
    }
    case 'clarify': {
      const fact = factOf(move, context.round);
      return fact === null ? line('noFact', context) : join(fact, line('afterFact', context));
    }
    case 'redirect':
      return redirectText(move.because, context);
    case 'contradict':
      return fill(line('contradiction', context), {earlier: move.earlier, quote: move.quote});
    case 'close':
      return line(move.because === 'time' ? 'close' : 'closeEarly', context);
  }
}

function probeText(move: Extract<Move, {kind: 'probe'}>, context: Context): string {
  if (move.rung !== PRESS) {
    const ask = askText(move, context);
    // The second attempt drops the quotation: it may be what was refused.
    if (move.quote === null || context.attempt > 0) return ask;
    return join(fill(anchorBefore(ask, context), {quote: move.quote}), ask);
  }
  if (move.quote === null) return cannedProbe(context);
  return fill(line('press', context), {quote: move.quote});
}

/** An anchor that doesn't begin like the question after it: not "Take …. Take …". */
function anchorBefore(ask: string, context: Context): string {
  const firstWord = (text: string) => text.split(/\s/u)[0];
  const {anchor} = context.persona.lines;
  const fitting = anchor.filter((text) => firstWord(text) !== firstWord(ask));
  return choose(fitting.length > 0 ? fitting : anchor, context);
}

function askText(move: Move, context: Context): string {
  return askOf(move, context.round) ?? cannedProbe(context);
}

/**
 * Words that a turn of this kind begins with whoever speaks, so that no model words them: the mark
 * of the last question. Empty for the others.
 */
export function authoredStart(move: Move, context: Context): string {
  return move.kind === 'wrap' ? line('lastQuestion', {...context, attempt: 0}) : '';
}

/** An in-character probe that fits any answer. */
export function cannedProbe(context: Context): string {
  const {lines} = context.persona;
  return choose(Object.values(lines.canned).flat(), context);
}

function redirectText(
  because: Extract<Move, {kind: 'redirect'}>['because'],
  context: Context,
): string {
  switch (because) {
    case 'dont-know':
      return line('dontKnow', context);
    case 'confirmation':
      return line('confirmation', context);
    case 'hint':
      return line('hint', context);
    case 'rephrase':
      return rephrased(context);
    case 'known-fact':
      return fill(line('knownFact', context), {question: openQuestion(context.state)});
    default:
      return fill(line('unanswered', context), {question: openQuestion(context.state)});
  }
}

/** The open question in other words: the round's own, another line of hers, or set in a scene. */
function rephrased(context: Context): string {
  const {round, state, attempt} = context;
  const again = attempt === 0 ? otherWords(state, round) : null;
  if (again !== null) return again;
  const move = openTurn(state)?.move;
  if (move?.kind === 'probe' && move.rung === PRESS) return probeText(move, context);
  if (move?.kind === 'contradict') return wording(move, context);
  return fill(line('rephrase', context), {question: openQuestion(state)});
}

function line(kind: Lines, context: Context): string {
  return choose(context.persona.lines[kind], context);
}

/** One of the lines; those that this session has heard least recently first. */
function choose(lines: readonly string[], context: Context): string {
  const {state, attempt} = context;
  const said = mayaTurns(state).map((turn) => turn.text);
  const lastUse = (text: string) => {
    const stem = text.split(/\{[a-z]+\}/u).toSorted((a, b) => b.length - a.length)[0] ?? text;
    return said.findLastIndex((turn) => turn.includes(stem.trim()));
  };
  const order = lines
    .map((text, index) => ({
      text,
      use: lastUse(text),
      tie: seeded(state.seed, state.turns.length * 31 + index),
    }))
    .toSorted((a, b) => a.use - b.use || a.tie - b.tie);
  return order[attempt % order.length]?.text ?? '';
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{([a-z]+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
