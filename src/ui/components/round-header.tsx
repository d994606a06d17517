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
  /** What the session has cost so far, in words; may be empty. */
  readonly spent: string;
  readonly width: number;
}

export const HEADER_ROWS = 2;
const FEWEST_TITLE_CELLS = 8;
/** From this width on the title makes room for the sum. */
const ROOMY = 80;

export function RoundHeader({title, stage, interviewer, clock, spent, width}: RoundHeaderProps) {
  const time = clockWords(clock, interviewer);
  const kept = spent !== '' && width >= ROOMY ? widthOf(spent) + 2 : 0;
  const room = width - widthOf(time.plain) - widthOf(stage) - kept - 5;
  const name = room < FEWEST_TITLE_CELLS ? '' : `${truncate(sanitizeLine(title), room)} · `;
  const free = width - widthOf(name) - widthOf(stage) - widthOf(time.plain);
  // What matters less gives way: a sum that would touch the clock is left out.
  const sum = spent !== '' && free >= widthOf(spent) + 4 ? `  ${spent}` : '';
  const gap = ' '.repeat(Math.max(1, free - widthOf(sum)));
  const left = `${paint('title', name)}${stage}${paint('faint', sum)}`;
  return <Lines lines={[`${left}${gap}${time.painted}`, rule(width)]} />;
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
  network: () => 'no answer',
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
