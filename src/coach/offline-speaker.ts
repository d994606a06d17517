/**
 * The interviewer without a model: her questions come from the round's ladders, her other lines
 * from the persona file, and both start from the candidate's own words.
 */
import {mayaTurns} from '../interview/said.ts';
import type {Move} from '../interview/move.ts';
import {OPENER} from '../interview/reduce.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';
import {seeded} from '../interview/seeded.ts';
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
      return rungText(move.ladder, OPENER, context);
    case 'probe':
      return probeText(move, context);
    case 'reflect':
      return rungText(move.ladder, move.rung, context);
    case 'wrap':
      return join(line('lastQuestion', context), rungText(move.ladder, move.rung, context));
    case 'interrupt':
      return fill(line('interrupt', context), {quote: move.quote});
    case 'inject': {
      const scene = [...context.round.failures, ...context.round.changes].find(
        ({id}) => id === move.scene,
      );
      const ask = scene?.ask ?? '';
      return move.isChange ? join(line('change', context), ask) : ask;
    }
    case 'clarify': {
      const fact = context.round.facts.find(({id}) => id === move.fact);
      return fact ? join(fact.answer, line('afterFact', context)) : line('noFact', context);
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
  if (move.rung !== OPENER) {
    const ask = rungText(move.ladder, move.rung, context);
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

/** An in-character probe that fits any answer. */
export function cannedProbe(context: Context): string {
  const {lines} = context.persona;
  return choose(Object.values(lines.canned).flat(), context);
}

function rungText(ladderId: string, rung: number, context: Context): string {
  const ladder = context.round.ladders.find(({id}) => id === ladderId);
  if (!ladder) return cannedProbe(context);
  return rung === OPENER ? ladder.opener : (ladder.rungs[rung]?.ask ?? ladder.opener);
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
    default:
      return fill(line('unanswered', context), {question: openQuestion(context.state)});
  }
}

/** The question that still stands, without the words before it. */
function openQuestion(state: InterviewState): string {
  const asked = mayaTurns(state).findLast(
    ({move}) => move.kind !== 'redirect' && move.kind !== 'clarify',
  );
  if (!asked) return '';
  const parts = asked.text.split(/(?<=[.?!])\s+/u);
  return parts.findLast((part) => part.endsWith('?')) ?? asked.text;
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
