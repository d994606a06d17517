/** A page over the round; the header with the clock stays, and so does the draft underneath. */
import {Box} from 'ink';
import {useMemo} from 'react';
import type {SessionView} from '../../session/session.ts';
import {sanitizeLine} from '../../words/sanitize.ts';
import {Pager} from '../components/pager.tsx';
import {HEADER_ROWS, RoundHeader} from '../components/round-header.tsx';
import type {Frame} from '../frame.ts';
import {useKeys} from '../hooks/use-keys.ts';
import {commandOf, OVERLAY_KEYS} from '../keys.ts';
import {spent} from '../money.ts';
import {keysPage} from '../pages/keys-page.ts';
import {rubricPage} from '../pages/rubric-page.ts';

export type OverlayKind = 'rubric' | 'help';

export interface OverlayProps {
  readonly kind: OverlayKind;
  readonly view: Pick<SessionView, 'round' | 'persona' | 'clock' | 'state'>;
  readonly frame: Frame;
  readonly isActive: boolean;
  readonly onClose: () => void;
}

export function Overlay({kind, view, frame, isActive, onClose}: OverlayProps) {
  const {round, persona, clock, state} = view;
  const {width, height} = frame;
  const lines = useMemo(
    () => (kind === 'rubric' ? rubricPage(round, width) : keysPage(width)),
    [kind, round, width],
  );
  useKeys((chord) => {
    if (commandOf(OVERLAY_KEYS, chord)) onClose();
  }, isActive);
  return (
    <Box flexDirection="column">
      <RoundHeader
        title={round.title}
        stage={kind === 'rubric' ? 'Rubric' : 'Keys'}
        interviewer={sanitizeLine(persona.name)}
        clock={clock}
        spent={spent(state.usage)}
        width={width}
      />
      <Pager lines={lines} width={width} height={height - HEADER_ROWS} isActive={isActive} />
    </Box>
  );
}
