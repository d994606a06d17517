import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {grade} from '../../src/commands/grade.ts';
import {GradingProgressLine} from '../../src/commands/grading-progress.ts';
import {showScorecard} from '../../src/commands/scorecards.ts';
import {EXIT} from '../../src/fault.ts';
import {acquireLock} from '../../src/store/lock.ts';
import {honestGrader} from '../support/a-grader.ts';
import {OUTLINE, aGradingApi, honest, inventing, judging} from '../support/a-grading-api.ts';
import {under, frontMatter} from '../support/a-scorecard.ts';
import {aSessionFolder, eventsIn, folderRound, gradeIn} from '../support/a-session-folder.ts';
import type {SessionFolderMade} from '../support/a-session-folder.ts';
import {captureOutput} from '../support/captured-output.ts';
import type {LoggedRequest} from '../support/fake-api/request-log.ts';
import {tempHome} from '../support/temp-home.ts';

const QUESTIONS = folderRound.observables.length + 2;

async function aClosedSession(ending = 'abcd') {
  const made = await aGradingApi();
  const session = await aSessionFolder(made.paths, {ending});
  made.api.answerWith(honest(folderRound, session.state.turns));
  return {...made, session};
}

async function scorecardOf({dir}: SessionFolderMade): Promise<string> {
  return await readFile(join(dir, 'scorecard.md'), 'utf8');
}

describe('grade', () => {
  it('has Claude judge a session, and prints where the scorecard is', async () => {
    const {api, session} = await aClosedSession();
    const printed = captureOutput();
    expect(await grade(['abcd'], {})).toBe(EXIT.done);

    expect(printed.stdout).toBe(`${join(session.dir, 'scorecard.md')}\n`);
    expect(printed.stderr).toMatch(/your key and your answers go to 127\.0\.0\.1/u);
    expect(printed.stderr).toMatch(/What grading by claude-opus-5-5 at 127.* is not known/u);
    expect(printed.stderr).toContain('[0/8] Counting Under Concurrency\n');
    expect(printed.stderr).not.toMatch(/[\r\u001b]/u);
    const made = await gradeIn(session.dir);
    expect(made).toMatchObject({judge: 'claude-opus-5-5', valid: true, outline: OUTLINE});
    expect(made.usage.cachedInputTokens).toBeGreaterThan(made.usage.inputTokens);
    // An outline besides; the canaries are among the questions.
    expect(api.messages()).toHaveLength(QUESTIONS + 1);
    expect((await eventsIn(session.dir)).at(-1)).toMatchObject({
      type: 'session.graded',
      grade: 1,
      score: made.score,
    });
    const markdown = await scorecardOf(session);
    expect(frontMatter(markdown)).toMatchObject({judge: 'claude-opus-5-5', score: made.score});
    expect(under(markdown, 'Your weakest moment')).toContain('1. Decide what passes while');
    // Nothing is left of the grading but the grade.
    expect(await readdir(join(session.dir, 'grades'))).toEqual(['1.json']);
    expect(await readdir(session.dir)).toEqual(['grades', 'scorecard.md', 'session.jsonl']);
  });

  it('keeps every grade, and the scorecard says which one it shows', async () => {
    const {session} = await aClosedSession();
    captureOutput();
    expect(await grade(['abcd'], {offline: true})).toBe(EXIT.done);
    expect(await grade(['abcd'], {samples: 3})).toBe(EXIT.done);
    const [byRules, byModel] = [await gradeIn(session.dir, 1), await gradeIn(session.dir, 2)];
    expect(byRules.judge).toBe('offline');
    expect(byModel.observables.every(({votes}) => votes.length === 3)).toBe(true);
    const markdown = await scorecardOf(session);
    expect(markdown).toContain('Judged by claude-opus-5-5, by the majority of 3 votes.');
    expect(markdown).toContain(
      `This is grade 2 of the session. Kept beside it: grade 1 (${byRules.score} of 100, by rules).`,
    );
    expect(await grade(['abcd'], {offline: true})).toBe(EXIT.done);
    expect(await scorecardOf(session)).toContain('This is grade 3 of the session.');
    const graded = (await eventsIn(session.dir)).filter(({type}) => type === 'session.graded');
    expect(graded).toHaveLength(3);
  });

  it('needs neither key nor network to grade by rules', async () => {
    const paths = await tempHome();
    vi.stubEnv('INTERVIEW_COACH_HOME', paths.home);
    vi.stubEnv('ANTHROPIC_API_KEY', '');
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', '');
    onTestFinished(() => void vi.unstubAllEnvs());
    const session = await aSessionFolder(paths);
    const printed = captureOutput();
    expect(await grade(['abcd'], {offline: true})).toBe(EXIT.done);
    expect(printed.stderr).toContain('Grading by rules costs nothing.');
    expect((await gradeIn(session.dir)).judge).toBe('offline');
  });

  it('grades several sessions, and what is wrong with one stops no other', async () => {
    const {paths, api, session} = await aClosedSession('aaaa');
    const open = await aSessionFolder(paths, {ending: 'bbbb', isOpen: true});
    const last = await aSessionFolder(paths, {ending: 'cccc'});
    const held = await aSessionFolder(paths, {ending: 'dddd'});
    const lock = await acquireLock(held.dir);
    const printed = captureOutput();
    const refs = ['zzzz', 'aaaa', 'bbbb', 'dddd', 'cccc', session.id];
    expect(await grade(refs, {})).toBe(EXIT.failed);
    await lock.release();

    expect(printed.stdout.trimEnd().split('\n')).toEqual([
      join(session.dir, 'scorecard.md'),
      join(last.dir, 'scorecard.md'),
    ]);
    expect(printed.stderr).toContain('There is no session "zzzz".');
    expect(printed.stderr).toContain(`The interview of ${open.id} is not finished.`);
    expect(printed.stderr).toContain('interview-coach resume bbbb');
    expect(printed.stderr).toContain('open in another process');
    expect(printed.stderr).toContain('What grading 2 sessions by claude-opus-5-5');
    expect(api.messages()).toHaveLength(2 * (QUESTIONS + 1));
    expect(await readdir(open.dir)).toEqual(['session.jsonl']);
  });

  it('tells scripts what came of each session', async () => {
    const {paths, session} = await aClosedSession('aaaa');
    await aSessionFolder(paths, {ending: 'bbbb', isOpen: true});
    const printed = captureOutput();
    expect(await grade(['aaaa', 'bbbb'], {json: true})).toBe(EXIT.failed);
    const made = await gradeIn(session.dir);
    expect(JSON.parse(printed.stdout)).toEqual([
      {session: 'bbbb', error: expect.objectContaining({code: 'session-unfinished'})},
      expect.objectContaining({
        session: session.id,
        path: join(session.dir, 'scorecard.md'),
        n: 1,
        score: made.score,
        judge: 'claude-opus-5-5',
        valid: true,
      }),
    ]);
  });

  it('stores a grade whose judge invents its proof as invalid, and fails', async () => {
    const {api, session} = await aClosedSession();
    api.answerWith(judging(folderRound, inventing));
    const printed = captureOutput();
    expect(await grade(['abcd'], {})).toBe(EXIT.failed);
    const made = await gradeIn(session.dir);
    expect(made).toMatchObject({valid: false, score: null, recommendation: 'invalid'});
    expect(made.observables.filter(({verdict}) => verdict === 'met')).toEqual([]);
    expect(printed.stderr).toContain(String(made.invalidBecause));
    const markdown = await scorecardOf(session);
    expect(markdown).toContain('# Invalid grade: no score');
    expect(markdown).toContain(String(made.invalidBecause));
    expect(frontMatter(markdown)).toMatchObject({valid: false, score: null});
  });
});

describe('a grading that breaks off', () => {
  it('at a refused key leaves no grade, keeps its verdicts and asks only for the rest', async () => {
    const {api, session} = await aClosedSession();
    const grader = honestGrader(folderRound, session.state.turns);
    let asked = 0;
    api.answerWith(
      judging(folderRound, async (...seen) => {
        asked += 1;
        if (asked === 5) api.troubleKey('revoked');
        return await grader(...seen);
      }),
    );
    const printed = captureOutput();
    expect(await grade(['abcd'], {})).toBe(EXIT.failed);
    expect(printed.stdout).toBe('');
    expect(printed.stderr).toContain('does not take this key. The interview is saved');
    expect(printed.stderr).toContain('key set", then go on with: interview-coach grade abcd.');
    expect(printed.stderr).toContain('by rules: interview-coach grade --offline abcd');
    expect(await readdir(session.dir)).toEqual(['grades', 'session.jsonl']);
    expect((await eventsIn(session.dir)).at(-1)?.type).toBe('interview.closed');

    api.acceptKey(api.key);
    const answered = api.messages().filter(({status, answer}) => status === 200 && answer !== '');
    const before = api.messages().length;
    expect(await grade(['abcd'], {})).toBe(EXIT.done);
    const second = api.messages().slice(before);
    expect(second).toHaveLength(QUESTIONS - answered.length + 1);
    const made = await gradeIn(session.dir);
    expect(made.valid).toBe(true);
    // What the first run has cost is not forgotten.
    const outputOf = (requests: readonly LoggedRequest[]): number =>
      requests.reduce((sum, {billed}) => sum + (billed?.output_tokens ?? 0), 0);
    expect(made.usage.outputTokens).toBe(outputOf([...answered, ...second]));
    expect(await readdir(join(session.dir, 'grades'))).toEqual(['1.json']);
  });

  it('because it is called off says how to go on, and keeps what it has', async () => {
    const {api, session} = await aClosedSession();
    const grader = honestGrader(folderRound, session.state.turns);
    let asked = 0;
    api.answerWith(
      judging(folderRound, async (...seen) => {
        asked += 1;
        if (asked === 4) process.emit('SIGHUP');
        return await grader(...seen);
      }),
    );
    const printed = captureOutput();
    const listeners = process.listenerCount('SIGHUP');
    expect(await grade(['abcd'], {})).toBe(EXIT.interrupted);
    expect(process.listenerCount('SIGHUP')).toBe(listeners);
    expect(printed.stderr).toContain('Verdicts so far are kept: run the same command again');
    const before = api.messages().length;
    expect(await grade(['abcd'], {})).toBe(EXIT.done);
    expect(api.messages().length - before).toBeLessThan(QUESTIONS);
  });

  it('leaves the older scorecard where it was', async () => {
    const {api, session} = await aClosedSession();
    captureOutput();
    await grade(['abcd'], {offline: true});
    const before = await scorecardOf(session);
    api.troubleKey('revoked');
    expect(await grade(['abcd'], {})).toBe(EXIT.failed);
    expect(await scorecardOf(session)).toBe(before);
    const printed = captureOutput();
    await showScorecard('abcd', {json: true});
    expect(JSON.parse(printed.stdout)).toMatchObject({n: 1, grade: {judge: 'offline'}});
  });
});

describe('who grades', () => {
  it('is nobody without a key, and the way out is told', async () => {
    const {session} = await aClosedSession();
    vi.stubEnv('ANTHROPIC_API_KEY', '');
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', '');
    await expect(grade(['abcd'], {})).rejects.toMatchObject({
      code: 'no-key',
      nextStep: expect.stringContaining('--offline'),
    });
    expect(await readdir(session.dir)).toEqual(['session.jsonl']);
  });

  it('is the model that was named', async () => {
    const {api, session} = await aClosedSession();
    captureOutput();
    await grade(['abcd'], {graderModel: 'claude-sonnet-5-5'});
    expect(new Set(api.messages().map(({body}) => body.model))).toEqual(
      new Set(['claude-sonnet-5-5']),
    );
    expect((await gradeIn(session.dir)).stamp.model).toBe('claude-sonnet-5-5');
  });

  it.each([
    [{batch: true}, 'Rules need no --batch'],
    [{samples: 3, graderModel: 'x'}, 'Rules need no --samples and no --grader-model'],
  ])('is not both rules and a model: %j', async (flags, sentence) => {
    await expect(grade(['abcd'], {...flags, offline: true})).rejects.toMatchObject({
      message: expect.stringContaining(sentence),
      exitCode: EXIT.usage,
    });
  });
});

describe('the progress of a grading', () => {
  const progress = {
    done: 2,
    total: 8,
    dimension: 'Counting\u001b[2J',
    statement: 'Counts.',
    etaMs: 80_000,
    usd: 0.25,
  };
  const shown = (screen: {isTTY?: boolean; columns?: number}, term = 'xterm') => {
    const written: string[] = [];
    const line = new GradingProgressLine({...screen, write: (text) => written.push(text)}, term);
    line.show(progress);
    line.show({...progress, done: 3});
    line.end();
    return written;
  };

  it('is one line of a terminal, no longer than it is wide, and gone at the end', () => {
    const written = shown({isTTY: true, columns: 90});
    expect(written[0]).toBe(
      '\r\u001b[K█████░░░░░░░░░░░░░░░ 2/8  Counting  about 1:20 left, $0.25 so far',
    );
    expect(written.join('')).not.toContain('\n');
    expect(written.at(-1)).toBe('\r\u001b[K');
    for (const text of shown({isTTY: true, columns: 40})) {
      expect(text.replace('\r\u001b[K', '').length).toBeLessThan(40);
    }
  });

  it.each([
    ['a pipe', {}, 'xterm'],
    ['a terminal that can’t go back', {isTTY: true}, 'dumb'],
  ])('is a line a dimension in %s', (_name, screen, term) => {
    expect(shown(screen, term)).toEqual(['[2/8] Counting\n']);
  });
});
