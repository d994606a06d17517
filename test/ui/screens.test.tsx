import {afterEach, describe, expect, it} from 'vitest';
import {Fault} from '../../src/fault.ts';
import type {Grade} from '../../src/grading/grade.ts';
import type {SessionView} from '../../src/session/session.ts';
import type {Card} from '../../src/ui/card.ts';
import {SECRET} from '../support/a-lockers-round.ts';
import type {FakeSession} from '../support/fake-session.ts';
import {aFakeSession} from '../support/fake-session.ts';
import {Screen} from '../support/screen.ts';

const ENTER = '\r';
let open: {screen: Screen; session: FakeSession} | null = null;

function show(change: Partial<SessionView>, size = {columns: 80, rows: 24}, card: Card = {}) {
  const session = aFakeSession(change);
  open = {session, screen: new Screen(session, size, {card})};
  return open;
}

afterEach(async () => {
  open?.session.set({phase: 'left'});
  await open?.screen.ended.catch(() => undefined);
  open = null;
});

describe('the briefing', () => {
  it('shows the whole card, and nothing that the scorecard keeps for later', async () => {
    const card = {completions: 3, price: 'offline: free'};
    const {screen} = show({phase: 'briefing'}, {columns: 80, rows: 80}, card);
    const text = await screen.shows('How is it scored?');
    for (const part of [
      /Field +Engineering +Company +Lockerly/u,
      /Role +Software Engineer +Level +Mid-level/u,
      /Duration +20 min +Difficulty +Medium/u,
      /Updated +2026-05-10 +Completions +3/u,
      /Price +offline: free/u,
      /→ Follow one parcel/u,
      / 60 % +Once and only once/u,
      /Two presses\./u,
      /Probes every claim\./u,
    ]) {
      expect(text).toMatch(part);
    }
    expect(text).not.toContain(SECRET);
  });

  it('leaves out what nobody has told it', async () => {
    const {screen} = show({phase: 'briefing'});
    const text = await screen.shows('Enter go on');
    expect(text).not.toMatch(/Price|Completions/u);
  });

  it('scrolls to its end', async () => {
    const {screen} = show({phase: 'briefing'});
    await screen.shows(' 0 % ');
    screen.type('G');
    expect(await screen.shows('100 %')).toContain('By what you do in the conversation');
  });

  it.each([
    ['Enter', ENTER, 'beginPrep'],
    ['s', 's', 'beginInterview'],
    ['q', 'q', 'leave'],
    ['Ctrl+C', '\u0003', 'leave'],
  ])('%s leads on', async (_name, key, deed) => {
    const {screen, session} = show({phase: 'briefing'});
    await screen.shows('Enter go on');
    screen.type(key);
    await screen.shows(() => session.deeds().includes(deed));
    expect(session.deeds()).toEqual([deed]);
  });
});

describe('the checklist', () => {
  it('counts down and shows what is ticked', async () => {
    const {screen, session} = show({phase: 'prep', prep: {remainingMs: 95_000, ticked: [1]}});
    const text = await screen.shows('1:35');
    expect(text).toContain('[ ] 1. Your core pattern.');
    expect(text).toContain('[x] 2. A race you have seen.');
    session.set({prep: {remainingMs: 0, ticked: []}});
    await screen.shows('Ready when you are');
  });

  it('digits tick, arrows and the space bar too, also when they come in one piece', async () => {
    const {screen, session} = show({phase: 'prep'});
    await screen.shows('Before you start');
    screen.type('3');
    screen.type('\u001b[A\u001b[A ');
    await screen.shows(() => session.intents.length === 2);
    expect(session.intents).toEqual([
      ['tickChecklist', 2],
      ['tickChecklist', 0],
    ]);
  });

  it('Enter skips the rest of it', async () => {
    const {screen, session} = show({phase: 'prep'});
    await screen.shows('Before you start');
    screen.type(ENTER);
    await screen.shows(() => session.deeds().length > 0);
    expect(session.deeds()).toEqual(['beginInterview']);
  });
});

describe('grading', () => {
  const grading = {
    done: 11,
    total: 44,
    dimension: 'Once and only once',
    statement: 'Names a loss.',
    etaMs: null,
    usd: 0,
  };

  it('shows how far it is and what is judged', async () => {
    const {screen, session} = show({phase: 'grading'});
    await screen.shows('Reading the transcript');
    session.set({grading});
    const text = await screen.shows('11 of 44');
    expect(text).toContain('Once and only once');
    expect(text).toContain('Names a loss.');
    session.set({grading: {...grading, etaMs: 80_000, usd: 0.123}});
    await screen.shows('about 1:20 left, $0.12 so far');
  });

  it('can be left, after a question', async () => {
    const {screen, session} = show({phase: 'grading', grading});
    await screen.shows('11 of 44');
    screen.type('\u0003');
    await screen.shows('interview-coach resume');
    screen.type(ENTER);
    await screen.ended;
    expect(session.deeds()).toEqual(['leave']);
  });
});

describe('the scorecard', () => {
  const outcome = {
    grade: {} as Grade,
    number: 1,
    path: '/home/someone/sessions/2026-05-10-0900-parcel-lockers-abcd/scorecard.md',
    markdown: `# Scorecard\n\n${Array.from({length: 40}, (_, index) => `Paragraph ${index + 1}.`).join('\n\n')}\n`,
  };

  it('is laid out, scrolled with the keys of a pager, and names its file', async () => {
    const {screen} = show({phase: 'done', outcome});
    await screen.shows('Paragraph 1.');
    expect(screen.text()).toContain('abcd/scorecard.md');
    expect(screen.text()).toContain(' 0 % ');
    screen.type('jj');
    await screen.shows(() => (screen.rows()[0] ?? '').includes('Paragraph 1.'));
    screen.type('G');
    await screen.shows('Paragraph 40.');
    expect(screen.text()).toContain('100 %');
    screen.type('g');
    await screen.shows('Scorecard');
    screen.type('\u001b[6~');
    await screen.shows('Paragraph 15.');
  });

  it('is laid out again when the window changes', async () => {
    const long = {...outcome, markdown: 'word '.repeat(60)};
    const {screen} = show({phase: 'done', outcome: long});
    await screen.shows('word');
    const rows = (): number => screen.rows().filter((row) => row.includes('word')).length;
    const before = rows();
    screen.resize(60, 24);
    await screen.shows(() => rows() > before);
    expect(screen.text()).toContain('abcd/scorecard.md');
  });

  it.each(['q', '\u001b', '\u0003'])(
    '%j closes it, and the session is not touched',
    async (key) => {
      const {screen, session} = show({phase: 'done', outcome});
      await screen.shows('Paragraph 1.');
      screen.type(key);
      await screen.ended;
      expect(session.deeds()).toEqual([]);
      await screen.shows(() => !screen.isAlternate());
    },
  );
});

describe('the end', () => {
  it('a fault ends the screens, with the terminal as it was', async () => {
    const {screen, session} = show({phase: 'grading'});
    await screen.shows('Grading');
    session.set({
      fault: new Fault('disk-full', 'The disk is full.', {nextStep: 'Free some space.'}),
    });
    await screen.ended;
    await screen.shows(() => !screen.isAlternate());
    expect(session.deeds()).toEqual([]);
  });

  it('a session that is done without a scorecard ends them too', async () => {
    const {screen, session} = show({phase: 'grading'});
    await screen.shows('Grading');
    session.set({phase: 'done'});
    await expect(screen.ended).resolves.toBeUndefined();
  });
});
