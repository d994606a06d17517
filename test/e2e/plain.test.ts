import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {GradeSchema} from '../../src/grading/grade.ts';
import {runBinary} from '../support/built-binary.ts';
import {aCandidate, asLines} from '../support/candidates.ts';
import {tempDirectory} from '../support/temp-home.ts';

const ARGS = ['start', 'stripe-idempotency', '--offline', '--plain', '--no-prep'];

const DIMENSIONS = [
  'Idempotency & Reliability Mastery',
  'Consistency & Ledger Rigor',
  'Failure Mode Calibration',
  'API & Developer Ergonomics',
  'Technical Decision Ownership',
  'Incident Reflection & Self-Awareness',
  'Distributed Systems Rigor',
  'Data Integrity Reasoning',
  'Operational Scalability',
  'Trade-off Articulation',
];

async function interviewed(id: string, home: string) {
  const candidate = aCandidate(id);
  const run = await runBinary(ARGS, {home, input: asLines(candidate.answers)});
  const path = run.stdout.trimEnd().split('\n').at(-1) ?? '';
  const markdown = await readFile(path, 'utf8');
  const text = await readFile(join(path, '..', 'grades', '1.json'), 'utf8');
  return {candidate, run, path, markdown, grade: GradeSchema.parse(JSON.parse(text))};
}

/** White space aside, as quotations are compared. */
function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

describe('an interview through a pipe', () => {
  it('asks a strong candidate, grades the answers and proves each verdict with them', async () => {
    const {candidate, run, markdown, grade} = await interviewed(
      'c02_strong_dynamo',
      await tempDirectory(),
    );
    expect(run.code).toBe(0);
    const questions = run.stdout.split('\n').filter((line) => line.startsWith('Maya> '));
    expect(questions.length).toBeGreaterThan(candidate.answers.length);
    expect(new Set(questions).size).toBe(questions.length);
    for (const name of DIMENSIONS) expect(markdown).toContain(name);

    const answers = candidate.answers.map(folded);
    const quotes = grade.observables.flatMap((observable) => observable.quotes);
    expect(quotes.length).toBeGreaterThan(10);
    for (const {turn, text} of quotes) {
      expect(answers[turn / 2 - 1], `turn ${turn}`).toContain(folded(text));
    }
    expect(markdown).toMatch(/\(turn \d+, \d+:\d\d\)/u);
    expect(markdown).toMatch(/rule-based/iu);
  });

  it('tells a strong candidate from an eloquent one who says nothing', async () => {
    const home = await tempDirectory();
    const strong = await interviewed('c02_strong_dynamo', home);
    const empty = await interviewed('c14_verbose_empty', home);
    expect(empty.run.code).toBe(0);
    expect(strong.grade.score ?? 0).toBeGreaterThan((empty.grade.score ?? 100) + 40);
  });

  it('writes nothing to stdout that moves a cursor or has a colour', async () => {
    const {run, markdown} = await interviewed('c10_weak_happy_path', await tempDirectory());
    // eslint-disable-next-line no-control-regex
    const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u;
    expect(run.stdout).not.toMatch(control);
    expect(run.stderr).not.toMatch(control);
    expect(markdown).not.toMatch(control);
  });

  it('is chosen by itself when there is no terminal', async () => {
    const home = await tempDirectory();
    const run = await runBinary(['stripe-idempotency', '--no-prep'], {home, input: 'Hello.\n.\n'});
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^Maya> /mu);
  });

  it('takes the end of input as the end, with the unfinished answer as the last one', async () => {
    const home = await tempDirectory();
    const run = await runBinary(ARGS, {home, input: 'First answer.\n.\nhalf an answer'});
    const path = run.stdout.trimEnd().split('\n').at(-1) ?? '';
    const journal = await readFile(join(path, '..', 'session.jsonl'), 'utf8');
    expect(journal).toContain('"text":"half an answer","cause":"ended"');
    expect(run.code).toBe(0);
  });

  it('can leave the grading for later, and resume makes up for it', async () => {
    const home = await tempDirectory();
    const input = asLines(aCandidate('c05_solid_redis_mysql').answers);
    const first = await runBinary([...ARGS, '--grade-later'], {home, input});
    expect(first).toMatchObject({code: 0});
    expect(first.stdout).toMatch(/not graded/u);
    const second = await runBinary(['resume', '--plain'], {home});
    expect(second.code).toBe(0);
    expect(second.stdout.trimEnd()).toMatch(/scorecard\.md$/u);
    const [session] = await readdir(join(home, 'sessions'));
    expect(second.stdout).toContain(session ?? 'no session');
  });

  it('ends by the clock, also when nobody types', async () => {
    const home = await tempDirectory();
    const run = await runBinary([...ARGS, '--minutes', '0.02'], {home, isInputOpen: true});
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/Maya> .*scorecard/iu);
  });
});
