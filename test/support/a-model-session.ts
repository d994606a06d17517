/** An interview that a fake model leads, and what is true of every one of them. */
import {expect} from 'vitest';
import {replay} from '../../src/interview/reduce.ts';
import {aModel} from './a-model.ts';
import type {Call, FakeModel, FakeModelOptions} from './a-model.ts';
import {aRound} from './a-round.ts';
import {aSession, isAsking} from './a-session.ts';
import type {SessionOptions, SessionUnderTest} from './a-session.ts';

export interface Begun extends SessionUnderTest {
  readonly model: FakeModel;
  /** Sends an answer, and lets time pass until she has asked again. */
  readonly answer: (text: string) => Promise<void>;
}

export type BegunOptions = Omit<SessionOptions, 'model'> & {
  readonly model?: Partial<FakeModelOptions>;
};

/** An interview whose opening question stands; the calls after it come to what is given. */
export async function begun(
  calls: readonly Call[],
  {model: options, ...session}: BegunOptions = {},
): Promise<Begun> {
  const model = aModel({round: aRound(), ...options});
  const under = aSession({...session, model});
  under.session.beginInterview();
  await under.seen(isAsking);
  model.plan(...calls);
  return {
    ...under,
    model,
    async answer(text) {
      await under.session.send(text);
      const asked = under.all('maya.asked').length;
      for (let second = 0; second < 200; second += 1) {
        await settle();
        if (under.all('maya.asked').length > asked) break;
        under.time.pass(1_000);
      }
      await under.seen(isAsking);
    },
  };
}

/** Lets everything happen that waits for nothing. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

export function isRetrying({session}: SessionUnderTest): boolean {
  return session.view().connection.kind === 'retrying';
}

/** What is on record is what was seen, and each question stands there once. */
export function expectOneHistory({session, events, all}: SessionUnderTest): void {
  expect(replay(events)).toEqual(session.view().state);
  const turns = session.view().state.turns.map(({turn}) => turn);
  expect(turns).toEqual(turns.map((_, index) => index + 1));
  const questions = all('maya.asked').map(({text}) => text);
  expect(new Set(questions).size).toBe(questions.length);
}
