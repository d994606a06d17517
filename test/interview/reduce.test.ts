import {describe, expect, it} from 'vitest';
import type {EventBody, InterviewEvent} from '../../src/interview/events.ts';
import {InterviewEventSchema} from '../../src/interview/events.ts';
import {replay} from '../../src/interview/reduce.ts';

const STARTED: EventBody = {
  type: 'session.started',
  round: 'parcel-lockers',
  roundHash: 'c0ffee',
  title: 'Parcel lockers',
  lengthMs: 1_200_000,
  coach: 'offline',
  seed: 7,
  app: '0.1.0',
};

const CLAIM = {id: 'door@2', ladder: 'door', quote: 'the lock does it', state: 'stated'} as const;

function journal(...bodies: readonly (readonly [EventBody, number])[]): InterviewEvent[] {
  return bodies.map(([body, t], index) => ({
    ...body,
    v: 1,
    seq: index + 1,
    at: '2026-02-03T10:00:00.000Z',
    t,
  }));
}

function asked(turn: number, move: Extract<EventBody, {type: 'maya.asked'}>['move']): EventBody {
  return {
    type: 'maya.asked',
    turn,
    text: 'What opens the door?',
    move,
    caught: [],
    isCanned: false,
  };
}

function answered(turn: number, text = 'the lock does it'): EventBody {
  return {
    type: 'candidate.answered',
    turn,
    text,
    cause: 'sent',
    thinkingMs: 1_000,
    typingMs: 2_000,
  };
}

function assessed(
  turn: number,
  claims: Extract<EventBody, {type: 'answer.assessed'}>['claims'],
): EventBody {
  return {
    type: 'answer.assessed',
    turn,
    reply: 'answer',
    isAbstract: true,
    specificity: 0.1,
    topics: ['door'],
    contradiction: null,
    claims,
  };
}

function heard(
  turn: number,
  claims: Extract<EventBody, {type: 'answer.heard'}>['claims'],
): EventBody & {type: 'answer.heard'} {
  return {type: 'answer.heard', turn, by: 'a-listener', claims, contradiction: null};
}

describe('what follows from a journal', () => {
  it('is the transcript, in order, with the clock of each turn', () => {
    const state = replay(
      journal([STARTED, 0], [asked(1, {kind: 'open', ladder: 'door'}), 0], [answered(2), 30_000]),
    );
    expect(state.phase).toBe('open');
    expect(state.turns.map(({who, turn, t}) => [who, turn, t])).toEqual([
      ['maya', 1, 0],
      ['candidate', 2, 30_000],
    ]);
    expect(state.elapsedMs).toBe(30_000);
  });

  it('follows a claim from stated over probed to pinned', () => {
    const probe = {kind: 'probe', ladder: 'door', rung: 0, claim: 'door@2', quote: null} as const;
    const events = journal(
      [STARTED, 0],
      [asked(1, {kind: 'open', ladder: 'door'}), 0],
      [answered(2), 10_000],
      [assessed(2, [CLAIM]), 10_000],
      [asked(3, probe), 10_000],
      [answered(4), 20_000],
      [assessed(4, [{...CLAIM, state: 'pinned'}]), 20_000],
    );
    expect(replay(events.slice(0, 4)).claims[0]).toMatchObject({state: 'stated', presses: 0});
    expect(replay(events.slice(0, 5)).claims[0]).toMatchObject({state: 'probed', presses: 1});
    expect(replay(events).claims).toMatchObject([{state: 'pinned', presses: 1, turn: 2}]);
  });

  describe('what was heard late', () => {
    const probe = {kind: 'probe', ladder: 'door', rung: 0, claim: 'door@2', quote: null} as const;
    const pressed = [
      [STARTED, 0],
      [asked(1, {kind: 'open', ladder: 'door'}), 0],
      [answered(2), 10_000],
      [assessed(2, [CLAIM]), 10_000],
      [asked(3, probe), 11_000],
    ] as const;

    it.each([
      ['stated', 'probed'],
      ['dodged', 'probed'],
      ['pinned', 'pinned'],
    ] as const)('as %s leaves a claim that was pressed since as %s', (state, then) => {
      const [claim] = replay(journal(...pressed, [heard(2, [{...CLAIM, state}]), 12_000])).claims;
      expect(claim).toMatchObject({state: then, presses: 1, settledTurn: 3});
    });

    it('does not reopen a claim that was settled since', () => {
      const later = [answered(4), assessed(4, [{...CLAIM, state: 'dodged'}]), heard(2, [CLAIM])];
      const state = replay(journal(...pressed, ...later.map((body) => [body, 20_000] as const)));
      expect(state.claims).toMatchObject([{state: 'dodged', settledTurn: 4}]);
    });

    it('counts over what the meter made of the same answer', () => {
      const pinned = {...CLAIM, state: 'pinned'} as const;
      const events = journal(...pressed.slice(0, 3), [assessed(2, [pinned]), 10_000]);
      expect(replay([...events, ...journal([heard(2, [CLAIM]), 12_000])]).claims).toMatchObject([
        {state: 'stated'},
      ]);
    });

    it('leaves a claim under pressure where the meter took it as pinned', () => {
      const again = [answered(4), assessed(4, [{...CLAIM, state: 'pinned'}]), heard(4, [CLAIM])];
      const state = replay(journal(...pressed, ...again.map((body) => [body, 20_000] as const)));
      expect(state.claims).toMatchObject([{state: 'probed', presses: 1}]);
    });

    it('adds a claim at the time of its answer', () => {
      const other = {...CLAIM, id: 'queue@2', ladder: 'queue'};
      const state = replay(journal(...pressed, [heard(2, [other]), 15_000]));
      expect(state.claims[1]).toMatchObject({turn: 2, t: 10_000, presses: 0});
    });

    it('does not put a contradiction side by side that has been put already', () => {
      const both = {earlier: 'an hour', later: 'a day'};
      const put = {kind: 'contradict', claim: null, earlier: 'an hour', quote: 'a day'} as const;
      const found = {...heard(2, []), contradiction: both};
      const before = journal(...pressed.slice(0, 4), [found, 11_000]);
      expect(replay(before).contradiction).toEqual(both);
      const after = journal(...pressed.slice(0, 4), [asked(3, put), 11_000], [found, 12_000]);
      expect(replay(after).contradiction).toBeNull();
    });
  });

  it('keeps a draft until its answer is sent', () => {
    const draft: EventBody = {type: 'draft.saved', text: 'half a sent', cursor: 11};
    const events = journal([STARTED, 0], [draft, 5_000], [answered(2), 9_000]);
    expect(replay(events.slice(0, 2)).draft).toEqual({text: 'half a sent', cursor: 11});
    expect(replay(events).draft).toEqual({text: '', cursor: 0});
  });

  it('allows one interruption a draft, and another for the next draft', () => {
    const cut: EventBody = {
      type: 'maya.interrupted',
      turn: 2,
      text: 'Stop there.',
      move: {kind: 'interrupt', quote: 'the lock', ladder: null},
      caught: [],
      isCanned: false,
    };
    const events = journal([STARTED, 0], [cut, 5_000], [answered(3), 9_000]);
    expect(replay(events.slice(0, 2)).isDraftInterrupted).toBe(true);
    expect(replay(events).isDraftInterrupted).toBe(false);
  });

  it('books time that the clock stood still by its reason', () => {
    const state = replay(
      journal(
        [STARTED, 0],
        [{type: 'clock.released', reason: 'speaking', heldMs: 300}, 0],
        [{type: 'clock.released', reason: 'suspended', heldMs: 60_000}, 0],
        [{type: 'clock.released', reason: 'speaking', heldMs: 200}, 0],
      ),
    );
    expect(state.heldMs).toMatchObject({speaking: 500, suspended: 60_000, network: 0});
  });

  it('survives a trip through JSON unchanged', () => {
    const events = journal(
      [STARTED, 0],
      [asked(1, {kind: 'redirect', because: 'skipped'}), 0],
      [answered(2), 10_000],
      [assessed(2, [CLAIM]), 10_000],
      [{type: 'interview.closed', because: 'time'}, 20_000],
      [{type: 'session.graded', grade: 1, score: 41}, 20_000],
    );
    const read = events.map((event) =>
      InterviewEventSchema.parse(JSON.parse(JSON.stringify(event))),
    );
    expect(read).toEqual(events);
    expect(replay(read)).toMatchObject({
      phase: 'graded',
      closedBecause: 'time',
      grades: [{grade: 1, score: 41}],
    });
  });
});
