/** `rounds new <file>`: a small, complete round to start from. Nothing is ever overwritten. */
import {readFile, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {ExitCode} from '../fault.ts';
import {EXIT, Fault} from '../fault.ts';
import {errorCode} from '../store/durable-write.ts';
import {rubricsDirectory} from '../store/package-files.ts';
import {resolvePaths} from '../store/paths.ts';
import {print, printTable} from './output.ts';

const ENDING = /\.ya?ml$/iu;

/** @throws {Fault} when there is something at that path, or nothing can be written there */
export async function newRound(file: string): Promise<ExitCode> {
  if (!ENDING.test(file)) {
    throw new Fault('usage', `The name of a round file ends in .yaml, and ${file} does not.`, {
      nextStep: `Run: interview-coach rounds new ${shellWord(`${file || 'my-round'}.yaml`)}`,
      exitCode: EXIT.usage,
    });
  }
  const id = idFrom(file);
  const text = await scaffold(id);
  try {
    // "wx" refuses whatever is there already, links that lead nowhere included.
    await writeFile(file, text, {flag: 'wx'});
  } catch (error) {
    throw writeFault(error, file);
  }
  const {rounds} = resolvePaths(process.env);
  print(`${file} holds a small, complete round with comments. Change it piece by piece.`);
  printTable([
    ['  check it', `interview-coach rounds lint ${shellWord(file)}`],
    ['  sit it', `interview-coach ${shellWord(file)}`],
    ['  keep it', `as ${join(rounds, `${id}.yaml`)}; then: interview-coach ${id}`],
  ]);
  return EXIT.done;
}

/** The round of the template under its own name, with today's date and the schema for editors. */
async function scaffold(id: string): Promise<string> {
  const template = await readFile(join(rubricsDirectory(), 'template', 'round.yaml'), 'utf8');
  const schema = pathToFileURL(join(rubricsDirectory(), 'schema.json')).href;
  const today = new Date().toISOString().slice(0, 10);
  return template
    .replace(/\$schema=\S+/u, () => `$schema=${schema}`)
    .replace(/^id: .*$/mu, `id: ${id}`)
    .replace(/^( {2}updated: ).*$/mu, `$1'${today}'`);
}

/** What stands before the ending, made into an id: lower-case words joined by hyphens. */
function idFrom(file: string): string {
  const words = basename(file)
    .replace(ENDING, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/gu);
  return words?.join('-') ?? 'my-round';
}

/** A path as it can be pasted into a command line. */
function shellWord(file: string): string {
  return /^[\p{L}\p{N}_./\\:~-]+$/u.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`;
}

function writeFault(error: unknown, file: string): Fault {
  const code = errorCode(error);
  if (code === 'EEXIST') {
    return new Fault('file-exists', `There is something at ${file} already; it stays as it is.`, {
      nextStep: 'Choose another name.',
      cause: error,
    });
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new Fault('no-directory', `There is no directory ${dirname(file)}.`, {
      nextStep: 'Make it first, or choose a path in one that exists.',
      cause: error,
    });
  }
  return new Fault('file-unwritable', `${file} can't be written.`, {
    nextStep: 'Choose a path in a directory of yours.',
    cause: error,
  });
}
