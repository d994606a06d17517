/** The coach over real HTTP: requests that the API takes, and turns that come out of its streams. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {connectClaude} from '../../src/claude/connect.ts';
import type {ModelUse} from '../../src/claude/model.ts';
import {claudeListener} from '../../src/coach/claude-listener.ts';
import {claudeSpeaker} from '../../src/coach/claude-speaker.ts';
import {GuardedTurn} from '../../src/coach/guarded-speech.ts';
import {offlineSpeaker, wording} from '../../src/coach/offline-speaker.ts';
import {checkTurn} from '../../src/interview/persona-gate.ts';
import type {Move} from '../../src/interview/move.ts';
import type {InterviewState} from '../../src/interview/state.ts';
import {findQuote} from '../../src/words/quotes.ts';
import {aCandidate} from '../support/candidates.ts';
import {shippedPrompts} from '../support/coach-prompts.ts';
import {startFakeApi} from '../support/fake-api/fake-api.ts';
import type {FakeApi} from '../support/fake-api/fake-api.ts';
import {MODELS_BY_NAME} from '../support/fake-api/models/by-name.ts';
import {shippedPersona, shippedRound} from '../support/shipped-round.ts';
import {simulate} from '../support/simulate.ts';

const round = shippedRound();
const persona = shippedPersona();
const prompts = shippedPrompts();
const offline = offlineSpeaker(round, persona);
const {answers} = aCandidate('c09_mixed_sre');
const due: {move: Move; state: InterviewState}[] = [];
simulate(round, (n) => (n < 12 ? {text: answers[n % answers.length] ?? '', ms: 60_000} : null), {
  word: (move, state) => {
    due.push({move, state});
    return wording(move, {round, persona, state, attempt: 0});
  },
});

let api: FakeApi;
beforeAll(async () => {
  api = await startFakeApi();
});
afterAll(() => api.close());

const signal = () => new AbortController().signal;

function aClient() {
  const uses: ModelUse[] = [];
  const client = connectClaude({
    credential: {kind: 'key', secret: api.key},
    baseUrl: api.url,
    env: {},
    onUse: (use) => uses.push(use),
  });
  return {client, uses};
}

describe.each(Object.keys(MODELS_BY_NAME))('an interviewer who is a %s', (name) => {
  it('asks one fitting question a turn', async () => {
    const model = MODELS_BY_NAME[name];
    if (model) api.answerWith(model());
    const {client} = aClient();
    const speaker = claudeSpeaker({
      client,
      model: 'claude-sonnet-5-5',
      effort: 'low',
      round,
      persona,
      prompts,
    });
    for (const {move, state} of due.slice(0, 8)) {
      const turn = new GuardedTurn(
        {move, state, round, persona, draft: '', offline},
        () => undefined,
      );
      await turn.say(speaker, signal());
      expect(checkTurn(turn.text), turn.text).toEqual([]);
      expect(turn.text).toMatch(/[.?]$/u);
      if (name === 'good') expect(turn).toMatchObject({isCanned: false, caught: []});
    }
  });
});

describe('a listener on the fast model', () => {
  it('brings back claims in the words of the answer', async () => {
    api.answerWith(MODELS_BY_NAME['good']?.() ?? (() => ''));
    const {client, uses} = aClient();
    const listener = claudeListener({client, model: 'claude-haiku-5-5', round, prompts});
    const state = due[4]?.state;
    const last = state?.turns.findLast((turn) => turn.who === 'candidate');
    if (!state || !last) throw new Error('nobody answered');
    const heard = await listener.listen(last.turn, {...state, claims: []}, signal());
    expect(heard?.claims.length).toBeGreaterThan(0);
    for (const {quote} of heard?.claims ?? []) expect(findQuote(last.text, quote)).not.toBeNull();
    expect(uses.map(({purpose}) => purpose)).toEqual(['listener']);
  });
});
