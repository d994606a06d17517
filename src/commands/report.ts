/** Tells the user what went wrong: the sentence, then the next step. */
import type {ExitCode} from '../fault.ts';
import {EXIT, Fault} from '../fault.ts';
import {redact} from '../claude/redact.ts';
import {sanitize} from '../words/sanitize.ts';

/** Prints on stderr. @returns the exit code that belongs to the error */
export function report(error: unknown): ExitCode {
  const lines =
    error instanceof Fault
      ? [error.message, `→ ${error.nextStep}`]
      : [
          `Something went wrong inside interview-coach: ${messageOf(error)}`,
          '→ Nothing saved is lost. INTERVIEW_COACH_DEBUG=1 shows where it happened.',
        ];
  if (process.env['INTERVIEW_COACH_DEBUG'] === '1') lines.push(...traces(error));
  // Whatever went wrong, a key that was given in the wrong place is not repeated.
  process.stderr.write(`${redact(sanitize(lines.join('\n')))}\n`);
  return error instanceof Fault ? error.exitCode : EXIT.failed;
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}

/** Stacks of an error and of what caused it. */
function traces(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return [error.stack ?? error.message, ...traces(error.cause)];
}
