/**
 * The key as plain text in a file of its own, where there is no keychain and the user has agreed.
 * Only its owner can read it; one that others can read is not used.
 */
import {mkdir, open, readdir, unlink} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {Fault} from '../fault.ts';
import {errorCode, replaceFile} from './durable-write.ts';
import {keyShapeProblem} from './key-shape.ts';
import type {Paths} from './paths.ts';

const NAME = 'api-key';
const OTHERS = 0o077;

/** Absolute path of the file, whether it is there or not. */
export function keyFilePath(paths: Paths): string {
  return join(dirname(paths.config), NAME);
}

/**
 * @returns null when there is no such file
 * @throws {Fault} `key-file-open` when others can read it, `key-file-garbled`, `key-file-unreadable`
 */
export async function readKeyFile(paths: Paths): Promise<string | null> {
  const path = keyFilePath(paths);
  let mode: number;
  let text: string;
  try {
    // One handle for both: what is checked is what is read.
    const handle = await open(path, 'r');
    try {
      ({mode} = await handle.stat());
      text = await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return null;
    throw new Fault('key-file-unreadable', `The key in ${path} can't be read.`, {
      nextStep: 'Make the file readable for you, or take it away: interview-coach key remove',
      cause,
    });
  }
  if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
    throw new Fault('key-file-open', `The key in ${path} can be read by others; it is not used.`, {
      nextStep: `Run: chmod 600 ${path}. If others have had access, get a new key.`,
    });
  }
  const key = text.trim();
  const problem = keyShapeProblem(key);
  if (problem === null) return key;
  throw new Fault('key-file-garbled', `What ${path} holds is no key. ${problem}`, {
    nextStep: 'Store the key again: interview-coach key set',
  });
}

/** @throws {Fault} `key-file-unwritable` */
export async function writeKeyFile(paths: Paths, secret: string): Promise<void> {
  const path = keyFilePath(paths);
  try {
    await mkdir(dirname(path), {recursive: true, mode: 0o700});
    await replaceFile(path, `${secret}\n`);
  } catch (cause) {
    throw new Fault('key-file-unwritable', `The key can't be written to ${path}.`, {
      nextStep: 'Make its directory writable, or set ANTHROPIC_API_KEY in its place.',
      cause,
    });
  }
}

/**
 * Takes the file away, and what a write that was cut off may have left beside it.
 * @returns false when there was none
 * @throws {Fault} `key-file-unwritable`
 */
export async function removeKeyFile(paths: Paths): Promise<boolean> {
  const path = keyFilePath(paths);
  try {
    const names = await readdir(dirname(path));
    const ours = names.filter((name) => name === NAME || name.startsWith(`${NAME}.tmp-`));
    for (const name of ours) await unlink(join(dirname(path), name));
    return ours.includes(basename(path));
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return false;
    throw new Fault('key-file-unwritable', `The key in ${path} can't be taken away.`, {
      nextStep: 'Delete that file yourself.',
      cause,
    });
  }
}
