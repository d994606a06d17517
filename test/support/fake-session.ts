/** A session whose view is set by hand and which writes down every intent. */
import {initialState} from '../../src/interview/reduce.ts';
import type {Turn} from '../../src/interview/state.ts';
import type {KeyOutcome, Session, SessionView} from '../../src/session/session.ts';
import {aPersona} from './a-persona.ts';
import {lockersRound} from './a-lockers-round.ts';

export type Intent = readonly [name: string, ...details: unknown[]];

export interface FakeSession extends Session {
  readonly intents: readonly Intent[];
  /** The names of the intents, without those that only report the draft. */
  deeds(): string[];
  set(change: Partial<SessionView>): void;
  /** What `send` does after it has been written down. @default nothing */
  onSend: (text: string) => Promise<void>;
  /** What a key that is entered comes to. @default accepted */
  keyOutcome: KeyOutcome;
}

const MINUTE = 60_000;

export function aView(change: Partial<SessionView> = {}): SessionView {
  return {
    id: '2026-05-10-0900-parcel-lockers-abcd',
    round: lockersRound(),
    persona: aPersona(),
    phase: 'interview',
    state: initialState(),
    clock: {elapsedMs: 0, remainingMs: 20 * MINUTE, lengthMs: 20 * MINUTE, held: null},
    prep: {remainingMs: 2 * MINUTE, ticked: []},
    isMayaSpeaking: false,
    live: null,
    coach: {name: 'offline', host: null},
    connection: {kind: 'fine'},
    notice: null,
    grading: null,
    outcome: null,
    fault: null,
    unsaved: null,
    initialDraft: {text: '', cursor: 0},
    ...change,
  };
}

export function aFakeSession(change: Partial<SessionView> = {}): FakeSession {
  let view = aView(change);
  const intents: Intent[] = [];
  const listeners = new Set<() => void>();
  const did = (...intent: Intent): void => void intents.push(intent);
  const fake: FakeSession = {
    intents,
    deeds: () => intents.map(([name]) => name).filter((name) => name !== 'draftChanged'),
    set: (next) => {
      view = {...view, ...next};
      for (const listener of listeners) listener();
    },
    onSend: async () => {},
    keyOutcome: {isAccepted: true},
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    beginPrep: () => did('beginPrep'),
    retryNow: () => did('retryNow'),
    goOffline: () => did('goOffline'),
    changeKey: (key) => {
      did('changeKey', key);
      return Promise.resolve(fake.keyOutcome);
    },
    tickChecklist: (item) => did('tickChecklist', item),
    beginInterview: () => did('beginInterview'),
    draftChanged: (text, cursor) => did('draftChanged', text, cursor),
    send: async (text) => {
      did('send', text);
      await fake.onSend(text);
    },
    endInterview: async () => did('endInterview'),
    leave: async () => {
      did('leave');
      fake.set({phase: 'left'});
    },
    goAway: async () => did('goAway'),
    comeBack: () => did('comeBack'),
  };
  return fake;
}

/** A state that holds these turns and nothing else. */
export function conversation(...turns: readonly Turn[]): Partial<SessionView> {
  return {state: {...initialState(), phase: 'open', turns}};
}

export function asked(
  turn: number,
  text: string,
  change: Partial<Turn & {who: 'maya'}> = {},
): Turn {
  return {
    who: 'maya',
    turn,
    text,
    t: turn * 30_000,
    move: {kind: 'open', ladder: 'door'},
    isInterruption: false,
    ...change,
  };
}

export function cutIn(turn: number, text: string): Turn {
  return asked(turn, text, {
    isInterruption: true,
    move: {kind: 'interrupt', quote: 'x', ladder: null},
  });
}

export function answered(
  turn: number,
  text: string,
  change: Partial<Turn & {who: 'candidate'}> = {},
): Turn {
  return {
    who: 'candidate',
    turn,
    text,
    t: turn * 30_000,
    cause: 'sent',
    thinkingMs: 0,
    typingMs: 0,
    reply: 'answer',
    isAbstract: false,
    topics: [],
    ...change,
  };
}
