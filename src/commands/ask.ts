/**
 * Questions to somebody at a terminal. What is typed is not echoed by the terminal; however the
 * question ends, the terminal is as it was before.
 */
import {StringDecoder} from 'node:string_decoder';
import {EXIT, Fault} from '../fault.ts';
import {sanitizeLine} from '../words/sanitize.ts';
import {endIfHungUp, onHangUp} from './hang-up.ts';
import {LineKeys} from './line-keys.ts';

/** As much of a terminal as questions need. */
export interface AskingTerminal {
  readonly input: NodeJS.ReadStream;
  /** Where questions are written: the terminal, also when the output goes elsewhere. */
  readonly screen: {write(text: string): unknown};
}

const MARK_PASTES = '\u001b[?2004h';
const NO_PASTE_MARKS = '\u001b[?2004l';
const LINE_ANEW = '\r\u001b[K';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * @returns what was typed or pasted, without white space around it; it was never on the screen
 * @throws {Fault} `interrupted` at Ctrl+C, Ctrl+D, a signal, and when the terminal goes away
 */
export async function askHidden(question: string, terminal: AskingTerminal): Promise<string> {
  return (await ask(question, terminal, false)).trim();
}

/**
 * @param question short enough to stand on one line with its answer
 * @returns true only for a yes; Enter alone is a no
 * @throws {Fault} as {@link askHidden}
 */
export async function askYesNo(question: string, terminal: AskingTerminal): Promise<boolean> {
  const answer = await ask(`${question} [y/N] `, terminal, true);
  return /^\s*y(?:es)?\s*$/iu.test(answer);
}

async function ask(
  question: string,
  {input, screen}: AskingTerminal,
  isShown: boolean,
): Promise<string> {
  const wasRaw = input.isRaw;
  const restore = (): void => {
    input.setRawMode(wasRaw);
    screen.write(NO_PASTE_MARKS);
  };
  // Also for an end that comes from elsewhere: an exception, an exit.
  process.once('exit', restore);
  let stop = (): void => undefined;
  const stopWatching = onHangUp(() => stop());
  try {
    // First no echo, then the question: nobody answers before it.
    input.setRawMode(true);
    screen.write(question + MARK_PASTES);
    const answer = await new Promise<string | null>((resolve) => {
      const keys = new LineKeys();
      const decoder = new StringDecoder('utf8');
      const listen = (data: Buffer | string): void => {
        const result = keys.push(typeof data === 'string' ? data : decoder.write(data));
        if (isShown) screen.write(`${LINE_ANEW}${question}${sanitizeLine(keys.text)}`);
        if (result.type === 'line') end(result.text);
        if (result.type === 'interrupted') end(null);
      };
      const end = (text: string | null): void => {
        input.off('data', listen).off('end', stop);
        for (const signal of SIGNALS) process.off(signal, stop);
        input.pause();
        resolve(text);
      };
      stop = () => end(null);
      input.on('data', listen).once('end', stop);
      for (const signal of SIGNALS) process.on(signal, stop);
      input.resume();
    });
    screen.write('\n');
    if (answer === null) throw interrupted();
    return answer;
  } finally {
    process.off('exit', restore);
    restore();
    endIfHungUp();
    stopWatching();
  }
}

function interrupted(): Fault {
  return new Fault('interrupted', 'Stopped; nothing has been changed.', {
    nextStep: 'To begin again: interview-coach key set',
    exitCode: EXIT.interrupted,
  });
}
