import {expect, it} from 'vitest';
import {wording} from '../../../src/coach/offline-speaker.ts';
import {gradeTurns} from '../../../src/grading/grade-turns.ts';
import {offlineJudge} from '../../../src/grading/offline-judge.ts';
import {renderScorecard} from '../../../src/grading/scorecard.ts';
import {aCandidate} from '../../support/candidates.ts';
import {shippedPersona, shippedRound} from '../../support/shipped-round.ts';
import {simulate} from '../../support/simulate.ts';

const round = shippedRound();
const persona = shippedPersona();

it.each([
  'c02_strong_dynamo',
  'c05_solid_redis_mysql',
  'c09_mixed_sre',
  'c10_weak_happy_path',
  'c14_verbose_empty',
])('a full session of %s takes two pages', async (id) => {
  const {answers} = aCandidate(id);
  const {state} = simulate(round, (n) => ({text: answers[n % answers.length] ?? '', ms: 55_000}), {
    word: (move, before) => wording(move, {round, persona, state: before, attempt: 0}),
  });
  const grade = await gradeTurns({
    round,
    roundHash: 'c0ffee',
    state,
    sessionId: '2026-02-03-1000-stripe-idempotency-abcd',
    judge: offlineJudge(round),
    app: '0.1.0',
    date: '2026-02-03T10:20:00.000Z',
    signal: new AbortController().signal,
  });
  const personaName = persona.name;
  const markdown = renderScorecard({grade, gradeNumber: 1, round, personaName, state});
  expect(state.turns.length).toBeGreaterThan(40);
  expect(markdown.trimEnd().split('\n').length).toBeLessThanOrEqual(130);
});
