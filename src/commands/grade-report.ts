/** What came of each session that was to be graded: paths on stdout, everything else on stderr. */
import type {ExitCode} from '../fault.ts';
import {EXIT, Fault} from '../fault.ts';
import type {Outcome} from '../session/session.ts';
import {print, printJson, tellNotice} from './output.ts';
import {report} from './report.ts';

export class GradeReport {
  readonly #isJson: boolean;
  readonly #isOfSeveral: boolean;
  readonly #results: object[] = [];
  #worst: ExitCode = EXIT.done;

  constructor(isJson: boolean, isOfSeveral: boolean) {
    this.#isJson = isJson;
    this.#isOfSeveral = isOfSeveral;
  }

  graded(session: string, {grade, number, path}: Outcome): void {
    const {score, recommendation, judge, valid, usage} = grade;
    this.#results.push({session, path, n: number, score, recommendation, judge, valid, usage});
    if (!valid) this.#worst = EXIT.failed;
    const figure = score === null ? '' : `${score}/100, `;
    const why = grade.invalidBecause === null ? '' : ` ${grade.invalidBecause}`;
    tellNotice(`${this.#lead(session)}${figure}${recommendation} (by ${judge}).${why}`);
    if (!this.#isJson) print(path);
  }

  /** Neither graded nor failed: there is nothing to show yet. */
  waiting(session: string, sentence: string, facts: object): void {
    this.#results.push({session, ...facts});
    tellNotice(`${this.#lead(session)}${sentence}`);
  }

  failed(session: string, error: unknown): void {
    if (this.#isOfSeveral) tellNotice(`${session}:`);
    const code = report(error);
    if (error instanceof Fault) {
      const {code: name, message, nextStep} = error;
      this.#results.push({session, error: {code: name, message, nextStep}});
    } else {
      this.#results.push({session, error: {code: 'unexpected'}});
    }
    // Of several, one that can't be graded is no wrong use of the command.
    this.#worst = this.#isOfSeveral ? EXIT.failed : code;
  }

  /** Prints what is left to be printed. @returns the exit code of the command */
  end(code: ExitCode = this.#worst): ExitCode {
    if (this.#isJson) printJson(this.#results);
    return code;
  }

  #lead(session: string): string {
    return this.#isOfSeveral ? `${session}: ` : '';
  }
}
