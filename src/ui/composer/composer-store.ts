/**
 * Holds the draft outside React, so that two keys that arrive together both count and Enter sends
 * exactly what was typed before it. With it goes all that the composer shows around the draft.
 */
import {sanitize} from '../../words/sanitize.ts';
import type {Buffer, BufferAction} from './buffer.ts';
import {EMPTY_BUFFER, reduceBuffer} from './buffer.ts';
import {unfold} from './pastes.ts';
import type {Shelf} from './shelf.ts';
import {createShelf, edited, inHand, isSent, returned, sent, stepped, unsent} from './shelf.ts';

/** What of the composer can be seen. */
export interface ComposerState {
  readonly buffer: Buffer;
  /** The sent answer that is looked at, counted from 1, of how many; null for a draft. */
  readonly sent: {readonly number: number; readonly of: number} | null;
  /** Drafts besides the one in sight. */
  readonly otherDrafts: number;
  /** Words are counted and the draft is measured. */
  readonly isMeasured: boolean;
  /** Something to know, until the next key. */
  readonly note: string | null;
}

export interface Composer {
  readonly state: () => ComposerState;
  readonly buffer: () => Buffer;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: BufferAction) => void;
  /** Shows the answer or draft before or behind this one. */
  readonly recall: (to: 'older' | 'newer') => void;
  /** Hands the text over and takes it out of the composer; does nothing where there is no text. */
  readonly send: () => void;
  /** The text in the composer, whole. */
  readonly text: () => string;
  /** Takes over a text that was edited elsewhere; one step for undo. */
  readonly rewrite: (text: string) => void;
  readonly toggleMeter: () => void;
  readonly say: (note: string | null) => void;
}

export interface ComposerOptions {
  readonly initial: {readonly text: string; readonly cursor: number};
  /** What was sent before, oldest first. @default nothing */
  readonly answers?: readonly string[];
  /** Told of everything that is not sent yet. */
  readonly onChange: (text: string, cursor: number) => void;
  readonly onSend: (text: string) => Promise<void>;
  /** The answer could not be handed over; it stands in the composer again. */
  readonly onFailure: (error: unknown) => void;
}

export function createComposer(options: ComposerOptions): Composer {
  const {initial, answers = [], onChange, onSend, onFailure} = options;
  let shelf = createShelf(answers, fresh(initial));
  let state = seen(shelf, {isMeasured: false, note: null});
  let reported = unsent(shelf);
  const listeners = new Set<() => void>();

  const show = (next: ComposerState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const replace = (next: Shelf): void => {
    const [before, after] = [inHand(shelf), inHand(next)];
    const isSeen =
      next.at !== shelf.at || after.text !== before.text || after.cursor !== before.cursor;
    shelf = next;
    const draft = unsent(shelf);
    if (draft.text !== reported.text || draft.cursor !== reported.cursor) {
      reported = draft;
      onChange(draft.text, draft.cursor);
    }
    if (isSeen) show(seen(shelf, state));
  };
  const dispatch = (action: BufferAction): void =>
    replace(edited(shelf, reduceBuffer(inHand(shelf), action)));

  return {
    state: () => state,
    buffer: () => inHand(shelf),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    recall: (to) => replace(stepped(shelf, to)),
    send: () => {
      const buffer = inHand(shelf);
      const text = unfold(buffer);
      if (text.trim() === '') return;
      const handedOver = onSend(text);
      replace(sent(shelf));
      handedOver.catch((error: unknown) => {
        replace(returned(shelf, buffer));
        onFailure(error);
      });
    },
    text: () => unfold(inHand(shelf)),
    rewrite: (text) => {
      const next = sanitize(text);
      // What is the same keeps its folded pastes and its cursor.
      if (next === unfold(inHand(shelf))) return;
      dispatch({type: 'set', text: next, cursor: next.length});
    },
    toggleMeter: () => show({...state, isMeasured: !state.isMeasured}),
    say: (note) => {
      if (note !== state.note) show({...state, note});
    },
  };
}

function seen(shelf: Shelf, rest: Pick<ComposerState, 'isMeasured' | 'note'>): ComposerState {
  const {answers, drafts, at} = shelf;
  return {
    isMeasured: rest.isMeasured,
    note: rest.note,
    buffer: inHand(shelf),
    sent: isSent(shelf) ? {number: at + 1, of: answers.length} : null,
    otherDrafts: drafts.filter((draft) => draft.text !== '' && draft !== inHand(shelf)).length,
  };
}

/** A draft without a past: what was there before the composer opened cannot be undone. */
function fresh(draft: {readonly text: string; readonly cursor: number}): Buffer {
  const {text, cursor} = reduceBuffer(EMPTY_BUFFER, {type: 'set', ...draft});
  return {...EMPTY_BUFFER, text, cursor};
}
