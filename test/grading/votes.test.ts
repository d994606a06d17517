import {expect, it} from 'vitest';
import type {Verdict} from '../../src/grading/grade.ts';
import {settleVotes} from '../../src/grading/votes.ts';

const cases: readonly [votes: Verdict[], verdict: Verdict, isLowConfidence: boolean][] = [
  [['met'], 'met', false],
  [['met', 'met', 'met'], 'met', false],
  [['met', 'met', 'not_met'], 'met', true],
  [['met', 'not_met', 'not_met'], 'not_met', true],
  [['met', 'not_met'], 'not_met', true],
  [['not_met', 'met'], 'not_met', true],
  [['met', 'not_asked'], 'not_met', true],
  [['met', 'not_met', 'not_asked'], 'not_met', true],
  [['met', 'met', 'not_met', 'not_asked'], 'not_met', true],
  [['not_asked', 'not_asked', 'met'], 'not_asked', true],
  [[], 'not_asked', true],
];

it.each(cases)(
  '%j is %s: a tie never credits, disagreement is unsure',
  (votes, verdict, isLowConfidence) => {
    expect(settleVotes(votes)).toEqual({verdict, isLowConfidence});
  },
);
