/** Two minutes with a checklist. Nothing here is needed to go on. */
import {useState} from 'react';
import type {Round} from '../../round/schema.ts';
import type {SessionView} from '../../session/session.ts';
import {Lines} from '../components/lines.tsx';
import {countdown} from '../countdown.ts';
import {hanging} from '../document.ts';
import type {Frame} from '../frame.ts';
import {useKeys} from '../hooks/use-keys.ts';
import {commandOf, PREP_KEYS} from '../keys.ts';
import {rule} from '../rules.ts';
import {windowOf} from '../scroll.ts';
import {paint} from '../theme.ts';
import {padEnd, wrapText} from '../wrap.ts';

export interface PrepProps {
  readonly checklist: Round['checklist'];
  readonly prep: SessionView['prep'];
  readonly frame: Frame;
  readonly isActive: boolean;
  readonly onTick: (item: number) => void;
  readonly onIntent: (intent: 'begin' | 'leave') => void;
}

export function Prep({checklist, prep, frame, isActive, onTick, onIntent}: PrepProps) {
  const [chosen, setChosen] = useState(0);
  const last = checklist.length - 1;
  useKeys((chord) => {
    const digit = chord.kind === 'text' ? Number.parseInt(chord.text, 10) : Number.NaN;
    if (digit >= 1 && digit <= checklist.length) {
      setChosen(digit - 1);
      onTick(digit - 1);
      return;
    }
    const command = commandOf(PREP_KEYS, chord);
    if (command === 'up') setChosen((now) => Math.max(0, now - 1));
    else if (command === 'down') setChosen((now) => Math.min(last, now + 1));
    else if (command === 'tick') onTick(chosen);
    else if (command) onIntent(command);
  }, isActive);

  const {width, height} = frame;
  const isOver = prep.remainingMs <= 0;
  const title = isOver ? 'Ready when you are' : 'Before you start';
  const left = countdown(prep.remainingMs);
  const items = checklist.flatMap((item, index) =>
    itemLines(index, item, prep.ticked.includes(index), index === chosen, width),
  );
  const first = items.findIndex((line) => line.startsWith('›'));
  const room = height - 2;
  const top = first + 4 > room ? first + 4 - room : 0;
  return (
    <Lines
      lines={[
        paint('title', padEnd(title, width - left.length)) + paint('calm', left),
        rule(width),
        ...windowOf(items, top, room),
      ]}
    />
  );
}

function itemLines(
  index: number,
  item: {readonly title: string; readonly text: string},
  isTicked: boolean,
  isChosen: boolean,
  width: number,
): string[] {
  const label = `${isChosen ? '› ' : '  '}${isTicked ? '[x]' : '[ ]'} ${index + 1}. `;
  const text = wrapText(item.text, width - label.length);
  return [
    ...hanging(label, item.title, width).map((line) => (isTicked ? line : paint('title', line))),
    ...text.map((line) => ' '.repeat(label.length) + (isTicked ? paint('faint', line) : line)),
    '',
  ];
}
