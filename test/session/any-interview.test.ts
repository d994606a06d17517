import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {replay} from '../../src/interview/reduce.ts';
import {aModel} from '../support/a-model.ts';
import type {Call} from '../support/a-model.ts';
import {settle} from '../support/a-model-session.ts';
import {aRound} from '../support/a-round.ts';
import {aSession, isAsking} from '../support/a-session.ts';
import type {SessionUnderTest} from '../support/a-session.ts';

const aCall: fc.Arbitrary<Call> = fc.oneof(
  {weight: 4, arbitrary: fc.constant<Call>('speaks')},
  fc.constantFrom<Call>('waits', 'pauses'),
  fc.constantFrom<Call>(
    {fails: 'overloaded'},
    {fails: 'cut-off', afterASentence: true},
    {fails: 'rate-limited', retryAfterMs: 20_000},
    {fails: 'key-refused'},
    {fails: 'request-refused', afterASentence: true},
  ),
);

const DEEDS = [
  'send',
  'send',
  'type',
  'type vaguely',
  'wait a moment',
  'wait a moment',
  'wait a while',
  'model goes on',
  'retry',
  'another key',
  'suspend',
  'come back',
  'pay',
  'offline',
] as const;
type Deed = (typeof DEEDS)[number];

const VAGUE =
  'We would make sure that everything is robust. It is all handled gracefully by the platform.';

const plan = fc.record({
  calls: fc.array(aCall, {maxLength: 20}),
  /** And whether everything happens that follows, before the next one. */
  deeds: fc.array(fc.tuple(fc.constantFrom(...DEEDS), fc.boolean()), {maxLength: 30}),
  isEnded: fc.boolean(),
});

/** What must hold in every view: what is shown only grows, and the clock runs for one reason. */
function watch({session}: SessionUnderTest): string[] {
  const broken: string[] = [];
  let live = '';
  let turns = 0;
  session.subscribe(() => {
    const view = session.view();
    const {state, phase, clock, isMayaSpeaking} = view;
    const text = view.live?.text ?? '';
    const last = state.turns.at(-1);
    if (live !== '' && !text.startsWith(live)) {
      const said = state.turns.slice(turns).find(({who}) => who === 'maya')?.text ?? '';
      const isKept = said.startsWith(live) || phase !== 'interview';
      if (!isKept) broken.push(`"${live}" was taken back for "${text}"`);
    }
    if (text !== live || text === '') turns = state.turns.length;
    live = text;
    if (phase !== 'interview' || clock.held !== null) return;
    if (isMayaSpeaking) broken.push('the clock runs while she thinks');
    if (last?.who !== 'maya') broken.push('the clock runs while no question stands');
  });
  return broken;
}

describe('any interview with any model', () => {
  it('keeps every word that was sent, in one history, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async ({calls, deeds, isEnded}) => {
        const model = aModel({round: aRound(), budgetUsd: 1});
        model.plan(...calls);
        const under = aSession({model});
        const {session, time, events} = under;
        const broken = watch(under);
        const sent: string[] = [];
        session.beginInterview();
        await settle();
        const act: Record<Deed, () => void> = {
          send: () => {
            sent.push(`Row ${sent.length} holds the count of window ${sent.length}.`);
            void session.send(sent.at(-1) ?? '');
          },
          type: () => session.draftChanged('The next row', 12),
          'type vaguely': () => session.draftChanged(VAGUE, VAGUE.length),
          'wait a moment': () => time.pass(1_500),
          'wait a while': () => time.pass(21_000),
          'model goes on': () => model.goOn(),
          retry: () => session.retryNow(),
          'another key': () => void session.changeKey('another'),
          suspend: () => void session.goAway(),
          'come back': () => session.comeBack(),
          pay: () => model.costs(0.3),
          offline: () => session.goOffline(),
        };
        for (const [deed, isSettled] of deeds) {
          act[deed]();
          if (isSettled) await settle();
        }
        await (isEnded ? session.endInterview() : session.leave());

        const {state} = session.view();
        expect(broken).toEqual([]);
        expect(session.view().fault).toBeNull();
        expect(replay(events)).toEqual(state);
        expect(state.turns.map(({turn}) => turn)).toEqual(state.turns.map((_, n) => n + 1));
        const times = events.map(({t}) => t);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        const answers = state.turns.flatMap((turn) => (turn.who === 'candidate' ? turn.text : []));
        const kept = [...answers, state.draft.text].join('\n');
        for (const text of sent) expect(kept.split(text)).toHaveLength(2);
        if (isEnded) return;

        const second = aSession({from: events, model: aModel({round: aRound()})});
        if (state.phase !== 'before') await second.seen(isAsking);
        await second.session.leave();
        expect(replay(second.events)).toEqual(second.session.view().state);
      }),
      {numRuns: 120, seed: 7},
    );
  });
});
