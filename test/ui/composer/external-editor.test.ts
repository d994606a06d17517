import {chmod, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {EditorEnd} from '../../../src/ui/composer/external-editor.ts';
import {editorOf} from '../../../src/ui/composer/external-editor.ts';
import {tempDirectory} from '../../support/temp-home.ts';

let home = '';
const {TMPDIR} = process.env;

beforeEach(async () => {
  home = await tempDirectory();
  process.env['TMPDIR'] = home;
});

afterEach(() => {
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
});

/** An editor as a shell script, with the file as its last argument. */
async function aScript(body: string): Promise<string> {
  const path = join(home, 'my-editor');
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
  return path;
}

async function edit(
  command: string,
  text: string,
  onSaved: (text: string) => void = () => {},
  signal: AbortSignal = new AbortController().signal,
): Promise<EditorEnd> {
  const editor = editorOf({EDITOR: command});
  if (editor === null) throw new Error('no editor');
  return await editor({text, onSaved, signal});
}

async function leftOver(): Promise<string[]> {
  return (await readdir(home)).filter((name) => name.startsWith('interview-coach-'));
}

describe('which editor', () => {
  it.each([
    ['VISUAL wins', {VISUAL: 'one', EDITOR: 'other'}, true],
    ['EDITOR alone will do', {EDITOR: 'one'}, true],
    ['an empty one is none', {VISUAL: '', EDITOR: '  '}, false],
    ['none', {}, false],
  ])('%s', (_name, env, isThere) => {
    expect(editorOf(env) !== null).toBe(isThere);
  });

  it('VISUAL is the one that is started', async () => {
    const visual = await aScript('printf visual > "$1"');
    const end = await editorOf({VISUAL: visual, EDITOR: 'false'})?.({
      text: '',
      onSaved: () => {},
      signal: new AbortController().signal,
    });
    expect(end).toEqual({text: 'visual', problem: null});
  });
});

describe('the draft in an editor', () => {
  it('comes back as it was saved, and no trace of it stays', async () => {
    const script = await aScript('printf "%s and more\\n" "$(cat "$1")" > "$1"');
    expect(await edit(script, 'one 日\ntwo')).toEqual({
      text: 'one 日\ntwo and more',
      problem: null,
    });
    expect(await leftOver()).toEqual([]);
  });

  it('is in a file and a directory that nobody else can read', async () => {
    const script = await aScript(`ls -ld "$1" "$(dirname "$1")" > "${home}/modes"`);
    await edit(script, 'secret');
    const modes = await readFile(join(home, 'modes'), 'utf8');
    expect(
      modes
        .split('\n')
        .slice(0, 2)
        .map((line) => line.slice(0, 10))
        .toSorted(),
    ).toEqual(['-rw-------', 'drwx------']);
  });

  it('keeps a line break at its end that it had before', async () => {
    expect(await edit('true', 'ends here\n')).toEqual({text: 'ends here\n', problem: null});
  });

  it('can be emptied on purpose', async () => {
    expect(await edit(await aScript(': > "$1"'), 'gone')).toEqual({text: '', problem: null});
  });

  it('goes to an editor with arguments, quotes and all', async () => {
    const script = await aScript('printf "%s|%s|%s" "$1" "$2" "$(basename "$3")" > "$3"');
    expect(await edit(`${script} --wait 'two words'`, '')).toEqual({
      text: '--wait|two words|answer.md',
      problem: null,
    });
  });

  it('is told of while the editor is still open', async () => {
    const done = join(home, 'done');
    const script = await aScript(
      `sleep 0.6; printf saved > "$1"; while [ ! -e "${done}" ]; do sleep 0.05; done`,
    );
    const saved: string[] = [];
    const end = edit(script, 'before', (text) => saved.push(text));
    await expect.poll(() => saved, {timeout: 10_000}).toEqual(['saved']);
    await writeFile(done, '');
    expect(await end).toEqual({text: 'saved', problem: null});
  });
});

describe('an editor that fails', () => {
  it.each([
    ['no-such-editor-here --wait', 'There is no editor "no-such-editor-here".'],
    ['/etc/passwd', '"/etc/passwd" is not a program that can be started.'],
    ['false', '"false" ended with code 1.'],
  ])('%s leaves the draft alone and says so', async (command, said) => {
    expect(await edit(command, 'precious')).toEqual({
      text: null,
      problem: `${said} Your answer is as it was.`,
    });
    expect(await leftOver()).toEqual([]);
  });

  it('after it has saved loses nothing of that', async () => {
    const script = await aScript('printf better > "$1"; exit 3');
    expect(await edit(script, 'good')).toEqual({
      text: 'better',
      problem: `"${script}" ended with code 3. Your answer is as it was saved there.`,
    });
  });

  it('in the middle of saving does not empty the draft', async () => {
    const script = await aScript(': > "$1"; kill -9 $$');
    expect(await edit(script, 'precious')).toMatchObject({text: null});
  });

  it('and a file that it took away leave the draft alone', async () => {
    expect(await edit('rm', 'precious')).toEqual({text: null, problem: null});
  });

  it('a directory for temporary files that is none is said', async () => {
    process.env['TMPDIR'] = join(home, 'nowhere');
    const {text, problem} = await edit('true', 'precious');
    expect(text).toBeNull();
    expect(problem).toMatch(/^The editor could not be opened \(ENOENT/u);
  });

  it('is ended with the session', async () => {
    const abort = new AbortController();
    const started = join(home, 'started');
    const end = edit(await aScript(`: > "${started}"; exec sleep 60`), 'x', () => {}, abort.signal);
    await expect.poll(async () => await readdir(home), {timeout: 5000}).toContain('started');
    abort.abort();
    expect(await end).toMatchObject({text: null});
    expect(await leftOver()).toEqual([]);
  });
});
