/** How the offline judge ranks candidates whose level is known. */
import {gradeTurns} from '../../src/grading/grade-turns.ts';
import {offlineJudge} from '../../src/grading/offline-judge.ts';
import {initialState} from '../../src/interview/reduce.ts';
import {interview, round} from '../grading/judged-interviews.ts';
import type {LabelledCandidate} from './cases.ts';
import {LEVELS} from './cases.ts';
import {rankCorrelation} from './figures.ts';

export interface JudgedCandidate {
  readonly id: string;
  readonly level: LabelledCandidate['level'];
  /** 0 to 100; null when too little was said to give one. */
  readonly score: number | null;
}

export interface JudgeFigures {
  readonly candidates: readonly JudgedCandidate[];
  /** Rank correlation of score and level; no score ranks below every score. */
  readonly spearman: number | null;
  readonly worstStrong: number | null;
  readonly bestWeak: number | null;
}

export async function measureJudge(
  candidates: readonly LabelledCandidate[],
): Promise<JudgeFigures> {
  const judged: JudgedCandidate[] = [];
  for (const {id, level, answers} of candidates) {
    judged.push({id, level, score: await scoreOf(answers)});
  }
  const scores = (level: JudgedCandidate['level']): number[] =>
    judged.flatMap((one) => (one.level === level && one.score !== null ? [one.score] : []));
  return {
    candidates: judged,
    spearman: rankCorrelation(
      judged.map(({level, score}) => [LEVELS.indexOf(level), score ?? -1] as const),
    ),
    worstStrong: atMost(scores('strong'), Math.min),
    bestWeak: atMost(scores('weak'), Math.max),
  };
}

async function scoreOf(answers: readonly string[]): Promise<number | null> {
  const grade = await gradeTurns({
    round,
    roundHash: 'measured',
    state: {...initialState(), turns: interview(answers)},
    sessionId: 'measured',
    judge: offlineJudge(round),
    app: 'measured',
    date: '2026-01-01T00:00:00.000Z',
    signal: new AbortController().signal,
  });
  return grade.score;
}

function atMost(scores: number[], pick: (...values: number[]) => number): number | null {
  return scores.length === 0 ? null : pick(...scores);
}
