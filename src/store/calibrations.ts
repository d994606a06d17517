/** Calibration runs on disk: one file each, never overwritten, readable by their owner only. */
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {Fault} from '../fault.ts';
import type {Calibration} from '../grading/calibration/calibration.ts';
import type {Grade} from '../grading/grade.ts';
import {createFile} from './durable-write.ts';
import type {Paths} from './paths.ts';

export interface CalibrationRun {
  readonly v: 1;
  readonly round: string;
  /** ISO 8601. */
  readonly date: string;
  readonly judge: string;
  /** Like a grade's; `goldens` changes with every transcript. */
  readonly stamp: Grade['stamp'] & {readonly goldens: string; readonly labels: string};
  /** Gradings of each golden. */
  readonly runs: number;
  /** Of this sitting: answers of one that broke off were paid for then. */
  readonly usage: Grade['usage'];
  readonly calibration: Calibration;
}

export function calibrationDirectory(paths: Paths): string {
  return join(paths.home, 'calibration');
}

/** @returns the folder, made if it wasn't there @throws {Fault} `calibration-write` */
export async function openCalibrationDirectory(paths: Paths): Promise<string> {
  const directory = calibrationDirectory(paths);
  return await orFault(directory, async () => {
    await mkdir(directory, {recursive: true, mode: 0o700});
    return directory;
  });
}

/** @returns the file's absolute path @throws {Fault} `calibration-write` when the disk refuses */
export async function writeCalibration(directory: string, run: CalibrationRun): Promise<string> {
  const text = `${JSON.stringify(run, null, 2)}\n`;
  const minute = run.date.slice(0, 16).replace('T', '-').replace(':', '');
  const judge = run.judge.replace(/[^\w.-]+/gu, '-').slice(0, 80);
  return await orFault(directory, async () => {
    for (let n = 1; ; n += 1) {
      const file = join(directory, `${minute}-${judge}${n === 1 ? '' : `-${n}`}.json`);
      if (await createFile(file, text)) return file;
    }
  });
}

async function orFault<T>(directory: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Fault('calibration-write', `Nothing can be written to ${directory}.`, {
      nextStep: 'Make room or mend the permissions, then run the same command again.',
      cause,
    });
  }
}
