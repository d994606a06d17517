/**
 * The draft in the candidate's own editor. The file lives in a directory of its own that nobody
 * else can enter, and is gone afterwards; what is saved in it is told while the editor is open.
 */
import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import {mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export interface EditorRun {
  readonly text: string;
  /** Told of each text that is saved while the editor is open. */
  readonly onSaved: (text: string) => void;
  /** Ends the editor. */
  readonly signal: AbortSignal;
}

export interface EditorEnd {
  /** What was in the file at the end; null when that is not known or not meant. */
  readonly text: string | null;
  /** What went wrong, as a sentence, or null. */
  readonly problem: string | null;
}

/** Has a text edited and waits for it; never throws. */
export type Editor = (run: EditorRun) => Promise<EditorEnd>;

/** How often the file is looked at, ms: a draft on disk is at most 2 s old, this included. */
const LOOK_MS = 500;
const [NOT_STARTABLE, NOT_FOUND] = [126, 127];

/** @returns the editor that the environment names, or null */
export function editorOf(env: Readonly<Record<string, string | undefined>>): Editor | null {
  const command = [env['VISUAL'], env['EDITOR']].find((name) => (name ?? '').trim() !== '');
  return command === undefined ? null : (given) => editWith(command.trim(), given);
}

async function editWith(command: string, {text, onSaved, signal}: EditorRun): Promise<EditorEnd> {
  let directory: string | null = null;
  const release = ignoreInterrupts();
  try {
    directory = await mkdtemp(join(tmpdir(), 'interview-coach-'));
    const removed = directory;
    const removeNow = (): void => rmSync(removed, {recursive: true, force: true});
    process.once('exit', removeNow);
    try {
      return await editIn(join(directory, 'answer.md'), command, {text, onSaved, signal});
    } finally {
      process.off('exit', removeNow);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {text: null, problem: `The editor could not be opened (${reason}).`};
  } finally {
    release();
    if (directory !== null) await rm(directory, {recursive: true, force: true}).catch(() => {});
  }
}

async function editIn(
  path: string,
  command: string,
  {text, onSaved, signal}: EditorRun,
): Promise<EditorEnd> {
  await writeFile(path, text, {mode: 0o600, flag: 'wx'});
  const read = async (): Promise<string | null> =>
    await readFile(path, 'utf8').then(
      (content) => asDraft(content, text),
      () => null,
    );
  const stopWatching = watch(path, async () => {
    const content = await read();
    // An editor may empty the file before it fills it.
    if (content !== null && content !== '') onSaved(content);
  });
  const problem = await run(command, path, signal).finally(stopWatching);
  const content = await read();
  if (problem === null) return {text: content, problem: null};
  const isKept = content === null || content === '' || content === text;
  return isKept
    ? {text: null, problem: `${problem} Your answer is as it was.`}
    : {text: content, problem: `${problem} Your answer is as it was saved there.`};
}

/** Editors end a file with a line break; the draft only has one if it had one before. */
function asDraft(content: string, before: string): string {
  return before.endsWith('\n') ? content : content.replace(/\r?\n$/u, '');
}

/** @returns why the editor has failed, or null */
async function run(command: string, path: string, signal: AbortSignal): Promise<string | null> {
  const [name = command] = command.split(/\s/u);
  // The shell takes the command apart, as it does for other programs that open editors.
  const child =
    process.platform === 'win32'
      ? spawn(`${command} "${path}"`, {shell: true, stdio: 'inherit'})
      : spawn('/bin/sh', ['-c', `${command} "$@"`, name, path], {stdio: 'inherit'});
  const end = (): void => void child.kill();
  signal.addEventListener('abort', end, {once: true});
  if (signal.aborted) end();
  try {
    return await new Promise((resolve) => {
      child.on('error', ({message}) => resolve(`"${name}" could not be started (${message}).`));
      child.on('close', (code, killedBy) => resolve(failureOf(name, code, killedBy)));
    });
  } finally {
    signal.removeEventListener('abort', end);
  }
}

function failureOf(name: string, code: number | null, killedBy: string | null): string | null {
  if (code === 0) return null;
  if (code === NOT_FOUND) return `There is no editor "${name}".`;
  if (code === NOT_STARTABLE) return `"${name}" is not a program that can be started.`;
  return `"${name}" ended ${code === null ? `by ${killedBy ?? 'a signal'}` : `with code ${code}`}.`;
}

/** Calls back after changes of a file. @returns a function that stops it */
function watch(path: string, onChange: () => Promise<void>): () => void {
  let last: number | null = null;
  const look = async (): Promise<void> => {
    const {mtimeMs} = await stat(path);
    if (last !== null && mtimeMs !== last) await onChange();
    last = mtimeMs;
  };
  const first = look().catch(() => {});
  // A file that is being replaced is there again at the next look.
  const timer = setInterval(() => void first.then(look).catch(() => {}), LOOK_MS);
  return () => clearInterval(timer);
}

/** Ctrl+C in the editor is the editor's: the terminal sends it to us as well. */
function ignoreInterrupts(): () => void {
  const listeners = process.listeners('SIGINT');
  const ignore = (): void => {};
  process.on('SIGINT', ignore);
  for (const listener of listeners) process.off('SIGINT', listener);
  return () => {
    for (const listener of listeners) process.on('SIGINT', listener);
    process.off('SIGINT', ignore);
  };
}
