/**
 * The conversation as lines. A finished turn never changes, so its lines are kept for as long as
 * the width stays the same.
 */
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
  const lines = [
    titleOf(turn, interviewer),
    ...wrapText(turn.text, width - INDENT.length).map((line) => line && INDENT + line),
    '',
  ];
  laidTurns.set(turn, {width, interviewer, lines});
  return lines;
}

function titleOf(turn: Turn, interviewer: string): string {
  const time = paint('faint', elapsed(turn.t));
  if (turn.who === 'candidate') {
    const note = turn.cause === 'sent' ? '' : paint('faint', `  ${UNSENT[turn.cause]}`);
    return `${paint('candidate', 'You')}  ${time}${note}`;
  }
  return turn.isInterruption
    ? `${paint('interruption', `${interviewer} cut in`)}  ${time}`
    : `${paint('interviewer', interviewer)}  ${time}`;
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
