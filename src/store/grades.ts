/** Grades and scorecards on disk. A grade is never overwritten; a scorecard follows the newest. */
import {mkdir, readdir, readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {Fault} from '../fault.ts';
import type {Grade} from '../grading/grade.ts';
import {GradeSchema} from '../grading/grade.ts';
import {createFile, errorCode, replaceFile} from './durable-write.ts';

const GRADE_FILE = /^([1-9]\d{0,5})\.json$/;

/**
 * Stores a grade beside the earlier ones of a session.
 * @returns its number, counted from 1
 * @throws {Fault} `grade-write` when the disk refuses
 */
export async function writeGrade(dir: string, grade: Grade): Promise<number> {
  const folder = join(dir, 'grades');
  return await orFault(folder, async () => {
    await mkdir(folder, {recursive: true, mode: 0o700});
    const text = `${JSON.stringify(grade, null, 2)}\n`;
    let n = Math.max(0, ...(await gradeNumbers(dir))) + 1;
    while (!(await createFile(join(folder, `${n}.json`), text))) n += 1;
    return n;
  });
}

/** Oldest first. Files that hold no grade are passed over. */
export async function readGrades(dir: string): Promise<{n: number; grade: Grade}[]> {
  const grades: {n: number; grade: Grade}[] = [];
  for (const n of await gradeNumbers(dir)) {
    const grade = await readGrade(join(dir, 'grades', `${n}.json`));
    if (grade) grades.push({n, grade});
  }
  return grades;
}

/**
 * Puts the scorecard in its place, whole.
 * @returns its absolute path
 * @throws {Fault} `grade-write` when the disk refuses
 */
export async function writeScorecard(dir: string, markdown: string): Promise<string> {
  const file = resolve(dir, 'scorecard.md');
  await orFault(file, async () => {
    await replaceFile(file, markdown);
  });
  return file;
}

async function gradeNumbers(dir: string): Promise<number[]> {
  let names: string[];
  try {
    names = await readdir(join(dir, 'grades'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
  return names
    .flatMap((name) => GRADE_FILE.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
}

async function readGrade(file: string): Promise<Grade | null> {
  try {
    const parsed = GradeSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) !== '') return null;
    throw error;
  }
}

async function orFault<T>(file: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    const reason = errorCode(cause) === 'ENOSPC' ? 'the disk is full' : 'the disk refuses it';
    throw new Fault('grade-write', `The grade can't be written to ${file}: ${reason}.`, {
      nextStep: 'The interview itself is saved. Make room or mend the permissions, then resume.',
      cause,
    });
  }
}
