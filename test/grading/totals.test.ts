import {describe, expect, it} from 'vitest';
import type {DimensionGrade} from '../../src/grading/grade.ts';
import type {AmountSaid} from '../../src/grading/totals.ts';
import {amountSaid, isEnoughSaid, recommendationFor, totalScore} from '../../src/grading/totals.ts';
import {aState, answered, asked} from '../support/a-transcript.ts';

function dimension(weight: number, share: number | null): DimensionGrade {
  const counts = {met: 0, notMet: 0, notAsked: 0};
  return {id: 'a', name: 'A', weight, share, points: null, tier: null, ...counts};
}

describe('the total', () => {
  const cases: readonly [string, [number, number | null][], number[], number | null][] = [
    [
      'is the weighted sum',
      [
        [50, 1],
        [30, 0.5],
        [20, 0],
      ],
      [],
      65,
    ],
    [
      'is rounded once, at the end',
      [
        [50, 1 / 3],
        [50, 1 / 3],
      ],
      [],
      33,
    ],
    [
      'spreads over the dimensions that were asked',
      [
        [50, 0.8],
        [30, 0.4],
        [20, null],
      ],
      [],
      65,
    ],
    [
      'is null when none was asked',
      [
        [50, null],
        [50, null],
      ],
      [],
      null,
    ],
    ['is lowered to a cap', [[100, 0.9]], [55], 55],
    ['is lowered to the lowest of several caps', [[100, 0.9]], [70, 40], 40],
    ['is never raised to a cap', [[100, 0.2]], [55], 20],
  ];
  it.each(cases)('%s', (_, dimensions, caps, score) => {
    const graded = dimensions.map(([weight, share]) => dimension(weight, share));
    expect(
      totalScore(
        graded,
        caps.map((maxScore) => ({maxScore})),
      ),
    ).toBe(score);
  });
});

it.each([
  [100, 'strong hire'],
  [90, 'strong hire'],
  [89, 'hire'],
  [78, 'hire'],
  [77, 'lean hire'],
  [55, 'lean hire'],
  [54, 'lean no hire'],
  [38, 'lean no hire'],
  [37, 'no hire'],
  [0, 'no hire'],
  [null, 'not enough evidence'],
] as const)('a score of %s reads %s', (score, recommendation) => {
  expect(recommendationFor(score, [])).toBe(recommendation);
});

function words(number: number): string {
  return Array.from({length: number}, () => 'word').join(' ');
}

/** Answers of so many words each. */
function said(...lengths: number[]): AmountSaid {
  return amountSaid(aState(...lengths.map((length) => answered(words(length)))).turns);
}

describe('enough evidence', () => {
  it('takes three answers and 120 words', () => {
    expect(isEnoughSaid(said(40, 40, 40))).toBe(true);
    expect(isEnoughSaid(said(40, 40, 39))).toBe(false);
    expect(isEnoughSaid(said(100, 100))).toBe(false);
  });

  it('counts neither questions back, skips nor what the interviewer says', () => {
    const {turns} = aState(
      asked(words(500)),
      answered(words(30)),
      answered(words(70), {reply: 'clarifying'}),
      answered(words(70), {reply: 'skipped'}),
    );
    expect(amountSaid(turns)).toEqual({answers: 1, words: 30});
  });
});
