import {describe, expect, it} from 'vitest';
import {Fault} from '../../src/fault.ts';
import {replay} from '../../src/interview/reduce.ts';
import {FIRST_SENTENCE, aModel} from '../support/a-model.ts';
import {begun, expectOneHistory, settle} from '../support/a-model-session.ts';
import {aRound} from '../support/a-round.ts';
import {aSession, isAsking} from '../support/a-session.ts';

const ANSWER = 'Each tenant has one counter row, and an atomic increment returns the new count.';
const MORE = 'The row is keyed by tenant and window start.';

describe('while the interviewer thinks', () => {
  it('the draft is saved all the same', async () => {
    const {session, time, all, model} = await begun(['waits']);
    await session.send(ANSWER);
    await settle();
    session.draftChanged('and one more', 12);
    time.pass(2_000);
    await settle();
    expect(all('draft.saved').at(-1)?.text).toBe('and one more');
    expect(session.view()).toMatchObject({isMayaSpeaking: true, clock: {elapsedMs: 0}});
    expect(model.asked).toHaveLength(2);
  });

  it('a second text goes on with the answer, and she asks anew', async () => {
    const under = await begun(['waits']);
    const {session, seen, model} = under;
    await session.send(ANSWER);
    await settle();
    await session.send(MORE);
    const view = await seen(isAsking);
    expect(view.state.turns.map(({who}) => who)).toEqual([
      'maya',
      'candidate',
      'candidate',
      'maya',
    ]);
    expect(model.calledOff()).toBe(1);
    expect(model.asked.at(-1)?.state.turns).toHaveLength(3);
    expectOneHistory(under);
  });

  it('a nod alone is no question: what is added then goes on with the answer', async () => {
    const under = await begun(['nods']);
    const {session, seen, all} = under;
    await session.send(ANSWER);
    await settle();
    expect(session.view()).toMatchObject({live: null, isMayaSpeaking: true});
    await session.send(MORE);
    const view = await seen(isAsking);
    expect(view.state.turns.map(({who}) => who)).toEqual([
      'maya',
      'candidate',
      'candidate',
      'maya',
    ]);
    expect(all('maya.asked').map(({text}) => text)).not.toContain('Noted.');
    expectOneHistory(under);
  });

  it('two texts in the same moment bring one question', async () => {
    const under = await begun([]);
    const {session, seen, all, model} = under;
    await Promise.all([session.send(ANSWER), session.send(MORE)]);
    await seen(isAsking);
    expect(all('candidate.answered').map(({text}) => text)).toEqual([ANSWER, MORE]);
    expect(all('answer.assessed').map(({turn}) => turn)).toEqual([2, 3]);
    expect(all('maya.asked')).toHaveLength(2);
    expect(model.asked).toHaveLength(2);
    expectOneHistory(under);
  });

  it('a text that is sent once a sentence stands is the answer to what follows', async () => {
    const under = await begun(['pauses']);
    const {session, seen, all, model} = under;
    await session.send(ANSWER);
    await seen(({live}) => live !== null);
    await session.send(MORE);
    expect(all('draft.saved').at(-1)?.text.trim()).toBe(MORE);
    expect(all('candidate.answered')).toHaveLength(1);
    session.draftChanged('half of the next', 16);
    model.goOn();
    const view = await seen(({state}) => state.turns.length === 5);
    expect(view.state.turns.map(({who}) => who)).toEqual([
      'maya',
      'candidate',
      'maya',
      'candidate',
      'maya',
    ]);
    under.time.pass(2_000);
    await seen(({state}) => state.draft.text === 'half of the next');
    expectOneHistory(under);
  });

  it('a text that is sent the moment her question stands stops the clock like any other', async () => {
    const under = await begun(['speaks', 'waits']);
    const {session, seen, time, all} = under;
    const stop = session.subscribe(() => {
      if (session.view().state.turns.length !== 3) return;
      stop();
      void session.send(MORE);
    });
    await session.send(ANSWER);
    await seen(({state, isMayaSpeaking}) => state.turns.length === 4 && isMayaSpeaking);
    time.pass(30_000);
    expect(session.view().clock).toMatchObject({elapsedMs: 0, held: 'speaking'});
    // Only the opening question has let it run.
    expect(all('clock.released')).toHaveLength(1);
    expectOneHistory(under);
  });

  it('a text that waits for her question outlives a kill, before what is typed after it', async () => {
    const first = await begun(['pauses']);
    await first.session.send(ANSWER);
    await first.seen(({live}) => live !== null);
    await first.session.send(MORE);
    first.session.draftChanged('half of the next', 16);
    first.time.pass(2_000);
    await settle();
    // Killed here: a sentence stood on the screen and on no record.
    const second = aSession({from: first.events, model: aModel({round: aRound()})});
    const view = await second.seen(isAsking);
    expect(view.initialDraft.text).toBe(`${MORE}\nhalf of the next`);
    expect(view.state.turns.map(({who}) => who)).toEqual(['maya', 'candidate', 'maya']);
    expectOneHistory(second);
  });

  it('a text that waits for her question counts when the round is ended before', async () => {
    const under = await begun(['pauses']);
    await under.session.send(ANSWER);
    await under.seen(({live}) => live !== null);
    await under.session.send(MORE);
    await under.session.endInterview();
    expect(under.all('candidate.answered').at(-1)).toMatchObject({cause: 'ended'});
    expect(under.all('candidate.answered').at(-1)?.text.trim()).toBe(MORE);
    expect(under.all('maya.asked').map(({text}) => text)[1]).toBe(FIRST_SENTENCE);
    expectOneHistory(under);
  });

  it('a suspended process lets no time run, before it comes back and after', async () => {
    const under = await begun(['waits']);
    const {session, time, seen, model} = under;
    time.pass(3_000);
    await session.send(ANSWER);
    await settle();
    await session.goAway();
    time.pass(60_000);
    session.comeBack();
    time.pass(20_000);
    expect(session.view().clock).toMatchObject({elapsedMs: 3_000});
    await session.goAway();
    model.goOn();
    await seen(({state}) => state.turns.length === 3);
    time.pass(60_000);
    await settle();
    expect(session.view().clock).toMatchObject({elapsedMs: 3_000, held: 'suspended'});
    session.comeBack();
    await seen(isAsking);
    const {heldMs} = session.view().state;
    expect(heldMs).toMatchObject({speaking: 20_000, suspended: 120_000});
    time.pass(1_000);
    expect(session.view().clock.elapsedMs).toBeGreaterThan(3_000);
    expectOneHistory(under);
  });

  it('a disk that fills up stops the session, and the call that is under way', async () => {
    const {session, time, seen, model} = await begun(['waits'], {
      onAppend: (body) =>
        body.type === 'draft.saved'
          ? Promise.reject(
              new Fault('journal-write', 'The disk is full.', {nextStep: 'Make room.'}),
            )
          : Promise.resolve(),
    });
    await session.send(ANSWER);
    await settle();
    session.draftChanged('and one more', 12);
    time.pass(2_000);
    const view = await seen(({fault}) => fault !== null);
    expect(view).toMatchObject({unsaved: 'and one more', isMayaSpeaking: false});
    expect(model.calledOff()).toBe(1);
    await session.send(MORE);
    session.goOffline();
    await session.leave();
    expect(session.view().state.turns).toHaveLength(2);
  });

  it('of two saves on their way, the one that fails is told as unsaved', async () => {
    const ends: (() => void)[] = [];
    let isFull = false;
    const {session, time, seen} = await begun([], {
      async onAppend(body) {
        if (body.type !== 'draft.saved') return;
        await new Promise<void>((resolve) => ends.push(resolve));
        if (isFull) throw new Fault('journal-write', 'The disk is full.', {nextStep: 'Make room.'});
      },
    });
    for (const text of ['one row', 'one row a tenant']) {
      session.draftChanged(text, text.length);
      time.pass(1_200);
      await settle();
    }
    ends[0]?.();
    await settle();
    isFull = true;
    ends[1]?.();
    const view = await seen(({fault}) => fault !== null);
    expect(view.unsaved).toBe('one row a tenant');
  });

  it('a draft that is on disk is not told as unsaved when something else fails', async () => {
    let isFull = false;
    const {session, time, seen, all} = await begun([], {
      async onAppend() {
        if (isFull) throw new Fault('journal-write', 'The disk is full.', {nextStep: 'Make room.'});
      },
    });
    session.draftChanged('one row', 7);
    time.pass(1_200);
    await settle();
    expect(all('draft.saved')).toHaveLength(1);
    isFull = true;
    await session.goAway();
    expect((await seen(({fault}) => fault !== null)).unsaved).toBeNull();
  });

  it('what stands on the screen gives way to the turn in one and the same view', async () => {
    const {session, seen, model} = await begun(['pauses']);
    const wrong: unknown[] = [];
    session.subscribe(() => {
      const {live, state, isMayaSpeaking} = session.view();
      const isOnRecord = state.turns.length === 3;
      if (isOnRecord && (live !== null || isMayaSpeaking)) wrong.push(live);
    });
    await session.send(ANSWER);
    await seen(({live}) => live?.text === FIRST_SENTENCE);
    model.goOn();
    const view = await seen(isAsking);
    expect(wrong).toEqual([]);
    expect(view.live).toBeNull();
  });
});

describe('the model that listens', () => {
  const heard = {
    turn: 2,
    claims: [
      {id: 'unread@2', ladder: 'unread', quote: 'one counter row', state: 'stated' as const},
    ],
    contradiction: null,
  };

  it('makes nobody wait, and counts when it comes', async () => {
    let tell: () => void = () => undefined;
    const listen = () => new Promise<typeof heard>((resolve) => (tell = () => resolve(heard)));
    const under = await begun([], {model: {listen}});
    await under.session.send(ANSWER);
    await under.seen(isAsking);
    expect(under.all('answer.heard')).toHaveLength(0);
    tell();
    await under.seen(({state}) => state.claims.some(({id}) => id === 'unread@2'));
    expect(under.all('answer.heard')).toMatchObject([{turn: 2, by: 'a-listener'}]);
    expectOneHistory(under);
  });

  it('is not asked before her question is on record', async () => {
    const heardAt: number[] = [];
    const under = await begun(['pauses'], {
      model: {
        listen: () => {
          heardAt.push(under.all('maya.asked').length);
          return Promise.resolve(null);
        },
      },
    });
    await under.session.send(ANSWER);
    await under.seen(({live}) => live !== null);
    expect(heardAt).toEqual([]);
    under.model.goOn();
    await under.seen(isAsking);
    expect(heardAt).toEqual([2]);
  });

  it('hears both texts of an answer that was sent in two', async () => {
    const turns: number[] = [];
    const listen = async (turn: number) => {
      turns.push(turn);
      return await Promise.resolve(null);
    };
    const under = await begun(['waits'], {model: {listen}});
    await under.session.send(ANSWER);
    await settle();
    await under.session.send(MORE);
    await under.seen(isAsking);
    expect(turns).toEqual([2, 3]);
  });

  it.each(['leave', 'endInterview'] as const)('is called off by %s', async (how) => {
    let signal: AbortSignal | null = null;
    const under = await begun([], {
      model: {
        listen: (_, given) => {
          signal = given;
          return new Promise((resolve) => given.addEventListener('abort', () => resolve(heard)));
        },
      },
    });
    await under.session.send(ANSWER);
    await under.seen(isAsking);
    await under.session[how]();
    expect(signal).toMatchObject({aborted: true});
    expect(under.all('answer.heard')).toHaveLength(0);
  });

  it('may fail without anybody noticing', async () => {
    const under = await begun([], {model: {listen: () => Promise.reject(new Error('a bug'))}});
    await under.session.send(ANSWER);
    await under.seen(isAsking);
    expect(under.session.view()).toMatchObject({fault: null, connection: {kind: 'fine'}});
  });
});

describe('cutting in through a model', () => {
  const VAGUE =
    'We would make sure that everything is robust. It is all handled gracefully by the platform.';

  async function cuttingIn(...calls: Parameters<typeof begun>[0]) {
    const under = await begun(calls);
    under.session.draftChanged(VAGUE, VAGUE.length);
    under.time.pass(2_000);
    await settle();
    return under;
  }

  it('knows the draft, and the candidate writes on while the clock runs', async () => {
    const under = await cuttingIn('waits');
    const {session, time, seen, model, all} = under;
    expect(model.asked.at(-1)).toMatchObject({draft: VAGUE, move: {kind: 'interrupt'}});
    time.pass(5_000);
    expect(session.view()).toMatchObject({isMayaSpeaking: false, clock: {held: null}});
    session.draftChanged(`${VAGUE} And`, VAGUE.length + 4);
    model.goOn();
    const {state, clock} = await seen((view) => view.state.isDraftInterrupted);
    expect(state.turns.at(-1)).toMatchObject({isInterruption: true, t: 7_000});
    expect(clock).toMatchObject({elapsedMs: 7_000, held: null});
    expect(all('clock.released').filter(({heldMs}) => heldMs > 0)).toEqual([]);
    expectOneHistory(under);
  });

  it('is shown as it passes, in its own place', async () => {
    const {seen} = await cuttingIn('pauses');
    const {live} = await seen((view) => view.live !== null);
    expect(live).toMatchObject({isInterruption: true});
  });

  it('is called off when the answer is sent first', async () => {
    const under = await cuttingIn('waits');
    await under.session.send(VAGUE);
    await under.seen(isAsking);
    expect(under.model.calledOff()).toBe(1);
    expect(under.all('maya.interrupted')).toHaveLength(0);
    expectOneHistory(under);
  });

  it('is called off when its words are deleted', async () => {
    const under = await cuttingIn('waits');
    under.session.draftChanged('One row.', 8);
    await settle();
    expect(under.model.calledOff()).toBe(1);
    under.model.goOn();
    await settle();
    expect(under.all('maya.interrupted')).toHaveLength(0);
  });

  it('stays on record as far as it stood when the answer overtook it', async () => {
    const under = await cuttingIn('pauses');
    await under.session.send(VAGUE);
    await under.seen(isAsking);
    expect(under.all('maya.interrupted').map(({text}) => text)).toEqual([FIRST_SENTENCE]);
    expect(under.session.view().state.turns.map(({who}) => who)).toEqual([
      'maya',
      'maya',
      'candidate',
      'maya',
    ]);
    expectOneHistory(under);
  });

  it('is dropped without a word when it fails, and not tried again above this draft', async () => {
    const under = await cuttingIn({fails: 'overloaded'});
    const {session, time, model, all} = under;
    expect(session.view()).toMatchObject({connection: {kind: 'fine'}, live: null});
    session.draftChanged(`${VAGUE} ${VAGUE}`, 1);
    time.pass(60_000);
    await settle();
    expect(model.asked).toHaveLength(2);
    expect(all('maya.interrupted')).toHaveLength(0);
    expect(session.view().clock.held).toBeNull();
  });

  it.each(['leave', 'endInterview'] as const)('is called off by %s', async (how) => {
    const under = await cuttingIn('waits');
    await under.session[how]();
    expect(under.model.calledOff()).toBe(1);
    expect(under.all('maya.interrupted')).toHaveLength(0);
    expect(replay(under.events)).toEqual(under.session.view().state);
  });
});

describe('what a session costs', () => {
  it('is on record call by call', async () => {
    const under = await begun([]);
    under.model.costs(0.002);
    under.model.costs(null);
    const {state} = await under.seen((view) => view.state.usage.calls === 2);
    expect(state.usage).toMatchObject({usd: 0.002, unpricedCalls: 1, cacheReadTokens: 4_000});
    expectOneHistory(under);
  });

  it.each([
    ['qwen3:8b', null],
    ['claude-sonnet-5-5', 'a-listener'],
  ])('that nobody knows is told at the start, where there is a budget: %s', async (name, ear) => {
    const listen = ear === null ? {} : {listen: () => Promise.resolve(null)};
    const {session} = await begun([], {model: {budgetUsd: 1, name, ...listen}});
    expect(session.view().notice).toBe(
      `No price is known for ${ear ?? name} at api.anthropic.com, so the budget can't be kept.`,
    );
    const free = await begun([], {model: {name}});
    expect(free.session.view().notice).toBeNull();
  });

  it('is told of once, when most of the budget is spent', async () => {
    const {session, model} = await begun([], {model: {budgetUsd: 1, name: 'claude-sonnet-5-5'}});
    model.costs(0.7);
    expect(session.view().notice).toBeNull();
    model.costs(0.15);
    await settle();
    expect(session.view().notice).toContain('$0.85 of its budget of $1.00');
  });

  it('ends with the budget, before the next call', async () => {
    const under = await begun([], {model: {budgetUsd: 1}});
    const {session, seen, model} = under;
    model.costs(1.01);
    await session.send(ANSWER);
    const view = await seen(({connection}) => connection.kind === 'stopped');
    expect(view.connection).toMatchObject({fault: {code: 'budget-spent'}, isAboutKey: false});
    expect(model.asked).toHaveLength(1);
    session.goOffline();
    await seen(isAsking);
    expect(under.all('coach.changed')).toMatchObject([{because: 'budget'}]);
    expect(model.asked).toHaveLength(1);
    expectOneHistory(under);
  });

  it('goes beyond the budget only when the candidate says so', async () => {
    const under = await begun([], {model: {budgetUsd: 1}});
    under.model.costs(1.01);
    await under.session.send(ANSWER);
    await under.seen(({connection}) => connection.kind === 'stopped');
    under.session.retryNow();
    await under.seen(isAsking);
    under.model.costs(3);
    await under.answer(MORE);
    expect(under.model.asked).toHaveLength(3);
    expectOneHistory(under);
  });

  it('counts what was spent before the session was resumed', async () => {
    const first = await begun([], {model: {budgetUsd: 1}});
    first.model.costs(1.2);
    await settle();
    await first.session.leave();
    const model = aModel({round: aRound(), budgetUsd: 1});
    const second = aSession({from: first.events, model});
    await second.seen(isAsking);
    await second.session.send(ANSWER);
    await second.seen(({connection}) => connection.kind === 'stopped');
    expect(model.asked).toHaveLength(0);
  });
});
