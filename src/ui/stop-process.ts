/** Ctrl+Z: what a terminal does by itself while it is not in raw mode. */

/** Long enough for the signal to arrive. While the process is stopped, no timer runs out. */
const SETTLE_MS = 50;

/**
 * Stops the whole job, so that the shell gets its prompt back also when a launcher started us.
 * Returns when the job is continued, or at once where it cannot be stopped.
 */
export async function stopProcess(): Promise<void> {
  if (process.platform === 'win32') return;
  process.kill(0, 'SIGTSTP');
  await new Promise((resolve) => {
    setTimeout(resolve, SETTLE_MS);
  });
}
