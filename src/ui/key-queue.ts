/**
 * One key at a time. A piece of input can hold several keys, and the second may be meant for what
 * the first one opened; so each waits until the screen has caught up with the one before.
 */
import type {Chord} from './chords.ts';

export interface KeyQueue {
  readonly push: (chord: Chord) => void;
  /** @returns a function that ends it */
  readonly listen: (listener: (chord: Chord) => void) => () => void;
}

/** @param settle calls back once the screen shows what the last key has done */
export function createKeyQueue(settle: (done: () => void) => void): KeyQueue {
  const listeners = new Set<(chord: Chord) => void>();
  const waiting: Chord[] = [];
  let isSettling = false;

  const drain = (): void => {
    const chord = waiting.shift();
    if (!chord) return;
    // What a key opens must not hear that key.
    for (const listener of new Set(listeners)) listener(chord);
    isSettling = true;
    settle(() => {
      isSettling = false;
      drain();
    });
  };

  return {
    push: (chord) => {
      waiting.push(chord);
      if (!isSettling) drain();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
