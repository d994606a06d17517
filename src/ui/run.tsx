/** Runs the screens for a session, from its briefing to its scorecard. */
import {render} from 'ink';
import type {Session} from '../session/session.ts';
import {App} from './app.tsx';
import type {Card} from './card.ts';
import {Keyboard} from './components/keyboard.tsx';
import type {Editor} from './composer/external-editor.ts';
import {editorOf} from './composer/external-editor.ts';
import {compactOutput} from './compact-output.ts';
import {stopProcess} from './stop-process.ts';

export interface ScreenOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** @default nothing of it is shown */
  readonly card?: Card;
  /** Stops this process until it is continued. @default {@link stopProcess} */
  readonly stop?: () => Promise<void>;
  /** Has the draft edited elsewhere; null where there is no editor. @default the environment's */
  readonly editor?: Editor | null;
}

/**
 * Resolves when the session has been left, when it has a fault, or when the scorecard is closed;
 * rejects with what an intent of the session threw. The terminal is as it was before either way.
 */
export async function runScreens(session: Session, options: ScreenOptions): Promise<void> {
  const {stdin, stdout, card = {}, stop = stopProcess, editor = editorOf(process.env)} = options;
  const tree = (
    <Keyboard>
      <App session={session} card={card} stop={stop} editor={editor} />
    </Keyboard>
  );
  const app = render(tree, {
    stdin,
    stdout: compactOutput(stdout),
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    exitOnCtrlC: false,
    maxFps: 30,
    kittyKeyboard: {mode: 'auto'},
  });
  await app.waitUntilExit();
}
