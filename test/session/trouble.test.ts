import {describe, expect, it} from 'vitest';
import {MODEL_FAULTS} from '../../src/claude/model-fault.ts';
import {replay} from '../../src/interview/reduce.ts';
import {FIRST_SENTENCE, aFault, aModel} from '../support/a-model.ts';
import type {Call} from '../support/a-model.ts';
import {begun, expectOneHistory, isRetrying, settle} from '../support/a-model-session.ts';
import {aRound} from '../support/a-round.ts';
import {aSession, isAsking} from '../support/a-session.ts';

const PASSING = MODEL_FAULTS.filter((kind) => aFault(kind).isPassing);
const LASTING = MODEL_FAULTS.filter((kind) => !aFault(kind).isPassing);
const ANSWER = 'Each tenant has one counter row, and an atomic increment returns the new count.';

describe('a model that fails for a while', () => {
  it.each(PASSING)(
    'is asked again by itself after %s, while the clock stands still',
    async (kind) => {
      const under = await begun([{fails: kind}]);
      const {session, time, seen, all} = under;
      time.pass(10_000);
      await session.send(ANSWER);
      const view = await seen(() => isRetrying(under));
      expect(view.clock.held).toBe('network');
      expect(view.connection).toMatchObject({attempt: 1, attempts: 5, fault: {kind}});
      time.pass(2_000);
      const after = await seen(isAsking);
      expect(after.connection).toEqual({kind: 'fine'});
      expect(after.clock.elapsedMs).toBe(10_000);
      expect(after.state.heldMs.network).toBeGreaterThan(900);
      expect(all('clock.released').map(({reason}) => reason)).toContain('network');
      expectOneHistory(under);
    },
  );

  it('counts down in seconds what the endpoint asks for', async () => {
    const under = await begun([{fails: 'rate-limited', retryAfterMs: 40_000}]);
    const {session, time, seen} = under;
    const seconds = new Set<number>();
    session.subscribe(() => {
      const {connection} = session.view();
      if (connection.kind === 'retrying') seconds.add(Math.ceil(connection.remainingMs / 1000));
    });
    await session.send(ANSWER);
    await seen(() => isRetrying(under));
    time.pass(39_000);
    expect([...seconds]).toEqual(Array.from({length: 40}, (_, index) => 40 - index));
    expect(isRetrying(under)).toBe(true);
    time.pass(1_500);
    await seen(isAsking);
    expectOneHistory(under);
  });

  it('is asked again at once when the candidate does not want to wait', async () => {
    const under = await begun([{fails: 'rate-limited', retryAfterMs: 40_000}]);
    await under.session.send(ANSWER);
    await under.seen(() => isRetrying(under));
    under.session.retryNow();
    await under.seen(isAsking);
    expect(under.model.asked).toHaveLength(3);
  });

  it('is left to the candidate after five tries, and tried afresh when they say so', async () => {
    const under = await begun(Array.from({length: 6}, () => ({fails: 'overloaded'}) as const));
    const {session, time, seen, model} = under;
    await session.send(ANSWER);
    for (let minute = 0; minute < 4; minute += 1) {
      await seen(() => isRetrying(under));
      time.pass(11_000);
      await settle();
    }
    const view = await seen(({connection}) => connection.kind === 'stopped');
    expect(view).toMatchObject({isMayaSpeaking: true, clock: {held: 'network'}});
    expect(model.asked).toHaveLength(6);
    time.pass(600_000);
    expect(model.asked).toHaveLength(6);
    session.retryNow();
    await settle();
    expect(session.view().connection).toMatchObject({kind: 'retrying', attempt: 1});
    time.pass(2_000);
    await seen(isAsking);
    expect(session.view().clock.elapsedMs).toBe(0);
    expectOneHistory(under);
  });

  it('goes on after the sentence that stands, and says nothing twice', async () => {
    const under = await begun([{fails: 'cut-off', afterASentence: true}]);
    const {session, time, seen, all, model} = under;
    const shown: string[] = [];
    session.subscribe(() => {
      const {live} = session.view();
      if (live && shown.at(-1) !== live.text) shown.push(live.text);
    });
    await session.send(ANSWER);
    await seen(() => isRetrying(under));
    expect(session.view().live).toEqual({text: FIRST_SENTENCE, isInterruption: false});
    time.pass(2_000);
    await seen(isAsking);
    expect(model.asked.at(-1)?.spoken).toBe(FIRST_SENTENCE);
    expect(all('maya.asked').at(-1)?.text.split(FIRST_SENTENCE)).toHaveLength(2);
    for (const [index, text] of shown.entries()) {
      expect(text.startsWith(shown[index - 1] ?? '')).toBe(true);
    }
    expect(all('maya.asked').at(-1)?.text).toBe(shown.at(-1));
    expectOneHistory(under);
  });

  it('makes a whole interview with every third call failing in turn', async () => {
    const calls = PASSING.flatMap((kind, index): Call[] => [
      'speaks',
      'speaks',
      index % 2 === 0 ? {fails: kind} : {fails: kind, afterASentence: true},
    ]);
    const under = await begun(calls);
    for (let turn = 0; turn < 16; turn += 1) {
      await under.answer(`${ANSWER} The count for window ${turn} is read back from the same row.`);
    }
    const questions = under.all('maya.asked');
    expect(questions).toHaveLength(17);
    expect(under.session.view()).toMatchObject({connection: {kind: 'fine'}, fault: null});
    expect(replay(under.events)).toEqual(under.session.view().state);
    await under.session.endInterview();
    expect(under.session.view()).toMatchObject({phase: 'done', state: {closedBecause: 'ended'}});
  });

  it('does not wait anew because the candidate goes on with the answer', async () => {
    const under = await begun([{fails: 'rate-limited', retryAfterMs: 40_000}]);
    const {session, time, seen, model} = under;
    await session.send(ANSWER);
    await seen(() => isRetrying(under));
    time.pass(10_000);
    await session.send('The row is keyed by tenant and window start.');
    await settle();
    expect(model.asked).toHaveLength(2);
    expect(session.view().connection).toMatchObject({kind: 'retrying', remainingMs: 30_000});
    time.pass(31_000);
    await seen(isAsking);
    expectOneHistory(under);
  });
});

describe('a model that needs the candidate', () => {
  it.each(LASTING)('stops at %s, with a sentence and a next step', async (kind) => {
    const under = await begun([{fails: kind}]);
    await under.session.send(ANSWER);
    const {connection, clock} = await under.seen((view) => view.connection.kind === 'stopped');
    expect(connection).toMatchObject({fault: {kind, nextStep: 'Try again.'}});
    expect(connection).toMatchObject({isAboutKey: aFault(kind).isAboutKey});
    expect(clock.held).toBe('network');
    expect(under.session.view().fault).toBeNull();
  });

  it('goes on with another key when its own is refused in the middle', async () => {
    const under = await begun([{fails: 'key-refused', afterASentence: true}], {
      model: {refusesKey: (key) => (key === 'second' ? aFault('key-refused') : null)},
    });
    const {session, seen, model} = under;
    await session.send(ANSWER);
    await seen((view) => view.connection.kind === 'stopped');
    await expect(session.changeKey('second')).resolves.toMatchObject({
      isAccepted: false,
      fault: {kind: 'key-refused'},
    });
    expect(session.view().connection.kind).toBe('stopped');
    await expect(session.changeKey('third')).resolves.toEqual({isAccepted: true});
    await seen(isAsking);
    expect(model.keys).toEqual(['second', 'third']);
    expectOneHistory(under);
  });

  it('says nothing of a key that broke the check itself', async () => {
    const under = await begun([{fails: 'key-refused'}], {
      model: {refusesKey: (key) => new TypeError(`Headers.append: "${key}" is invalid`)},
    });
    await under.session.send(ANSWER);
    await under.seen((view) => view.connection.kind === 'stopped');
    const outcome = await under.session.changeKey('sk-ant-secret');
    expect(outcome.isAccepted).toBe(false);
    expect(JSON.stringify(outcome) + String('fault' in outcome && outcome.fault)).not.toContain(
      'secret',
    );
  });

  it.each([
    ['out-of-credit', 'key'],
    ['unreachable', 'network'],
    ['model-unknown', 'asked'],
  ] as const)('gives way to the offline coach in mid-sentence after %s', async (kind, because) => {
    const under = await begun([{fails: kind, afterASentence: true}]);
    const {session, seen, all, model} = under;
    await session.send(ANSWER);
    await seen((view) => view.connection.kind !== 'fine');
    session.goOffline();
    await seen(isAsking);
    expect(all('coach.changed')).toMatchObject([{coach: 'offline', because}]);
    expect(all('maya.asked').at(-1)?.text).toMatch(/^I stay with this\. \S/u);
    expect(session.view()).toMatchObject({
      connection: {kind: 'fine'},
      coach: {name: 'offline', host: null},
      state: {coach: 'offline', coaches: ['a-model', 'offline']},
    });
    const calls = model.asked.length;
    await session.send('The row is keyed by tenant and window start.');
    await seen(isAsking);
    expect(model.asked).toHaveLength(calls);
    expectOneHistory(under);
  });

  it('gives way at once, also when its call does not hear of it', async () => {
    const under = await begun(['deaf']);
    await under.session.send(ANSWER);
    await settle();
    under.session.goOffline();
    await under.seen(isAsking);
    expect(under.session.view().coach.name).toBe('offline');
    expectOneHistory(under);
  });

  it('gives way after a whole question that only has not ended, and nothing is held against it', async () => {
    const under = await begun(['lingers']);
    const {session, seen, all} = under;
    await session.send(ANSWER);
    const {live} = await seen((view) => view.live?.text.endsWith('?') === true);
    session.goOffline();
    await seen(isAsking);
    expect(all('maya.asked').at(-1)).toMatchObject({text: live?.text, caught: [], isCanned: false});
    expectOneHistory(under);
  });

  it('gives way also while it is only slow', async () => {
    const under = await begun(['pauses']);
    const {session, seen, model} = under;
    await session.send(ANSWER);
    await seen(({live}) => live !== null);
    session.goOffline();
    await seen(isAsking);
    expect(model.calledOff()).toBe(1);
    expect(under.all('coach.changed')).toMatchObject([{because: 'asked'}]);
    expectOneHistory(under);
  });

  it('can fail at the very first question', async () => {
    const model = aModel({round: aRound()});
    model.plan({fails: 'unreachable'}, {fails: 'unreachable'});
    const under = aSession({model});
    under.session.beginInterview();
    await under.seen(() => isRetrying(under));
    await under.session.send('Forty requests a second.');
    under.session.retryNow();
    await under.seen(() => isRetrying(under));
    under.session.goOffline();
    const view = await under.seen(
      ({state}) => state.turns.length === 3 && state.turns[2]?.who === 'maya',
    );
    expect(view.state.turns.map(({who}) => who)).toEqual(['maya', 'candidate', 'maya']);
    expect(under.all('maya.asked')[0]?.move.kind).toBe('open');
    expectOneHistory(under);
  });
});

describe('leaving a model alone', () => {
  it.each([
    ['in a countdown', [{fails: 'rate-limited', retryAfterMs: 40_000}]],
    ['when it has stopped', [{fails: 'key-refused', afterASentence: true}]],
    ['while it thinks', ['waits']],
    ['between a sentence and the next', ['pauses']],
  ] as const)('keeps everything %s, and asks again after', async (_, calls) => {
    const first = await begun(calls);
    await first.session.send(ANSWER);
    await settle();
    first.session.draftChanged('and one more', 12);
    first.time.pass(2_000);
    await settle();
    await first.session.leave();
    expect(first.session.view()).toMatchObject({phase: 'left', fault: null, live: null});
    expect(first.all('draft.saved').at(-1)?.text).toBe('and one more');
    expect(first.all('maya.asked')).toHaveLength(1);
    expect(replay(first.events)).toEqual(first.session.view().state);

    const second = aSession({from: first.events, model: aModel({round: aRound()})});
    const view = await second.seen(isAsking);
    expect(view.initialDraft.text).toBe('and one more');
    expect(second.all('coach.changed')).toHaveLength(0);
    expectOneHistory(second);
  });

  it('still books what a call tells that was called off', async () => {
    const model = aModel({round: aRound()});
    const slow = {
      ...model,
      speaker: {
        name: 'a-model',
        async *speak(...call: Parameters<typeof model.speaker.speak>) {
          try {
            yield* model.speaker.speak(...call);
          } finally {
            await settle();
            model.costs(0.01);
          }
        },
      },
    };
    const under = aSession({model: slow});
    under.session.beginInterview();
    await under.seen(isAsking);
    model.plan('waits');
    await under.session.send(ANSWER);
    await settle();
    const before = under.all('model.used').length;
    await under.session.leave();
    expect(under.all('model.used')).toHaveLength(before + 1);
  });

  it('does not wait for ever for a call that hears nothing', async () => {
    const {session, time} = await begun(['deaf']);
    await session.send(ANSWER);
    await settle();
    const left = session.leave();
    await settle();
    time.pass(2_000);
    await left;
    expect(session.view().phase).toBe('left');
  });

  it.each([
    ['in a countdown', [{fails: 'rate-limited', retryAfterMs: 40_000}], 1],
    ['when it has stopped', [{fails: 'key-refused'}], 1],
    ['while it thinks', ['waits'], 1],
    ['in mid-sentence', ['pauses'], 2],
  ] as const)('ends the round %s without asking it for anything', async (_, calls, questions) => {
    const under = await begun(calls);
    await under.session.send(ANSWER);
    await settle();
    under.session.draftChanged('and one more', 12);
    const asked = under.model.asked.length;
    await under.session.endInterview();
    expect(under.session.view()).toMatchObject({phase: 'done', live: null});
    expect(under.model.asked).toHaveLength(asked);
    expect(under.all('candidate.answered').at(-1)).toMatchObject({text: 'and one more'});
    expect(under.all('maya.asked')).toHaveLength(questions + 1);
    expect(under.all('maya.asked').at(-1)?.move.kind).toBe('close');
    expectOneHistory(under);
  });

  it('goes on with another coach when there is no model any more', async () => {
    const first = await begun(['waits']);
    await first.session.send(ANSWER);
    await first.session.leave();
    const second = aSession({from: first.events});
    await second.seen(isAsking);
    expect(second.all('coach.changed')).toMatchObject([{coach: 'offline', because: 'asked'}]);
    expectOneHistory(second);
  });
});
