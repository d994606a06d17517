import {describe, expect, it} from 'vitest';
import {guardedSpeech} from '../../src/coach/guarded-speech.ts';
import type {Speaker} from '../../src/coach/speaker.ts';
import {checkTurn} from '../../src/interview/persona-gate.ts';
import type {Move} from '../../src/interview/move.ts';
import {shippedPersona, shippedRound} from '../support/shipped-round.ts';
import {simulate} from '../support/simulate.ts';

const round = shippedRound();
const persona = shippedPersona();
const ANSWER = 'The first insert of the row wins, and the second request reads the row.';
const {state} = simulate(round, (n) => (n === 0 ? {text: ANSWER, ms: 20_000} : null));
const MOVE: Move = {
  kind: 'probe',
  ladder: round.opening,
  rung: 0,
  claim: null,
  quote: 'the second request reads the row',
};

/** Says these lines, one for each time it is asked, the last one for ever. */
function saying(...lines: readonly string[]): Speaker & {readonly refused: string[][]} {
  const refused: string[][] = [];
  return {
    name: 'a-model',
    refused,
    async *speak(_move, _state, caught) {
      refused.push([...caught]);
      yield lines[Math.min(refused.length, lines.length) - 1] ?? '';
    },
  };
}

function heard(speaker: Speaker) {
  return guardedSpeech(speaker, MOVE, state, round, persona, new AbortController().signal);
}

describe('the gate before the screen', () => {
  it('lets a question in character through as it is', async () => {
    const text = 'You wrote "the second request reads the row". Which column does it read?';
    expect(await heard(saying(text))).toEqual({text, caught: [], isCanned: false});
  });

  it.each([
    ['praise', 'Great answer. Which column of the row does the second request read?', 'praise'],
    ['a verdict', "That's wrong. Which column of the row does the second request read?", 'verdict'],
    [
      'two questions',
      'Which row is it? And which column does the request read?',
      'stacked-questions',
    ],
    [
      'a mechanism nobody named',
      'Would an outbox for the row change what the request reads?',
      'leak',
    ],
    ['a question about nothing that was said', 'How are deployments rolled back?', 'unanchored'],
    ['an empty line', '', 'unanchored'],
  ])('never shows %s, and says why it asks again', async (_, bad, rule) => {
    const good = 'Which column of that row does the second request read?';
    const speaker = saying(bad, good);
    const turn = await heard(speaker);
    expect(turn).toMatchObject({text: good, isCanned: false});
    expect(turn.caught).toContain(rule);
    expect(speaker.refused[1]).toContain(rule);
  });

  it('uses a prepared line in character when no wording will do', async () => {
    const turn = await heard(saying('Perfect, exactly right!'));
    expect(turn.isCanned).toBe(true);
    expect(turn.caught.length).toBeGreaterThanOrEqual(3);
    expect(checkTurn(turn.text)).toEqual([]);
    expect(turn.text).toMatch(/\?$/u);
  });

  it('takes control characters out of what a model says', async () => {
    const turn = await heard(
      saying('Which column\u001b[2J of that row does the\nsecond request read?'),
    );
    expect(turn.text).toBe('Which column of that row does the second request read?');
  });
});
