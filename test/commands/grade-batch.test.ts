import {readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {grade} from '../../src/commands/grade.ts';
import {EXIT} from '../../src/fault.ts';
import type {Grade} from '../../src/grading/grade.ts';
import {readBatchState, writeBatchState} from '../../src/store/batch-state.ts';
import {honestGrader} from '../support/a-grader.ts';
import {aGradingApi, honest, inventing, judging} from '../support/a-grading-api.ts';
import type {GradingApi} from '../support/a-grading-api.ts';
import {aSessionFolder, eventsIn, folderRound, gradeIn} from '../support/a-session-folder.ts';
import type {SessionFolderMade} from '../support/a-session-folder.ts';
import {captureOutput} from '../support/captured-output.ts';
import type {FakeApiOptions} from '../support/fake-api/endpoint.ts';
import type {LoggedRequest} from '../support/fake-api/request-log.ts';

const QUESTIONS = folderRound.observables.length + 2;

interface Cohort extends GradingApi {
  readonly sessions: readonly SessionFolderMade[];
}

/** Sessions called aaaa, bbbb, …; batches are done at the second look. */
async function aCohort(size = 1, options: FakeApiOptions = {}): Promise<Cohort> {
  const made = await aGradingApi(options);
  const sessions: SessionFolderMade[] = [];
  for (const letter of ['a', 'b', 'c'].slice(0, size)) {
    sessions.push(await aSessionFolder(made.paths, {ending: letter.repeat(4)}));
  }
  const [first] = sessions;
  if (first) made.api.answerWith(honest(folderRound, first.state.turns));
  return {...made, sessions};
}

const isSubmission = ({method, path}: LoggedRequest): boolean =>
  method === 'POST' && path === '/v1/messages/batches';

function submissions({api}: Cohort): number {
  return api.requests.filter((one) => isSubmission(one) && one.status === 200).length;
}

const batch = async (...refs: string[]) => await grade(refs, {batch: true});

function only(sessions: readonly SessionFolderMade[]): SessionFolderMade {
  const [session] = sessions;
  if (!session) throw new Error('there is no session');
  return session;
}

async function stateOf({dir}: SessionFolderMade) {
  const state = await readBatchState(dir);
  if (!state) throw new Error('nothing is remembered');
  return state;
}

/** What two gradings of the same answers have in common: all but when, at what price and by which number. */
function comparable(made: Grade): object {
  const {date: _date, usage: _usage, session: _session, ...rest} = made;
  return rest;
}

describe('grade --batch', () => {
  it('submits, says how far it is, and collects a grade equal to a direct one', async () => {
    const cohort = await aCohort();
    const {dir} = only(cohort.sessions);
    const printed = captureOutput();
    expect(await batch('aaaa')).toBe(EXIT.done);
    expect(printed.stderr).toContain(`Submitted as batch msgbatch_000001, ${QUESTIONS} questions`);
    expect(printed.stderr).toContain('as a batch at 127.0.0.1');
    expect(await batch('aaaa')).toBe(EXIT.done);
    expect(printed.stderr).toMatch(/Batch msgbatch_000001 is being worked on since \d{4}-/u);
    expect(printed.stdout).toBe('');
    expect(await readdir(dir)).toEqual(['grades', 'session.jsonl']);

    expect(await batch('aaaa')).toBe(EXIT.done);
    expect(printed.stdout).toBe(`${join(dir, 'scorecard.md')}\n`);
    expect(submissions(cohort)).toBe(1);
    // Nothing but the outline was asked directly.
    expect(cohort.api.messages()).toHaveLength(1);
    expect((await readdir(join(dir, 'grades'))).toSorted()).toEqual(['1.json']);
    expect((await eventsIn(dir)).at(-1)?.type).toBe('session.graded');

    await grade(['aaaa'], {});
    expect(comparable(await gradeIn(dir, 1))).toEqual(comparable(await gradeIn(dir, 2)));
    // A new submission is a new grading.
    await batch('aaaa');
    expect(submissions(cohort)).toBe(2);
  });

  it('takes many sessions in one submission, and collects each', async () => {
    const cohort = await aCohort(3);
    const printed = captureOutput();
    await batch('aaaa', 'bbbb');
    await batch('aaaa', 'bbbb', 'cccc');
    expect(submissions(cohort)).toBe(2);
    expect((await stateOf(only(cohort.sessions))).requests).toBe(2 * QUESTIONS);
    await batch('aaaa', 'bbbb', 'cccc');
    await batch('aaaa', 'bbbb', 'cccc');
    expect(printed.stdout.trimEnd().split('\n')).toEqual(
      expect.arrayContaining(cohort.sessions.map(({dir}) => join(dir, 'scorecard.md'))),
    );
    for (const {dir, id} of cohort.sessions) {
      expect(await gradeIn(dir)).toMatchObject({session: id, valid: true});
    }
  });

  it('asks as many votes as there are samples, and counts what they cost', async () => {
    const cohort = await aCohort(1, {batchLooks: 0});
    captureOutput();
    await grade(['aaaa'], {batch: true, samples: 3});
    await grade(['aaaa'], {batch: true, samples: 3});
    const made = await gradeIn(only(cohort.sessions).dir);
    expect(made.observables.every(({votes}) => votes.length === 3)).toBe(true);
    expect(cohort.api.messages()).toHaveLength(1);
    expect(made.usage.inputTokens + made.usage.cachedInputTokens).toBeGreaterThan(10_000);
  });

  it('asks directly what expired or failed', async () => {
    const cohort = await aCohort(1, {batchLooks: 0});
    cohort.api.troubleBatch((id) =>
      id.endsWith('-4') ? 'expired' : id.endsWith('-7') ? 'errored' : null,
    );
    const printed = captureOutput();
    await batch('aaaa');
    await batch('aaaa');
    expect(printed.stderr).toContain('2 questions came back unanswered and are asked directly');
    expect(cohort.api.messages()).toHaveLength(2 + 1);
    const {dir} = only(cohort.sessions);
    expect((await gradeIn(dir)).observables.every(({votes}) => votes.length === 1)).toBe(true);
  });

  it('asks again directly what was credited without proof, and denies it', async () => {
    const cohort = await aCohort(1, {batchLooks: 0});
    const {dir, state} = only(cohort.sessions);
    const grader = honestGrader(folderRound, state.turns);
    cohort.api.answerWith(
      judging(folderRound, async (seen, request) =>
        seen.observable?.id === 'tells-the-caller'
          ? await inventing(seen, request)
          : await grader(seen, request),
      ),
    );
    captureOutput();
    await batch('aaaa');
    await batch('aaaa');
    expect(cohort.api.messages()).toHaveLength(1 + 1);
    const made = await gradeIn(dir);
    expect(made.observables.find(({id}) => id === 'tells-the-caller')).toMatchObject({
      verdict: expect.not.stringMatching(/^met$/u),
      quotes: [],
    });
    expect(made.valid).toBe(true);
  });

  it('of a judge that credits everything is invalid, and fails', async () => {
    const cohort = await aCohort(1, {batchLooks: 0});
    cohort.api.answerWith(judging(folderRound, (seen, request) => inventing(seen, request)));
    captureOutput();
    await batch('aaaa');
    expect(await batch('aaaa')).toBe(EXIT.failed);
    expect(await gradeIn(only(cohort.sessions).dir)).toMatchObject({valid: false, score: null});
  });

  it('tells scripts how it stands', async () => {
    const cohort = await aCohort();
    const standings: unknown[] = [];
    for (let run = 0; run < 3; run += 1) {
      const printed = captureOutput();
      await grade(['aaaa'], {batch: true, json: true});
      standings.push(...(JSON.parse(printed.stdout) as unknown[]));
    }
    const {id} = only(cohort.sessions);
    expect(standings).toEqual([
      {session: id, batch: 'msgbatch_000001', state: 'submitted'},
      {session: id, batch: 'msgbatch_000001', state: 'in progress'},
      expect.objectContaining({session: id, n: 1, valid: true}),
    ]);
  });
});

describe('a batch is never submitted twice', () => {
  it('when the program ended before it knew the name of it', async () => {
    const cohort = await aCohort(2);
    const [a, b] = cohort.sessions;
    if (!a || !b) throw new Error('two sessions');
    const printed = captureOutput();
    await batch('aaaa', 'bbbb');
    for (const session of [a, b]) {
      await writeBatchState(session.dir, {...(await stateOf(session)), submission: null});
    }
    await batch('aaaa', 'bbbb');
    expect(printed.stderr).toContain('may be under way since');
    await look(cohort);
    expect(await batch('aaaa', 'bbbb')).toBe(EXIT.done);
    expect(submissions(cohort)).toBe(1);
    expect(printed.stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  it('when its answer was lost on the way, and is when it never arrived', async () => {
    const cohort = await aCohort(1, {batchLooks: 0});
    const printed = captureOutput();
    cohort.api.failNext({kind: 'reset-before-headers'}, 1, isSubmission);
    expect(await batch('aaaa')).toBe(EXIT.failed);
    expect(printed.stderr).toContain('Whether the batch was taken is not known.');
    expect(printed.stderr).toContain('Run the same command again');
    expect((await stateOf(only(cohort.sessions))).submission).toBeNull();
    expect(await batch('aaaa')).toBe(EXIT.done);
    expect(await batch('aaaa')).toBe(EXIT.done);
    expect(submissions(cohort)).toBe(1);
    expect(printed.stdout).toContain('scorecard.md');
  });

  it('and when the endpoint refuses it, nothing is remembered of it', async () => {
    const cohort = await aCohort();
    const printed = captureOutput();
    cohort.api.troubleKey('revoked');
    expect(await batch('aaaa')).toBe(EXIT.failed);
    expect(printed.stderr).toContain('does not take this key');
    expect(printed.stderr).toContain('interview-coach grade --batch aaaa');
    expect(printed.stderr).not.toContain('offline coach');
    expect(await readBatchState(only(cohort.sessions).dir)).toBeNull();
  });

  it('a file that can’t be read stops it', async () => {
    const cohort = await aCohort();
    const {dir} = only(cohort.sessions);
    captureOutput();
    await batch('aaaa');
    await writeFile(join(dir, 'grades', 'batch.json'), '{"v":1');
    const printed = captureOutput();
    expect(await batch('aaaa')).toBe(EXIT.failed);
    expect(printed.stderr).toContain('batch.json');
    expect(submissions(cohort)).toBe(1);
  });

  it('with other flags than it was submitted with, it is left alone', async () => {
    const cohort = await aCohort();
    const printed = captureOutput();
    await batch('aaaa');
    expect(await grade(['aaaa'], {batch: true, samples: 5})).toBe(EXIT.failed);
    expect(printed.stderr).toContain('is under way with claude-opus-5-5');
    expect(printed.stderr).toContain('--grader-model claude-opus-5-5 --samples 1 aaaa');
    expect(submissions(cohort)).toBe(1);
  });

  it('a direct grading meanwhile leaves it where it is, and says that it is there', async () => {
    const cohort = await aCohort();
    const {dir} = only(cohort.sessions);
    const printed = captureOutput();
    await batch('aaaa');
    expect(await grade(['aaaa'], {})).toBe(EXIT.done);
    expect(printed.stderr).toContain('a batch of it is under way, too');
    await look(cohort);
    expect(await batch('aaaa')).toBe(EXIT.done);
    expect((await gradeIn(dir, 2)).valid).toBe(true);
    expect(submissions(cohort)).toBe(1);
  });
});

it('a collection that breaks off goes on, and pays for no answer twice', async () => {
  const cohort = await aCohort(1, {batchLooks: 0});
  const {dir} = only(cohort.sessions);
  cohort.api.troubleBatch((id) => (id.endsWith('-6') ? 'expired' : null));
  const printed = captureOutput();
  await batch('aaaa');
  const results = ({path}: LoggedRequest): boolean => path.endsWith('/results');
  cohort.api.failNext({kind: 'status', status: 401}, 1);
  expect(await batch('aaaa')).toBe(EXIT.failed);
  expect(printed.stderr).toContain('go on with: interview-coach grade --batch aaaa');
  expect(await readdir(dir)).toEqual(['grades', 'session.jsonl']);
  expect(await batch('aaaa')).toBe(EXIT.done);
  expect(submissions(cohort)).toBe(1);
  expect(cohort.api.requests.filter(results)).toHaveLength(2);
  // The one that expired, twice, and the outline.
  expect(cohort.api.messages()).toHaveLength(3);
  expect((await gradeIn(dir)).valid).toBe(true);
});

/** Somebody looks at every batch, so that it gets on. */
async function look({api}: Cohort): Promise<void> {
  const headers = {authorization: `Bearer ${api.key}`, 'anthropic-version': '2026-10-21'};
  await fetch(`${api.url}/v1/messages/batches/msgbatch_000001`, {headers});
  await fetch(`${api.url}/v1/messages/batches/msgbatch_000001`, {headers});
}
