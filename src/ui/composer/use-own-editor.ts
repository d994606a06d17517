/** Hands the terminal to the candidate's editor and takes it back, with what was written there. */
import {useApp, useStdin, useStdout} from 'ink';
import {useEffect, useState} from 'react';
import type {Session} from '../../session/session.ts';
import type {Composer} from './composer-store.ts';
import {afterEditor, beforeEditor, NO_EDITOR} from './editor-lines.ts';
import type {Editor} from './external-editor.ts';

export interface OwnEditor {
  readonly session: Pick<Session, 'view'>;
  readonly composer: Composer;
  /** Null when the candidate has named none. */
  readonly editor: Editor | null;
}

/** @returns a function that opens the editor and resolves when it is closed */
export function useOwnEditor({session, composer, editor}: OwnEditor): () => Promise<void> {
  const {suspendTerminal} = useApp();
  const {stdin} = useStdin();
  const {stdout} = useStdout();
  const [ending] = useState(() => new AbortController());
  // A session that ends takes the editor along, and gets the terminal back with that.
  useEffect(() => () => ending.abort(), [ending]);

  return async () => {
    if (editor === null) {
      composer.say(NO_EDITOR);
      return;
    }
    const {clock} = session.view();
    await suspendTerminal(async () => {
      await letGoOf(stdin);
      stdout.write(beforeEditor(clock));
      const {text, problem} = await editor({
        text: composer.text(),
        onSaved: composer.rewrite,
        signal: ending.signal,
      });
      if (text !== null) composer.rewrite(text);
      composer.say(afterEditor(problem, clock, session.view().clock));
    });
  };
}

/**
 * Stops reading. Ink stops listening, which leaves one read under way, and that would take the first
 * keys away from the program that has the terminal now; with the listener it begins again.
 */
async function letGoOf(stdin: NodeJS.ReadableStream): Promise<void> {
  // A stream notices in the next tick that nobody listens any more, and only then can be paused.
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  stdin.pause();
}
