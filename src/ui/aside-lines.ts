/**
 * What stands between the conversation and the draft: a lost connection, else what the interviewer
 * cuts in with, said already or being said, below what the session has to say for itself.
 */
import type {SessionView} from '../session/session.ts';
import {sanitizeLine} from '../words/sanitize.ts';
import {connectionKeys, connectionLines} from './connection-lines.ts';
import {interruptionLines} from './interruption-lines.ts';
import {paint} from './theme.ts';
import {openInterruption} from './transcript-lines.ts';
import {wrapText} from './wrap.ts';

export function asideLines(
  view: Pick<SessionView, 'state' | 'clock' | 'connection' | 'live' | 'notice'>,
  interviewer: string,
  width: number,
): string[] {
  const {connection, live, state, clock, notice} = view;
  if (connection.kind !== 'fine') {
    return connectionLines(connection, connectionKeys(connection), width);
  }
  if (live?.isInterruption) {
    return interruptionLines({text: live.text, t: clock.elapsedMs}, interviewer, width);
  }
  const cutIn = openInterruption(state.turns);
  return [
    ...(notice === null
      ? []
      : wrapText(sanitizeLine(notice), width).map((line) => paint('faint', line))),
    ...(cutIn ? interruptionLines(cutIn, interviewer, width) : []),
  ];
}
