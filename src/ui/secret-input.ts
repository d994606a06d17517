/**
 * A field whose text is never shown: only how long it is. Pure; the text leaves it by `submit`
 * alone.
 */
import type {Chord} from './chords.ts';
import {chordName} from './chords.ts';

export type SecretEdit =
  | {readonly kind: 'edit'; readonly secret: string}
  | {readonly kind: 'submit'}
  | {readonly kind: 'cancel'};

/** @param secret what has been entered so far */
export function editSecret(secret: string, chord: Chord): SecretEdit {
  switch (chordName(chord)) {
    case 'enter':
      return {kind: 'submit'};
    case 'esc':
    case 'ctrl+c':
      return {kind: 'cancel'};
    case 'backspace':
      return {kind: 'edit', secret: Array.from(secret).slice(0, -1).join('')};
    case 'ctrl+u':
      return {kind: 'edit', secret: ''};
    default:
      // A pasted key often brings the line break along; a key holds no white space.
      return {
        kind: 'edit',
        secret: chord.kind === 'key' ? secret : secret + chord.text.replaceAll(/\s+/gu, ''),
      };
  }
}

/** @param cells most dots that are shown; the length in figures says the rest */
export function secretMask(secret: string, cells: number): string {
  const {length} = Array.from(secret);
  if (length === 0) return '';
  return `${'•'.repeat(Math.min(length, cells))} ${length}`;
}
