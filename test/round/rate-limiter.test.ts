import {describe, expect, it} from 'vitest';
import {gradeTurns} from '../../src/grading/grade-turns.ts';
import {lintSignals} from '../../src/grading/lint-signals.ts';
import {offlineJudge} from '../../src/grading/offline-judge.ts';
import {factFor} from '../../src/interview/director.ts';
import {lintLines} from '../../src/interview/lint-lines.ts';
import {lintRound} from '../../src/round/lint.ts';
import {shippedRound} from '../support/shipped-round.ts';
import {simulate} from '../support/simulate.ts';

const round = shippedRound('rate-limiter');

const strong = [
  'How many requests a second come in at peak, and how much time may the check add?',
  '60,000 a second on 40 gateways make 1,500 decisions a second each, with 2 ms for each of them.',
  'A small script in the store adds what came back, takes one token and answers with the new count in one step. Two gateways never both get the last one: whoever gets a negative number refuses.',
  'The row holds the tokens left and the time of the last refill. 50 a second come back, and 200 is the most it holds.',
  'Each gateway counts locally and reports every 20 ms, and the other site is 30 ms away, so a customer at 6,000 a second gets at most 300 too many.',
  "If the store doesn't answer within 1.5 ms the gateway decides alone. Lookups pass within a local limit and routes are refused, because a route costs fifty times as much.",
  'A refusal is a 429 with Retry-After in seconds, plus a random share of five seconds so that a thousand clients do not come back together.',
  'A plain count lets 100 pass before the turn of the minute and 100 after it, twice the limit within two seconds.',
  'I give up exactness: 5 % too many pass, and in return no request waits 30 ms for the other site.',
  'For 12 minutes we refused 4,000 requests a second. I had set the limit per gateway and forgot that we had doubled them.',
];

const weak = [
  'We need a robust, scalable solution that can handle a lot of traffic and stays reliable.',
  "I would use the cloud provider's gateway. It has rate limiting built in, so that is solved for us and we can focus on the product.",
  'I read the count, and if it is below the limit I add one and store it again. That is simple and fast, and everybody understands it.',
  'The Redis cluster is highly available and managed, so it never goes down in practice.',
  'We count per IP address, because every request has one, and that is the usual way to do it.',
  'When somebody is over the limit we just drop the connection, that saves resources.',
  'The system scales horizontally, we can always add more machines when the load grows.',
  'We follow best practices, monitor everything carefully and make sure that users are happy.',
  'It was a big outage back then, and the whole team learnt a lot about resilience from it.',
];

async function scoreOf(answers: readonly string[]): Promise<number | null> {
  const {state} = simulate(round, (n) => {
    const text = answers[n];
    return text === undefined ? null : {text, ms: 90_000};
  });
  const {score} = await gradeTurns({
    round,
    roundHash: 'c0ffee',
    state,
    sessionId: 'x',
    judge: offlineJudge(round),
    app: '0.1.0',
    date: '2026-02-03T10:00:00.000Z',
    signal: new AbortController().signal,
  });
  return score;
}

describe('the round rate-limiter', () => {
  it('gives its own lint nothing to say', async () => {
    const advice = [...lintRound(round), ...lintLines(round), ...(await lintSignals(round))];
    expect(advice).toEqual([]);
  });

  it('tells a strong interview from a weak one', async () => {
    expect(await scoreOf(strong)).toBeGreaterThan(75);
    expect(await scoreOf(weak)).toBeLessThan(25);
  });

  it.each([
    ['How many requests per second at peak?', 'rate'],
    ['What kind of load are we looking at?', 'rate'],
    ['How many gateways are there?', 'gateway-count'],
    ['How many customers do we have?', 'customers'],
    ['Is there one customer much bigger than the rest? Who is the largest customer?', 'largest'],
    ['How much latency may the check add?', 'delay'],
    ['How long may a decision take?', 'delay'],
    ['How exact does the limit have to be?', 'exactness'],
    ['Is it a hard limit or a soft limit?', 'exactness'],
    ['Are we in one region or several regions?', 'sites'],
    ['What do typical limits look like?', 'typical-limit'],
    ['Do all requests have the same cost?', 'request-cost'],
    ['Do callers send an API key?', 'who-calls'],
    ['How much can the backend take?', 'backend'],
    ['Are customers billed for overage?', 'billing'],
    ['How often do the limits change?', 'plan-changes'],
    ['Can I use any database?', 'existing-stack'],
    ['How large is the team?', 'team'],
    ['What did you have for breakfast?', null],
    ['Should I draw it?', null],
  ])('has an answer to "%s"', (question, fact) => {
    expect(factFor(question, round)).toBe(fact);
  });
});
