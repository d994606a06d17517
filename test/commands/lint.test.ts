import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {describe, expect, it} from 'vitest';
import {BINARY, requireBinary, runBinary} from '../support/built-binary.ts';
import {tempDirectory} from '../support/temp-home.ts';

interface Linted {
  readonly code: number | null;
  readonly lines: readonly unknown[];
}

async function lint(what: 'turn' | 'answer', lines: readonly unknown[]): Promise<Linted> {
  const input = lines
    .map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
    .join('');
  const run = await runBinary(['lint', what], {home: await tempDirectory(), input});
  expect(run.stderr).toBe('');
  const out = run.stdout.trimEnd();
  return {code: run.code, lines: out === '' ? [] : out.split('\n').map((line) => JSON.parse(line))};
}

const rulesOf = ({lines}: Linted): string[][] =>
  lines.map((line) => (line as {violations: {rule: string}[]}).violations.map(({rule}) => rule));

describe('lint turn', () => {
  it('answers each line with the violations and their words', async () => {
    const linted = await lint('turn', [
      {text: 'Great answer. Which row changes first?'},
      {text: 'Noted. And the second request?'},
      {text: 'What is stored? And who reads it?'},
    ]);
    expect(linted).toEqual({
      code: 0,
      lines: [
        {violations: [{rule: 'praise', span: expect.stringContaining('Great answer')}]},
        {violations: []},
        {violations: [{rule: 'stacked-questions', span: expect.any(String)}]},
      ],
    });
  });

  it('judges what needs a context only when there is one', async () => {
    const text = 'Five minutes left. Where does your lease end?';
    const linted = await lint('turn', [
      {text},
      {text, guarded: ['lease*']},
      {text, guarded: ['lease*'], candidateTexts: ['The lease ends after 30 s.']},
      {text, lastAnswer: 'We write a row.'},
      {text, earlierTurns: [text]},
      {text, mayStateTime: true},
    ]);
    expect(rulesOf(linted)).toEqual([
      [],
      ['leak', 'time-claim'],
      ['time-claim'],
      ['unanchored', 'time-claim'],
      ['repeat', 'time-claim'],
      [],
    ]);
  });

  it('takes no notice of fields that it does not know', async () => {
    const linted = await lint('turn', [{id: 7, label: 'x', text: 'Which row?'}]);
    expect(linted).toEqual({code: 0, lines: [{violations: []}]});
  });
});

describe('lint answer', () => {
  it('answers each line with what the specificity meter says', async () => {
    const linted = await lint('answer', [
      {text: 'We ensure a robust and scalable system.'},
      {text: 'INSERT the row with a unique key; the second insert fails and reads the first row.'},
    ]);
    expect(linted.code).toBe(0);
    expect(linted.lines).toEqual([
      {abstract: true, score: expect.any(Number), found: [], missing: expect.any(Array)},
      {abstract: false, score: expect.any(Number), found: expect.any(Array), missing: []},
    ]);
    for (const line of linted.lines) {
      expect(Object.keys(line as object)).toEqual(['abstract', 'score', 'found', 'missing']);
    }
  });
});

describe('lint turn and lint answer', () => {
  it.each(['turn', 'answer'] as const)(
    '%s: a line that cannot be read gives an error, the others are answered, the exit code is 1',
    async (what) => {
      const broken = ['{"text": ', 'null', '[]', '{}', '{"text": 3}', '"text"'];
      const linted = await lint(what, [...broken, {text: 'Which row?'}]);
      expect(linted.code).toBe(1);
      expect(linted.lines).toHaveLength(broken.length + 1);
      for (const line of linted.lines.slice(0, -1)) {
        expect(line).toEqual({error: expect.stringMatching(/\S/u)});
      }
      expect(linted.lines.at(-1)).not.toHaveProperty('error');
    },
  );

  it('says what is wrong with a field or a pattern', async () => {
    const linted = await lint('turn', [
      {text: 'Which row?', guarded: 'lease'},
      {text: 'Which row?', guarded: ['*']},
    ]);
    expect(linted.lines).toEqual([
      {error: '"guarded" must be a list, not text'},
      {error: expect.stringContaining('holds no word')},
    ]);
  });

  it('refuse a line without an end before it fills the memory', async () => {
    const input = `{"text": "${'x'.repeat(30_000_000)}"}\n{"text": "Which row?"}\n`;
    const run = await runBinary(['lint', 'turn'], {home: await tempDirectory(), input});
    expect(run.code).toBe(1);
    expect(
      run.stdout
        .split('\n')
        .slice(0, 2)
        .map((line) => Object.keys(JSON.parse(line))),
    ).toEqual([['error'], ['violations']]);
  });

  it('read a last line without an end, and nothing from blank ones', async () => {
    const home = await tempDirectory();
    const run = await runBinary(['lint', 'turn'], {home, input: '\n \r\n{"text":"Which row?"}'});
    expect(run).toEqual({code: 0, stdout: '{"violations":[]}\n', stderr: ''});
    expect(await lint('answer', [])).toEqual({code: 0, lines: []});
  });

  it('answer a line as soon as it is there', async () => {
    requireBinary();
    const child = spawn(process.execPath, [BINARY, 'lint', 'turn'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdout.setEncoding('utf8');
    child.stdin.write('{"text": "Great."}\n');
    const [first] = await once(child.stdout, 'data');
    expect(JSON.parse(String(first))).toEqual({violations: [{rule: 'praise', span: 'Great'}]});
    child.stdin.end();
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
  });

  it('answer 10,000 lines, one for each', async () => {
    const turns = Array.from({length: 10_000}, (_, index) => ({
      text: `You wrote "row ${index}". Which field of it changes first?`,
    }));
    const {code, lines} = await lint('turn', turns);
    expect({code, lines: lines.length}).toEqual({code: 0, lines: 10_000});
    const answers = turns.map(({text}) => ({text: `${text} We ensure that it scales.`}));
    expect((await lint('answer', answers)).lines).toHaveLength(10_000);
  });

  it('let nothing through that a terminal would obey', async () => {
    const home = await tempDirectory();
    const input = `${JSON.stringify({text: 'Great \u001b[31m\u202e\u009b answer.'})}\n`;
    for (const what of ['turn', 'answer']) {
      const {stdout} = await runBinary(['lint', what], {home, input});
      expect(stdout).not.toMatch(/[^\n\P{C}]/u);
    }
  });

  it.each([
    [['lint'], 'turn'],
    [['lint', 'trun'], 'Did you mean turn?'],
    [['lint', 'turn', 'file'], 'too many arguments'],
  ])('%j is wrong usage with a next step', async (args, help) => {
    const run = await runBinary(args, {home: await tempDirectory()});
    expect(run).toMatchObject({code: 2, stdout: ''});
    expect(run.stderr.toLowerCase()).toContain(help.toLowerCase());
  });
});
