/** Which part of the round the conversation is in, as a word for the header. */
import type {MoveKind} from '../interview/move.ts';
import type {Turn} from '../interview/state.ts';

/** Moves that answer or repeat leave the conversation where it was. */
const STAGES: Partial<Record<MoveKind, string>> = {
  open: 'Requirements',
  probe: 'Design',
  advance: 'Design',
  inject: 'Design',
  reflect: 'Incident',
  wrap: 'Last question',
  close: 'Closing',
};

export function stageOf(turns: readonly Turn[]): string {
  const telling = turns.findLast((turn) => turn.who === 'maya' && STAGES[turn.move.kind]);
  return (telling?.who === 'maya' && STAGES[telling.move.kind]) || 'Opening';
}
