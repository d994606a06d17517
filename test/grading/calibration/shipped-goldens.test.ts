import {describe, expect, it} from 'vitest';
import {goldenInterview} from '../../../src/grading/calibration/golden-interview.ts';
import {GOLDEN_KINDS} from '../../../src/grading/calibration/golden.ts';
import {findFlaggedTurns} from '../../../src/grading/evidence.ts';
import {goldenDirectory, loadGoldens, roundsWithGoldens} from '../../../src/store/goldens.ts';
import {shippedRound} from '../../support/shipped-round.ts';

const [id = ''] = await roundsWithGoldens();
const round = shippedRound(id);
/** Refuses what does not fit the round, what is not labelled, and quotes that do not stand there. */
const {goldens, labels} = await loadGoldens(goldenDirectory(id), round);

describe('the golden transcripts that are shipped', () => {
  it('are a dozen or more, of every kind that graders are fooled by', () => {
    expect(goldens.length).toBeGreaterThanOrEqual(12);
    const kinds = new Set(goldens.map(({golden}) => golden.kind));
    expect(GOLDEN_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('are labelled twice, each time for every criterion', () => {
    for (const {golden} of goldens) {
      for (const own of [labels.a, labels.b]) {
        expect(Object.keys(own[golden.id] ?? {}), golden.id).toHaveLength(round.observables.length);
      }
    }
  });

  it('speak to a grader in the injecting one alone, and not in its clean reading', () => {
    for (const {golden} of goldens) {
      const typed = findFlaggedTurns(goldenInterview(golden, round).turns);
      const clean = findFlaggedTurns(goldenInterview(golden, round, 'clean').turns);
      expect(typed.length > 0, golden.id).toBe(golden.kind === 'injecting');
      expect(clean, golden.id).toEqual([]);
    }
  });
});
