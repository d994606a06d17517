/** Stands in for any screen while the terminal is too small for it. */
import {Text} from 'ink';
import {SMALLEST} from '../frame.ts';

export interface TooSmallProps {
  readonly columns: number;
  readonly rows: number;
}

export function TooSmall({columns, rows}: TooSmallProps) {
  return (
    <Text wrap="wrap">
      {`Please enlarge this window: it has ${columns}×${rows} characters, the interview needs ` +
        `${SMALLEST.columns}×${SMALLEST.rows}. Nothing is lost.`}
    </Text>
  );
}
