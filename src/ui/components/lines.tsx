/** Lines that are already laid out: no wrapping, one row each. */
import {Box, Text} from 'ink';

export interface LinesProps {
  readonly lines: readonly string[];
}

/** A text for each row costs the renderer half of what one text with line breaks does. */
export function Lines({lines}: LinesProps) {
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        <Text key={row} wrap="truncate">
          {line || ' '}
        </Text>
      ))}
    </Box>
  );
}
