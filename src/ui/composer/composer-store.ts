/**
 * Holds the draft outside React, so that two keys that arrive together both count and Enter sends
 * exactly what was typed before it.
 */
import type {Buffer, BufferAction} from './buffer.ts';
import {EMPTY_BUFFER, reduceBuffer} from './buffer.ts';

export interface Composer {
  readonly buffer: () => Buffer;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: BufferAction) => void;
  /** Hands the text over and empties the draft at once; nothing happens when there is no text. */
  readonly send: () => void;
}

export interface ComposerOptions {
  readonly initial: {readonly text: string; readonly cursor: number};
  readonly onChange: (text: string, cursor: number) => void;
  readonly onSend: (text: string) => Promise<void>;
  /** The answer could not be handed over; it stands in the composer again. */
  readonly onFailure: (error: unknown) => void;
}

export function createComposer(options: ComposerOptions): Composer {
  const {onChange, onSend, onFailure} = options;
  let buffer = fresh(options.initial);
  const listeners = new Set<() => void>();

  const replace = (next: Buffer): void => {
    const isChanged = next.text !== buffer.text || next.cursor !== buffer.cursor;
    buffer = next;
    if (!isChanged) return;
    onChange(next.text, next.cursor);
    for (const listener of listeners) listener();
  };

  return {
    buffer: () => buffer,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (action) => replace(reduceBuffer(buffer, action)),
    send: () => {
      const {text, cursor} = buffer;
      if (text.trim() === '') return;
      const sent = onSend(text);
      replace({...EMPTY_BUFFER, killed: buffer.killed});
      sent.catch((error: unknown) => {
        if (buffer.text === '') replace(fresh({text, cursor}));
        onFailure(error);
      });
    },
  };
}

/** A draft without a past: what was there before the composer opened cannot be undone. */
function fresh(draft: {readonly text: string; readonly cursor: number}): Buffer {
  const {text, cursor} = reduceBuffer(EMPTY_BUFFER, {type: 'set', ...draft});
  return {...EMPTY_BUFFER, text, cursor};
}
