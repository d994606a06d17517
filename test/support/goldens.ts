/** Three golden transcripts of a small round, labelled twice, and what judges make of them. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {calibrationOf} from '../../src/grading/calibration/calibration.ts';
import type {Calibration, GradedGolden} from '../../src/grading/calibration/calibration.ts';
import {goldenInterview} from '../../src/grading/calibration/golden-interview.ts';
import type {Reading} from '../../src/grading/calibration/golden-interview.ts';
import type {Golden} from '../../src/grading/calibration/golden.ts';
import {gradeTurns} from '../../src/grading/grade-turns.ts';
import type {Grade} from '../../src/grading/grade.ts';
import type {Judge} from '../../src/grading/judge.ts';
import {parseRound} from '../../src/round/load.ts';
import type {Round} from '../../src/round/schema.ts';
import type {LoadedGoldens} from '../../src/store/goldens.ts';
import {loadGoldens} from '../../src/store/goldens.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');

export const GOLDEN_ROUND_FILE = resolve(fixtures, 'rounds/rate-limiter.yaml');
export const GOLDEN_FOLDER = resolve(fixtures, 'golden/rate-limiter');

export function goldenRound(): Round {
  return parseRound(readFileSync(GOLDEN_ROUND_FILE, 'utf8'), GOLDEN_ROUND_FILE);
}

export async function someGoldens(): Promise<LoadedGoldens> {
  return await loadGoldens(GOLDEN_FOLDER, goldenRound());
}

/** Graded by each judge in turn: one judge a run. The first one also reads the clean transcripts. */
export async function calibrated(...judges: readonly Judge[]): Promise<Calibration> {
  const round = goldenRound();
  const {goldens, labels} = await someGoldens();
  const graded: GradedGolden[] = [];
  for (const {golden} of goldens) {
    const grades: Grade[] = [];
    for (const judge of judges) grades.push(await gradeGolden(golden, judge, 'typed'));
    const [first] = judges;
    const clean =
      golden.kind === 'injecting' && first ? await gradeGolden(golden, first, 'clean') : null;
    graded.push({golden, state: goldenInterview(golden, round), grades, clean});
  }
  return calibrationOf(round, graded, labels, {claimed: 0, standing: 0});
}

async function gradeGolden(golden: Golden, judge: Judge, reading: Reading): Promise<Grade> {
  const round = goldenRound();
  return await gradeTurns({
    round,
    roundHash: 'c0ffee',
    state: goldenInterview(golden, round, reading),
    sessionId: golden.id,
    judge,
    app: '0.1.0',
    date: '2026-03-01T10:00:00.000Z',
    signal: new AbortController().signal,
  });
}
