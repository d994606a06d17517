/** Two rows that stay in sight for the whole round: what it is, where it stands, time left. */
import type {HoldReason} from '../../interview/events.ts';
import type {ClockView} from '../../session/session.ts';
import {sanitizeLine} from '../../words/sanitize.ts';
import {bandOf, bar, countdown} from '../countdown.ts';
import {widthOf} from '../graphemes.ts';
import {rule} from '../rules.ts';
import {paint} from '../theme.ts';
import {truncate} from '../wrap.ts';
import {Lines} from './lines.tsx';

export interface RoundHeaderProps {
  readonly title: string;
  readonly stage: string;
  readonly interviewer: string;
  readonly clock: ClockView;
  readonly width: number;
}

export const HEADER_ROWS = 2;

export function RoundHeader({title, stage, interviewer, clock, width}: RoundHeaderProps) {
  const time = clockWords(clock, interviewer);
  const room = width - widthOf(time.plain) - widthOf(stage) - 5;
  const name = room < 8 ? '' : `${truncate(sanitizeLine(title), room)} · `;
  const gap = ' '.repeat(Math.max(1, width - widthOf(name) - widthOf(stage) - widthOf(time.plain)));
  return <Lines lines={[`${paint('title', name)}${stage}${gap}${time.painted}`, rule(width)]} />;
}

interface ClockWords {
  readonly plain: string;
  readonly painted: string;
}

/** Each band differs in words too, so that it is seen without colour. */
const BAND_WORDS = {calm: '', soon: ' left', urgent: ' left!'} as const;
const BAR_TONES = {calm: 'calm', soon: 'soon', urgent: 'soon'} as const;
const BAR_CELLS = 10;

const HELD_WORDS: Readonly<Record<HoldReason, (interviewer: string) => string>> = {
  speaking: (interviewer) => `${interviewer} speaks`,
  network: () => 'no connection',
  suspended: () => 'in the background',
  away: () => 'you were away',
};

function clockWords(clock: ClockView, interviewer: string): ClockWords {
  const band = bandOf(clock.remainingMs);
  const figures = countdown(clock.remainingMs) + BAND_WORDS[band];
  const stopped =
    clock.held === null ? '' : `clock stopped: ${HELD_WORDS[clock.held](interviewer)}  `;
  const gauge = bar(clock.remainingMs / Math.max(1, clock.lengthMs), BAR_CELLS);
  return {
    plain: `${stopped}${gauge} ${figures}`,
    painted: `${paint('faint', stopped)}${paint(BAR_TONES[band], gauge)} ${paint(band, figures)}`,
  };
}
