/**
 * Everything that can go wrong in front of a user is a Fault: a plain sentence that says what
 * happened, and a next step that says what to do about it. Anything else that is thrown is a bug.
 */

/** Process exit codes (SPEC §2). */
export const EXIT = {done: 0, failed: 1, usage: 2, interrupted: 130} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface FaultOptions {
  /** What the user can do now: one imperative sentence. */
  readonly nextStep: string;
  readonly exitCode?: ExitCode;
  readonly cause?: unknown;
}

export class Fault extends Error {
  /** Stable kebab-case name, for scripts and tests. */
  readonly code: string;
  readonly nextStep: string;
  readonly exitCode: ExitCode;

  constructor(code: string, sentence: string, options: FaultOptions) {
    super(sentence, options.cause === undefined ? undefined : {cause: options.cause});
    this.name = 'Fault';
    this.code = code;
    this.nextStep = options.nextStep;
    this.exitCode = options.exitCode ?? EXIT.failed;
  }
}
