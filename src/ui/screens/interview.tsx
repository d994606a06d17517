/** The round itself: header, conversation, what cut in, and the draft. */
import {Box} from 'ink';
import {useMemo, useState, useSyncExternalStore} from 'react';
import type {SessionView} from '../../session/session.ts';
import {sanitizeLine} from '../../words/sanitize.ts';
import type {Chord} from '../chords.ts';
import {Lines} from '../components/lines.tsx';
import {HEADER_ROWS, RoundHeader} from '../components/round-header.tsx';
import {Transcript} from '../components/transcript.tsx';
import {layOut} from '../composer/layout.ts';
import type {Composer} from '../composer/composer-store.ts';
import {ComposerView, draftWidth} from '../composer/composer-view.tsx';
import {useDraftKeys} from '../composer/use-draft-keys.ts';
import {heading, indented} from '../document.ts';
import type {Frame} from '../frame.ts';
import {shareRows} from '../interview-layout.ts';
import {interruptionLines} from '../interruption-lines.ts';
import {commandOf, ROUND_KEYS} from '../keys.ts';
import {lastTop, scrolled} from '../scroll.ts';
import {stageOf} from '../stage.ts';
import {openInterruption, transcriptLines} from '../transcript-lines.ts';

export interface InterviewProps {
  readonly view: Pick<SessionView, 'round' | 'persona' | 'state' | 'clock' | 'isMayaSpeaking'>;
  readonly composer: Composer;
  readonly frame: Frame;
  /** False while a question at the foot waits for its answer. */
  readonly isActive: boolean;
  readonly onIntent: (intent: 'rubric' | 'help' | 'finish') => void;
}

export function Interview({view, composer, frame, isActive, onIntent}: InterviewProps) {
  const {round, state, clock} = view;
  const {width, margin, height} = frame;
  const {turns} = state;
  const interviewer = sanitizeLine(view.persona.name);
  const buffer = useSyncExternalStore(composer.subscribe, composer.buffer);

  const cutIn = openInterruption(turns);
  const lines = useMemo(
    () =>
      [
        ...heading('The task', width).slice(1),
        ...indented(round.brief.task, width, 2),
        '',
        ...transcriptLines(cutIn ? turns.slice(0, -1) : turns, width, interviewer),
      ].slice(0, -1),
    [turns, cutIn, width, interviewer, round.brief.task],
  );
  const cutInLines = cutIn ? interruptionLines(cutIn, interviewer, width) : [];
  const draftRows = layOut(buffer.text, draftWidth(width)).rows.length;
  const rows = shareRows(height - HEADER_ROWS - 2, {
    draft: draftRows,
    interruption: cutInLines.length,
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

  useDraftKeys(composer, draftWidth(width), isActive, (chord: Chord) => {
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
        onIntent('help');
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
        width={width}
      />
      <Transcript
        lines={lines}
        top={top}
        height={rows.transcript + 1}
        speaker={view.isMayaSpeaking ? interviewer : null}
      />
      <Lines lines={cutInLines.slice(0, rows.interruption)} />
      <ComposerView
        buffer={buffer}
        width={width}
        height={rows.draft}
        origin={
          isActive ? {x: margin, y: HEADER_ROWS + rows.transcript + 1 + rows.interruption} : null
        }
      />
    </Box>
  );
}
