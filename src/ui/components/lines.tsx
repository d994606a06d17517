/** Lines that are already laid out: no wrapping, one row each. */
import {Text} from 'ink';

export interface LinesProps {
  readonly lines: readonly string[];
}

export function Lines({lines}: LinesProps) {
  if (lines.length === 0) return null;
  // Ink drops the rows of a text that is empty from end to end.
  return <Text wrap="truncate">{lines.map((line) => line || ' ').join('\n')}</Text>;
}
