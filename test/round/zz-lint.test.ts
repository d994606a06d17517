import {it} from 'vitest';
import {lintRound} from '/work/main/src/round/lint.ts';
import {lintLines} from '/work/main/src/interview/lint-lines.ts';
import {lintSignals} from '/work/main/src/grading/lint-signals.ts';
import {shippedRound} from '/work/main/test/support/shipped-round.ts';
it('x', async () => { for (const id of ['rate-limiter','stripe-idempotency']) { const round = shippedRound(id); console.log(id, JSON.stringify([...lintRound(round), ...lintLines(round), ...(await lintSignals(round))], null, 1)); } });
