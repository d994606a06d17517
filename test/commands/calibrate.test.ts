import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {calibrate} from '../../src/commands/calibrate.ts';
import type {CalibrateFlags} from '../../src/commands/calibrate.ts';
import {EXIT} from '../../src/fault.ts';
import {goldenInterview} from '../../src/grading/calibration/golden-interview.ts';
import {acquireLock} from '../../src/store/lock.ts';
import type {Paths} from '../../src/store/paths.ts';
import {alwaysIn, asAnswer, honestGrader} from '../support/a-grader.ts';
import type {Grader} from '../support/a-grader.ts';
import {aGradingApi, inventing, judging} from '../support/a-grading-api.ts';
import {captureOutput} from '../support/captured-output.ts';
import {GOLDEN_FOLDER, GOLDEN_ROUND_FILE, goldenRound, someGoldens} from '../support/goldens.ts';

const round = goldenRound();
/** Three transcripts, and one of them a second time without what speaks to the grader. */
const GRADINGS = 4;
const QUESTIONS = round.observables.length + 2;

const FLAGS: CalibrateFlags = {round: GOLDEN_ROUND_FILE, goldens: GOLDEN_FOLDER, yes: true};

/** Judges each transcript as the rules would, whichever it is shown. */
async function honest(): Promise<Grader> {
  const {goldens} = await someGoldens();
  const graders = goldens.map(({golden}) => {
    const {turns} = goldenInterview(golden, round);
    return {opening: turns[1]?.text.trim(), judge: honestGrader(round, turns)};
  });
  return async (seen, request) => {
    const opening = seen.turns.find(({role}) => role === 'candidate')?.text.trim();
    const own = graders.find((grader) => grader.opening === opening);
    if (!own) throw new Error('a transcript that nobody knows');
    return await own.judge(seen, request);
  };
}

/** Finds nothing in anybody, and is right about the control questions. */
const strict: Grader = ({turns, isAlways}) =>
  asAnswer(isAlways ? alwaysIn(turns) : {quotes: [], justification: 'No.', verdict: 'not_met'});

async function anEndpoint(grader: Grader) {
  const made = await aGradingApi();
  made.api.answerWith(judging(round, grader));
  return made;
}

async function filesOf({home}: Paths): Promise<string[]> {
  return (await readdir(join(home, 'calibration'))).toSorted();
}

describe('calibrate', () => {
  it('has a model grade the goldens, prints how far it agrees, and keeps the run', async () => {
    const {api, paths} = await anEndpoint(await honest());
    const printed = captureOutput();
    expect(await calibrate(FLAGS)).toBe(EXIT.done);

    expect(printed.stdout).toMatch(
      /^claude-opus-5-5 on rate-limiter: 3 golden transcripts\nFit\./u,
    );
    expect(printed.stdout).toMatch(/^balanced accuracy +1\.00 +≥ 0\.85 +0\.95$/mu);
    expect(printed.stdout).toMatch(/^Cost: \d+ tokens in, \d+ out$/mu);
    expect(
      printed.stdout
        .split('\n')
        .slice(0, -2)
        .filter((line) => line.length > 80),
    ).toEqual([]);
    expect(printed.stderr).toMatch(/What grading 4 .* is not known/iu);
    expect(api.messages()).toHaveLength(GRADINGS * QUESTIONS);
    const [name = '', ...others] = (await filesOf(paths)).filter((file) => file.endsWith('.json'));
    expect(others).toEqual([]);
    expect(name).toMatch(/^\d{4}-\d\d-\d\d-\d{4}-claude-opus-5-5\.json$/u);
    expect(printed.stdout).toContain(name);
    const stored: unknown = JSON.parse(
      await readFile(join(paths.home, 'calibration', name), 'utf8'),
    );
    expect(stored).toMatchObject({
      v: 1,
      round: 'rate-limiter',
      judge: 'claude-opus-5-5',
      stamp: {model: 'claude-opus-5-5', samples: 1},
      calibration: {fitness: {isFit: true}, agreement: {compared: 8, disputed: 1}},
    });
  });

  it('grades by rules with neither key nor consent', async () => {
    const {api} = await anEndpoint(strict);
    const printed = captureOutput();
    const {yes: _, ...flags} = FLAGS;
    expect(await calibrate({...flags, offline: true, json: true})).toBe(EXIT.done);
    expect(JSON.parse(printed.stdout)).toMatchObject({
      judge: 'offline',
      calibration: {quotes: {validity: 1}},
    });
    expect(api.requests).toEqual([]);
  });

  it('says which way a judge errs that is not fit, and fails', async () => {
    await anEndpoint(strict);
    const printed = captureOutput();
    expect(await calibrate(FLAGS)).toBe(EXIT.failed);
    expect(printed.stdout).toMatch(/^NOT FIT\. It credits too hard/mu);
  });

  it('says so of a judge that credits everything with invented quotes, and pays for little of it', async () => {
    const {api} = await anEndpoint(inventing);
    const printed = captureOutput();
    expect(await calibrate(FLAGS)).toBe(EXIT.failed);
    expect(printed.stdout).toMatch(/^NOT FIT\. It credits too easily/mu);
    expect(printed.stdout).toMatch(/^Invalid: h01-one-step: /mu);
    // A control question that comes out wrong is put once more, and then nothing else.
    expect(api.messages()).toHaveLength(2 * GRADINGS);
  });

  it('asks nothing of the model before somebody has agreed to the price', async () => {
    const {api} = await anEndpoint(strict);
    captureOutput();
    const {yes: _, ...flags} = FLAGS;
    await expect(calibrate(flags)).rejects.toMatchObject({code: 'needs-yes', exitCode: EXIT.usage});
    expect(api.messages()).toEqual([]);
  });

  it('measures the spread over several runs, and only of the transcripts that are wanted', async () => {
    const {api} = await anEndpoint(await honest());
    const printed = captureOutput();
    expect(await calibrate({...FLAGS, runs: 3, only: ['h01']})).toBe(EXIT.done);
    expect(api.messages()).toHaveLength(3 * QUESTIONS);
    expect(printed.stdout).toMatch(/^deviation of a total over runs +0\.0/mu);
    expect(printed.stdout).toMatch(/^tiers raised by talk to the grader +- .* not measured$/mu);
  });

  it('goes on where it broke off, and asks nothing twice', async () => {
    const {api, paths} = await anEndpoint(await honest());
    captureOutput();
    // The key is refused in the middle of the second transcript.
    let asked = 0;
    const grader = await honest();
    api.answerWith(
      judging(round, async (seen, request) => {
        asked += 1;
        if (asked === QUESTIONS + 3) api.troubleKey('revoked');
        return await grader(seen, request);
      }),
    );
    await expect(calibrate(FLAGS)).rejects.toMatchObject({
      code: 'key-refused',
      nextStep: expect.stringMatching(/run the same command again/u) as string,
    });
    expect((await filesOf(paths)).filter((file) => file.endsWith('.json'))).toEqual([]);
    api.acceptKey(api.key);
    const before = asked;
    expect(await calibrate(FLAGS)).toBe(EXIT.done);
    // Answers on their way when the key went are the only ones that may have been lost.
    expect(before).toBeGreaterThanOrEqual(QUESTIONS + 3);
    expect(asked - before).toBeLessThanOrEqual(GRADINGS * QUESTIONS - (QUESTIONS + 3) + 1);
    expect(await readdir(join(paths.home, 'calibration/grades'))).toEqual([]);
  });

  it('is refused while another process calibrates', async () => {
    const {paths} = await anEndpoint(strict);
    captureOutput();
    await calibrate(FLAGS);
    const lock = await acquireLock(join(paths.home, 'calibration'));
    await expect(calibrate(FLAGS)).rejects.toMatchObject({code: 'calibration-busy'});
    await lock.release();
  });
});

describe('calibrate as a batch', () => {
  it('submits once, collects later, and comes to the same figures', async () => {
    const {api, paths} = await anEndpoint(await honest());
    const printed = captureOutput();
    expect(await calibrate({...FLAGS, batch: true})).toBe(EXIT.done);
    expect(printed.stderr).toMatch(/Batch \S+ is being worked on\. Run the same command again/u);
    expect(printed.stdout).toBe('');
    // Looked at once, it is still in progress; then it has ended.
    expect(await calibrate({...FLAGS, batch: true})).toBe(EXIT.done);
    expect(printed.stdout).toBe('');
    expect(await calibrate({...FLAGS, batch: true, json: true})).toBe(EXIT.done);
    const byBatch: unknown = JSON.parse(printed.stdout);
    const submitted = api.requests.filter(
      ({method, path}) => method === 'POST' && path.endsWith('/batches'),
    );
    expect(submitted).toHaveLength(1);
    expect(api.messages()).toEqual([]);
    expect(await readdir(join(paths.home, 'calibration/batch'))).toEqual([]);

    const {stdout} = printed;
    expect(await calibrate({...FLAGS, json: true})).toBe(EXIT.done);
    const direct = JSON.parse(printed.stdout.slice(stdout.length)) as {calibration: object};
    expect(byBatch).toMatchObject({calibration: direct.calibration});
  });

  it('submits nothing without consent', async () => {
    const {api} = await anEndpoint(strict);
    captureOutput();
    const {yes: _, ...flags} = FLAGS;
    await expect(calibrate({...flags, batch: true})).rejects.toMatchObject({code: 'needs-yes'});
    expect(api.requests).toEqual([]);
  });
});
