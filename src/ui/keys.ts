/**
 * Every key of every screen, as data. What a key does, the hint line and the key help are all made
 * from these tables, so that none of them can tell another story.
 */
import type {BufferAction} from './composer/buffer.ts';
import type {Chord} from './chords.ts';
import {chordName} from './chords.ts';

export interface Binding<Command extends string> {
  readonly command: Command;
  /** Names as in `chords.ts`; the first one is shown. */
  readonly keys: readonly string[];
  /** For the key help. */
  readonly does: string;
  /** For the hint line; without one the key is only in the help. */
  readonly hint?: string;
}

export type ScrollCommand =
  | 'line-up'
  | 'line-down'
  | 'page-up'
  | 'page-down'
  | 'to-top'
  | 'to-bottom';

export const SCROLL_KEYS: readonly Binding<ScrollCommand>[] = [
  {command: 'line-down', keys: ['down', 'j'], does: 'One line down', hint: 'scroll'},
  {command: 'line-up', keys: ['up', 'k'], does: 'One line up'},
  {command: 'page-down', keys: ['pagedown', 'space'], does: 'One page down', hint: 'page'},
  {command: 'page-up', keys: ['pageup', 'b'], does: 'One page up'},
  {command: 'to-top', keys: ['g', 'home'], does: 'To the beginning'},
  {command: 'to-bottom', keys: ['G', 'end'], does: 'To the end'},
];

export const BRIEFING_KEYS: readonly Binding<'prepare' | 'begin' | 'leave'>[] = [
  {command: 'prepare', keys: ['enter'], does: 'Go on', hint: 'go on'},
  {command: 'begin', keys: ['s'], does: 'Start the round at once', hint: 'start at once'},
  {command: 'leave', keys: ['q', 'esc'], does: 'Leave', hint: 'leave'},
];

export const PREP_KEYS: readonly Binding<'begin' | 'tick' | 'up' | 'down' | 'leave'>[] = [
  {command: 'begin', keys: ['enter'], does: 'Start the round', hint: 'start the round'},
  {command: 'tick', keys: ['space'], does: 'Tick the item', hint: 'tick'},
  {command: 'down', keys: ['down', 'j'], does: 'Next item', hint: 'choose'},
  {command: 'up', keys: ['up', 'k'], does: 'Item before'},
  {command: 'leave', keys: ['q', 'esc'], does: 'Leave', hint: 'leave'},
];

export const SCORECARD_KEYS: readonly Binding<'close'>[] = [
  {command: 'close', keys: ['q', 'esc', 'ctrl+c', 'ctrl+d'], does: 'Close', hint: 'close'},
];

export const OVERLAY_KEYS: readonly Binding<'close'>[] = [
  {
    command: 'close',
    keys: ['esc', 'ctrl+r', 'f1', '?', 'q'],
    does: 'Back to the round',
    hint: 'back',
  },
];

export type RoundCommand =
  | 'send'
  | 'older'
  | 'newer'
  | 'rubric'
  | 'help'
  | 'editor'
  | 'meter'
  | 'finish'
  | 'leave'
  | 'suspend';

/** Keys of the interview that are not about the draft itself. */
export const ROUND_KEYS: readonly Binding<RoundCommand>[] = [
  {command: 'send', keys: ['enter'], does: 'Send your answer', hint: 'send'},
  {command: 'older', keys: ['pageup'], does: 'Read back'},
  {command: 'newer', keys: ['pagedown'], does: 'Read on'},
  {command: 'finish', keys: ['ctrl+d'], does: 'End the round and be graded (in an empty answer)'},
  {command: 'leave', keys: ['ctrl+c'], does: 'Leave, or end the round', hint: 'leave'},
  {
    command: 'help',
    keys: ['f1', '?'],
    does: 'Show these keys (? in an empty answer)',
    hint: 'keys',
  },
  {command: 'rubric', keys: ['ctrl+r'], does: 'Show the rubric', hint: 'rubric'},
  {
    command: 'editor',
    keys: ['ctrl+g'],
    does: 'Write on in your own editor ($VISUAL or $EDITOR); the clock goes on',
    hint: 'editor',
  },
  {
    command: 'meter',
    keys: ['f2', 'alt+w'],
    does: 'Count the words and measure how concrete they are',
  },
  {command: 'suspend', keys: ['ctrl+z'], does: 'Put the program in the background'},
];

export type ConnectionCommand = 'retry' | 'offline' | 'key';

/** Keys of the interview while the model can't be reached; the draft keeps all of its own. */
export const CONNECTION_KEYS: readonly Binding<ConnectionCommand>[] = [
  {command: 'retry', keys: ['ctrl+t'], does: 'Try again now', hint: 'try now'},
  {
    command: 'offline',
    keys: ['ctrl+o'],
    does: 'Go on with the offline coach',
    hint: 'offline coach',
  },
  {command: 'key', keys: ['ctrl+x'], does: 'Enter another key', hint: 'another key'},
];

export const KEY_ENTRY_KEYS: readonly Binding<'submit' | 'cancel'>[] = [
  {command: 'submit', keys: ['enter'], does: 'Check the key and go on', hint: 'check and go on'},
  {command: 'cancel', keys: ['esc'], does: 'Back', hint: 'back'},
];

export const CHOICE_KEYS: readonly Binding<'pick' | 'down' | 'up' | 'offline' | 'key' | 'quit'>[] =
  [
    {command: 'pick', keys: ['enter'], does: 'Take it', hint: 'take it'},
    {command: 'down', keys: ['down', 'j', 'tab'], does: 'Next', hint: 'choose'},
    {command: 'up', keys: ['up', 'k'], does: 'Before'},
    {command: 'offline', keys: ['o'], does: 'Offline coach', hint: 'offline coach'},
    {command: 'key', keys: ['a'], does: 'API key', hint: 'API key'},
    {command: 'quit', keys: ['q', 'esc', 'ctrl+c'], does: 'Quit', hint: 'quit'},
  ];

export const CONSENT_KEYS: readonly Binding<'yes' | 'no' | 'cancel'>[] = [
  {command: 'yes', keys: ['y'], does: 'Keep it', hint: 'keep it'},
  {command: 'no', keys: ['n', 'enter'], does: 'This round only', hint: 'this round only'},
  {command: 'cancel', keys: ['esc', 'ctrl+c'], does: 'Quit', hint: 'quit'},
];

type DraftCommand =
  | Exclude<BufferAction['type'], 'insert' | 'paste' | 'set'>
  | 'new-line'
  | 'older'
  | 'newer';

/** Keys of the draft, as in a shell or a mail program. */
export const DRAFT_KEYS: readonly Binding<DraftCommand>[] = [
  {
    command: 'new-line',
    keys: ['alt+enter', 'ctrl+j', 'shift+enter'],
    does: 'New line',
    hint: 'new line',
  },
  {command: 'left', keys: ['left', 'ctrl+b'], does: 'One character left'},
  {command: 'right', keys: ['right', 'ctrl+f'], does: 'One character right'},
  {command: 'up', keys: ['up', 'ctrl+p'], does: 'One row up'},
  {command: 'down', keys: ['down', 'ctrl+n'], does: 'One row down'},
  {command: 'word-left', keys: ['alt+b', 'ctrl+left', 'alt+left'], does: 'One word left'},
  {command: 'word-right', keys: ['alt+f', 'ctrl+right', 'alt+right'], does: 'One word right'},
  {command: 'row-start', keys: ['home'], does: 'Start of the row'},
  {command: 'row-end', keys: ['end'], does: 'End of the row'},
  {command: 'line-start', keys: ['ctrl+a'], does: 'Start of the paragraph'},
  {command: 'line-end', keys: ['ctrl+e'], does: 'End of the paragraph'},
  {command: 'text-start', keys: ['ctrl+home', 'alt+<'], does: 'Start of the answer'},
  {command: 'text-end', keys: ['ctrl+end', 'alt+>'], does: 'End of the answer'},
  {command: 'backspace', keys: ['backspace'], does: 'Delete to the left'},
  {command: 'delete', keys: ['delete', 'ctrl+d'], does: 'Delete to the right'},
  {command: 'kill-word-left', keys: ['ctrl+w', 'alt+backspace'], does: 'Cut the word to the left'},
  {command: 'kill-word-right', keys: ['alt+d', 'alt+delete'], does: 'Cut the word to the right'},
  {command: 'kill-line-start', keys: ['ctrl+u'], does: 'Cut to the start of the paragraph'},
  {command: 'kill-line-end', keys: ['ctrl+k'], does: 'Cut to the end of the paragraph'},
  {command: 'yank', keys: ['ctrl+y'], does: 'Paste what was cut'},
  // A terminal sends the same byte for Ctrl+_ and Ctrl+/; kitty's protocol tells them apart.
  {command: 'undo', keys: ['ctrl+_', 'alt+z', 'ctrl+/', 'ctrl+shift+-'], does: 'Undo'},
  {command: 'redo', keys: ['alt+shift+z'], does: 'Redo'},
  {command: 'open-paste', keys: ['tab'], does: 'Open the folded paste at the cursor'},
  {command: 'older', keys: ['alt+up'], does: 'The answer before (also ↑ in an empty one)'},
  {command: 'newer', keys: ['alt+down'], does: 'The answer behind it, at last your draft'},
];

export type QuestionCommand = 'yes' | 'no' | 'leave' | 'finish';

/** Keys of a question at the foot, by what is asked. */
export const LEAVE_KEYS: readonly Binding<QuestionCommand>[] = [
  {command: 'yes', keys: ['enter', 'ctrl+c'], does: 'Leave', hint: 'leave'},
  {command: 'no', keys: ['esc'], does: 'Stay', hint: 'stay'},
  {command: 'finish', keys: ['ctrl+d'], does: 'End the round', hint: 'end it and be graded'},
];

export const FINISH_KEYS: readonly Binding<QuestionCommand>[] = [
  {command: 'yes', keys: ['enter', 'ctrl+d'], does: 'End the round', hint: 'end and be graded'},
  {command: 'no', keys: ['esc'], does: 'Go on', hint: 'go on'},
  {command: 'leave', keys: ['ctrl+c'], does: 'Leave'},
];

export const GRADING_KEYS: readonly Binding<'leave'>[] = [
  {command: 'leave', keys: ['ctrl+c'], does: 'Leave', hint: 'leave'},
];

export const LEAVE_GRADING_KEYS: readonly Binding<QuestionCommand>[] = [
  {command: 'yes', keys: ['enter', 'ctrl+c'], does: 'Leave', hint: 'leave'},
  {command: 'no', keys: ['esc'], does: 'Stay', hint: 'stay'},
];

/** @returns the command of the first table entry that lists the chord */
export function commandOf<Command extends string>(
  bindings: readonly Binding<Command>[],
  chord: Chord,
): Command | null {
  const name = chordName(chord);
  if (name === null) return null;
  return bindings.find((binding) => binding.keys.includes(name))?.command ?? null;
}

const SIGNS: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageup: 'PgUp',
  pagedown: 'PgDn',
};

/** How a key is written for a person: `Ctrl+R`, `PgUp`, `q`. */
export function keyLabel(name: string): string {
  const parts = name.split('+');
  return parts
    .map((part) => {
      if (SIGNS[part]) return SIGNS[part];
      if (part.length === 1) return parts.length > 1 ? part.toUpperCase() : part;
      return `${part.charAt(0).toUpperCase()}${part.slice(1)}`;
    })
    .join('+');
}
