import {spawn} from 'node:child_process';
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {BINARY, runBinary} from '../support/built-binary.ts';
import {tempDirectory} from '../support/temp-home.ts';

const ROOT = join(import.meta.dirname, '../..');
const ROUND = 'stripe-idempotency';
// Everything that a terminal could obey: controls, and what hides or turns text round.
const UNSAFE = /[^\n\P{C}]|[\u2028\u2029]/u;

async function aScorecard(home: string, id: string, body = '# Scorecard'): Promise<void> {
  const dir = join(home, 'sessions', id);
  await mkdir(dir, {recursive: true});
  const fields = `session: ${id}\nround: ${ROUND}\nscore: 72\nrecommendation: hire\njudge: offline\nvalid: true`;
  await writeFile(join(dir, 'scorecard.md'), `---\n${fields}\n---\n\n${body}\n`);
}

describe('the version and the help', () => {
  it.each(['--version', '-V'])('%s is the version of the package', async (flag) => {
    const {version} = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    const run = await runBinary([flag], {home: await tempDirectory()});
    expect(run).toEqual({code: 0, stdout: `${version}\n`, stderr: ''});
  });

  it('--help, -h and help say the same, on stdout', async () => {
    const home = await tempDirectory();
    const [help, ...others] = await Promise.all(
      ['--help', '-h', 'help'].map(async (word) => await runBinary([word], {home})),
    );
    expect(help?.stdout).toContain('Usage: interview-coach');
    for (const other of others) expect(other).toEqual(help);
  });

  it.each([
    [['start'], ['--offline', '--minutes', '--no-prep', '--plain', '--grade-later']],
    [['resume'], ['[session]', '--plain']],
    [['scorecards'], ['list', 'show']],
    [['scorecards', 'list'], ['--json']],
    [
      ['scorecards', 'show'],
      ['[session]', '--json'],
    ],
    [['rounds'], ['list', 'show', 'new', 'lint']],
    [
      ['rounds', 'lint'],
      ['<file...>', '--json'],
    ],
    [
      ['rounds', 'new'],
      ['<file>', '.yaml'],
    ],
    [['lint'], ['turn', 'answer']],
    [
      ['lint', 'turn'],
      ['{"text"', 'guarded', 'earlierTurns'],
    ],
    [
      ['lint', 'answer'],
      ['{"text"', 'missing'],
    ],
    [
      ['rounds', 'show'],
      ['<round>', '--json'],
    ],
  ])('%j has help, which names all that it takes', async (command, words) => {
    const home = await tempDirectory();
    const run = await runBinary([...command, '--help'], {home});
    expect(run.code).toBe(0);
    for (const word of words) expect(run.stdout).toContain(word);
    const main = (await runBinary(['--help'], {home})).stdout;
    for (const word of words.filter((name) => name.startsWith('--'))) expect(main).toContain(word);
  });
});

describe('wrong usage', () => {
  it.each([
    [['scorecrads'], 'Did you mean: interview-coach scorecards'],
    [['stripe-idempotancy'], `Did you mean: interview-coach ${ROUND}`],
    [['no-such-thing'], 'interview-coach rounds'],
    [['start', 'no-such-thing'], 'interview-coach rounds'],
    [['start'], 'round'],
    [['start', ROUND, '--ofline'], '--offline'],
    [['--offline'], 'round'],
    [['start', ROUND, '--minutes', 'ten'], '--minutes'],
    [['start', ROUND, '--minutes', '0'], '--minutes'],
    [['start', ROUND, '--minutes', '-5'], '--minutes'],
    [['start', ROUND, '--minutes', '181'], '--minutes'],
    [['start', ROUND, '--model', 'x'], 'interview-coach key set'],
    [['start', ROUND, 'again'], 'too many arguments'],
    [['scorecards', 'shwo'], 'Did you mean show?'],
    [['scorecards', 'list', '--jsno'], '--json'],
    [['scorecards', 'show', 'zzzz'], 'interview-coach scorecards'],
    [['rounds', 'show'], 'round'],
    [['rounds', 'show', 'stripe'], ROUND],
    [['./none.yaml'], 'interview-coach rounds'],
  ])('%j ends with code 2 and a next step', async (args, help) => {
    const run = await runBinary(args, {home: await tempDirectory()});
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(/^.+[.]\n→ .+\n$/u);
    expect(run.stderr.toLowerCase()).toContain(help.toLowerCase());
    expect(run.code).toBe(2);
  });

  it('tells a round file’s mistake with file, line and column', async () => {
    const home = await tempDirectory();
    await writeFile(join(home, 'mine.yaml'), 'format: 1\nid: Not An Id\n');
    const run = await runBinary(['mine.yaml'], {home});
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('mine.yaml:2:5: "id" is not right');
  });

  it('shows where it went wrong only when asked', async () => {
    const home = await tempDirectory();
    const quiet = await runBinary(['no-such-thing'], {home});
    const loud = await runBinary(['no-such-thing'], {home, env: {INTERVIEW_COACH_DEBUG: '1'}});
    expect(quiet.stderr).not.toContain('    at ');
    expect(loud.stderr).toContain('    at ');
  });
});

describe('rounds', () => {
  it('lists for people and for scripts, broken files included', async () => {
    const home = await tempDirectory();
    await mkdir(join(home, 'rounds'));
    await copyFile(
      join(import.meta.dirname, '../fixtures/rounds/rate-limiter.yaml'),
      join(home, 'rounds', 'own-limiter.yaml'),
    );
    await writeFile(join(home, 'rounds', 'bad.yaml'), 'title: "\u001b[31m\n');
    const bare = await runBinary(['rounds'], {home});
    expect(bare).toEqual(await runBinary(['rounds', 'list'], {home}));
    expect(bare.stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([
      ROUND,
      'rate-limiter',
      'bad',
      'own-limiter',
      '',
    ]);
    expect(bare.stdout).not.toMatch(UNSAFE);
    const {stdout} = await runBinary(['rounds', '--json'], {home});
    expect(JSON.parse(stdout)).toMatchObject([
      {id: ROUND, file: null, company: 'Stripe', minutes: 20},
      {id: 'rate-limiter', file: null, company: 'Larkpoint'},
      {id: 'bad', error: expect.stringMatching(/^bad\.yaml:\d+:\d+: /u)},
      {id: 'own-limiter', file: join(home, 'rounds', 'own-limiter.yaml'), company: 'Acme'},
    ]);
  });

  it('shows the whole card, and nothing that would be an answer', async () => {
    const home = await tempDirectory();
    await aScorecard(home, `2026-02-01-0900-${ROUND}-abcd`);
    const {stdout, code} = await runBinary(['rounds', 'show', ROUND], {home});
    const json = JSON.parse((await runBinary(['rounds', 'show', ROUND, '--json'], {home})).stdout);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(UNSAFE);
    expect(stdout).toMatch(/Completions +1\n/u);
    expect(stdout).toMatch(/Price +free/u);
    const flat = stdout.replaceAll(/\s+/gu, ' ');
    for (const list of [json.strong, json.weak, json.traps, json.checklist, json.brief.about]) {
      for (const {title} of list) expect(flat).toContain(title);
    }
    for (const {question} of json.questions) expect(flat).toContain(question);
    for (const {name, weight, tiers} of [
      ...json.dimensions.scorecard,
      ...json.dimensions.framework,
    ]) {
      expect(flat).toContain(`${name} · ${weight} %`);
      for (const criterion of Object.values(tiers)) expect(flat).toContain(criterion);
    }
    expect(json.completions).toBe(1);
    for (const hidden of [
      'observables',
      'ladders',
      'failures',
      'changes',
      'guarded',
      'caps',
      'facts',
    ]) {
      expect(Object.keys(json)).not.toContain(hidden);
    }
    expect(Object.keys(json.dimensions.scorecard[0])).toEqual(
      expect.not.arrayContaining(['outline', 'drills', 'topNeeds', 'barredBy']),
    );
  });
});

describe('scorecards', () => {
  it('are listed newest first, for people and for scripts', async () => {
    const home = await tempDirectory();
    await aScorecard(home, `2026-02-01-0900-${ROUND}-aaaa`);
    await aScorecard(home, `2026-02-02-0900-${ROUND}-bbbb`);
    const {stdout} = await runBinary(['scorecards'], {home});
    expect(stdout.split('\n')[0]).toMatch(/-bbbb +72 +hire +offline$/u);
    const json = JSON.parse((await runBinary(['scorecards', 'list', '--json'], {home})).stdout);
    expect(json.map(({id, score}: {id: string; score: number}) => [id.slice(-4), score])).toEqual([
      ['bbbb', 72],
      ['aaaa', 72],
    ]);
  });

  it('say how to begin when there are none', async () => {
    const home = await tempDirectory();
    const list = await runBinary(['scorecards'], {home});
    expect(list).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('interview-coach rounds'),
    });
    expect((await runBinary(['scorecards', '--json'], {home})).stdout).toBe('[]\n');
    expect(await runBinary(['scorecards', 'show'], {home})).toMatchObject({code: 1, stdout: ''});
  });

  it('are piped as the markdown that they are, without anything a terminal would obey', async () => {
    const home = await tempDirectory();
    const hostile = 'a\u001b]52;c;cm0gLXJm\u0007b \u202Eevil\u009b31m';
    await aScorecard(home, `2026-02-01-0900-${ROUND}-aaaa`, `# Title\n\n> **${hostile}**`);
    const env = {FORCE_COLOR: '3'};
    const {stdout} = await runBinary(['scorecards', 'show', 'aaaa'], {home, env});
    expect(stdout).toContain('# Title\n\n> **a');
    expect(stdout).not.toContain('cm0gLXJm');
    expect(stdout).not.toMatch(UNSAFE);
  });

  it('keep hostile text whole and harmless in JSON', async () => {
    const home = await tempDirectory();
    const id = '2026-02-01-0900-\u009b31m\u202Ex-aaaa';
    await aScorecard(home, id);
    const {stdout} = await runBinary(['scorecards', '--json'], {home});
    expect(stdout).not.toMatch(UNSAFE);
    expect(JSON.parse(stdout)[0].id).toBe(id);
    expect((await runBinary(['scorecards'], {home})).stdout).not.toMatch(UNSAFE);
  });

  it('piped into a program that stops reading end quietly', async () => {
    const home = await tempDirectory();
    for (let index = 0; index < 30; index += 1) {
      await aScorecard(home, `2026-02-01-09${index + 10}-${'long-'.repeat(40)}-aaaa`);
    }
    const child = spawn(process.execPath, [BINARY, 'scorecards', '--json'], {
      env: {INTERVIEW_COACH_HOME: home},
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const code = await new Promise((done) => child.on('close', done));
    expect({code, stderr}).toEqual({code: 0, stderr: ''});
  });
});

describe('bare interview-coach', () => {
  it('says in five lines how to begin', async () => {
    const {code, stdout} = await runBinary([], {home: await tempDirectory()});
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(5);
    expect(stdout).toContain(`interview-coach ${ROUND}`);
    expect(stdout).toContain('--help');
  });

  it('names the session that waits to be gone on with', async () => {
    const home = await tempDirectory();
    const id = `2026-02-01-0900-${ROUND}-wxyz`;
    await mkdir(join(home, 'sessions', id), {recursive: true});
    await writeFile(join(home, 'sessions', id, 'session.jsonl'), '{"v":1}\n');
    const {stdout} = await runBinary([], {home});
    expect(stdout).toContain(id);
    expect(stdout).toContain('interview-coach resume');
  });

  it('does not offer a session that a crash cut off before its first question', async () => {
    const home = await tempDirectory();
    const id = `2026-02-01-0900-${ROUND}-wxyz`;
    await mkdir(join(home, 'sessions', id), {recursive: true});
    await writeFile(join(home, 'sessions', id, 'session.jsonl'), '');
    expect((await runBinary([], {home})).stdout).not.toContain(id);
  });

  it('writes nothing to disk, nor do the lists', async () => {
    const home = join(await tempDirectory(), 'not-there');
    const cwd = await tempDirectory();
    for (const args of [[], ['rounds'], ['scorecards'], ['rounds', 'show', ROUND], ['--help']]) {
      expect((await runBinary(args, {home, cwd})).code).toBe(0);
    }
    await expect(readFile(home)).rejects.toThrow('ENOENT');
  });
});

describe('the package', () => {
  it('names the licence of everything that it carries', async () => {
    const text = await readFile(join(ROOT, 'dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of ['commander', 'ink', 'react', 'yaml', 'zod']) {
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'mu'));
    }
    expect(text).not.toContain('no licence named');
  });
});
