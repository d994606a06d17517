/** What a command prints, when it runs within the test. */
import {onTestFinished, vi} from 'vitest';

export interface CapturedOutput {
  readonly stdout: string;
  readonly stderr: string;
}

/** From now on until the end of the test; what is printed grows in the object that is returned. */
export function captureOutput(): CapturedOutput {
  const captured = {stdout: '', stderr: ''};
  for (const name of ['stdout', 'stderr'] as const) {
    const spy = vi.spyOn(process[name], 'write').mockImplementation((text) => {
      captured[name] += String(text);
      return true;
    });
    onTestFinished(() => spy.mockRestore());
  }
  return captured;
}
