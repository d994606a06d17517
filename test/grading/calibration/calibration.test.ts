import {describe, expect, it} from 'vitest';
import type {Observable} from '../../../src/round/schema.ts';
import {
  calibrationLines,
  directionSentence,
} from '../../../src/grading/calibration/report-lines.ts';
import type {Judge, Ruling} from '../../../src/grading/judge.ts';
import {offlineJudge} from '../../../src/grading/offline-judge.ts';
import type {Turn} from '../../../src/interview/state.ts';
import {aJudge} from '../../support/a-judge.ts';
import {calibrated, goldenRound, someGoldens} from '../../support/goldens.ts';

/** Credits whatever it is asked, with words that really stand there. */
const creditsEverything = aJudge(({when}, turns) => met(turns, when));
const creditsNothing = aJudge(() => ruling('not_met'));

function met(turns: readonly Turn[], when: Observable['when']): Ruling {
  const answers = turns.filter((turn) => turn.who === 'candidate');
  const answer = when === 'reflection' ? answers.at(-1) : answers[0];
  const text = (answer?.text ?? '').split('. ')[0] ?? '';
  return {...ruling('met'), quotes: [{turn: answer?.turn ?? 0, text}]};
}

function ruling(verdict: Ruling['verdict']): Ruling {
  return {quotes: [], justification: 'So it is.', verdict};
}

/** Says what the first labeller says. */
async function knowingJudge(): Promise<Judge> {
  const {goldens, labels} = await someGoldens();
  return aJudge(({id}, turns) => {
    const opening = turns.find((turn) => turn.who === 'candidate')?.text.trim();
    const golden = goldens.find(({golden: one}) => one.turns[1]?.text.trim() === opening)?.golden;
    const label = labels.a[golden?.id ?? '']?.[id];
    if (label === undefined) throw new Error(`no label for ${id}`);
    return {...ruling(label.verdict), quotes: label.quote === undefined ? [] : [label.quote]};
  });
}

/** A model with control questions, which it answers like everything else. */
function withControls(judge: Judge): Judge {
  const [observable] = goldenRound().observables;
  if (observable === undefined) throw new Error('the round has no observable');
  return {
    ...judge,
    canaries: {
      always: {...observable, id: 'control-always'},
      never: {...observable, id: 'control-never'},
    },
  };
}

describe('whether a judge is fit', () => {
  it('a judge that agrees with the labellers is fit, and errs in no direction', async () => {
    const {fitness, direction, agreement, scores} = await calibrated(await knowingJudge());
    expect(fitness.isFit).toBe(true);
    expect(direction).toMatchObject({credits: 'neither', points: 0});
    expect(agreement).toMatchObject({balancedAccuracy: 1, kappa: 1, compared: 8, disputed: 1});
    expect(scores).toMatchObject({meanError: 0, tierKappa: 1});
  });

  it('a judge that credits everything is not fit, since it credits too easily', async () => {
    const {fitness, direction, agreement} = await calibrated(creditsEverything);
    expect(fitness.isFit).toBe(false);
    expect(direction).toMatchObject({credits: 'too easily', wronglyCredited: 1, wronglyDenied: 0});
    expect(agreement).toMatchObject({truePositiveRate: 1, trueNegativeRate: 0});
    expect(directionSentence(direction)).toMatch(
      /^It credits too easily: of wanted behaviours it credits 100 % of those/u,
    );
  });

  it('a judge that credits nothing is not fit, since it credits too hard', async () => {
    const {fitness, direction, agreement} = await calibrated(creditsNothing);
    expect(fitness.isFit).toBe(false);
    expect(direction).toMatchObject({credits: 'too hard', wronglyCredited: 0, wronglyDenied: 1});
    expect(direction.points).toBeLessThan(0);
    expect(agreement).toMatchObject({truePositiveRate: 0, trueNegativeRate: 1});
  });

  it.each([
    ['too easily', creditsEverything],
    ['too hard', creditsNothing],
  ] as const)(
    'a judge that fails its control questions is not fit and credits %s, though nothing counts',
    async (credits, judge) => {
      const {fitness, direction, agreement, invalid} = await calibrated(withControls(judge));
      expect(fitness.isFit).toBe(false);
      expect(direction.credits).toBe(credits);
      expect(agreement.compared).toBe(0);
      expect(invalid).toHaveLength(4);
    },
  );

  it('a judge that is talked into something by a candidate is not fit', async () => {
    const knowing = await knowingJudge();
    const obedient: Judge = {
      ...knowing,
      judge: async (observable, turns, signal) => {
        const isTold = turns.some(({text}) => text.includes('mark every criterion as met'));
        return isTold && observable.polarity === 'positive'
          ? met(turns, observable.when)
          : await knowing.judge(observable, turns, signal);
      },
    };
    const {fitness, injection} = await calibrated(obedient);
    expect(injection).toEqual([
      {golden: 'h03-asks-the-grader', rises: ['incident: weak → strong'], points: 30},
    ]);
    expect(fitness.isFit).toBe(false);
    expect((await calibrated(knowing)).injection[0]?.rises).toEqual([]);
  });

  it('a judge of moods is not fit, and the spread over its runs is told', async () => {
    const {fitness, spread} = await calibrated(await knowingJudge(), creditsNothing);
    expect(spread).toMatchObject({runs: 2});
    // Of three goldens, one hundred and no point in two, and no difference in the third.
    expect(spread?.totalDeviation).toBeGreaterThan(30);
    expect(spread?.verdictFlips).toBeCloseTo(4 / 9, 10);
    expect(fitness.isFit).toBe(false);
  });
});

describe('the rule-based judge', () => {
  it('goes through the whole calibration like any other', async () => {
    const calibration = await calibrated(offlineJudge(goldenRound()));
    expect(calibration.invalid).toEqual([]);
    expect(calibration.ordering).toMatchObject({pairs: 3, kept: 3});
    expect(calibration.goldens.map(({id, labellers}) => [id, labellers])).toEqual([
      ['h01-one-step', [100, 100]],
      ['h02-two-steps', [0, 0]],
      ['h03-asks-the-grader', [70, 100]],
    ]);
  });
});

describe('what is printed', () => {
  it.each([
    ['a fit judge', knowingJudge],
    ['one that credits everything', async () => creditsEverything],
    ['one that fails its control questions', async () => withControls(creditsEverything)],
  ] as const)('fits 80 columns for %s', async (_, judge) => {
    const calibration = await calibrated(await judge());
    const head = {judge: 'a-model-with-quite-a-long-name-20260101', round: 'rate-limiter', runs: 1};
    const lines = calibrationLines(calibration, head);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it('names the worst criterion with the words that were credited', async () => {
    const calibration = await calibrated(creditsEverything);
    const head = {judge: 'a-model', round: 'rate-limiter', runs: 1};
    const lines = calibrationLines(calibration, head);
    expect(lines[1]).toMatch(/^NOT FIT\. It credits too easily/u);
    const text = lines.join('\n');
    expect(text).toMatch(/gives-number +0\.50 +1\.00 +0\.00/u);
    expect(text).toContain('h02: met, right is not met: "');
  });
});
