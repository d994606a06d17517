import {describe, expect, it} from 'vitest';
import {quotingJudge} from '../support/a-judge.ts';
import {aRound} from '../support/a-round.ts';
import {PROOF, frontMatter, scorecard, under} from '../support/a-scorecard.ts';
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
    for (const {name} of five) expect(under(markdown, '## Interview framework')).toContain(name);
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
      '- Counts with one atomic write whose result decides. ' +
        '“INCR returns the new value and I compare it with the quota” (turn 4, 2:35)',
    );
  });

  it('names what was missing with the question that exposed it', async () => {
    const part = under(await scorecard(), 'Failure Calibration: weak, 0 of 100');
    expect(part).toContain(
      '- Decides whether requests pass while the counter is unreachable, and says at what cost. ' +
        'Maya asked “The store is gone. What does each half do?” (turn 5, 2:35)',
    );
    expect(part).toContain('**Cost points**');
    expect(part).toContain(
      '“Every gateway uses its local clock, they are the same anyway” (turn 8, 3:35)',
    );
  });

  it('counts the lightest gaps where there are many, and quotes a shared question once', async () => {
    const [model] = round.observables.filter(({id}) => id === 'explains-window');
    if (!model) throw new Error('no observable');
    const gaps = Array.from({length: 6}, (_, index) => ({
      ...model,
      id: `gap-${index}`,
      statement: `Gap ${index}.`,
      weight: index === 5 ? (3 as const) : (1 as const),
    }));
    const many = aRound({observables: [...round.observables, ...gaps]});
    const part = under(await scorecard({round: many}), 'Counting Under Concurrency:');
    const [, missing = ''] = part.split('**Missing**\n\n');
    expect(missing.trim().split('\n')).toEqual([
      '- Gap 5. Maya asked “40,000 a second. Two gateways see request 100 of 100 together. ' +
        'What does each read?” (turn 3, 0:30)',
      '- Says what happens at the edge between two windows. (Same question.)',
      '- Gap 0. (Same question.)',
      '- and 4 more',
    ]);
  });

  it('pays no compliments: nothing shown is said in one plain line', async () => {
    expect(under(await scorecard(), 'Failure Calibration: weak')).toContain(
      '**Shown:** nothing that your words prove.',
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
      'Held at mixed by this choice: Assumes that all gateways agree on the time.',
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
      'Held at solid; the top tier needs it before the second question on the topic: Counts with',
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
