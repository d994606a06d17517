import {describe, expect, it} from 'vitest';
import type {ObservableGrade, Verdict} from '../../src/grading/grade.ts';
import type {GradedInterview} from '../../src/grading/tiers.ts';
import {
  TIER_FLOORS,
  gradeDimensions,
  shareOf,
  tierLimits,
  tierOf,
} from '../../src/grading/tiers.ts';
import type {Turn} from '../../src/interview/state.ts';
import {aRound} from '../support/a-round.ts';
import {aState, answered, asked} from '../support/a-transcript.ts';

const round = aRound();

/** Verdicts by observable; what is not named was not met. */
function verdicts(named: Readonly<Record<string, Verdict>>): Map<string, Verdict> {
  return new Map(round.observables.map(({id}) => [id, named[id] ?? 'not_met']));
}

function grades(named: Readonly<Record<string, Verdict>>, provedIn = 2): ObservableGrade[] {
  return [...verdicts(named)].map(([id, verdict]) => ({
    id,
    verdict,
    quotes: verdict === 'met' ? [{turn: provedIn, text: 'its proof', t: 0}] : [],
    votes: [verdict],
    justification: '',
    isLowConfidence: false,
    exposedBy: null,
  }));
}

describe('the share of a dimension', () => {
  // Counting: positives of weight 1, 3 and 2; one negative of weight 2.
  const counting = round.observables.filter(({scorecard}) => scorecard === 'counting');
  const cases: readonly [string, Readonly<Record<string, Verdict>>, number | null][] = [
    ['nothing shown', {}, 0],
    [
      'everything shown',
      {'pins-constraints': 'met', 'atomic-increment': 'met', 'explains-window': 'met'},
      1,
    ],
    ['weight counts, not number', {'atomic-increment': 'met'}, 3 / 6],
    [
      'what was not asked is left out of both sides',
      {'atomic-increment': 'met', 'explains-window': 'not_asked'},
      3 / 4,
    ],
    [
      'a mistake takes a part of what was shown',
      {'atomic-increment': 'met', 'reads-then-writes': 'met'},
      (3 / 6) * (6 / 8),
    ],
    [
      'and never all of it',
      {'pins-constraints': 'met', 'reads-then-writes': 'met'},
      (1 / 6) * (6 / 8),
    ],
    ['a mistake alone is worth nothing', {'reads-then-writes': 'met'}, 0],
    [
      'null when nothing was asked',
      {
        'pins-constraints': 'not_asked',
        'atomic-increment': 'not_asked',
        'explains-window': 'not_asked',
      },
      null,
    ],
  ];
  it.each(cases)('%s', (_, named, share) => {
    const actual = shareOf(counting, verdicts(named));
    expect(actual === null ? null : actual.toFixed(6)).toBe(
      share === null ? null : share.toFixed(6),
    );
  });
});

it.each([
  [1, 'strong'],
  [0.78, 'strong'],
  [0.779, 'solid'],
  [0.55, 'solid'],
  [0.549, 'mixed'],
  [0.38, 'mixed'],
  [0.379, 'weak'],
  [0, 'weak'],
])('a share of %d is %s', (share, expected) => {
  expect(tierOf(share)).toBe(expected);
});

function graded(
  named: Readonly<Record<string, Verdict>>,
  turns: readonly Turn[] = [],
  provedIn?: number,
): GradedInterview {
  return {round, grades: grades(named, provedIn), turns};
}

/** The tier of the counting dimension. */
function tier(...interview: Parameters<typeof graded>): string | null | undefined {
  return gradeDimensions(graded(...interview)).scorecard[0]?.tier;
}

function counts(dimension: {id: string; met: number; notMet: number; notAsked: number}): string {
  return `${dimension.id} ${dimension.met}/${dimension.notMet}/${dimension.notAsked}`;
}

describe('what holds a tier down', () => {
  const all = {
    'pins-constraints': 'met',
    'atomic-increment': 'met',
    'explains-window': 'met',
  } as const;

  it('nothing, when the top choice was made', () => {
    expect(tier(all)).toBe('strong');
  });

  it('at most solid without the top choice, even when it was only not asked', () => {
    expect(tier({...all, 'atomic-increment': 'not_asked'})).toBe('solid');
  });

  it('at most mixed with the naive choice', () => {
    expect(tier({...all, 'reads-then-writes': 'met'})).toBe('mixed');
  });

  it('at most solid when the top choice came only after pressing', () => {
    const {turns} = aState(
      asked('Which numbers?'),
      answered('40,000 a second.'),
      asked('Where does it change?', 'counter'),
      answered('In the store.'),
      asked('What does each gateway read?', 'counter'),
      answered('The new value.'),
    );
    expect(tier(all, turns, 2)).toBe('strong');
    expect(tier(all, turns, 4)).toBe('strong');
    expect(tier(all, turns, 6)).toBe('solid');
    const [dimension] = round.dimensions.scorecard;
    if (!dimension) throw new Error('the round has no dimension');
    expect(tierLimits(dimension, graded(all, turns, 6))).toEqual([
      {tier: 'solid', because: 'top choice prompted', observables: ['atomic-increment']},
    ]);
  });

  it('and its number says the same, though more breadth still counts for more', () => {
    const held = {'reads-then-writes': 'met'} as const;
    const share = (named: Readonly<Record<string, Verdict>>) =>
      gradeDimensions(graded(named)).scorecard[0]?.share ?? 0;
    const shares = [
      share({...held, 'atomic-increment': 'met'}),
      share({...held, 'atomic-increment': 'met', 'explains-window': 'met'}),
      share({...held, ...all}),
    ];
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThan(TIER_FLOORS.solid);
  });

  it('what lies below is left as it is', () => {
    const {scorecard} = gradeDimensions(graded({'pins-constraints': 'met'}));
    expect(scorecard[0]?.share).toBeCloseTo(1 / 6, 10);
  });

  it('the observables that decided are named', () => {
    const [dimension] = round.dimensions.scorecard;
    if (!dimension) throw new Error('the round has no dimension');
    expect(tierLimits(dimension, graded({'reads-then-writes': 'met'}))).toEqual([
      {tier: 'solid', because: 'top choice missing', observables: ['atomic-increment']},
      {tier: 'mixed', because: 'naive choice made', observables: ['reads-then-writes']},
    ]);
  });
});

it('both breakdowns come from the same verdicts', () => {
  const {scorecard, framework} = gradeDimensions(
    graded({'atomic-increment': 'met', 'explains-window': 'met', 'tells-the-caller': 'not_asked'}),
  );
  expect(scorecard.map(counts)).toEqual(['counting 2/2/0', 'failure 0/2/1', 'incident 0/1/0']);
  expect(framework.map(counts)).toEqual(['rigor 2/2/0', 'operations 0/3/1']);
});

it('points are the share of the weight, to one decimal', () => {
  const [counting] = gradeDimensions(graded({'pins-constraints': 'met'})).scorecard;
  expect(counting).toMatchObject({weight: 50, points: 8.3});
});
