/**
 * Files that are whole or not there: written beside their place, forced to disk, then put there in
 * one step. Readable by their owner only.
 */
import {link, open, rename, unlink} from 'node:fs/promises';
import {dirname} from 'node:path';

const FILE_MODE = 0o600;

/** Writes a file, or puts it in the place of the one that is there. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const beside = await writeBeside(file, text);
  try {
    await rename(beside, file);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
  await syncDirectory(dirname(file));
}

/** Writes a file that is not there yet. @returns false, with nothing changed, when it is */
export async function createFile(file: string, text: string): Promise<boolean> {
  const beside = await writeBeside(file, text);
  try {
    await link(beside, file);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (!NO_LINKS.has(errorCode(error))) throw error;
    return await createWithoutLink(file, text);
  } finally {
    await unlink(beside);
  }
  await syncDirectory(dirname(file));
  return true;
}

/** What file systems without hard links (FAT, some network shares) answer. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

async function createWithoutLink(file: string, text: string): Promise<boolean> {
  try {
    await writeDurably(file, 'wx', text);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  await syncDirectory(dirname(file));
  return true;
}

let written = 0;

async function writeBeside(file: string, text: string): Promise<string> {
  written += 1;
  const beside = `${file}.tmp-${process.pid}-${written}`;
  try {
    await writeDurably(beside, 'w', text);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
  return beside;
}

async function writeDurably(file: string, flags: 'w' | 'wx', text: string): Promise<void> {
  const handle = await open(file, flags, FILE_MODE);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a new name survive a power cut. Windows can't and needn't. */
export async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (errorCode(error) !== 'EINVAL') throw error;
  } finally {
    await handle.close();
  }
}

/** `ENOENT` and its like; empty for what is no system error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
