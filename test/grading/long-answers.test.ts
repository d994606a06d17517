import {describe, expect, it} from 'vitest';
import type {Grade} from '../../src/grading/grade.ts';
import {gradeTurns} from '../../src/grading/grade-turns.ts';
import {offlineJudge} from '../../src/grading/offline-judge.ts';
import {initialState} from '../../src/interview/reduce.ts';
import {interview, round} from './judged-interviews.ts';
import {TERSE_RIGHT} from './judge-transcripts.ts';

const PASTED = 100_000;

function paste(text: string): string {
  return text.repeat(Math.ceil(PASTED / text.length)).slice(0, PASTED);
}

function grade(answers: readonly string[]): Promise<Grade> {
  return gradeTurns({
    round,
    roundHash: 'c0ffee',
    state: {...initialState(), turns: interview(answers)},
    sessionId: 'x',
    judge: offlineJudge(round),
    app: '0.1.0',
    date: '2026-02-03T10:00:00.000Z',
    signal: new AbortController().signal,
  });
}

describe('a file of 100 KB pasted as an answer', () => {
  it('takes nothing from what the other answers show', async () => {
    const {score} = await grade(TERSE_RIGHT);
    const last = `${TERSE_RIGHT.at(-1)} ${paste('We value quality and simplicity. ')}`;
    const padded = await grade([...TERSE_RIGHT.slice(0, -1), last]);
    expect(Math.abs((padded.score ?? 0) - (score ?? 0))).toBeLessThanOrEqual(1);
  });
});
