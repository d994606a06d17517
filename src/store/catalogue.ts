/**
 * Which rounds and personas there are: those of the package, then the user's own. Rounds of the
 * package were checked when it was built; every other file is checked when it is read.
 */
import {createHash} from 'node:crypto';
import {readdir, readFile, stat} from 'node:fs/promises';
import {basename, join, resolve} from 'node:path';
import {EXIT, Fault} from '../fault.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';
import {nearest} from '../words/nearest.ts';
import {errorCode} from './durable-write.ts';
import {compiledRoundsDirectory, promptsDirectory, rubricsDirectory} from './package-files.ts';
import type {Paths} from './paths.ts';

export interface LoadedRound {
  readonly round: Round;
  /** First 12 hex digits of the file's SHA-256. */
  readonly hash: string;
  /** Absolute path, or null for a round of the package. */
  readonly file: string | null;
}

/** A line of the catalogue: a round's card, or what is wrong with its file. */
export type ListedRound =
  | {readonly id: string; readonly file: string | null; readonly round: Round}
  | {readonly id: string; readonly file: string; readonly error: string};

/** Larger files are refused before they are read. */
const MAX_FILE_BYTES = 1_000_000;
const ROUND_FILE = /^(.+)\.ya?ml$/u;

/** Whether a reference names a file, not an id. */
export function isRoundPath(ref: string): boolean {
  return /[/\\]/u.test(ref) || ROUND_FILE.test(ref);
}

/**
 * @param ref id of a round, or path of a file: whatever holds a separator or ends in .yaml or .yml
 * @throws {Fault} `round-unknown` (wrong usage), `round-unreadable` or `round-invalid`
 */
export async function loadRound(ref: string, paths: Paths): Promise<LoadedRound> {
  const {file, shownAs, isShipped} = await findRound(ref, paths);
  const loaded = await loadFile(file, shownAs);
  return isShipped ? {...loaded, file: null} : loaded;
}

/**
 * The text of a round's file, which may be no round at all.
 * @param ref as for {@link loadRound}
 * @throws {Fault} as {@link loadRound} does for what can't be read as text
 */
export async function readRoundSource(
  ref: string,
  paths: Paths,
): Promise<{readonly source: string; readonly shownAs: string}> {
  const {file, shownAs} = await findRound(ref, paths);
  return {source: decode(await readRoundBytes(file, shownAs), shownAs), shownAs};
}

interface FoundRound {
  readonly file: string;
  /** How messages call the file. */
  readonly shownAs: string;
  readonly isShipped: boolean;
}

async function findRound(ref: string, paths: Paths): Promise<FoundRound> {
  if (isRoundPath(ref)) return {file: resolve(ref), shownAs: ref, isShipped: false};
  const shipped = await roundFiles(rubricsDirectory());
  const shippedFile = shipped.get(ref);
  if (shippedFile !== undefined) return {file: shippedFile, shownAs: ref, isShipped: true};
  const own = await roundFiles(paths.rounds);
  const ownFile = own.get(ref);
  if (ownFile !== undefined) return {file: ownFile, shownAs: ownFile, isShipped: false};
  throw unknownRound(ref, [...shipped.keys(), ...own.keys()]);
}

/** Ids of all rounds, those of the package first; only names are read. */
export async function roundIds(paths: Paths): Promise<string[]> {
  const shipped = await roundFiles(rubricsDirectory());
  const own = await roundFiles(paths.rounds);
  return [...new Set([...shipped.keys(), ...own.keys()])];
}

/**
 * The whole catalogue: rounds of the package, the latest update first, then the user's own by name.
 * A file that can't be used stands in it with its first error.
 */
export async function listRounds(paths: Paths): Promise<ListedRound[]> {
  const shipped = await roundFiles(rubricsDirectory());
  const listed: ListedRound[] = await listShipped(shipped);
  for (const [id, file] of await roundFiles(paths.rounds)) {
    listed.push(await listOwn(id, file, shipped.has(id)));
  }
  return listed;
}

async function listShipped(files: ReadonlyMap<string, string>): Promise<ListedRound[]> {
  const rounds = await Promise.all(
    [...files].map(async ([id, file]) => {
      const {round} = await loadFile(file, basename(file));
      return {id, file: null, round};
    }),
  );
  return rounds.toSorted((a, b) => b.round.card.updated.localeCompare(a.round.card.updated));
}

async function listOwn(id: string, file: string, isHidden: boolean): Promise<ListedRound> {
  if (isHidden) {
    const error = `A round of the package has this name too; start yours by its path, ${file}.`;
    return {id, file, error};
  }
  try {
    const {round} = await loadFile(file, basename(file));
    return {id, file, round};
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return {id, file, error: error.message.split('\n')[0] ?? error.message};
  }
}

/**
 * @param id name of a file in `prompts/personas`, without its ending
 * @throws {Fault} `persona-unknown` or `persona-invalid`
 */
export async function loadPersona(id: string): Promise<Persona> {
  const files = await roundFiles(join(promptsDirectory(), 'personas'));
  const file = files.get(id);
  if (file === undefined) {
    throw new Fault('persona-unknown', `There is no interviewer "${id}".`, {
      nextStep: `Put one of these into the round's "persona": ${[...files.keys()].join(', ')}.`,
    });
  }
  const {parsePersona} = await import('../round/load.ts');
  return parsePersona(await readFile(file, 'utf8'), basename(file));
}

/** Names without ending → absolute path, sorted; empty when there is no such directory. */
async function roundFiles(directory: string): Promise<Map<string, string>> {
  let names: string[];
  try {
    names = await readdir(directory);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return new Map();
    throw error;
  }
  const files = new Map<string, string>();
  for (const name of names.toSorted()) {
    const id = ROUND_FILE.exec(name)?.[1];
    if (id !== undefined && !files.has(id)) files.set(id, join(directory, name));
  }
  return files;
}

/** @param shownAs how messages call the file */
async function loadFile(file: string, shownAs: string): Promise<LoadedRound> {
  const bytes = await readRoundBytes(file, shownAs);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const round = (await compiledRound(hash)) ?? (await parseBytes(bytes, shownAs));
  return {round, hash, file};
}

async function parseBytes(bytes: Uint8Array, shownAs: string): Promise<Round> {
  const source = decode(bytes, shownAs);
  // Loaded here, since the parser and the schema are most of what a start from cold would cost.
  const {parseRound} = await import('../round/load.ts');
  return parseRound(source, shownAs);
}

function decode(bytes: Uint8Array, shownAs: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (cause) {
    throw new Fault('round-invalid', `${shownAs}:1:1: the file is not UTF-8 text.`, {
      nextStep: 'Save it as UTF-8 and run the command again.',
      cause,
    });
  }
}

/** What the build made of exactly these bytes, or null when it has never seen them. */
async function compiledRound(hash: string): Promise<Round | null> {
  const directory = compiledRoundsDirectory();
  if (directory === null) return null;
  try {
    const round: Round = JSON.parse(await readFile(join(directory, `${hash}.json`), 'utf8'));
    return round;
  } catch {
    return null;
  }
}

async function readRoundBytes(file: string, shownAs: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isFile() && found.size <= MAX_FILE_BYTES) return await readFile(file);
    const sentence = found.isFile()
      ? `${shownAs}:1:1: the file is larger than 1 MB.`
      : `${shownAs} is not a file.`;
    throw new Fault('round-invalid', sentence, {
      nextStep: 'Give the path of a round file; most are far below 100 KB.',
    });
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    if (errorCode(cause) === 'ENOENT' || errorCode(cause) === 'ENOTDIR') {
      throw new Fault('round-unknown', `There is no file ${shownAs}.`, {
        nextStep: 'Check the path, or pick a round from: interview-coach rounds',
        exitCode: EXIT.usage,
        cause,
      });
    }
    throw new Fault('round-unreadable', `The file ${shownAs} can't be read.`, {
      nextStep: 'Check that you may read it.',
      cause,
    });
  }
}

/** @param known words that may have been meant */
export function unknownRound(ref: string, known: readonly string[]): Fault {
  const meant = nearest(ref, known);
  const list = 'List the rounds: interview-coach rounds';
  return new Fault('round-unknown', `There is no round "${ref}".`, {
    nextStep: meant === null ? list : `Did you mean ${meant}? ${list}`,
    exitCode: EXIT.usage,
  });
}
