import {describe, expect, it} from 'vitest';
import {quotingJudge} from '../support/a-judge.ts';
import {aRound} from '../support/a-round.ts';
import {PROOF, frontMatter, interview, scorecard, under} from '../support/a-scorecard.ts';
import type {Setting} from '../support/a-scorecard.ts';
import {aState, answered, asked} from '../support/a-transcript.ts';

const round = aRound();
const padding = 'There is more to be said about the day on which we first put this to use. '.repeat(
  3,
);

describe('a scorecard', () => {
  it('begins with what scripts read, the stamp on one line', async () => {
    const markdown = await scorecard();
    expect(frontMatter(markdown)).toEqual({
      session: '2026-02-03-1000-rate-limiter-abcd',
      round: 'rate-limiter',
      date: '2026-02-03T10:20:00.000Z',
      // 50 × 4/6 and 30 × 0 over the 80 that were asked.
      score: 42,
      recommendation: 'lean no hire',
      judge: 'a-model',
      valid: true,
      stamp: 'grade 2, app 0.1.0, round c0ffee, grader beef, model a-model, samples 1',
    });
    expect(markdown.split('\n').slice(0, 10).at(-1)).toBe('---');
  });

  it('says the recommendation, the score and how far to trust it at the top', async () => {
    const top = under(await scorecard(), 'Lean no hire: 42 of 100');
    expect(top).toContain('**Confidence: low.** 4 of 6 behaviours that we look for came up');
    expect(top).not.toContain('rule-based');
  });

  it('says that a rule-based judge makes an estimate, and what that means', async () => {
    const top = under(await scorecard({judge: quotingJudge(PROOF, 'offline')}), 'Lean no hire');
    expect(top).toContain('A rule-based estimate');
  });

  it('shows every dimension of both breakdowns as a bar with number and tier', async () => {
    const markdown = await scorecard();
    const {scorecard: six, framework: five} = round.dimensions;
    for (const {name} of six) expect(under(markdown, '## Scorecard')).toContain(name);
    const [, byFramework = ''] = under(markdown, '## Scorecard').split(
      'by the interview framework:',
    );
    for (const {name} of five) expect(byFramework).toContain(name);
    expect(under(markdown, '## Scorecard')).toMatch(
      /Counting Under Concurrency\s+50 %\s+█{9}░{5}\s+67\s+solid/u,
    );
    expect(under(markdown, '## Scorecard')).toMatch(
      /Incident Reflection\s+20 %\s+·{14}\s+–\s+not asked/u,
    );
  });

  it('proves what was shown with the candidate’s words, turn and clock', async () => {
    const part = under(await scorecard(), 'Counting Under Concurrency: solid, 67 of 100');
    expect(part).toContain(
      '- **Shown:** Counts with one atomic write whose result decides. ' +
        '“INCR returns the new value and I compare it with the quota” (turn 4, 2:35)',
    );
  });

  it('names what was missing with the question that exposed it', async () => {
    const part = under(await scorecard(), 'Failure Calibration: weak, 0 of 100');
    expect(part).toContain(
      '- **Missing:** Decides whether requests pass while the counter is unreachable, and says at what cost. ' +
        'Maya asked “The store is gone. What does each half do?” (turn 5, 2:35)',
    );
    expect(part).toContain(
      '- **Cost points:** Assumes that all gateways agree on the time. “Every gateway uses its local clock, they are the same anyway” (turn 8, 3:35)',
    );
  });

  it('puts what one question exposed together, and counts the lightest gaps', async () => {
    const [model] = round.observables.filter(({id}) => id === 'explains-window');
    if (!model) throw new Error('no observable');
    const gaps = ['counter', 'store-loss', 'client-signal'].map((ladder, index) => ({
      ...model,
      id: `gap-${index}`,
      statement: `Gap ${index}.`,
      askedBy: [ladder],
      weight: index === 1 ? (2 as const) : (1 as const),
    }));
    const state = aState(
      asked('Which single number changes?', 'counter'),
      answered(`It is counted somewhere. ${padding}`),
      asked('The store is gone. What does a caller see?', 'store-loss'),
      answered(`Then it is not counted. ${padding}`),
      asked('What does a refused caller get?', 'client-signal'),
      answered(`An error, I think. ${padding}`),
    );
    const many = aRound({
      observables: [...round.observables.filter(({id}) => id !== 'atomic-increment'), ...gaps],
      caps: [],
    });
    const judge = quotingJudge({'pins-constraints': {turn: 2, text: 'It is counted somewhere'}});
    const markdown = await scorecard({round: many, state, judge});
    const part = under(markdown, 'Counting Under Concurrency:');
    expect(part.split('\n').filter((line) => line.startsWith('- **Missing'))).toEqual([
      '- **Missing:** Says what happens at the edge between two windows. Gap 0. ' +
        'Maya asked “Which single number changes?” (turn 1, 0:00)',
      '- **Missing:** Gap 1. Maya asked “The store is gone. What does a caller see?” ' +
        '(turn 3, 0:30) And 1 more.',
    ]);
  });

  it('marks what the votes disagreed on, and says who judged by how many of them', async () => {
    const markdown = await scorecard({
      change: (grade) => ({
        ...grade,
        observables: grade.observables.map((one) =>
          one.id === 'atomic-increment' ? {...one, isLowConfidence: true} : one,
        ),
        stamp: {...grade.stamp, samples: 3},
      }),
    });
    expect(under(markdown, 'Counting Under Concurrency:')).toContain(
      'Counts with one atomic write whose result decides. (unsure) “INCR returns',
    );
    expect(under(markdown, 'Lean no hire')).toContain(
      'Unsure verdicts: 1. Judged by a-model, by the majority of 3 votes.',
    );
  });

  it('says which of several grades it shows', async () => {
    const other = {judge: 'offline', score: 31, valid: true};
    const top = async (setting: Setting) => under(await scorecard(setting), 'Lean no hire');
    expect(await top({})).not.toContain('of the session');
    expect(await top({others: [{n: 1, grade: other}]})).toContain(
      'This is grade 2 of the session. Kept beside it: grade 1 (31 of 100, by rules).',
    );
    const many = [1, 3, 4, 5, 6].map((n) => ({
      n,
      grade: {judge: 'a-model', score: n === 6 ? null : 50, valid: n !== 5},
    }));
    expect(await top({others: many})).toContain(
      'grade 4 (50 of 100, by a-model), grade 5 (invalid, by a-model), ' +
        'grade 6 (no score, by a-model) and 2 more.',
    );
  });

  it('says who played the interviewer when that changed', async () => {
    const played = async (...coaches: string[]) =>
      under(await scorecard({state: {...interview, coaches}}), 'Lean no hire');
    expect(await played('offline')).not.toContain('played by');
    expect(await played('claude-sonnet-5-5', 'claude-sonnet-5-5')).not.toContain('played by');
    expect(await played('claude-sonnet-5-5', 'offline')).toContain(
      'Maya was played by claude-sonnet-5-5, then by the offline coach.',
    );
  });

  it('pays no compliments: nothing shown is said in one plain line', async () => {
    expect(under(await scorecard(), 'Failure Calibration: weak')).toContain(
      '- **Shown:** nothing that your words prove.',
    );
  });

  it('says why a tier is lower than what was shown', async () => {
    const barred = aRound({
      dimensions: {
        ...round.dimensions,
        scorecard: round.dimensions.scorecard.map((dimension) =>
          dimension.id === 'counting' ? {...dimension, barredBy: ['trusts-one-clock']} : dimension,
        ),
      },
    });
    const part = under(
      await scorecard({round: barred}),
      'Counting Under Concurrency: mixed, 45 of 100',
    );
    expect(part).toContain(
      '- **Held at mixed** by this choice: Assumes that all gateways agree on the time.',
    );
  });

  it('says so when the top choice came only after pressing', async () => {
    const pressed = aState(
      asked('Which single number changes?', 'counter'),
      answered(`It is counted somewhere. ${padding}`),
      asked('And when two gateways do it?', 'counter'),
      answered(`INCR returns the new value and I compare it with the quota. ${padding}`),
      asked('What happens at the edge of the window?', 'counter'),
      answered(`With a fixed window a tenant can send twice the quota around the edge. ${padding}`),
      asked('How many?', 'constraints'),
      answered(`I take 40,000 requests a second at peak as the rate. ${padding}`),
    );
    const judge = quotingJudge({
      'atomic-increment': {turn: 4, text: 'INCR returns the new value and I compare it'},
      'explains-window': {turn: 6, text: 'With a fixed window a tenant can send twice the quota'},
      'pins-constraints': {turn: 2, text: 'It is counted somewhere'},
    });
    const part = under(await scorecard({judge, state: pressed}), 'Counting Under Concurrency');
    expect(part).toContain('Counting Under Concurrency: solid, 77 of 100');
    expect(part).toContain(
      '- **Held at solid**; the top tier needs it before the second question on the topic: Counts with',
    );
  });

  it('shows the cap, its reason and where it was earned', async () => {
    const capped = aRound({
      caps: [{observable: 'trusts-one-clock', maxScore: 20, because: 'No two clocks agree.'}],
    });
    const top = under(await scorecard({round: capped}), 'No hire: 20 of 100');
    expect(top).toContain('**No more than 20** with a fundamental error (turn 8, 3:35): No two');
  });
});
