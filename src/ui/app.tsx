/** Picks the screen for the phase of the session, and asks before anything is ended. */
import {Box, useApp, useWindowSize} from 'ink';
import {useEffect, useRef, useState} from 'react';
import type {Session, SessionView} from '../session/session.ts';
import type {Card} from './card.ts';
import {Lines} from './components/lines.tsx';
import {createComposer} from './composer/composer-store.ts';
import type {Editor} from './composer/external-editor.ts';
import {useOwnEditor} from './composer/use-own-editor.ts';
import {footerLines} from './footer-lines.ts';
import {frameFor, isTooSmall} from './frame.ts';
import {useGlobalKeys} from './hooks/use-global-keys.ts';
import {useSessionView} from './hooks/use-session-view.ts';
import type {Binding} from './keys.ts';
import * as keys from './keys.ts';
import type {Question} from './questions.ts';
import {Screen} from './screens/screen.tsx';
import type {OverlayKind} from './screens/overlay.tsx';
import {TooSmall} from './screens/too-small.tsx';

export interface AppProps {
  readonly session: Session;
  readonly card: Card;
  /** Stops this process and returns when it runs again; the terminal is the shell's meanwhile. */
  readonly stop: () => Promise<void>;
  /** Has a text edited in another program; null when the candidate has named none. */
  readonly editor: Editor | null;
}

export function App({session, card, stop, editor}: AppProps) {
  const view = useSessionView(session);
  const {columns, rows} = useWindowSize();
  const {exit, suspendTerminal} = useApp();
  const fail = (error: unknown): void =>
    exit(error instanceof Error ? error : new Error(String(error)));
  const [composer] = useState(() =>
    createComposer({
      initial: view.initialDraft,
      answers: view.state.turns.flatMap((turn) => (turn.who === 'candidate' ? [turn.text] : [])),
      onChange: (text, cursor) => session.draftChanged(text, cursor),
      onSend: (text) => session.send(text),
      onFailure: fail,
    }),
  );
  const [asked, setAsked] = useState<{readonly question: Question; readonly phase: string} | null>(
    null,
  );
  // A question about a phase that is over has no answer any more.
  const question = asked?.phase === view.phase ? asked.question : null;
  const ask = (next: Question | null): void =>
    setAsked(next === null ? null : {question: next, phase: view.phase});
  const [overlay, setOverlay] = useState<OverlayKind | null>(null);
  const isAway = useRef(false);
  const openEditor = useOwnEditor({session, composer, editor});

  const leave = (): void => void session.leave().catch(fail);
  const finish = (): void => void session.endInterview().catch(fail);
  /** One at a time: shell and editor can't both have the terminal. */
  const handOver = async (use: () => Promise<void>): Promise<void> => {
    if (isAway.current) return;
    isAway.current = true;
    try {
      await use();
    } finally {
      isAway.current = false;
    }
  };
  const suspend = async (): Promise<void> => {
    const isTimed = session.view().phase === 'interview';
    if (isTimed) await session.goAway();
    await suspendTerminal(stop);
    if (isTimed) session.comeBack();
  };

  useEffect(() => {
    if (isOver(view)) exit();
  }, [view, exit]);

  const small = isTooSmall(columns, rows);
  useGlobalKeys({
    phase: view.phase,
    question,
    ask: small ? leave : ask,
    leave,
    finish,
    suspend: () => void handOver(suspend).catch(fail),
  });

  if (small) return <TooSmall columns={columns} rows={rows} />;
  const frame = frameFor(columns, rows);
  const foot = footerLines(question, hintsFor(view, overlay), frame.width);
  return (
    <Box flexDirection="column" paddingLeft={frame.margin}>
      <Screen
        session={session}
        view={view}
        card={card}
        composer={composer}
        frame={{...frame, height: frame.height - foot.length}}
        overlay={overlay}
        isActive={question === null}
        onOverlay={setOverlay}
        onEditor={() => void handOver(openEditor).catch(fail)}
        onFinish={() => ask('finish')}
        onLeave={leave}
        onClose={() => exit()}
        onFailure={fail}
      />
      <Lines lines={foot} />
    </Box>
  );
}

function isOver({phase, fault, outcome}: SessionView): boolean {
  return phase === 'left' || fault !== null || (phase === 'done' && outcome === null);
}

function hintsFor({phase}: SessionView, overlay: OverlayKind | null): readonly Binding<string>[] {
  switch (phase) {
    case 'briefing':
      return [...keys.BRIEFING_KEYS, ...keys.SCROLL_KEYS];
    case 'prep':
      return keys.PREP_KEYS;
    case 'interview':
      if (overlay) return [...keys.OVERLAY_KEYS, ...keys.SCROLL_KEYS];
      return [...keys.ROUND_KEYS.slice(0, 1), ...keys.DRAFT_KEYS, ...keys.ROUND_KEYS.slice(1)];
    case 'grading':
      return keys.GRADING_KEYS;
    default:
      return [...keys.SCORECARD_KEYS, ...keys.SCROLL_KEYS];
  }
}
