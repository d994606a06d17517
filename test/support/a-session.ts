/** A session on a memory journal, with time in the test's hands. */
import {offlineSpeaker} from '../../src/coach/offline-speaker.ts';
import type {Speaker} from '../../src/coach/speaker.ts';
import type {EventBody, InterviewEvent} from '../../src/interview/events.ts';
import {replay} from '../../src/interview/reduce.ts';
import type {Round} from '../../src/round/schema.ts';
import type {SessionRecord} from '../../src/session/conversation.ts';
import {RunningSession} from '../../src/session/running-session.ts';
import type {SessionModel, SessionParts} from '../../src/session/session-parts.ts';
import type {SessionView} from '../../src/session/session.ts';
import {aPersona} from './a-persona.ts';
import {aRound} from './a-round.ts';
import {aTime} from './a-time.ts';
import type {TestTime} from './a-time.ts';

export interface SessionUnderTest {
  readonly session: RunningSession;
  readonly time: TestTime;
  readonly events: InterviewEvent[];
  /** Resolves with the first view that fits. */
  readonly seen: (fits: (view: SessionView) => boolean) => Promise<SessionView>;
  /** Bodies of all events of a type. */
  readonly all: <Type extends EventBody['type']>(
    type: Type,
  ) => Extract<InterviewEvent, {type: Type}>[];
}

export interface SessionOptions {
  readonly round?: Round;
  readonly speaker?: Speaker;
  readonly model?: SessionModel;
  readonly lengthMs?: number;
  /** Called before an event is taken up; may throw or wait. */
  readonly onAppend?: (body: EventBody) => Promise<void>;
  readonly grade?: SessionParts['grade'];
  /** Goes on from these events instead of starting anew. */
  readonly from?: readonly InterviewEvent[];
}

export function aSession(options: SessionOptions = {}): SessionUnderTest {
  const round = options.round ?? aRound();
  const time = aTime();
  const events: InterviewEvent[] = [...(options.from ?? [])];
  const record: SessionRecord = {
    id: '2026-02-03-1000-a-round-abcd',
    dir: '/nowhere',
    async append(body, t) {
      await options.onAppend?.(body);
      const event = {...body, v: 1 as const, seq: events.length + 1, at: '2026-02-03T10:00:00Z', t};
      events.push(event);
      return event;
    },
    close: () => Promise.resolve(),
  };
  const session = new RunningSession({
    round,
    persona: aPersona(),
    offlineSpeaker: options.speaker ?? offlineSpeaker(round, aPersona()),
    model: options.model ?? null,
    time,
    random: () => 0.5,
    lengthMs: options.lengthMs ?? 20 * 60_000,
    hasPrep: true,
    start: {roundHash: 'c0ffee', roundFile: null, seed: 7, app: '0.1.0'},
    openRecord: () => Promise.resolve(record),
    grade: options.grade ?? null,
    ...(options.from ? {resumed: {state: replay(options.from), record}} : {}),
  });
  return {
    session,
    time,
    events,
    seen: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          if (!fits(session.view())) return;
          stop();
          resolve(session.view());
        };
        const stop = session.subscribe(look);
        look();
      }),
    all: <Type extends EventBody['type']>(type: Type) =>
      events.filter((event): event is Extract<InterviewEvent, {type: Type}> => event.type === type),
  };
}

/** The interviewer's question stands and the clock runs. */
export function isAsking(view: SessionView): boolean {
  return (
    view.phase === 'interview' &&
    view.clock.held === null &&
    view.state.turns.at(-1)?.who === 'maya'
  );
}
