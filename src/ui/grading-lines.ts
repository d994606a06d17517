/** What a grading takes, in words: for the screen and for a line of progress. */
import type {GradingProgress} from '../session/session.ts';
import {countdown} from './countdown.ts';
import {dollars} from './money.ts';

/** `about 1:20 left, $0.12 so far`; empty where nothing of it is known or worth a word. */
export function estimates({etaMs, usd, done, total}: GradingProgress): string {
  return [
    ...(etaMs === null || done === total ? [] : [`about ${countdown(etaMs)} left`]),
    ...(usd === null || usd === 0 ? [] : [`${dollars(usd)} so far`]),
  ].join(', ');
}
