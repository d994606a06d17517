import {describe, expect, it} from 'vitest';
import {Fault} from '../../src/fault.ts';
import type {Speaker} from '../../src/coach/speaker.ts';
import {aModel} from '../support/a-model.ts';
import {aRound} from '../support/a-round.ts';
import {aSession, isAsking} from '../support/a-session.ts';

const VAGUE =
  'We would make sure that everything is robust. It is all handled gracefully by the platform.';

async function begun(options: Parameters<typeof aSession>[0] = {}) {
  const under = aSession(options);
  under.session.beginInterview();
  await under.seen(isAsking);
  return under;
}

describe('a running session', () => {
  it('asks for the requirements first and starts the clock with that question', async () => {
    const {session, all} = await begun();
    expect(all('maya.asked')[0]?.move.kind).toBe('open');
    expect(session.view().clock).toMatchObject({elapsedMs: 0, held: null});
  });

  it('goes through the checklist when there is one, and its clock does not count', async () => {
    const {session, time, seen} = aSession();
    session.beginPrep();
    session.tickChecklist(1);
    time.pass(30_000);
    expect(session.view()).toMatchObject({
      phase: 'prep',
      prep: {remainingMs: 90_000, ticked: [1]},
    });
    session.beginInterview();
    const view = await seen(isAsking);
    expect(view.clock.elapsedMs).toBe(0);
  });

  it('has an answer on disk before it is acknowledged', async () => {
    let letThrough: () => void = () => undefined;
    const written = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const {session, seen} = await begun({
      onAppend: async (body) => {
        if (body.type === 'candidate.answered') await written;
      },
    });
    let isAcknowledged = false;
    const sent = session.send('The door row holds a state column.').then(() => {
      isAcknowledged = true;
    });
    await seen((view) => view.clock.held === 'speaking');
    expect(isAcknowledged).toBe(false);
    expect(session.view().state.turns).toHaveLength(1);
    letThrough();
    await sent;
    await seen(isAsking);
    expect(session.view().state.turns.map(({who}) => who)).toEqual(['maya', 'candidate', 'maya']);
  });

  it('stops the clock with the key press that sends, until the next question stands', async () => {
    const model = aModel({round: aRound()});
    const {session, time, seen, all} = await begun({model});
    model.plan('waits');
    time.pass(10_000);
    const sent = session.send('About forty doors a second.');
    await seen((view) => view.isMayaSpeaking);
    time.pass(60_000);
    expect(session.view().clock).toMatchObject({elapsedMs: 10_000, held: 'speaking'});
    model.goOn();
    await sent;
    await seen(isAsking);
    expect(session.view().clock).toMatchObject({elapsedMs: 10_000, held: null});
    expect(all('clock.released').at(-1)).toMatchObject({reason: 'speaking', heldMs: 60_000});
  });

  it('books thinking and typing apart', async () => {
    const {session, time, all} = await begun();
    time.pass(7_000);
    session.draftChanged('F', 1);
    time.pass(13_000);
    await session.send('Forty doors.');
    expect(all('candidate.answered')[0]).toMatchObject({thinkingMs: 7_000, typingMs: 13_000});
  });

  it('never has a draft on disk that is older than two seconds', async () => {
    const {session, time, seen} = await begun();
    session.draftChanged('The door', 8);
    time.pass(2_000);
    await seen(({state}) => state.draft.text === 'The door');
    session.draftChanged('The door row', 12);
    time.pass(2_000);
    const view = await seen(({state}) => state.draft.text === 'The door row');
    expect(view.clock.elapsedMs).toBe(4_000);
  });

  it('saves a draft also when it reads like the answer before it', async () => {
    const {session, time, seen} = await begun();
    session.draftChanged('The door', 8);
    time.pass(2_000);
    await seen(({state}) => state.draft.text === 'The door');
    await session.send('The door');
    session.draftChanged('The door', 8);
    time.pass(2_000);
    const view = await seen(({state}) => state.draft.text !== '');
    expect(view.state.draft.text).toBe('The door');
  });

  it('has the clock on disk while nobody types, so that a kill gives no time back', async () => {
    const {time, events, seen} = await begun();
    time.pass(25_000);
    await seen(({state}) => state.elapsedMs >= 24_000);
    const second = aSession({from: events});
    const view = await second.seen(isAsking);
    expect(view.clock.elapsedMs).toBeGreaterThan(21_000);
  });

  it('takes the unsent draft as the last answer at 0:00 and closes the round', async () => {
    const {session, time, seen, all} = await begun({lengthMs: 60_000});
    session.draftChanged('The door row holds', 18);
    time.pass(60_000);
    const view = await seen(({phase}) => phase === 'done');
    expect(view.state.closedBecause).toBe('time');
    expect(all('candidate.answered').at(-1)).toMatchObject({
      text: 'The door row holds',
      cause: 'time',
      t: 60_000,
    });
    expect(all('maya.asked').at(-1)?.move.kind).toBe('close');
  });

  it('closes at 0:00 without an answer when nothing was typed', async () => {
    const {time, seen, all} = await begun({lengthMs: 60_000});
    time.pass(60_000);
    await seen(({phase}) => phase === 'done');
    expect(all('candidate.answered')).toHaveLength(0);
    expect(all('interview.closed')).toHaveLength(1);
  });

  it('gives back the time that a closed lid has taken', async () => {
    const {session, time, seen, all} = await begun();
    time.pass(1_000);
    time.jump(3_600_000);
    await seen(() => all('clock.released').some(({reason}) => reason === 'suspended'));
    expect(session.view().clock.elapsedMs).toBe(1_000);
  });

  it('does not charge a key pressed right after waking up for the sleep', async () => {
    const {session, time, all} = await begun();
    time.pass(1_000);
    // The process wakes with a key press in the queue, before its own timer runs.
    const sleepy = time.every(1, () => {
      sleepy();
      void session.send('Forty doors.');
    });
    time.jump(3_600_000);
    await session.send('');
    expect(all('candidate.answered')[0]?.t).toBe(1_000);
  });

  it('cuts in once above a vague draft and leaves the draft alone', async () => {
    const {session, time, seen, all} = await begun();
    session.draftChanged(VAGUE, VAGUE.length);
    time.pass(2_000);
    const view = await seen(({state}) => state.isDraftInterrupted);
    expect(view.state.turns.at(-1)).toMatchObject({who: 'maya', isInterruption: true});
    expect(view.state.draft.text).toBe(VAGUE);
    const [cut] = all('maya.interrupted');
    const quote = cut?.move.kind === 'interrupt' ? cut.move.quote : '';
    expect(VAGUE).toContain(quote);
    session.draftChanged(`${VAGUE} ${VAGUE}`, 1);
    time.pass(60_000);
    await session.send(VAGUE);
    expect(all('maya.interrupted')).toHaveLength(1);
  });

  it('does not cut in on a draft that is sent in the same moment', async () => {
    const {session, time, all} = await begun();
    session.draftChanged(VAGUE, VAGUE.length);
    time.pass(1_100);
    const sent = session.send(VAGUE);
    time.pass(400);
    await sent;
    expect(all('maya.interrupted')).toHaveLength(0);
  });

  it('counts the unsent draft when the candidate ends the round', async () => {
    const {session, all} = await begun();
    session.draftChanged('Forty doors', 11);
    await session.endInterview();
    expect(all('candidate.answered').at(-1)).toMatchObject({text: 'Forty doors', cause: 'ended'});
    expect(session.view()).toMatchObject({phase: 'done', state: {closedBecause: 'ended'}});
  });

  it('keeps control characters out of the journal', async () => {
    const {session, all} = await begun();
    await session.send('Forty\u001b]52;c;cHdu\u0007 doors.');
    expect(all('candidate.answered')[0]?.text).toBe('Forty doors.');
  });

  it('keeps what could not be written, and stops with a plain sentence', async () => {
    const {session, seen} = await begun({
      onAppend: (body) =>
        body.type === 'candidate.answered'
          ? Promise.reject(
              new Fault('journal-write', 'The disk is full.', {nextStep: 'Make room.'}),
            )
          : Promise.resolve(),
    });
    await session.send('Forty doors.');
    const view = await seen(({fault}) => fault !== null);
    expect(view).toMatchObject({unsaved: 'Forty doors.', fault: {code: 'journal-write'}});
    expect(view.clock.held).not.toBeNull();
  });
});

describe('leaving', () => {
  /** Asks the first question and then thinks until it is called off. */
  const thinking: Speaker = {
    name: 'thinking',
    async *speak({move}, signal) {
      if (move.kind === 'open') {
        yield 'How many doors open in a second?';
        return;
      }
      await new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    },
  };

  it('keeps what was typed while the interviewer was thinking', async () => {
    const {session, time, seen, all} = await begun({speaker: thinking});
    void session.send('Forty doors a second.');
    await seen(({isMayaSpeaking}) => isMayaSpeaking);
    session.draftChanged('and each has a row', 18);
    time.pass(30_000);
    await session.leave();
    expect(all('draft.saved').at(-1)?.text).toBe('and each has a row');
    expect(all('clock.held')).toHaveLength(1);
    expect(session.view()).toMatchObject({phase: 'left', fault: null});
  });

  it('does not claim to have saved what a full disk refused', async () => {
    const {session} = await begun({
      onAppend: (body) =>
        body.type === 'draft.saved'
          ? Promise.reject(
              new Fault('journal-write', 'The disk is full.', {nextStep: 'Make room.'}),
            )
          : Promise.resolve(),
    });
    session.draftChanged('half an answer', 14);
    await session.leave();
    expect(session.view()).toMatchObject({
      unsaved: 'half an answer',
      fault: {code: 'journal-write'},
    });
  });
});

describe('a session that goes on', () => {
  it('has the transcript, the draft and the time that was left', async () => {
    const first = await begun();
    first.time.pass(30_000);
    await first.session.send('Forty doors a second.');
    await first.seen(isAsking);
    first.session.draftChanged('half an ans', 11);
    first.time.pass(5_000);
    await first.session.leave();

    const second = aSession({from: first.events});
    const view = await second.seen(isAsking);
    expect(view.initialDraft.text).toBe('half an ans');
    expect(view.clock.remainingMs).toBe(20 * 60_000 - 35_000);
    expect(view.state.turns).toHaveLength(3);
    expect(second.all('maya.asked')).toHaveLength(2);
  });

  it('asks the question that was lost when the power failed after an answer', async () => {
    const first = await begun();
    await first.session.send('Forty doors a second.');
    const cut = first.events.findIndex(({type}) => type === 'candidate.answered') + 1;

    const second = aSession({from: first.events.slice(0, cut)});
    const view = await second.seen(isAsking);
    expect(view.state.turns.map(({who}) => who)).toEqual(['maya', 'candidate', 'maya']);
    expect(second.all('answer.assessed')).toHaveLength(1);
  });

  it('goes on from every single event of an interview', async () => {
    const first = await begun();
    await first.session.send('Forty doors a second.');
    first.session.draftChanged('The row of the door', 10);
    first.time.pass(2_000);
    await first.session.send('The row of the door holds a state and a version.');
    await first.session.leave();
    for (let cut = 1; cut <= first.events.length; cut += 1) {
      const second = aSession({from: first.events.slice(0, cut)});
      const view = await second.seen(isAsking);
      const answers = first.events.slice(0, cut).filter(({type}) => type === 'candidate.answered');
      expect(view.state.turns.filter(({who}) => who === 'candidate')).toHaveLength(answers.length);
      await second.session.leave();
    }
  });

  it('finishes a closing that was cut off, at every event of it', async () => {
    const first = await begun();
    first.session.draftChanged('Forty doors', 11);
    await first.session.endInterview();
    const start = first.events.findIndex(({type}) => type === 'candidate.answered') + 1;
    for (let cut = start; cut <= first.events.length; cut += 1) {
      const second = aSession({from: first.events.slice(0, cut)});
      const view = await second.seen(({phase}) => phase === 'done');
      expect(view.state).toMatchObject({phase: 'closed', closedBecause: 'ended'});
      expect(second.all('maya.asked')).toHaveLength(2);
      expect(second.all('interview.closed')).toHaveLength(1);
    }
  });

  it('gives each turn a number of its own, also when a line of the journal is lost', async () => {
    const first = await begun();
    await first.session.send('Forty doors a second.');
    await first.session.leave();
    const damaged = first.events.filter(
      (event) => !(event.type === 'maya.asked' && event.turn === 1),
    );
    const second = aSession({from: damaged});
    await second.seen(isAsking);
    await second.session.send('A row for each door.');
    const turns = second.session.view().state.turns.map(({turn}) => turn);
    expect(new Set(turns).size).toBe(turns.length);
  });

  it('only grades when the round was over', async () => {
    const first = await begun();
    await first.session.endInterview();
    const second = aSession({from: first.events});
    const view = await second.seen(({phase}) => phase === 'done');
    expect(view.state.phase).toBe('closed');
    expect(second.all('maya.asked')).toHaveLength(first.all('maya.asked').length);
  });
});
