/** A line that the gate refuses is never said as it was written: a filler stands in its place. */
import {describe, expect, it} from 'vitest';
import {checkTurn} from '../../src/interview/persona-gate.ts';
import {shippedRound} from '../support/shipped-round.ts';

const ANSWER = 'We take 10,000 requests a second. The row is written first.';

function linesOf(id: string): string[] {
  const {ladders, failures, changes, facts} = shippedRound(id);
  return [
    ...ladders.flatMap(({opener, again, rungs}) => [
      opener,
      again,
      ...rungs.flatMap((rung) => [rung.ask, rung.again]),
    ]),
    ...[...failures, ...changes].flatMap((scene) => [scene.ask, scene.again]),
    ...facts.map(({answer}) => answer),
  ].filter((line) => line !== undefined);
}

describe.each(['stripe-idempotency', 'rate-limiter'])('the round %s', (id) => {
  it.each(linesOf(id))('may say: %s', (line) => {
    const context = {
      candidateTexts: [ANSWER],
      lastAnswer: ANSWER,
      earlierTurns: [],
      guarded: [],
      mayStateTime: false,
      needsAnchor: false,
      needsQuestion: false,
      sourceText: line,
    };
    expect(checkTurn(line, context)).toEqual([]);
  });
});
