/** A home directory of its own for each test, gone afterwards. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import type {Paths} from '../../src/store/paths.ts';
import {resolvePaths} from '../../src/store/paths.ts';

export async function tempDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'interview-coach-'));
  onTestFinished(async () => {
    await rm(directory, {recursive: true, force: true});
  });
  return directory;
}

export async function tempHome(): Promise<Paths> {
  return resolvePaths({INTERVIEW_COACH_HOME: await tempDirectory()});
}
