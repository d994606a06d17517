import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {runBinary} from '../support/built-binary.ts';
import {
  anInterview,
  aTerminal,
  KEY,
  leftClean,
  ROUND,
  sessionEnding,
} from '../support/on-screen.ts';
import {tempDirectory} from '../support/temp-home.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/rounds/rate-limiter.yaml');
/** One plain sentence, then what to do; nothing else. */
const SENTENCE_AND_STEP = /^[^\n]+\.\n→ [^\n]+\n$/u;

describe('what keeps a round from starting', () => {
  it('a terminal that is too small: says so in its own size, and writes nothing', async () => {
    const home = await tempDirectory();
    const terminal = aTerminal([ROUND], {home, columns: 40, rows: 12, shell: 'afterwards'});
    expect(await leftClean(terminal, 1)).toMatch(/^This terminal is 40×12; .*60×16\. → .*--plain/u);
    expect(terminal.output).not.toContain('\u001b[?1049h');
    expect(await readdir(home)).toEqual([]);
  });

  it('a terminal that is too small to resume: the session waits', async () => {
    const home = await tempDirectory();
    const first = await anInterview({home});
    first.write(KEY.ctrlC + KEY.ctrlC);
    expect(await first.exit()).toBe(130);
    const second = aTerminal(['resume'], {home, columns: 80, rows: 10, shell: 'afterwards'});
    expect(await leftClean(second, 1)).toContain('This terminal is 80×10;');
    const third = await runBinary(['resume', sessionEnding(home), '--plain'], {home});
    expect(third.code).toBe(0);
  });

  it('a round file that is no YAML: file, line and column', async () => {
    const home = await tempDirectory();
    await writeFile(join(home, 'mine.yaml'), 'format: 1\ntitle: "never closed\n');
    const run = await runBinary(['./mine.yaml'], {home});
    expect(run).toMatchObject({code: 1, stdout: ''});
    expect(run.stderr).toMatch(/^[^\n]*mine\.yaml:\d+:\d+: [^\n]+\n(?:[^\n]+\n)*→ [^\n]+\n$/u);
    expect(await readdir(home)).toEqual(['mine.yaml']);
  });

  it('weights that do not sum to 100: the sum, and the place', async () => {
    const home = await tempDirectory();
    const round = await readFile(FIXTURE, 'utf8');
    const wrong = round.replace(/weight: 70\b/u, 'weight: 60');
    expect(wrong).not.toBe(round);
    await writeFile(join(home, 'mine.yaml'), wrong);
    const run = await runBinary(['./mine.yaml'], {home});
    expect(run).toMatchObject({code: 1, stdout: ''});
    expect(run.stderr).toMatch(/mine\.yaml:\d+:\d+: [^\n]*\b90\b[^\n]*\b100\b/u);
    expect(run.stderr).toMatch(/\n→ [^\n]+\n$/u);
  });

  it.each([
    ['a file', 'file'],
    ['a directory below a file', 'file/home'],
  ])('%s in the place of its home: which path, and what to do', async (_what, place) => {
    const directory = await tempDirectory();
    await writeFile(join(directory, 'file'), 'mine');
    const home = join(directory, place);
    const run = await runBinary([ROUND, '--plain'], {home, cwd: directory, input: 'Hello.\n.\n'});
    expect(run).toMatchObject({code: 1, stdout: ''});
    expect(run.stderr).toMatch(SENTENCE_AND_STEP);
    expect(run.stderr).toContain(home);
    expect(run.stderr).toContain('INTERVIEW_COACH_HOME');
    expect(await readFile(join(directory, 'file'), 'utf8')).toBe('mine');
  });

  it('a file in the place of its sessions: at the screen as well, with the terminal as before', async () => {
    const home = await tempDirectory();
    await mkdir(join(home, 'rounds'));
    await writeFile(join(home, 'sessions'), 'mine');
    const terminal = aTerminal([ROUND], {home, shell: 'afterwards'});
    expect(await leftClean(terminal, 1)).toMatch(/sessions\. → .*INTERVIEW_COACH_HOME/u);
    expect(terminal.output).not.toContain('\u001b[?1049h');
  });

  it('a round that has gone since the session began: the session stays as it is', async () => {
    const home = await tempDirectory();
    await mkdir(join(home, 'rounds'));
    const file = join(home, 'rounds', 'mine.yaml');
    await writeFile(file, (await readFile(FIXTURE, 'utf8')).replace(/^id: .*/mu, 'id: mine'));
    const first = await runBinary(['mine', '--plain', '--grade-later'], {home, input: 'Hi.\n.\n'});
    expect(first.code).toBe(0);
    await writeFile(file, 'format: 1\n');
    const run = await runBinary(['resume', '--plain'], {home});
    expect(run).toMatchObject({code: 1, stdout: ''});
    expect(run.stderr).toMatch(/mine\.yaml/u);
    expect(run.stderr).toMatch(/\n→ [^\n]+\n$/u);
  });
});
