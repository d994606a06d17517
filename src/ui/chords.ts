/**
 * Names for what comes in from the keyboard: `ctrl+r`, `alt+enter`, `pageup`, `j`, or text to be
 * inserted. Several keys can arrive as one piece of input; they come out one by one, in order.
 */
import type {Key} from 'ink';

export type Chord =
  | {readonly kind: 'key'; readonly name: string}
  | {readonly kind: 'text' | 'paste'; readonly text: string};

const NAMED: readonly (readonly [keyof Key, string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
];

/** Function keys as terminals send them: of VT220, of xterm, of the Linux console, of kitty. */
const FUNCTION_KEYS: Readonly<Record<string, string>> = {
  '[11~': 'f1',
  OP: 'f1',
  '[[A': 'f1',
  '[P': 'f1',
  '[12~': 'f2',
  OQ: 'f2',
  '[[B': 'f2',
  '[Q': 'f2',
};

/** @returns the function key that a sequence stands for, as far as it is used here; else null */
export function functionKeyOf(sequence: string): Chord | null {
  const name = sequence.startsWith('\u001b') ? FUNCTION_KEYS[sequence.slice(1)] : undefined;
  return name === undefined ? null : {kind: 'key', name};
}

/**
 * Text behind a line break, more of it than anyone types while a screen is drawn: a paste in a
 * terminal that doesn't mark pastes. Taken for keys, each of its lines would be sent.
 */
const UNMARKED_PASTE = /[\r\n][^\u0000-\u001f]{4}/u;
const CONTROL = /[\u0000-\u001f\u007f]/u;
const CONTROLS = /[\u0000-\u001f\u007f]|[^\u0000-\u001f\u007f]+/gu;

export function chordsOf(input: string, key: Key): Chord[] {
  if (key.eventType === 'release') return [];
  const named = NAMED.find(([flag]) => key[flag] === true);
  if (named) return [{kind: 'key', name: withModifiers(named[1], key)}];
  if (input === '') return [];
  if (key.ctrl || key.meta) return [{kind: 'key', name: withModifiers(nameOf(input), key)}];
  if (!CONTROL.test(input)) return [{kind: 'text', text: input}];
  if (UNMARKED_PASTE.test(input)) return [{kind: 'paste', text: input}];
  return (input.match(CONTROLS) ?? []).map(fromRaw);
}

function withModifiers(name: string, key: Key): string {
  const isPlainShift = key.shift && !/^(?:backspace|delete|esc)$/u.test(name);
  const shift = isPlainShift ? 'shift+' : '';
  return `${key.ctrl ? 'ctrl+' : ''}${key.meta ? 'alt+' : ''}${shift}${name}`;
}

function nameOf(input: string): string {
  return input === ' ' ? 'space' : input.toLowerCase();
}

function fromRaw(piece: string): Chord {
  if (!CONTROL.test(piece)) return {kind: 'text', text: piece};
  if (piece === '\r') return {kind: 'key', name: 'enter'};
  if (piece === '\t') return {kind: 'key', name: 'tab'};
  if (piece === '\u001b') return {kind: 'key', name: 'esc'};
  if (piece === '\b' || piece === '\u007f') return {kind: 'key', name: 'backspace'};
  const letter = String.fromCharCode(piece.charCodeAt(0) + 64).toLowerCase();
  return {kind: 'key', name: `ctrl+${letter}`};
}

/** The name under which a key table lists a chord; null for text that is no single key. */
export function chordName(chord: Chord): string | null {
  if (chord.kind === 'key') return chord.name;
  if (chord.kind === 'paste') return null;
  if (chord.text === ' ') return 'space';
  return /^.$/u.test(chord.text) ? chord.text : null;
}

/** Text as its characters, each a chord of its own; anything else as it is. */
export function singleKeys(chord: Chord): Chord[] {
  if (chord.kind !== 'text') return [chord];
  return Array.from(chord.text, (text): Chord => ({kind: 'text', text}));
}
