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

/** @param opening the ladder that the round starts with: as long as it is asked about, it lasts */
export function stageOf(turns: readonly Turn[], opening: string): string {
  for (const turn of turns.toReversed()) {
    const stage = turn.who === 'maya' ? STAGES[turn.move.kind] : undefined;
    if (turn.who === 'maya' && stage) {
      const isOpening = 'ladder' in turn.move && turn.move.ladder === opening;
      return stage === 'Design' && isOpening ? 'Requirements' : stage;
    }
  }
  return 'Opening';
}
