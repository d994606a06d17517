/**
 * The conversation as lines. A finished turn never changes, so its lines are kept for as long as
 * the width stays the same.
 */
import type {InterviewMs} from '../interview/events.ts';
import type {Turn} from '../interview/state.ts';
import {elapsed} from './countdown.ts';
import {paint} from './theme.ts';
import {wrapText} from './wrap.ts';

interface Laid {
  readonly width: number;
  readonly interviewer: string;
  readonly lines: readonly string[];
}

const laidTurns = new WeakMap<Turn, Laid>();
const INDENT = '  ';

/** @param width cells of a line; every turn ends with an empty line */
export function transcriptLines(
  turns: readonly Turn[],
  width: number,
  interviewer: string,
): string[] {
  return turns.flatMap((turn) => turnLines(turn, width, interviewer));
}

function turnLines(turn: Turn, width: number, interviewer: string): readonly string[] {
  const known = laidTurns.get(turn);
  if (known?.width === width && known.interviewer === interviewer) return known.lines;
  const lines = layOutTurn(titleOf(turn, interviewer), turn.text, width);
  laidTurns.set(turn, {width, interviewer, lines});
  return lines;
}

/** The turn that is being made, laid out as it will stand when it is on record. */
export function liveTurnLines(
  text: string,
  t: InterviewMs,
  width: number,
  interviewer: string,
): string[] {
  return layOutTurn(spokenTitle(interviewer, t), text, width);
}

function layOutTurn(title: string, text: string, width: number): string[] {
  return [title, ...wrapText(text, width - INDENT.length).map((line) => line && INDENT + line), ''];
}

function spokenTitle(interviewer: string, t: InterviewMs): string {
  return `${paint('interviewer', interviewer)}  ${paint('faint', elapsed(t))}`;
}

function titleOf(turn: Turn, interviewer: string): string {
  const time = paint('faint', elapsed(turn.t));
  if (turn.who === 'candidate') {
    const note = turn.cause === 'sent' ? '' : paint('faint', `  ${UNSENT[turn.cause]}`);
    return `${paint('candidate', 'You')}  ${time}${note}`;
  }
  return turn.isInterruption
    ? `${paint('interruption', `${interviewer} cut in`)}  ${time}`
    : spokenTitle(interviewer, turn.t);
}

const UNSENT = {
  time: 'as far as it was written when time ran out',
  ended: 'as far as it was written at the end',
} as const;

/** The interruption that waits for its answer; it is shown above the draft instead. */
export function openInterruption(turns: readonly Turn[]): (Turn & {who: 'maya'}) | null {
  const last = turns.at(-1);
  return last?.who === 'maya' && last.isInterruption ? last : null;
}
