/** `rounds lint <file…>`: everything an author should know about a round before anybody sits it. */
import {basename, dirname, resolve} from 'node:path';
import type {ExitCode} from '../fault.ts';
import {EXIT, Fault} from '../fault.ts';
import {lintSignals} from '../grading/lint-signals.ts';
import {lintLines, lintPersona} from '../interview/lint-lines.ts';
import {patternFindings} from '../round/check-patterns.ts';
import {nameAdvice, sourceAdvice} from '../round/lint-source.ts';
import {lintRound} from '../round/lint.ts';
import {readRound} from '../round/load.ts';
import type {Advice, Problem} from '../round/problem.ts';
import {errorAt, formatProblem} from '../round/problem.ts';
import type {Round} from '../round/schema.ts';
import {isRoundPath, loadPersona, readRoundSource} from '../store/catalogue.ts';
import type {Paths} from '../store/paths.ts';
import {resolvePaths} from '../store/paths.ts';
import {print, printJson} from './output.ts';
import type {JsonFlag} from './declarations/declared.ts';
import {report} from './report.ts';

interface LintedProblem extends Problem {
  readonly severity: Advice['severity'];
}

interface LintedFile {
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly LintedProblem[];
}

/** A file that can't be read is told on stderr; the others are still looked at. */
export async function lintRounds(
  refs: readonly string[],
  {json = false}: JsonFlag,
): Promise<ExitCode> {
  const paths = resolvePaths(process.env);
  const linted: LintedFile[] = [];
  let code: ExitCode = EXIT.done;
  for (const ref of refs) {
    try {
      const file = await lintFile(ref, paths);
      linted.push(file);
      if (!json) printFile(file);
      if (file.errors > 0 && code === EXIT.done) code = EXIT.failed;
    } catch (error) {
      code = report(error);
    }
  }
  if (json) printJson(linted);
  return code;
}

async function lintFile(ref: string, paths: Paths): Promise<LintedFile> {
  const {source, shownAs} = await readRoundSource(ref, paths);
  const {value, problems, place} = readRound(source);
  // What follows reads patterns: none of them may be broken.
  const isLegible = value !== null && patternFindings(value).length === 0;
  const findings: LintedProblem[] = [
    ...problems.map((problem) => ({...problem, severity: 'error' as const})),
    ...[
      ...(value === null ? [] : sourceAdvice(source)),
      ...(value !== null && isOwn(shownAs, paths) ? nameAdvice(value.id, basename(shownAs)) : []),
      ...(isLegible ? await adviceOn(value) : []),
    ].map((advice) => ({
      ...place(advice),
      severity: advice.severity,
    })),
  ];
  const errors = findings.filter(({severity}) => severity === 'error').length;
  return {
    file: shownAs,
    errors,
    warnings: findings.length - errors,
    findings: findings.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** Whether a file lies where rounds are started by name. */
function isOwn(shownAs: string, paths: Paths): boolean {
  return isRoundPath(shownAs) && dirname(resolve(shownAs)) === resolve(paths.rounds);
}

async function adviceOn(round: Round): Promise<Advice[]> {
  return [
    ...(await personaAdvice(round)),
    ...lintRound(round),
    ...lintLines(round),
    ...(await lintSignals(round)),
  ];
}

async function personaAdvice(round: Round): Promise<Advice[]> {
  try {
    return lintPersona(round, await loadPersona(round.persona));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return [errorAt(['persona'], `${error.message} ${error.nextStep}`)];
  }
}

function printFile({file, errors, warnings, findings}: LintedFile): void {
  for (const {severity, message, ...place} of findings) {
    print(formatProblem({...place, message: `${severity}: ${message}`}, file));
  }
  const counts = [count(errors, 'error'), count(warnings, 'warning')].filter((text) => text !== '');
  print(counts.length === 0 ? `${file}: nothing to mend.` : `${file}: ${counts.join(', ')}.`);
}

function count(number: number, what: string): string {
  if (number === 0) return '';
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}
