/** The floor for everything drawn: the smallest full-screen program that Ink makes. */
import {render, Text, useInput} from 'ink';

function Hello() {
  useInput(() => undefined);
  return <Text>Hello, world</Text>;
}

render(<Hello />, {alternateScreen: true, interactive: true});
