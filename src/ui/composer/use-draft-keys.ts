/** Keys and pastes → verbs of the composer. */
import {useChords} from '../hooks/use-keys.ts';
import type {Chord} from '../chords.ts';
import {commandOf, DRAFT_KEYS} from '../keys.ts';
import {placeInRows} from './buffer.ts';
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
    composer.say(null);
    if (!onOther(chord)) edit(composer, chord, width);
  }, isActive);
}

function edit(composer: Composer, chord: Chord, width: number): void {
  if (chord.kind === 'paste') {
    composer.dispatch({type: 'paste', text: chord.text});
    return;
  }
  if (chord.kind === 'text') {
    composer.dispatch({type: 'insert', text: chord.text});
    return;
  }
  const command = commandOf(DRAFT_KEYS, chord);
  switch (command) {
    case null:
      return;
    case 'new-line':
      composer.dispatch({type: 'insert', text: '\n'});
      return;
    case 'older':
    case 'newer':
      composer.recall(command);
      return;
    case 'up':
    case 'down':
      if (isAtEdge(composer, command, width)) composer.recall(command === 'up' ? 'older' : 'newer');
      else composer.dispatch({type: command, width});
      return;
    case 'row-start':
    case 'row-end':
      composer.dispatch({type: command, width});
      return;
    default:
      composer.dispatch({type: command});
  }
}

/**
 * Up and Down leave the text at its edges, as in a shell, unless it is a draft: a held key must not
 * carry away what is being written.
 */
function isAtEdge(composer: Composer, way: 'up' | 'down', width: number): boolean {
  const {buffer, sent} = composer.state();
  if (buffer.text !== '' && sent === null) return false;
  const {row, rows} = placeInRows(composer.buffer(), width);
  return way === 'up' ? row === 0 : row === rows - 1;
}
