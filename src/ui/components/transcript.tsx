/** The part of the conversation that is in sight, and a row below it that says what goes on. */
import {useAnimation} from 'ink';
import {paint} from '../theme.ts';
import {windowOf} from '../scroll.ts';
import {Lines} from './lines.tsx';

export interface TranscriptProps {
  readonly lines: readonly string[];
  readonly top: number;
  /** Rows, the one below included. */
  readonly height: number;
  /** Who is making the next turn, if anyone. */
  readonly speaker: string | null;
}

export function Transcript({lines, top, height, speaker}: TranscriptProps) {
  const rows = height - 1;
  const below = Math.max(0, lines.length - top - rows);
  // A conversation that does not fill its window stands at the foot, next to the answer.
  const visible = lines.length < rows ? padTop(lines, rows) : windowOf(lines, top, rows);
  return (
    <>
      <Lines lines={visible} />
      {below > 0 ? <Lines lines={[belowLine(below, speaker)]} /> : <Speaking who={speaker} />}
    </>
  );
}

function padTop(lines: readonly string[], rows: number): string[] {
  return [...Array.from({length: rows - lines.length}, () => ''), ...lines];
}

function belowLine(below: number, speaker: string | null): string {
  const news = speaker === null ? '' : ` · ${speaker} is speaking`;
  return paint('faint', `↓ ${below} more ${below === 1 ? 'line' : 'lines'} · PgDn${news}`);
}

const DOTS = ['·  ', '·· ', '···'] as const;

function Speaking({who}: {readonly who: string | null}) {
  const {frame} = useAnimation({interval: 500, isActive: who !== null});
  if (who === null) return <Lines lines={['']} />;
  const dots = DOTS[frame % DOTS.length];
  return <Lines lines={[`${paint('interviewer', `${who} is speaking`)} ${dots}`]} />;
}
