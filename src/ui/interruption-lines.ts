/** What the interviewer cuts in with, directly above the draft that goes on below it. */
import {elapsed} from './countdown.ts';
import {paint} from './theme.ts';
import {wrapText} from './wrap.ts';

/** @returns one row with who and when, then the words behind a bar */
export function interruptionLines(
  turn: {readonly text: string; readonly t: number},
  interviewer: string,
  width: number,
): string[] {
  const edge = paint('interruption', '┃ ');
  return [
    `${edge}${paint('interruption', `${interviewer} cuts in`)}  ${paint('faint', elapsed(turn.t))}`,
    ...wrapText(turn.text, width - 2).map((line) => edge + paint('title', line)),
  ];
}
