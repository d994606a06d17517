import {chmod, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {
  anInterview,
  aTerminal,
  isMyTurn,
  isWritten,
  KEY,
  secondsLeft,
  written,
} from '../support/on-screen.ts';
import {tempDirectory} from '../support/temp-home.ts';

const CTRL_G = '\u0007';
const UNDO = '\u001f';
const ALT_UP = '\u001b[1;3A';
const F1 = '\u001bOP';

/** 200 lines with what a shell, a terminal or a careless split would spoil. */
const SQL = Array.from(
  {length: 200},
  (_, n) =>
    `INSERT INTO keys_${n}\t(k, v) VALUES ('ä"${n}\\', $$→ ${'x'.repeat(n % 50)}$$) -- ; \\d %s 日本👍🏽`,
).join('\n');

/** An editor as a shell script, and what it needs to keep its files where the test can see them. */
async function anEditor(home: string, body: string): Promise<Record<string, string>> {
  const path = join(home, 'my-editor');
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
  return {VISUAL: `${path} --wait`, EDITOR: 'false', TMPDIR: home};
}

async function leftOver(home: string): Promise<string[]> {
  return (await readdir(home)).filter((name) => name.startsWith('interview-coach-'));
}

describe('a large paste', () => {
  it('is folded on the screen and in the journal byte for byte, sent once and on purpose', async () => {
    const home = await tempDirectory();
    const terminal = await anInterview({home});
    terminal.write('See: ');
    terminal.paste(SQL);
    await terminal.waitFor(/› See: \[pasted 200 lines\]/u);
    await isWritten(home, 'draft.saved', {text: `See: ${SQL}`});
    expect(written(home, 'candidate.answered')).toEqual([]);
    terminal.write(`${KEY.backspace}${UNDO}\t`);
    await terminal.waitFor(/keys_199/u);
    terminal.write(UNDO);
    await terminal.waitFor(/› See: \[pasted 200 lines\]/u);
    terminal.write(KEY.enter);
    await isMyTurn(terminal, home, 2);
    expect(written(home, 'candidate.answered').map(({text}) => text)).toEqual([`See: ${SQL}`]);
    terminal.write(ALT_UP);
    await terminal.waitFor(/1 of 1, as sent[^]*› See: \[pasted 200 lines\]/u);
  });

  it('is there whole when the session is resumed', async () => {
    const home = await tempDirectory();
    const first = await anInterview({home});
    first.paste(SQL);
    await isWritten(home, 'draft.saved', {text: SQL});
    first.kill('SIGKILL');
    await first.exit();
    const again = aTerminal(['resume', '--offline'], {home});
    await again.waitFor(/keys_199/u);
    again.write(KEY.enter);
    await isWritten(home, 'candidate.answered', {text: SQL});
    expect(written(home, 'candidate.answered')).toHaveLength(1);
  });
});

describe('the own editor', () => {
  it('takes the draft, keeps the clock going, and brings it back', async () => {
    const home = await tempDirectory();
    const env = await anEditor(
      home,
      `[ "$1" = --wait ] || exit 9
ls -ld "$2" "$(dirname "$2")" > "$INTERVIEW_COACH_HOME/modes"
echo "EDITOR HAS: $(cat "$2")"; read -r line < /dev/tty
printf '%s\\n' "Second line, $line 日本" >> "$2"; sleep 1.2
echo "SAVED"; read -r line < /dev/tty`,
    );
    const terminal = await anInterview({home, env});
    terminal.write('First line.\n');
    await terminal.waitFor(/First line/u);
    const before = secondsLeft(terminal);
    terminal.write(CTRL_G);
    await terminal.waitFor(/left, and the clock goes on\.[^]*EDITOR HAS: First line\./u);
    expect(terminal.isAlternate()).toBe(false);
    const modes = (await readFile(join(home, 'modes'), 'utf8')).split('\n');
    expect(modes.map((line) => line.slice(0, 10)).toSorted()).toEqual([
      '',
      '-rw-------',
      'drwx------',
    ]);
    terminal.write('typed there\r');
    await terminal.waitFor(/SAVED/u);
    const text = 'First line.\nSecond line, typed there 日本\n';
    await isWritten(home, 'draft.saved', {text});
    terminal.write('\r');
    await terminal.waitFor(/Back from your editor\. The clock went on for \d:\d\d\./u);
    expect(terminal.isAlternate()).toBe(true);
    expect(secondsLeft(terminal)).toBeLessThan(before);
    terminal.write(`${KEY.backspace}!${KEY.enter}`);
    await isWritten(home, 'candidate.answered', {text: `${text.trimEnd()}!`});
    expect(await leftOver(home)).toEqual([]);
  });

  it('may be interrupted with Ctrl+C without ending the round', async () => {
    const home = await tempDirectory();
    const env = await anEditor(home, `echo "EDITOR OPEN"; exec sleep 60`);
    const terminal = await anInterview({home, env});
    terminal.write('kept');
    await terminal.waitFor(/› kept/u);
    terminal.write(CTRL_G);
    await terminal.waitFor(/EDITOR OPEN/u);
    terminal.write(KEY.ctrlC);
    await terminal.waitFor(/my-editor" ended [^]*› kept/u);
    terminal.write(`, all of it${KEY.enter}`);
    await isWritten(home, 'candidate.answered', {text: 'kept, all of it'});
    expect(written(home, 'candidate.answered')).toHaveLength(1);
  });

  it('that is not there is named, and no word is lost', async () => {
    const home = await tempDirectory();
    const terminal = await anInterview({home, env: {VISUAL: '', EDITOR: 'no-such-editor -w'}});
    terminal.write('kept');
    await terminal.waitFor(/› kept/u);
    terminal.write(CTRL_G);
    await terminal.waitFor(/There is no editor "no-such-editor"\. Your answer is as it was\./u);
    terminal.write(`!${KEY.enter}`);
    await isWritten(home, 'candidate.answered', {text: 'kept!'});
    expect(written(home, 'candidate.answered')).toHaveLength(1);
  });

  it('goes with the session when that is told to end', async () => {
    const home = await tempDirectory();
    const env = await anEditor(home, `echo "EDITOR OPEN"; exec sleep 60`);
    const terminal = await anInterview({home, env});
    terminal.write(`kept${CTRL_G}`);
    await terminal.waitFor(/EDITOR OPEN/u);
    terminal.kill('SIGTERM');
    expect(await terminal.exit()).toBe(130);
    expect(written(home, 'draft.saved').at(-1)?.text).toBe('kept');
    expect(terminal.isAlternate()).toBe(false);
    expect(await leftOver(home)).toEqual([]);
  });
});

it('characters of every width are written over one another in place', async () => {
  const home = await tempDirectory();
  const terminal = await anInterview({home});
  terminal.write('日本👩‍👩‍👧ab');
  await terminal.waitFor(/› 日本👩‍👩‍👧ab/u);
  terminal.write(`${KEY.left.repeat(3)}中`);
  await terminal.waitFor(/› 日本中👩‍👩‍👧ab/u);
  terminal.write(`\u001b[3~`);
  await terminal.waitFor((screen) => /› 日本中ab$/mu.test(screen));
  terminal.write(`${KEY.left}${KEY.left}e\u0301${UNDO}🇩🇪${KEY.enter}`);
  await isWritten(home, 'candidate.answered', {text: '日🇩🇪本中ab'});
  expect(written(home, 'candidate.answered')).toHaveLength(1);
});

it('F1 shows the keys over a draft, and takes nothing from it', async () => {
  const home = await tempDirectory();
  const terminal = await anInterview({home});
  terminal.write(`draft?${F1}`);
  await terminal.waitFor(/Show these keys/u);
  terminal.write(`?${KEY.enter}`);
  await isWritten(home, 'candidate.answered', {text: 'draft?'});
  expect(written(home, 'candidate.answered')).toHaveLength(1);
});
