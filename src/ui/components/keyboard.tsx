/** The only listener to the terminal's input; everything below gets chords from its queue. */
import {EventEmitter} from 'node:events';
import {useInput, usePaste, useStdin} from 'ink';
import type {ReactNode} from 'react';
import {createContext, useEffect, useState} from 'react';
import {chordsOf, functionKeyOf} from '../chords.ts';
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
  const stdin = useStdin();
  useEffect(() => {
    const onInput = (sequence: unknown): void => {
      const key = typeof sequence === 'string' ? functionKeyOf(sequence) : null;
      if (key) queue.push(key);
    };
    const input = inputOf(stdin);
    input?.on('input', onInput);
    return () => void input?.off('input', onInput);
  }, [stdin, queue]);
  return <KeyContext value={queue}>{children}</KeyContext>;
}

/**
 * Ink knows function keys and hands them to `useInput` without their names, so they are taken from
 * where Ink's own hooks listen. It says nothing of that place in its types: should it be gone one
 * day, function keys do nothing.
 */
function inputOf(stdin: object): EventEmitter | null {
  const emitter: unknown = Reflect.get(stdin, 'internal_eventEmitter');
  return emitter instanceof EventEmitter ? emitter : null;
}
