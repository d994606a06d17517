/** The only listener to the terminal's input; everything below gets chords from its queue. */
import {useInput, usePaste} from 'ink';
import type {ReactNode} from 'react';
import {createContext, useState} from 'react';
import {chordsOf} from '../chords.ts';
import type {KeyQueue} from '../key-queue.ts';
import {createKeyQueue} from '../key-queue.ts';

/** The renderer commits in a microtask and runs effects in the next turn of the event loop. */
function afterEffects(done: () => void): void {
  setImmediate(() => setImmediate(done));
}

export const KeyContext = createContext<KeyQueue>(createKeyQueue(afterEffects));

export interface KeyboardProps {
  readonly children: ReactNode;
}

export function Keyboard({children}: KeyboardProps) {
  const [queue] = useState(() => createKeyQueue(afterEffects));
  useInput((input, key) => {
    for (const chord of chordsOf(input, key)) queue.push(chord);
  });
  usePaste((text) => queue.push({kind: 'paste', text}));
  return <KeyContext value={queue}>{children}</KeyContext>;
}
