import {describe, expect, it} from 'vitest';
import {agreementOf, criteriaOf} from '../../../src/grading/calibration/agreement.ts';
import type {Cell} from '../../../src/grading/calibration/reference.ts';
import type {Verdict} from '../../../src/grading/grade.ts';

/** `right` is what both labellers say; `a` and `b` stand for a dispute. */
function cell(
  right: Verdict | {readonly a: Verdict; readonly b: Verdict},
  judged: Verdict | null,
  observable = 'one',
): Cell {
  const {a, b} = typeof right === 'string' ? {a: right, b: right} : right;
  const verdict = a === b ? a : null;
  return {golden: 'g01', observable, reference: {observable, a, b, verdict, quotes: []}, judged};
}

function times(count: number, one: Cell): Cell[] {
  return Array.from({length: count}, () => one);
}

const cells = [
  ...times(6, cell('met', 'met')),
  ...times(2, cell('met', 'not_met')),
  ...times(3, cell('not_met', 'not_met')),
  ...times(1, cell('not_met', 'met')),
  ...times(4, cell('not_asked', 'not_asked')),
  ...times(1, cell('not_asked', 'met')),
];

describe('agreement with the labellers', () => {
  it('tells what was credited rightly from what was denied rightly', () => {
    const {truePositiveRate, trueNegativeRate, balancedAccuracy} = agreementOf(cells);
    expect(truePositiveRate).toBeCloseTo(6 / 8, 10);
    expect(trueNegativeRate).toBeCloseTo(3 / 4, 10);
    expect(balancedAccuracy).toBeCloseTo(0.75, 10);
  });

  it('keeps what was never asked apart, and shows what it comes to as not met', () => {
    const {withNotAsked, confusion} = agreementOf(cells);
    expect(withNotAsked.trueNegativeRate).toBeCloseTo(7 / 9, 10);
    expect(confusion.not_asked).toEqual({met: 1, not_met: 0, not_asked: 4});
  });

  it('leaves disputed verdicts out of the judge’s figures and counts them in the ceiling', () => {
    const disputed = [...cells, cell({a: 'met', b: 'not_met'}, 'met')];
    const agreement = agreementOf(disputed);
    expect(agreement).toMatchObject({compared: 17, disputed: 1, unanswered: 0});
    expect(agreement.kappa).toBe(agreementOf(cells).kappa);
    expect(agreementOf(cells).labellerKappa).toBe(1);
    expect(agreement.labellerKappa).toBeLessThan(1);
  });

  it('takes a question without an answer for neither right nor wrong', () => {
    const agreement = agreementOf([...cells, cell('met', null)]);
    expect(agreement.unanswered).toBe(1);
    expect(agreement.truePositiveRate).toBeCloseTo(6 / 8, 10);
  });

  it('does not make up a rate that nothing was there for', () => {
    const agreement = agreementOf(times(3, cell('met', 'met')));
    expect(agreement.truePositiveRate).toBe(1);
    expect(agreement.trueNegativeRate).toBeNull();
    expect(agreement.balancedAccuracy).toBeNull();
  });
});

describe('criteria', () => {
  it('come worst first, each with an example of what went wrong', () => {
    const criteria = criteriaOf(
      [
        cell('met', 'met', 'fine'),
        cell('met', 'not_met', 'bad'),
        cell('not_met', 'met', 'bad'),
        cell('met', 'met', 'middling'),
        cell('not_met', 'met', 'middling'),
      ],
      ({judged}) => (judged === 'met' ? 'their very words' : ''),
    );
    expect(criteria.map(({observable, mistakes}) => [observable, mistakes])).toEqual([
      ['bad', 2],
      ['middling', 1],
      ['fine', 0],
    ]);
    expect(criteria[0]?.example).toEqual({
      golden: 'g01',
      right: 'not_met',
      judged: 'met',
      quote: 'their very words',
    });
    expect(criteria[2]?.example).toBeNull();
  });
});
