/** Everything that the candidate may know before the round. */
import {useMemo} from 'react';
import type {Round} from '../../round/schema.ts';
import {Pager} from '../components/pager.tsx';
import type {Frame} from '../frame.ts';
import {useKeys} from '../hooks/use-keys.ts';
import {BRIEFING_KEYS, commandOf} from '../keys.ts';
import type {BriefingFacts} from '../pages/briefing-page.ts';
import {briefingPage} from '../pages/briefing-page.ts';

export interface BriefingProps extends BriefingFacts {
  readonly round: Round;
  readonly frame: Frame;
  readonly isActive: boolean;
  readonly onIntent: (intent: 'prepare' | 'begin' | 'leave') => void;
}

export function Briefing(props: BriefingProps) {
  const {round, frame, isActive, onIntent, minutes, completions, price, coach} = props;
  const lines = useMemo(
    () => briefingPage(round, {minutes, completions, price, coach}, frame.width),
    [round, minutes, completions, price, coach, frame.width],
  );
  useKeys((chord) => {
    const command = commandOf(BRIEFING_KEYS, chord);
    if (command) onIntent(command);
  }, isActive);
  return (
    <Pager
      lines={lines}
      width={frame.width}
      height={frame.height}
      label="Briefing"
      isActive={isActive}
    />
  );
}
