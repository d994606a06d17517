/** One graded interview on the rate limiter, rendered, for tests that read the scorecard. */
import {parse} from 'yaml';
import {gradeTurns} from '../../src/grading/grade-turns.ts';
import type {Grade} from '../../src/grading/grade.ts';
import type {Judge} from '../../src/grading/judge.ts';
import {renderScorecard} from '../../src/grading/scorecard.ts';
import type {OtherGrade} from '../../src/grading/scorecard/sheet.ts';
import type {InterviewState} from '../../src/interview/state.ts';
import type {Round} from '../../src/round/schema.ts';
import {quotingJudge} from './a-judge.ts';
import {aRound} from './a-round.ts';
import {aState, answered, asked} from './a-transcript.ts';

const round = aRound();
const padding = 'There is more to be said about the day on which we first put this to use. '.repeat(
  3,
);

/** Four answers: constraints, a sound counter, a failure waved off, a mistake about clocks. */
export const interview: InterviewState = {
  ...aState(
    asked('Before you draw anything: which numbers do you need from me?'),
    answered('How many requests a second at peak, and how late may the answer be?', {
      reply: 'clarifying',
    }),
    asked(
      '40,000 a second. Two gateways see request 100 of 100 together. What does each read?',
      'counter',
    ),
    answered(`INCR returns the new value and I compare it with the quota. ${padding}`, {
      typingMs: 120_000,
    }),
    asked('The store is gone. What does each half do?', {
      kind: 'inject',
      scene: 'store-down',
      isChange: false,
    }),
    answered(`The store is replicated, so it is always there. ${padding}`),
    asked('Who waits for whom?', {kind: 'clarify', fact: null}),
    answered(`Every gateway uses its local clock, they are the same anyway. ${padding}`),
  ),
  heldMs: {speaking: 42_000, network: 3_000, suspended: 0, away: 0},
  claims: [
    {
      id: 'a',
      ladder: 'counter',
      quote: 'INCR returns the new value',
      turn: 4,
      t: 155_000,
      state: 'pinned',
      presses: 1,
      settledTurn: 4,
    },
    {
      id: 'b',
      ladder: 'store-loss',
      quote: 'The store is replicated',
      turn: 6,
      t: 185_000,
      state: 'dodged',
      presses: 4,
      settledTurn: 6,
    },
  ],
};

/** Quotes of {@link interview} by the observable that they prove. */
export const PROOF = {
  'pins-constraints': {turn: 2, text: 'How many requests a second at peak'},
  'atomic-increment': {turn: 4, text: 'INCR returns the new value and I compare it with the quota'},
  'trusts-one-clock': {
    turn: 8,
    text: 'Every gateway uses its local clock, they are the same anyway',
  },
};

export interface Setting {
  readonly judge?: Judge;
  readonly state?: InterviewState;
  readonly round?: Round;
  readonly personaName?: string;
  readonly change?: (grade: Grade) => Grade;
  readonly others?: readonly OtherGrade[];
}

/** The scorecard of {@link interview}, judged by {@link PROOF} unless the setting says otherwise. */
export async function scorecard(setting: Setting = {}): Promise<string> {
  const {judge = quotingJudge(PROOF), state = interview, personaName = 'Maya'} = setting;
  const used = setting.round ?? round;
  const grade = await gradeTurns({
    round: used,
    roundHash: 'c0ffee',
    state,
    sessionId: '2026-02-03-1000-rate-limiter-abcd',
    judge,
    app: '0.1.0',
    date: '2026-02-03T10:20:00.000Z',
    signal: new AbortController().signal,
  });
  const changed = setting.change?.(grade) ?? grade;
  const {others = []} = setting;
  return renderScorecard({grade: changed, gradeNumber: 2, round: used, personaName, state, others});
}

/** The body of the section (or part) with that heading. */
export function under(markdown: string, heading: string): string {
  const parts = markdown.split(/^(?=#{1,3} )/mu);
  return parts.find((part) => part.split('\n')[0]?.includes(heading)) ?? '';
}

/** The YAML above the page. */
export function frontMatter(markdown: string): unknown {
  return parse(markdown.split('---\n')[1] ?? '');
}
