/** Keys as they come, while this part of the screen has a use for them. */
import {use, useEffectEvent, useLayoutEffect} from 'react';
import type {Chord} from '../chords.ts';
import {singleKeys} from '../chords.ts';
import {KeyContext} from '../components/keyboard.tsx';

/** For screens on which letters are commands: `jj` is `j` twice. */
export function useKeys(onChord: (chord: Chord) => void, isActive = true): void {
  useChords((chord) => singleKeys(chord).forEach(onChord), isActive);
}

/** For text: what was typed fast comes in one piece. */
export function useChords(onChord: (chord: Chord) => void, isActive = true): void {
  const queue = use(KeyContext);
  const onKey = useEffectEvent((chord: Chord) => {
    if (isActive) onChord(chord);
  });
  useLayoutEffect(() => queue.listen((chord) => onKey(chord)), [queue]);
}
