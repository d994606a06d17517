/**
 * Builds dist/ once before the tests, unless it is newer than everything that it is made of. A
 * build that fails is told to the tests that run the binary; the others do not need it.
 */
import {execFile} from 'node:child_process';
import {readdir, stat} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import type {TestProject} from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why there is no binary to test, or null. */
    readonly buildFailure: string | null;
  }
}

const root = resolve(import.meta.dirname, '../..');
/** The last file that the build writes. */
const LAST_BUILT = join(root, 'dist', 'THIRD-PARTY-LICENSES.txt');
const SOURCES = ['src', 'rubrics', 'esbuild.config.mjs', 'package.json', 'package-lock.json'];

export default async function setup(project: TestProject): Promise<void> {
  project.provide('buildFailure', (await isBuilt()) ? null : await build());
}

async function build(): Promise<string | null> {
  try {
    await promisify(execFile)(process.execPath, ['esbuild.config.mjs'], {cwd: root});
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function isBuilt(): Promise<boolean> {
  const built = await changed(LAST_BUILT);
  const sources = await Promise.all(SOURCES.map(async (name) => await newest(join(root, name))));
  return built > Math.max(...sources);
}

/** Time of the latest change in a file or in anything below a directory; 0 when it is not there. */
async function newest(path: string): Promise<number> {
  const own = await changed(path);
  const below = await readdir(path, {recursive: true}).catch((): string[] => []);
  const times = await Promise.all(below.map(async (name) => await changed(join(path, name))));
  return Math.max(own, ...times);
}

async function changed(path: string): Promise<number> {
  return await stat(path).then(
    ({mtimeMs}) => mtimeMs,
    () => 0,
  );
}
