/** Keys and pastes → verbs of the composer. */
import {useChords} from '../hooks/use-keys.ts';
import type {Chord} from '../chords.ts';
import {commandOf, DRAFT_KEYS} from '../keys.ts';
import type {BufferAction} from './buffer.ts';
import type {Composer} from './composer-store.ts';

/**
 * @param width cells of a row, for keys that go by rows
 * @param onOther is asked first; true says that it took the key
 */
export function useDraftKeys(
  composer: Composer,
  width: number,
  isActive: boolean,
  onOther: (chord: Chord) => boolean,
): void {
  useChords((chord) => {
    if (onOther(chord)) return;
    const action = actionOf(chord, width);
    if (action) composer.dispatch(action);
  }, isActive);
}

function actionOf(chord: Chord, width: number): BufferAction | null {
  if (chord.kind !== 'key') return {type: 'insert', text: chord.text};
  const command = commandOf(DRAFT_KEYS, chord);
  switch (command) {
    case null:
      return null;
    case 'new-line':
      return {type: 'insert', text: '\n'};
    case 'up':
    case 'down':
    case 'row-start':
    case 'row-end':
      return {type: command, width};
    default:
      return {type: command};
  }
}
