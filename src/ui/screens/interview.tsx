/** The round itself: header, conversation, what cut in, and the draft. */
import {Box} from 'ink';
import {useMemo, useState, useSyncExternalStore} from 'react';
import type {KeyOutcome, SessionView} from '../../session/session.ts';
import {sanitizeLine} from '../../words/sanitize.ts';
import type {Chord} from '../chords.ts';
import {chordName} from '../chords.ts';
import {asideLines} from '../aside-lines.ts';
import {KEY_ENTRY_ROWS, KeyEntry} from '../components/key-entry.tsx';
import {Lines} from '../components/lines.tsx';
import {HEADER_ROWS, RoundHeader} from '../components/round-header.tsx';
import {Transcript} from '../components/transcript.tsx';
import {placeInRows} from '../composer/buffer.ts';
import type {Composer} from '../composer/composer-store.ts';
import {ComposerView, draftWidth} from '../composer/composer-view.tsx';
import {useDraftKeys} from '../composer/use-draft-keys.ts';
import {connectionKeys} from '../connection-lines.ts';
import {heading, indented} from '../document.ts';
import type {Frame} from '../frame.ts';
import {shareRows} from '../interview-layout.ts';
import {commandOf, ROUND_KEYS} from '../keys.ts';
import {spent} from '../money.ts';
import {lastTop, scrolled} from '../scroll.ts';
import {stageOf} from '../stage.ts';
import {liveTurnLines, openInterruption, transcriptLines} from '../transcript-lines.ts';

type Shown =
  | 'round'
  | 'persona'
  | 'state'
  | 'clock'
  | 'isMayaSpeaking'
  | 'live'
  | 'connection'
  | 'notice';

export interface InterviewProps {
  readonly view: Pick<SessionView, Shown>;
  readonly composer: Composer;
  readonly frame: Frame;
  /** False while a question at the foot waits for its answer. */
  readonly isActive: boolean;
  readonly onIntent: (
    intent: 'rubric' | 'help' | 'editor' | 'finish' | 'retry' | 'offline',
  ) => void;
  readonly checkKey: (key: string) => Promise<KeyOutcome>;
  readonly onFailure: (error: unknown) => void;
}

export function Interview({view, composer, frame, isActive, onIntent, ...props}: InterviewProps) {
  const {round, state, clock, live, connection} = view;
  const {width, margin, height} = frame;
  const {turns} = state;
  const interviewer = sanitizeLine(view.persona.name);
  const written = useSyncExternalStore(composer.subscribe, composer.state);
  const [isEnteringKey, setEnteringKey] = useState(false);
  const hasKeyEntry = isEnteringKey && connection.kind === 'stopped';

  const isCutIn = openInterruption(turns) !== null;
  const onRecord = useMemo(
    () => [
      ...heading('The task', width).slice(1),
      ...indented(round.brief.task, width, 2),
      '',
      ...transcriptLines(isCutIn ? turns.slice(0, -1) : turns, width, interviewer),
    ],
    [turns, isCutIn, width, interviewer, round.brief.task],
  );
  const beingSaid =
    live === null || live.isInterruption
      ? []
      : liveTurnLines(live.text, clock.elapsedMs, width, interviewer);
  const lines = [...onRecord, ...beingSaid].slice(0, -1);
  // A notice has been read by whoever types on.
  const [readNotice, setReadNotice] = useState<string | null>(null);
  const notice = written.note ?? (view.notice === readNotice ? null : view.notice);
  const aside = asideLines({...view, notice}, interviewer, width);
  const rows = shareRows(height - HEADER_ROWS - 2, {
    draft: placeInRows(written.buffer, draftWidth(width)).rows,
    interruption: hasKeyEntry ? KEY_ENTRY_ROWS : aside.length,
  });

  // Null follows the conversation to its end.
  const [place, setPlace] = useState<number | null>(null);
  const extent = {total: lines.length, height: rows.transcript};
  const end = lastTop(extent);
  const top = place === null ? end : Math.min(place, end);
  const page = (command: 'page-up' | 'page-down'): void => {
    const next = scrolled(top, command, extent);
    setPlace(next >= end ? null : next);
  };

  useDraftKeys(composer, draftWidth(width), isActive && !hasKeyEntry, (chord: Chord) => {
    setReadNotice(view.notice);
    switch (commandOf(connectionKeys(connection), chord)) {
      case 'retry':
        onIntent('retry');
        return true;
      case 'offline':
        onIntent('offline');
        return true;
      case 'key':
        setEnteringKey(true);
        return true;
      case null:
    }
    switch (commandOf(ROUND_KEYS, chord)) {
      case 'send':
        composer.send();
        setPlace(null);
        return true;
      case 'older':
        page('page-up');
        return true;
      case 'newer':
        page('page-down');
        return true;
      case 'rubric':
        onIntent('rubric');
        return true;
      case 'help':
        if (chordName(chord) === '?' && composer.buffer().text !== '') return false;
        onIntent('help');
        return true;
      case 'editor':
        onIntent('editor');
        return true;
      case 'meter':
        composer.toggleMeter();
        return true;
      case 'finish':
        if (composer.buffer().text !== '') return false;
        onIntent('finish');
        return true;
      default:
        return false;
    }
  });

  return (
    <Box flexDirection="column">
      <RoundHeader
        title={round.title}
        stage={stageOf(turns, round.opening)}
        interviewer={interviewer}
        clock={clock}
        spent={spent(state.usage)}
        width={width}
      />
      <Transcript
        lines={lines}
        top={top}
        height={rows.transcript + 1}
        speaker={view.isMayaSpeaking && connection.kind === 'fine' ? interviewer : null}
      />
      {hasKeyEntry ? (
        <KeyEntry
          label="Another key: "
          width={width}
          isActive={isActive}
          check={props.checkKey}
          onDone={() => setEnteringKey(false)}
          onFailure={props.onFailure}
        />
      ) : (
        <Lines lines={aside.slice(0, rows.interruption)} />
      )}
      <ComposerView
        state={written}
        width={width}
        height={rows.draft}
        origin={
          isActive && !hasKeyEntry
            ? {x: margin, y: HEADER_ROWS + rows.transcript + 1 + rows.interruption}
            : null
        }
      />
    </Box>
  );
}
