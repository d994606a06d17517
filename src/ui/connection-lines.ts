/** What stands above the draft while the model can't be reached: why, since when, what to do. */
import type {Connection} from '../session/session.ts';
import {sanitizeLine} from '../words/sanitize.ts';
import {hintLine} from './hints.ts';
import type {Binding, ConnectionCommand} from './keys.ts';
import {CONNECTION_KEYS} from './keys.ts';
import {paint} from './theme.ts';
import {wrapText} from './wrap.ts';

const EDGE = '┃ ';

/**
 * @param keys those that do something about it
 * @returns no lines while the connection is fine
 */
export function connectionLines(
  connection: Connection,
  keys: readonly Binding<string>[],
  width: number,
): string[] {
  if (connection.kind === 'fine') return [];
  const {message, nextStep} = connection.fault;
  return edged(
    [
      paint('soon', headOf(connection)),
      ...wrapText(sanitizeLine(`${message} ${nextStep}`), width - EDGE.length),
      hintLine(keys, width - EDGE.length),
    ],
    'soon',
  );
}

/** The keys that can help; another key is no help against a lost network. */
export function connectionKeys(connection: Connection): readonly Binding<ConnectionCommand>[] {
  if (connection.kind === 'fine') return [];
  const isAboutKey = connection.kind === 'stopped' && connection.isAboutKey;
  return CONNECTION_KEYS.filter(({command}) => command !== 'key' || isAboutKey);
}

/** Lines behind a bar, as whatever stands between the conversation and the draft. */
export function edged(lines: readonly string[], tone: 'soon' | 'interruption'): string[] {
  const edge = paint(tone, EDGE);
  return lines.map((line) => edge + line);
}

function headOf(connection: Exclude<Connection, {kind: 'fine'}>): string {
  if (connection.kind === 'stopped') return 'The interview waits for you. The clock stands still.';
  const {remainingMs, attempt, attempts} = connection;
  return `Again in ${Math.ceil(remainingMs / 1000)} s (try ${attempt} of ${attempts}). The clock stands still.`;
}
