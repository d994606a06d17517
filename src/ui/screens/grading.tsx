/** The wait for the scorecard: how far the judging is and what is being judged. */
import type {GradingProgress} from '../../session/session.ts';
import {sanitizeLine} from '../../words/sanitize.ts';
import {Lines} from '../components/lines.tsx';
import {bar} from '../countdown.ts';
import type {Frame} from '../frame.ts';
import {estimates} from '../grading-lines.ts';
import {rule} from '../rules.ts';
import {windowOf} from '../scroll.ts';
import {paint} from '../theme.ts';
import {wrapText} from '../wrap.ts';

export interface GradingProps {
  readonly progress: GradingProgress | null;
  readonly frame: Frame;
}

export function Grading({progress, frame}: GradingProps) {
  const {width, height} = frame;
  const lines = [
    paint('title', 'Grading'),
    rule(width),
    '',
    ...(progress ? progressLines(progress, width) : ['Reading the transcript …']),
  ];
  return <Lines lines={windowOf(lines, 0, height)} />;
}

function progressLines(progress: GradingProgress, width: number): string[] {
  const {done, total, dimension, statement} = progress;
  const count = `${done} of ${total}`;
  const share = total === 0 ? 0 : done / total;
  const estimate = estimates(progress);
  return [
    `${paint('calm', bar(share, width - count.length - 2))}  ${count}`,
    '',
    ...wrapText(sanitizeLine(dimension), width).map((line) => paint('title', line)),
    ...wrapText(sanitizeLine(statement), width),
    '',
    ...(estimate === '' ? [] : [...wrapText(estimate, width), '']),
    ...wrapText('Each verdict needs a quote of yours as its proof.', width).map((line) =>
      paint('faint', line),
    ),
  ];
}
