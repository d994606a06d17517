import {afterEach, describe, expect, it} from 'vitest';
import {Fault} from '../../src/fault.ts';
import type {SessionView} from '../../src/session/session.ts';
import type {FakeSession} from '../support/fake-session.ts';
import {aFakeSession, asked, conversation} from '../support/fake-session.ts';
import {Screen} from '../support/screen.ts';

const QUESTION = asked(1, 'How many doors open in a second?');
const CTRL = {o: '\u000f', t: '\u0014', x: '\u0018'} as const;
const ENTER = '\r';
const ESC = '\u001b';
const SECRET = 'sk-ant-very-secret';

const OVERLOADED = new Fault('overloaded', 'The API is overloaded.', {
  nextStep: 'Nothing to do: it is tried again.',
});
const REFUSED = new Fault('key-refused', 'The API does not take this key.', {
  nextStep: 'Enter another one.',
});
const WAITING = {
  connection: {
    kind: 'retrying',
    fault: OVERLOADED,
    remainingMs: 11_200,
    attempt: 2,
    attempts: 5,
  },
} as const;
const STOPPED = {connection: {kind: 'stopped', fault: REFUSED, isAboutKey: true}} as const;

let open: {screen: Screen; session: FakeSession} | null = null;

function anInterview(change: Partial<SessionView> = {}, size?: {columns: number; rows: number}) {
  const session = aFakeSession({...conversation(QUESTION), ...change});
  open = {session, screen: new Screen(session, size)};
  return open;
}

afterEach(async () => {
  open?.session.set({phase: 'left'});
  await open?.screen.ended.catch(() => undefined);
  open = null;
});

describe('what she is saying', () => {
  it('stands in the conversation sentence by sentence and stays where it is on record', async () => {
    const {screen, session} = anInterview({isMayaSpeaking: true});
    await screen.shows('Maya is speaking');
    session.set({live: {text: 'Two doors open at once.', isInterruption: false}});
    await screen.shows('Two doors open at once.');
    session.set({
      live: {text: 'Two doors open at once. Which row is read?', isInterruption: false},
    });
    const before = (await screen.shows('Which row is read?')).split('\n');
    const spoken = asked(2, 'Two doors open at once. Which row is read?', {t: 0});
    session.set({live: null, isMayaSpeaking: false, ...conversation(QUESTION, spoken)});
    const after = (await screen.shows(() => !screen.text().includes('is speaking'))).split('\n');
    const row = (rows: readonly string[]) => rows.findIndex((text) => text.includes('Which row'));
    expect(row(after)).toBe(row(before));
    expect(after.filter((text) => text.includes('Two doors'))).toHaveLength(1);
  });

  it('stands above the draft when she cuts in, and the draft keeps its cursor', async () => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type('it is all in the cloud');
    await screen.shows('› it is all in the cloud');
    session.set({live: {text: 'Stop at "the cloud".', isInterruption: true}});
    const rows = (await screen.shows('┃ Stop at "the cloud".')).split('\n');
    const draft = rows.findIndex((row) => row.includes('› it is all'));
    expect(rows[draft - 2]).toContain('┃ Stop at');
    expect(screen.cursor().y).toBe(draft);
  });
});

describe('a model that can not be reached', () => {
  it('says why, how long it waits and which try it is; the draft can be typed on', async () => {
    const {screen, session} = anInterview(WAITING);
    const text = await screen.shows('Again in 12 s (try 2 of 5). The clock stands still.');
    expect(text).toContain('The API is overloaded. Nothing to do: it is tried again.');
    expect(text).toContain('Ctrl+T try now   Ctrl+O offline coach');
    expect(text).not.toContain('another key');
    screen.type('my draft');
    await screen.shows('› my draft');
    expect(session.deeds()).toEqual([]);
  });

  it.each([
    ['Ctrl+T tries again', CTRL.t, 'retryNow'],
    ['Ctrl+O goes on offline', CTRL.o, 'goOffline'],
  ])('%s', async (_name, key, deed) => {
    const {screen, session} = anInterview(WAITING);
    await screen.shows('Again in');
    screen.type(key);
    await screen.shows(() => session.deeds().length > 0);
    expect(session.deeds()).toEqual([deed]);
  });

  it('those keys do nothing while all is well', async () => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type(CTRL.t + CTRL.o + CTRL.x + 'a');
    await screen.shows('› a');
    expect(session.deeds()).toEqual([]);
  });

  it.each([
    [60, 16],
    [80, 24],
    [160, 50],
  ])('says what to do at %d×%d', async (columns, rows) => {
    const {screen} = anInterview(STOPPED, {columns, rows});
    await screen.shows('The interview waits for you.');
    const text = screen.text();
    expect(text).toContain('The API does not take this key. Enter another one.');
    expect(text).toContain('Ctrl+O offline coach');
    expect(text).toContain('Type your answer');
  });
});

describe('another key', () => {
  async function entering(session: FakeSession, screen: Screen): Promise<void> {
    await screen.shows('Ctrl+X another key');
    screen.type(CTRL.x);
    await screen.shows('Another key: ');
    screen.type(`${SECRET}\n`.trim());
    await screen.shows(`• ${SECRET.length}`);
    expect(session.deeds()).toEqual([]);
  }

  it('is entered unseen, checked and taken', async () => {
    const {screen, session} = anInterview(STOPPED);
    await entering(session, screen);
    screen.type(ENTER);
    await screen.shows(() => session.deeds().includes('changeKey'));
    expect(session.intents).toContainEqual(['changeKey', SECRET]);
    expect(screen.text()).not.toContain(SECRET);
    session.set({connection: {kind: 'fine'}});
    await screen.shows('Type your answer');
  });

  it('that is refused says so and can be entered once more', async () => {
    const {screen, session} = anInterview(STOPPED);
    session.keyOutcome = {isAccepted: false, fault: REFUSED};
    await entering(session, screen);
    screen.type(ENTER);
    const text = await screen.shows('The API does not take this key.');
    expect(text).toContain('Another key: ▏');
  });

  it('Esc leads back, and nothing of it is in the draft', async () => {
    const {screen, session} = anInterview(STOPPED);
    await entering(session, screen);
    screen.type(ESC);
    await screen.shows('The interview waits for you.');
    expect(session.intents).toEqual([]);
    expect(screen.text()).not.toContain(SECRET);
  });
});

describe('the price so far', () => {
  const used = (change: Partial<SessionView['state']['usage']>) => {
    const {state} = aFakeSession(conversation(QUESTION)).view();
    return {state: {...state, usage: {...state.usage, calls: 3, ...change}}};
  };

  it('stands in the header in dollars, or in tokens where no price is known', async () => {
    const {screen, session} = anInterview(used({usd: 0.041}), {columns: 100, rows: 24});
    const [header] = (await screen.shows('$0.04')).split('\n');
    expect(header).toMatch(/\$0\.04 .* 20:00$/u);
    session.set(used({unpricedCalls: 1, inputTokens: 1500, outputTokens: 300}));
    await screen.shows('2k tokens');
  });

  it('gives way to the clock on a narrow terminal', async () => {
    const {screen} = anInterview(
      {
        ...used({usd: 12.34}),
        clock: {elapsedMs: 0, remainingMs: 1_200_000, lengthMs: 1_200_000, held: 'network'},
      },
      {columns: 60, rows: 16},
    );
    const text = await screen.shows('clock stopped: no answer');
    expect(text.split('\n')[0]).toMatch(/20:00$/u);
  });
});

it('a notice goes with the next key', async () => {
  const {screen} = anInterview({notice: 'Four fifths of the budget are spent.'});
  await screen.shows('Four fifths of the budget are spent.');
  screen.type('x');
  await screen.shows(() => !screen.text().includes('Four fifths'));
  expect(screen.text()).toContain('› x');
});
