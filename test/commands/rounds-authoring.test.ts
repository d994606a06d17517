import {mkdir, readFile, symlink, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {BinaryRun} from '../support/built-binary.ts';
import {runBinary} from '../support/built-binary.ts';
import {tempDirectory} from '../support/temp-home.ts';

const TEMPLATE = resolve(import.meta.dirname, '../../rubrics/template/round.yaml');
const UNSAFE = /[^\n\P{C}]|[\u2028\u2029]/u;

const lint = async (home: string, ...args: string[]): Promise<BinaryRun> =>
  await runBinary(['rounds', 'lint', ...args], {home});

/** The scaffolded round with one text changed. */
async function spoiled(from: string, to: string): Promise<string> {
  const text = await readFile(TEMPLATE, 'utf8');
  if (!text.includes(from)) throw new Error(`no "${from}" in the template`);
  return text.replace(from, () => to);
}

describe('rounds new', () => {
  it('writes a round that lints clean and can be sat at once', async () => {
    const home = await tempDirectory();
    const run = await runBinary(['rounds', 'new', 'my-round.yaml'], {home});
    expect(run).toMatchObject({code: 0, stderr: ''});
    expect(run.stdout).toContain('interview-coach rounds lint my-round.yaml');
    expect(run.stdout).toContain(join(home, 'rounds', 'my-round.yaml'));
    expect(await lint(home, 'my-round.yaml')).toEqual({
      code: 0,
      stdout: 'my-round.yaml: nothing to mend.\n',
      stderr: '',
    });
    const input = 'How many people come in the first second?\n.\n';
    const sat = await runBinary(['my-round.yaml', '--no-prep'], {home, input});
    expect(sat.stdout).toContain('Maya> Before you draw anything');
    expect(sat.code).toBe(0);
  });

  it('carries its own id, today and a schema that exists', async () => {
    const home = await tempDirectory();
    await runBinary(['rounds', 'new', 'Zwölf  Räume.yml'], {home});
    const text = await readFile(join(home, 'Zwölf  Räume.yml'), 'utf8');
    expect(text).toMatch(/^id: zwolf-raume$/mu);
    expect(text).toMatch(/^ {2}updated: '20\d\d-\d\d-\d\d'$/mu);
    const schema = /^# yaml-language-server: \$schema=(\S+)$/mu.exec(text)?.[1] ?? '';
    expect(JSON.parse(await readFile(new URL(schema), 'utf8'))).toHaveProperty('properties');
  });

  it('teaches: every part of the file has a comment before it', async () => {
    const text = await readFile(TEMPLATE, 'utf8');
    for (const part of ['brief', 'dimensions', 'observables', 'caps', 'ladders', 'opening']) {
      expect(text).toMatch(new RegExp(`(?:^#.*\\n${part}:|^${part}:.*\\n +#)`, 'mu'));
    }
  });

  it.each(['a file', 'a directory', 'a link to nothing'])('leaves %s as it is', async (what) => {
    const home = await tempDirectory();
    const path = join(home, 'mine.yaml');
    if (what === 'a file') await writeFile(path, 'mine');
    else if (what === 'a directory') await mkdir(path);
    else await symlink(join(home, 'elsewhere'), path);
    const run = await runBinary(['rounds', 'new', 'mine.yaml'], {home});
    expect(run).toMatchObject({code: 1, stdout: ''});
    expect(run.stderr).toMatch(/already; it stays as it is\.\n→ .+\n$/u);
    if (what === 'a file') expect(await readFile(path, 'utf8')).toBe('mine');
    await expect(readFile(join(home, 'elsewhere'))).rejects.toThrow('ENOENT');
  });

  it.each([
    [['mine'], 2, 'interview-coach rounds new mine.yaml'],
    [['mine.json'], 2, '.yaml'],
    [[], 2, 'file'],
    [['a.yaml', 'b.yaml'], 2, 'too many arguments'],
    [['no/such/mine.yaml'], 1, 'There is no directory no/such.'],
  ])('%j is refused with a next step', async (args, code, help) => {
    const run = await runBinary(['rounds', 'new', ...args], {home: await tempDirectory()});
    expect(run).toMatchObject({code, stdout: ''});
    expect(run.stderr).toMatch(/^.+\n→ .+\n$/u);
    expect(run.stderr.toLowerCase()).toContain(help.toLowerCase());
  });
});

describe('rounds lint', () => {
  it.each([
    ['id: last-seat', 'id: Last Seat', ':12:5: error: "id" is not right'],
    ['persona: maya', 'persona: nobody', 'error: There is no interviewer "nobody"'],
    ['persona: maya', 'persona: ../../etc/passwd', 'error: "persona" is not right'],
    ['Nobody may pay for a seat', 'Nobody may pay for a lease', 'error: this names "lease"'],
    ['notMet: The second one gets', 'notMet: The loser sees 409, and gets', 'error: by rule this'],
    ['askedBy: [numbers]', 'askedBy: [two-buyers]', 'error: "asks-for-numbers" counts in the'],
    ['ask: The money arrives', 'ask: Great. The money arrives', 'error: this praises'],
    ['ask: What did you do', 'ask: So, what did you do', 'must stand in quotes'],
  ])('%j changed to %j is an error with its place', async (from, to, told) => {
    const home = await tempDirectory();
    await writeFile(join(home, 'mine.yaml'), await spoiled(from, to));
    const run = await lint(home, 'mine.yaml');
    expect(run).toMatchObject({code: 1, stderr: ''});
    const line = run.stdout.split('\n').find((one) => one.includes(told)) ?? run.stdout;
    expect(line).toMatch(/^mine\.yaml:\d+:\d+: error: .+[.!?]$/u);
    expect(run.stdout).toMatch(/\nmine\.yaml: \d+ errors?(?:, \d+ warnings?)?\.\n$/u);
  });

  it('tells faults of the file and faults of its questions at once', async () => {
    const home = await tempDirectory();
    const text = (await spoiled('weight: 70', 'weight: 60')).replace(
      'Two people have',
      'Great. Two people have',
    );
    await writeFile(join(home, 'mine.yaml'), text);
    const {stdout} = await lint(home, 'mine.yaml');
    expect(stdout).toContain('add up to 90');
    expect(stdout).toContain('this praises');
  });

  it('lets a round with nothing but warnings pass', async () => {
    const home = await tempDirectory();
    await writeFile(
      join(home, 'mine.yaml'),
      await spoiled('ask: How many people did', 'ask: How many leases did'),
    );
    const run = await lint(home, 'mine.yaml');
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(
      /^mine\.yaml:\d+:\d+: warning: this names "leases".+\nmine\.yaml: 1 warning\.\n$/u,
    );
  });

  it('takes several files, goes on after one that is not there, and writes JSON for scripts', async () => {
    const home = await tempDirectory();
    await writeFile(join(home, 'bad.yaml'), await spoiled('weight: 70', 'weight: 60'));
    await writeFile(join(home, 'good.yaml'), await spoiled('weight: 70', 'weight: 70'));
    const run = await lint(home, 'bad.yaml', 'none.yaml', 'good.yaml', '--json');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('There is no file none.yaml.');
    expect(JSON.parse(run.stdout)).toEqual([
      {
        file: 'bad.yaml',
        errors: 1,
        warnings: 0,
        findings: [
          {
            line: expect.any(Number),
            column: 3,
            severity: 'error',
            message: expect.stringContaining('add up to 90'),
          },
        ],
      },
      {file: 'good.yaml', errors: 0, warnings: 0, findings: []},
    ]);
  });

  it('takes ids, and finds no error in any round of the package', async () => {
    const home = await tempDirectory();
    const listed = JSON.parse((await runBinary(['rounds', '--json'], {home})).stdout);
    const ids: string[] = listed.map(({id}: {id: string}) => id);
    expect(ids.length).toBeGreaterThan(1);
    const run = await lint(home, ...ids, TEMPLATE, '--json');
    for (const {file, findings} of JSON.parse(run.stdout)) {
      const errors = findings.filter(({severity}: {severity: string}) => severity === 'error');
      expect({file, errors}).toEqual({file, errors: []});
    }
    expect(run.code).toBe(0);
  });

  it('refuses bombs at once and shows nothing that a terminal would obey', async () => {
    const home = await tempDirectory();
    const bomb = Array.from({length: 12}, (_, index) =>
      index === 0
        ? 'l0: &l0 [x, x, x, x, x, x, x, x, x]'
        : `l${index}: &l${index} [${Array.from({length: 9}, () => `*l${index - 1}`).join(', ')}]`,
    );
    await writeFile(join(home, 'bomb.yaml'), bomb.join('\n'));
    await writeFile(join(home, 'wild.yaml'), '"\\u001b]52;c;cm0gLXJm\\u0007\\u202e": 1\n');
    const run = await lint(home, 'bomb.yaml', 'wild.yaml');
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('bomb.yaml:1:1: error: aliases (*name)');
    expect(run.stdout).toContain('wild.yaml:1:1: error: unknown field');
    expect(run.stdout).not.toMatch(UNSAFE);
    expect((await lint(home, 'wild.yaml', '--json')).stdout).not.toMatch(UNSAFE);
  });

  it('needs a file', async () => {
    const run = await lint(await tempDirectory());
    expect(run).toMatchObject({code: 2, stdout: ''});
    expect(run.stderr).toContain('file');
  });
});
