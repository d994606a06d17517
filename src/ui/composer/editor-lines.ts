/** What is said about the candidate's own editor: the header with the clock can't be seen there. */
import type {ClockView} from '../../session/session.ts';
import {countdown, elapsed} from '../countdown.ts';

export const NO_EDITOR =
  'No editor is set. Ctrl+G opens the one that VISUAL or EDITOR names, for example EDITOR=nano.';

/** For the normal screen, where an editor with a window of its own leaves it to be read. */
export function beforeEditor(clock: ClockView): string {
  return `Your answer is open in your editor. ${countdown(clock.remainingMs)} left, and the clock goes on.\n`;
}

/**
 * @param problem what went wrong in the editor
 * @param before the clock when it was opened; @param after the clock now
 */
export function afterEditor(problem: string | null, before: ClockView, after: ClockView): string {
  const spent = elapsed(after.elapsedMs - before.elapsedMs);
  return `${problem ?? 'Back from your editor.'} The clock went on for ${spent}.`;
}
