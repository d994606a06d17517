/** Finds what the package itself carries: rounds, prompts and its version. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

let root: string | null = null;

/** The directory with the package's package.json; the same from `src/` and from `dist/`. */
export function packageRoot(): string {
  root ??= findRoot(dirname(fileURLToPath(import.meta.url)));
  return root;
}

function findRoot(from: string): string {
  for (let directory = from; ; directory = dirname(directory)) {
    if (existsSync(join(directory, 'package.json'))) return directory;
    if (dirname(directory) === directory) throw new Error(`no package.json above ${from}`);
  }
}

export function rubricsDirectory(): string {
  return join(packageRoot(), 'rubrics');
}

export function promptsDirectory(): string {
  return join(packageRoot(), 'prompts');
}

/**
 * Rounds as the build has checked them, one file for each hash. Null when run from source, where a
 * build left behind could be older than the code.
 */
export function compiledRoundsDirectory(): string | null {
  const dist = join(packageRoot(), 'dist');
  return fileURLToPath(import.meta.url).startsWith(dist + sep) ? join(dist, 'rounds') : null;
}

/** The version in package.json, like `0.1.0`. */
export function appVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error('package.json has no version');
}
