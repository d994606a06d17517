import {describe, expect, it} from 'vitest';
import type {ModelClient, ModelEvent, ModelRequest, StopReason} from '../../src/claude/model.ts';
import {claudeSpeaker} from '../../src/coach/claude-speaker.ts';
import {GuardedTurn} from '../../src/coach/guarded-speech.ts';
import {offlineSpeaker} from '../../src/coach/offline-speaker.ts';
import type {Speech} from '../../src/coach/speaker.ts';
import {shippedPrompts} from '../support/coach-prompts.ts';
import {shippedPersona, shippedRound} from '../support/shipped-round.ts';
import {simulate} from '../support/simulate.ts';

const round = shippedRound();
const persona = shippedPersona();
const prompts = shippedPrompts();
const {state} = simulate(round, (n) =>
  n === 0 ? {text: 'The first insert of the row wins.', ms: 20_000} : null,
);
const speech: Speech = {
  move: {kind: 'probe', ladder: round.opening, rung: 0, claim: null, quote: 'insert of the row'},
  state,
  draft: '',
  spoken: '',
  refused: [],
};

function streaming(...replies: readonly (readonly [text: string, stop: StopReason])[]) {
  const requests: ModelRequest[] = [];
  const client: ModelClient = {
    host: 'api.test',
    async *stream(request): AsyncGenerator<ModelEvent> {
      requests.push(request);
      const [text, stopReason] = replies[Math.min(requests.length, replies.length) - 1] ?? [
        '',
        'other',
      ];
      for (const part of text.match(/.{1,7}/gu) ?? []) yield {type: 'text', text: part};
      const usage = {inputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 0};
      yield {type: 'end', reply: {text, stopReason, usage, requestId: null}};
    },
    complete: () => Promise.reject(new Error('the interviewer streams')),
    verify: () => Promise.resolve(),
  };
  const speaker = claudeSpeaker({client, model: 'a-model', effort: 'low', round, persona, prompts});
  return {speaker, requests};
}

async function said(speaker: ReturnType<typeof streaming>['speaker']) {
  let text = '';
  for await (const part of speaker.speak(speech, new AbortController().signal)) text += part;
  return text;
}

describe('an interviewer who speaks through a model', () => {
  it('says what the model says, under the model’s name', async () => {
    const {speaker} = streaming(['Which row is that?', 'end_turn']);
    expect(speaker.name).toBe('a-model');
    expect(await said(speaker)).toBe('Which row is that?');
  });

  it.each([
    ['refusal', 'refusal'],
    ['max_tokens', 'length'],
    ['other', 'length'],
  ] as const)('breaks off at %s', async (stop, because) => {
    await expect(said(streaming(['Which row', stop]).speaker)).rejects.toMatchObject({because});
  });

  it('is told the claim’s words and what to get at, and gets what was held back with the reason', async () => {
    const good = 'Which field of the row does the first insert write?';
    const {speaker, requests} = streaming([`Great. ${good}`, 'end_turn'], [good, 'end_turn']);
    const turn = new GuardedTurn(
      {
        move: speech.move,
        state,
        round,
        persona,
        draft: '',
        offline: offlineSpeaker(round, persona),
      },
      () => undefined,
    );
    await turn.say(speaker, new AbortController().signal);
    expect(turn.text).toBe(good);
    expect(requests[0]?.instruction).toContain('<words>insert of the row</words>');
    expect(requests[1]?.instruction).toContain('<held-back>');
    const {instruction: _, ...first} = requests[0] ?? {};
    const {instruction: __, ...second} = requests[1] ?? {};
    expect(second).toEqual(first);
  });
});
