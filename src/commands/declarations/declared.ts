/** What the declarations of all commands share. */
import type {ExitCode} from '../../fault.ts';

/** Takes the exit code of the command that was run. */
export type Done = (code: ExitCode) => void;

export interface JsonFlag {
  readonly json?: boolean;
}
