/**
 * The terminal can go away under a running session: its window is closed, or the connection to it
 * is lost. Then nothing can be shown and nobody reads an exit code, but the session is to be saved.
 */
import {isatty} from 'node:tty';

/**
 * Calls back when the terminal refuses a byte. That is no error of ours, so none is thrown.
 * @returns a function that stops listening
 */
export function onHangUp(callback: () => void): () => void {
  const streams = [process.stdin, process.stdout, process.stderr];
  const listener = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EIO') callback();
    else if (error.code !== 'EPIPE') throw error;
  };
  for (const stream of streams) stream.on('error', listener);
  return () => {
    for (const stream of streams) stream.off('error', listener);
  };
}

/**
 * Ends the process as a hang-up does, when there was one. An ordinary exit would have Node set the
 * modes of a terminal that is no more, and abort because it can't.
 */
export function endIfHungUp(): void {
  const streams = [process.stdin, process.stdout, process.stderr];
  const isGone = streams.some(({isTTY}, fd) => isTTY && !isatty(fd));
  if (!isGone || process.platform === 'win32') return;
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}
