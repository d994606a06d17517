/**
 * What is wrong with an authored file, and where. Problems are collected, never thrown one by one,
 * so that an author sees all of them at once.
 */
import {Fault} from '../fault.ts';

/** Keys and indexes from the root of the file. */
export type Path = readonly (string | number)[];

/** A problem before its place in the text is known. */
export interface Finding {
  readonly path: Path;
  /** A sentence in the author's terms, without a full stop. */
  readonly message: string;
  /** Point at the key instead of the value. */
  readonly isAboutKey?: boolean;
}

/** A finding of the lint: an error keeps the round from being what it promises, a warning may be meant. */
export interface Advice extends Finding {
  readonly severity: 'error' | 'warning';
}

export function errorAt(path: Path, message: string): Advice {
  return {path, message, severity: 'error'};
}

export function warningAt(path: Path, message: string): Advice {
  return {path, message, severity: 'warning'};
}

export interface Problem {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export function formatProblem(problem: Problem, file: string): string {
  const stop = /[.!?]$/u.test(problem.message) ? '' : '.';
  return `${file}:${problem.line}:${problem.column}: ${problem.message}${stop}`;
}

/** One line for each problem, in the order of the file. */
export function problemFault(code: string, problems: readonly Problem[], file: string): Fault {
  const ordered = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return new Fault(code, ordered.map((problem) => formatProblem(problem, file)).join('\n'), {
    nextStep:
      ordered.length === 1
        ? 'Mend that line and run the command again.'
        : `Mend these ${ordered.length} places and run the command again.`,
  });
}

/** `observables › key-scope › weight`: items of a list are called by their id, else by number. */
export function describePath(path: Path, root: unknown): string {
  const names: string[] = [];
  let here: unknown = root;
  for (const step of path) {
    here = child(here, step);
    if (typeof step === 'string') {
      names.push(step);
    } else {
      const id = child(here, 'id');
      names.push(typeof id === 'string' && id !== '' ? id : `#${step + 1}`);
    }
  }
  return names.join(' › ');
}

function child(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}
