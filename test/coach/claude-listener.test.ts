import {describe, expect, it} from 'vitest';
import {ModelFault} from '../../src/claude/model-fault.ts';
import type {ModelClient, ModelReply, ModelRequest} from '../../src/claude/model.ts';
import {claudeListener, listenerRequest} from '../../src/coach/claude-listener.ts';
import type {CandidateTurn, Claim, InterviewState} from '../../src/interview/state.ts';
import {aRound} from '../support/a-round.ts';
import {shippedPrompts} from '../support/coach-prompts.ts';
import {simulate} from '../support/simulate.ts';

const prompts = shippedPrompts();
const round = aRound();
const EARLIER = 'Each window lasts one minute and the number is kept in memory of the gateway.';
const ANSWER =
  'The store handles the counting for us reliably. The gateway sends INCR on the row of the tenant, and when the result is above 100 it answers with 429. Each window lasts an hour.';
const TURN = 4;
const {state} = simulate(round, (n) =>
  n < 2 ? {text: n === 0 ? EARLIER : ANSWER, ms: 30_000} : null,
);
const CONCRETE =
  'The gateway sends INCR on the row of the tenant, and when the result is above 100 it answers with 429';
const VAGUE = 'The store handles the counting for us reliably';

function replying(text: string, stopReason: ModelReply['stopReason'] = 'end_turn') {
  return clientOf(() =>
    Promise.resolve({
      text,
      stopReason,
      usage: {inputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 0},
      requestId: null,
    }),
  );
}

function clientOf(
  complete: ModelClient['complete'],
): ModelClient & {readonly calls: ModelRequest[]} {
  const calls: ModelRequest[] = [];
  return {
    calls,
    host: 'api.test',
    stream: () => {
      throw new Error('the listener does not stream');
    },
    complete: (request, signal) => {
      calls.push(request);
      return complete(request, signal);
    },
    verify: () => Promise.resolve(),
  };
}

function listening(client: ModelClient, timeoutMs = 1_000) {
  return claudeListener({client, model: 'a-model', round, prompts, timeoutMs});
}

const bare = (changes: Partial<InterviewState> = {}): InterviewState => ({
  ...state,
  claims: [],
  ...changes,
});

async function heard(reading: unknown, from = bare()) {
  const text = typeof reading === 'string' ? reading : JSON.stringify(reading);
  return listening(replying(text)).listen(TURN, from, new AbortController().signal);
}

function aClaim(changes: Partial<Claim>): Claim {
  return {
    id: 'counter@2',
    ladder: 'counter',
    quote: 'the number is kept in memory',
    turn: 2,
    t: 0,
    state: 'probed',
    presses: 1,
    settledTurn: 3,
    ...changes,
  };
}

const claim = (quote: string, judgement = 'stated', topic = 'counter') => ({
  quote,
  topic,
  judgement,
});
const only = (...claims: unknown[]) => ({claims, contradiction: null});

describe('the listener', () => {
  it('files what was claimed under its topic, in the words of the answer', async () => {
    expect(
      await heard(only(claim(CONCRETE, 'pinned'), claim(VAGUE, 'stated', 'store-loss'))),
    ).toEqual({
      turn: TURN,
      claims: [
        {id: `counter@${TURN}`, ladder: 'counter', quote: CONCRETE, state: 'pinned'},
        {id: `store-loss@${TURN}`, ladder: 'store-loss', quote: VAGUE, state: 'stated'},
      ],
      contradiction: null,
    });
  });

  it('can’t wave a claim through that shows nothing', async () => {
    const found = await heard(only(claim(VAGUE, 'pinned')));
    expect(found?.claims).toMatchObject([{state: 'stated'}]);
    const known = bare({claims: [aClaim({state: 'probed'})]});
    expect((await heard(only(claim(VAGUE, 'pinned')), known))?.claims).toEqual([]);
  });

  it.each([
    ['words that were never said', claim('the gateway writes a file for each tenant', 'pinned')],
    ['words of an earlier answer', claim('the number is kept in memory')],
    ['a paraphrase', claim('the gateway sends INCR to the row of the tenant')],
    ['two words', claim('the row')],
    ['an unknown topic', claim(VAGUE, 'stated', 'weather')],
    ['an unknown judgement', claim(VAGUE, 'brilliant')],
    ['no quotation', {topic: 'counter', judgement: 'stated'}],
    ['a dodge of something never claimed', claim(VAGUE, 'dodged')],
    ['no object', 'counter'],
  ])('throws away %s', async (_, one) => {
    expect((await heard(only(one, claim(VAGUE, 'stated', 'store-loss'))))?.claims).toMatchObject([
      {ladder: 'store-loss'},
    ]);
  });

  it('takes each topic once and five claims at most', async () => {
    const found = await heard(only(claim(CONCRETE, 'pinned'), claim(VAGUE)));
    expect(found?.claims).toMatchObject([{quote: CONCRETE}]);
  });

  it('goes on with a claim that is known, under its own number and words', async () => {
    const known = bare({claims: [aClaim({})]});
    expect((await heard(only(claim(CONCRETE, 'pinned')), known))?.claims).toEqual([
      {id: 'counter@2', ladder: 'counter', quote: 'the number is kept in memory', state: 'pinned'},
    ]);
    const pinned = bare({claims: [aClaim({state: 'pinned'})]});
    expect((await heard(only(claim(VAGUE)), pinned))?.claims).toEqual([]);
  });

  it('lets go of a claim only after it was pressed four times', async () => {
    const dodge = only(claim(VAGUE, 'dodged'));
    expect((await heard(dodge, bare({claims: [aClaim({presses: 3})]})))?.claims).toEqual([]);
    expect((await heard(dodge, bare({claims: [aClaim({presses: 4})]})))?.claims).toMatchObject([
      {id: 'counter@2', state: 'dodged'},
    ]);
  });

  it('reads JSON with talk around it and names in capitals', async () => {
    const text = `Here you are:\n\`\`\`json\n${JSON.stringify(only(claim(CONCRETE, 'Pinned', 'Counter')))}\n\`\`\``;
    expect((await heard(text))?.claims).toMatchObject([{ladder: 'counter', state: 'pinned'}]);
  });

  it('reports a contradiction only when both sides stand in the answers', async () => {
    const pair = {earlier: 'Each window lasts one minute', later: 'Each window lasts an hour'};
    const of = async (contradiction: unknown) =>
      (await heard({claims: [], contradiction}))?.contradiction;
    expect(await of(pair)).toEqual(pair);
    expect(await of({...pair, earlier: 'Each window lasts five minutes'})).toBeNull();
    expect(await of({...pair, later: pair.earlier})).toBeNull();
    expect(await of({earlier: pair.later, later: pair.earlier})).toBeNull();
    expect(await of({earlier: pair.earlier})).toBeNull();
  });

  const PAIR = {earlier: 'Each window lasts one minute', later: 'Each window lasts an hour'};
  const contradictionIn = async (from: InterviewState, pair = PAIR) =>
    (await heard({claims: [], contradiction: pair}, from))?.contradiction;
  const withTurn = (turn: number, change: (one: (typeof state.turns)[number]) => unknown) =>
    bare({
      turns: state.turns.map((one) => (one.turn === turn ? (change(one) as typeof one) : one)),
    });

  it('hears no contradiction to what was no answer', async () => {
    const from = withTurn(2, (one) => ({...one, reply: 'clarifying'}));
    expect(await contradictionIn(from)).toBeNull();
  });

  it('hears no contradiction across a deliberate change', async () => {
    const move = {kind: 'inject', scene: 'x', isChange: true};
    expect(await contradictionIn(withTurn(3, (one) => ({...one, move})))).toBeNull();
    const failure = {...move, isChange: false};
    expect(await contradictionIn(withTurn(3, (one) => ({...one, move: failure})))).toEqual(PAIR);
  });

  it('hears no contradiction between two things that have nothing in common', async () => {
    const pair = {
      earlier: 'kept in memory of the gateway',
      later: 'The store handles the counting',
    };
    expect(await contradictionIn(bare(), pair)).toBeNull();
    const units = {earlier: 'lasts one minute', later: 'window lasts an hour'};
    expect(await contradictionIn(bare(), units)).toEqual(units);
  });
});

describe('a listener that hears nothing', () => {
  const never = () => new AbortController().signal;
  const fault = new ModelFault('overloaded', 'Busy.', {nextStep: 'Wait.'});

  it.each([
    ['words instead of JSON', replying('I heard a lot of things.')],
    ['JSON of another shape', replying('{"topics": []}')],
    ['cut JSON', replying('{"claims": [', 'max_tokens')],
    ['a truncated reply', replying(JSON.stringify(only()), 'max_tokens')],
    ['a refusal', replying('', 'refusal')],
    ['a fault', clientOf(() => Promise.reject(fault))],
  ])('says so for %s', async (_, client) => {
    expect(await listening(client).listen(TURN, bare(), never())).toBeNull();
  });

  it('gives up when it is late', async () => {
    const client = clientOf(
      (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );
    expect(await listening(client, 5).listen(TURN, bare(), never())).toBeNull();
  });

  it('throws when it is called off', async () => {
    const control = new AbortController();
    const client = clientOf(() => {
      control.abort();
      return Promise.reject(control.signal.reason);
    });
    await expect(listening(client).listen(TURN, bare(), control.signal)).rejects.toThrow(/abort/iu);
  });

  it('asks nobody about a reply that is no answer', async () => {
    const client = replying('{}');
    const turns = state.turns.map((turn) =>
      turn.turn === TURN ? {...(turn as CandidateTurn), reply: 'injection' as const} : turn,
    );
    expect(await listening(client).listen(TURN, bare({turns}), never())).toBeNull();
    expect(client.calls).toEqual([]);
  });
});

describe('what the listener is sent', () => {
  it('grows by one exchange a turn, answers in their fence', () => {
    const setup = {model: 'm', round, prompts};
    const first = listenerRequest(2, state, setup);
    const second = listenerRequest(4, state, setup);
    expect(second.messages.slice(0, 1)).toEqual(first.messages);
    expect(second.system).toBe(first.system);
    expect(second.messages[1]?.text).toContain(`<answer>\n${ANSWER}\n</answer>`);
    expect(second).toMatchObject({purpose: 'listener', mayThink: false});
  });

  it('asks for JSON of one closed shape with the topics of the round', () => {
    const {shape} = listenerRequest(2, state, {model: 'm', round, prompts});
    expect(shape?.jsonSchema).toMatchObject({type: 'object', additionalProperties: false});
    expect(JSON.stringify(shape?.jsonSchema)).toContain(
      JSON.stringify(round.ladders.map(({id}) => id)),
    );
  });
});
