/** Reads the golden transcripts of a round and what the labellers say of them. */
import {createHash} from 'node:crypto';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import type * as z from 'zod';
import {EXIT, Fault} from '../fault.ts';
import {goldenProblems, labelProblems} from '../grading/calibration/check-goldens.ts';
import type {Golden, LabelSet, Labels} from '../grading/calibration/golden.ts';
import {GoldenSchema, LabelsSchema} from '../grading/calibration/golden.ts';
import {problemFault} from '../round/problem.ts';
import {readYaml} from '../round/read-yaml.ts';
import {schemaFindings} from '../round/schema-findings.ts';
import type {Round} from '../round/schema.ts';
import {errorCode} from './durable-write.ts';
import {rubricsDirectory} from './package-files.ts';

/** The labels of two labellers, and what they settled afterwards where they had disagreed. */
const LABEL_FILES = {
  a: 'labels-a.yaml',
  b: 'labels-b.yaml',
  settled: 'labels-settled.yaml',
} as const;
const GOLDEN_FILE = /^(?!labels-).+\.ya?ml$/u;

export interface LoadedGolden {
  readonly golden: Golden;
  /** First 12 hex digits of the file's SHA-256. */
  readonly hash: string;
}

export interface LoadedGoldens {
  /** By id. */
  readonly goldens: readonly LoadedGolden[];
  readonly labels: LabelSet;
}

/** Where the goldens of a round lie in the package. */
export function goldenDirectory(round: string): string {
  return join(rubricsDirectory(), 'golden', round);
}

/** Ids of the rounds that have some. */
export async function roundsWithGoldens(): Promise<readonly string[]> {
  return await namesIn(join(rubricsDirectory(), 'golden'));
}

/**
 * @param only ids or beginnings of ids; empty: all of them
 * @throws {Fault} `goldens-missing` or `golden-unknown` (wrong usage); `golden-invalid` for a file
 *   that can't be relied on, with a line for each problem
 */
export async function loadGoldens(
  directory: string,
  round: Round,
  only: readonly string[] = [],
): Promise<LoadedGoldens> {
  const files = (await namesIn(directory)).filter((name) => GOLDEN_FILE.test(name));
  if (files.length === 0) throw noGoldens(round.id, await roundsWithGoldens());
  const all = await Promise.all(files.map(async (name) => await loadGolden(directory, name)));
  const goldens = chosen(all, only);
  const [a, b, settled] = await Promise.all(
    [LABEL_FILES.a, LABEL_FILES.b, LABEL_FILES.settled].map(
      async (name) => await loadLabels(directory, name, name === LABEL_FILES.settled),
    ),
  );
  const labels = {a: a ?? {}, b: b ?? {}, settled: settled ?? {}};
  for (const {golden} of goldens) refuseUnreliable(golden, labels, round);
  return {goldens, labels};
}

function chosen(all: readonly LoadedGolden[], only: readonly string[]): LoadedGolden[] {
  const unknown = only.find((word) => !all.some(({golden}) => golden.id.startsWith(word)));
  if (unknown !== undefined) {
    const ids = all.map(({golden}) => golden.id).join(', ');
    throw new Fault('golden-unknown', `There is no golden transcript "${unknown}".`, {
      nextStep: `Choose among: ${ids}.`,
      exitCode: EXIT.usage,
    });
  }
  return all.filter(
    ({golden}) => only.length === 0 || only.some((word) => golden.id.startsWith(word)),
  );
}

function refuseUnreliable(golden: Golden, labels: LabelSet, round: Round): void {
  const problems = [
    ...goldenProblems(golden, round).map((problem) => `${golden.id}: ${problem}`),
    ...labelled(LABEL_FILES.a, labelProblems(golden, labels.a, round)),
    ...labelled(LABEL_FILES.b, labelProblems(golden, labels.b, round)),
    ...labelled(LABEL_FILES.settled, labelProblems(golden, labels.settled, round, false)),
  ];
  if (problems.length === 0) return;
  throw new Fault('golden-invalid', problems.join('\n'), {nextStep: MEND});
}

function labelled(file: string, problems: readonly string[]): string[] {
  return problems.map((problem) => `${file}: ${problem}`);
}

async function loadGolden(directory: string, name: string): Promise<LoadedGolden> {
  const source = await readFile(join(directory, name), 'utf8');
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 12);
  return {golden: parse(source, name, GoldenSchema), hash};
}

async function loadLabels(directory: string, name: string, mayBeMissing: boolean): Promise<Labels> {
  try {
    return parse(await readFile(join(directory, name), 'utf8'), name, LabelsSchema);
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') throw cause;
    if (mayBeMissing) return {};
    throw new Fault('golden-invalid', `There are no labels ${name}.`, {nextStep: MEND, cause});
  }
}

const MEND = 'Install interview-coach again; whoever changes goldens has to mend these first.';

function parse<T>(source: string, name: string, schema: z.ZodType<T>): T {
  const reading = readYaml(source);
  if (!reading.isReadable) throw problemFault('golden-invalid', reading.problems, name);
  const parsed = schema.safeParse(reading.data);
  if (parsed.success) return parsed.data;
  const findings = schemaFindings(parsed.error.issues, reading.data);
  throw problemFault(
    'golden-invalid',
    findings.map((finding) => reading.place(finding)),
    name,
  );
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).toSorted();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function noGoldens(round: string, others: readonly string[]): Fault {
  return new Fault('goldens-missing', `There are no golden transcripts for "${round}".`, {
    nextStep: `There are some for: ${others.join(', ')}.`,
    exitCode: EXIT.usage,
  });
}
