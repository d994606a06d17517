import {EventEmitter, once} from 'node:events';
import {afterEach, describe, expect, it} from 'vitest';
import type {SessionView} from '../../src/session/session.ts';
import type {Editor} from '../../src/ui/composer/external-editor.ts';
import {SECRET} from '../support/a-lockers-round.ts';
import type {FakeSession} from '../support/fake-session.ts';
import {aFakeSession, answered, asked, conversation, cutIn} from '../support/fake-session.ts';
import {Screen} from '../support/screen.ts';

const QUESTION = asked(1, 'How many doors open in a second?');
const ENTER = '\r';
const ESC = '\u001b';
const CTRL = {c: '\u0003', d: '\u0004', g: '\u0007', r: '\u0012', z: '\u001a'} as const;
const UP = '\u001b[A';
const DOWN = '\u001b[B';
const ALT_UP = '\u001b[1;3A';
const ALT_DOWN = '\u001b[1;3B';
const F1 = '\u001bOP';
const F2 = '\u001bOQ';
const PAGE_UP = '\u001b[5~';
const PAGE_DOWN = '\u001b[6~';

let open: {screen: Screen; session: FakeSession} | null = null;

function anInterview(
  change: Partial<SessionView> = {},
  size?: {columns: number; rows: number},
  options: {stop?: () => Promise<void>; editor?: Editor | null} = {},
): {screen: Screen; session: FakeSession} {
  const session = aFakeSession({...conversation(QUESTION), ...change});
  open = {session, screen: new Screen(session, size, options)};
  return open;
}

afterEach(async () => {
  open?.session.set({phase: 'left'});
  await open?.screen.ended.catch(() => undefined);
  open = null;
});

function clock(remainingMs: number, held: SessionView['clock']['held'] = null) {
  return {clock: {elapsedMs: 1_200_000 - remainingMs, remainingMs, lengthMs: 1_200_000, held}};
}

describe('writing an answer', () => {
  it('Enter sends it, and the composer is empty at once', async () => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type('40 doors');
    await screen.shows('› 40 doors');
    screen.type(ENTER);
    await screen.shows('Type your answer');
    expect(session.intents).toContainEqual(['send', '40 doors']);
    expect(session.intents.at(-1)).toEqual(['draftChanged', '', 0]);
  });

  it('keys that arrive in one piece all count, Enter too', async () => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type('ab\u007fc\r');
    await screen.shows(() => session.intents.some(([name]) => name === 'send'));
    expect(session.intents).toContainEqual(['send', 'ac']);
  });

  it('Enter on an empty answer does nothing', async () => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type('  \r\r');
    screen.type('x');
    await screen.shows('›   x');
    expect(session.deeds()).toEqual([]);
  });

  it('pasted lines stay lines and send nothing', async () => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.paste('SELECT 1\n\tFROM t;\u001b]52;c;ZXZpbA==\u0007');
    await screen.shows('FROM t;');
    expect(screen.text()).toMatch(/› SELECT 1\n +FROM t;/u);
    expect(session.intents.at(-1)).toEqual(['draftChanged', 'SELECT 1\n\tFROM t;', 17]);
    expect(session.deeds()).toEqual([]);
  });

  it.each([
    ['Alt+Enter', '\u001b\r'],
    ['Ctrl+J', '\n'],
    ['Shift+Enter of a terminal that tells it apart', '\u001b[13;2u'],
  ])('%s breaks the line', async (_name, keys) => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type('a');
    screen.type(keys);
    screen.type('b');
    await screen.shows(/› a\n +b/u);
    expect(session.intents.at(-1)).toEqual(['draftChanged', 'a\nb', 3]);
  });

  it('the terminal cursor stands where the next character goes', async () => {
    const {screen} = anInterview();
    await screen.shows('Type your answer');
    screen.type('日本x');
    await screen.shows('日本x');
    const row = screen.rows().findIndex((line) => line.includes('日本x'));
    expect(screen.cursor()).toEqual({x: 8, y: row});
  });

  it('a resumed session starts with its draft', async () => {
    const {screen} = anInterview({initialDraft: {text: 'half a thought', cursor: 4}});
    await screen.shows('› half a thought');
    const row = screen.rows().findIndex((line) => line.includes('half a thought'));
    expect(screen.cursor()).toEqual({x: 7, y: row});
  });

  it('an answer that could not be handed over ends the screens with its reason', async () => {
    const {screen, session} = anInterview();
    session.onSend = () => Promise.reject(new Error('disk full'));
    await screen.shows('Type your answer');
    screen.type('lost?\r');
    await expect(screen.ended).rejects.toThrow('disk full');
    expect(session.intents.at(-1)).toEqual(['draftChanged', 'lost?', 5]);
  });
});

describe('a large paste', () => {
  const SQL = Array.from({length: 214}, (_, n) => `SELECT ${n};`).join('\n');

  it('is shown as what it is, is saved whole, and opens with Tab', async () => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type('see ');
    screen.paste(SQL);
    await screen.shows('› see [pasted 214 lines]');
    await screen.shows('Tab opens the paste');
    const row = screen.rows().findIndex((line) => line.includes('[pasted'));
    expect(screen.cursor()).toEqual({x: 1 + '› see [pasted 214 lines]'.length, y: row});
    expect(session.intents.at(-1)).toEqual(['draftChanged', `see ${SQL}`, SQL.length + 4]);
    screen.type('\t');
    await screen.shows('SELECT 213;');
    expect(session.intents.at(-1)).toEqual(['draftChanged', `see ${SQL}`, SQL.length + 4]);
    screen.type('\r');
    await screen.shows('Type your answer');
    expect(session.intents).toContainEqual(['send', `see ${SQL}`]);
  });
});

describe('answers that were sent', () => {
  const TURNS = [QUESTION, answered(2, 'Forty a second.'), asked(3, 'Where?')];

  it('Up in an empty answer shows them, Down leads back', async () => {
    const {screen, session} = anInterview(conversation(...TURNS));
    await screen.shows('Type your answer');
    screen.type(UP);
    await screen.shows('Your answer 1 of 1, as sent');
    expect(screen.text()).toContain('› Forty a second.');
    screen.type(UP);
    screen.type(DOWN);
    await screen.shows('Type your answer');
    expect(session.intents).toEqual([]);
  });

  it('Up in a draft stays in it; Alt+Up leaves it where it is, and Alt+Down comes back', async () => {
    const {screen, session} = anInterview(conversation(...TURNS));
    await screen.shows('Type your answer');
    screen.type('half');
    screen.type(UP);
    screen.type('one ');
    await screen.shows('› one half');
    screen.type(ALT_UP);
    await screen.shows('› Forty a second.');
    screen.type('!');
    await screen.shows('another draft waits');
    screen.type(ENTER);
    await screen.shows('› one half');
    expect(session.intents).toContainEqual(['send', 'Forty a second.!']);
    screen.type(ALT_UP);
    await screen.shows('2 of 2, as sent');
    screen.type(ALT_DOWN);
    await screen.shows('› one half');
  });
});

describe('the meter', () => {
  it('is off until a key asks for it, and off again', async () => {
    const {screen} = anInterview();
    await screen.shows('Type your answer');
    screen.type('It will be robust and scalable.');
    await screen.shows('scalable.');
    expect(screen.text()).not.toContain('words');
    screen.type(F2);
    await screen.shows('6 words · vague: no ');
    screen.type('\u001bw');
    await screen.shows(() => !screen.text().includes('6 words'));
  });
});

describe('a key', () => {
  it.each([
    ['in a plain draft', ''],
    ['with the meter on', F2],
  ])('%s costs at most 400 bytes, on a wide terminal too', async (_name, before) => {
    const text = 'I insert a row with the hash, then it is scalable. '.repeat(6).trimEnd();
    const {screen} = anInterview({}, {columns: 160, rows: 50});
    await screen.shows('Type your answer');
    screen.type(before);
    screen.type(text);
    await screen.shows(() => screen.rows().some((line) => line.endsWith('it is scalable.')));
    for (const key of [' ', 'w', 'o', '\u007f', '\u001b[D', 'é']) {
      const written = screen.written;
      const at = screen.cursor();
      screen.type(key);
      await screen.shows(() => screen.cursor().x !== at.x);
      expect(screen.written - written).toBeLessThanOrEqual(400);
    }
  });
});

describe('the own editor', () => {
  it('gets the draft and the terminal, and what it saves is the draft', async () => {
    const hand = new EventEmitter();
    const given: string[] = [];
    const editor: Editor = async ({text, onSaved}) => {
      given.push(text);
      await once(hand, 'save');
      onSaved('saved');
      await once(hand, 'close');
      return {text: 'saved\nand closed\u001b[2J', problem: null};
    };
    const {screen, session} = anInterview(clock(754_000), undefined, {editor});
    await screen.shows('Type your answer');
    screen.type('draft');
    await screen.shows('› draft');
    screen.type(CTRL.g);
    await screen.shows('12:34 left, and the clock goes on.');
    expect(screen.isAlternate()).toBe(false);
    expect(given).toEqual(['draft']);
    hand.emit('save');
    await screen.shows(() => session.intents.at(-1)?.[1] === 'saved');
    session.set({...clock(682_000), ...conversation(QUESTION, cutIn(2, 'Which row?'))});
    hand.emit('close');
    await screen.shows('Back from your editor. The clock went on for 1:12.');
    expect(screen.isAlternate()).toBe(true);
    expect(screen.text()).toMatch(/Maya cuts in[^]*Which row\?[^]*› saved\n +and closed/u);
    expect(session.intents.at(-1)).toEqual(['draftChanged', 'saved\nand closed', 16]);
    expect(session.deeds()).toEqual([]);
    screen.type('!');
    await screen.shows('and closed!');
    expect(screen.text()).not.toContain('Back from your editor');
  });

  it('that fails is named, and the draft is as it was', async () => {
    const editor: Editor = async () => ({text: null, problem: 'There is no editor "nope".'});
    const {screen} = anInterview({}, undefined, {editor});
    await screen.shows('Type your answer');
    screen.type('draft');
    screen.type(CTRL.g);
    await screen.shows('There is no editor "nope". The clock went on for 0:00.');
    expect(screen.text()).toContain('› draft');
  });

  it('that nobody has named is explained without leaving the screen', async () => {
    const {screen} = anInterview({}, undefined, {editor: null});
    await screen.shows('Type your answer');
    screen.type(CTRL.g);
    await screen.shows('No editor is set.');
    screen.type('x');
    await screen.shows('› x');
    expect(screen.text()).not.toContain('No editor is set.');
  });

  it('is ended with the session', async () => {
    const ended: boolean[] = [];
    const editor: Editor = async ({signal}) => {
      await once(signal, 'abort');
      ended.push(signal.aborted);
      return {text: null, problem: 'ended'};
    };
    const {screen, session} = anInterview({}, undefined, {editor});
    await screen.shows('Type your answer');
    screen.type(CTRL.g);
    await screen.shows(() => !screen.isAlternate());
    session.set({phase: 'left'});
    await screen.ended;
    await screen.shows(() => ended.length === 1);
    expect(screen.isAlternate()).toBe(false);
  });
});

describe('an interruption', () => {
  it('stands directly above the draft, which stays as it is, cursor and all', async () => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type('The cloud handles it.\u001b[D\u001b[D');
    await screen.shows('› The cloud handles it.');
    await screen.shows(() => screen.cursor().x === '› The cloud handles it.'.length - 1);
    const before = screen.cursor();
    const reports = session.intents.length;
    session.set(conversation(QUESTION, cutIn(2, 'Stop at "the cloud". Which row?')));
    await screen.shows('Which row?');
    const rows = screen.rows();
    const draft = rows.findIndex((line) => line.includes('› The cloud handles it.'));
    expect(rows[draft - 1]).toContain('Your answer');
    expect(rows[draft - 2]).toContain('┃ Stop at "the cloud". Which row?');
    expect(rows[draft - 3]).toContain('┃ Maya cuts in');
    expect(screen.cursor()).toEqual({x: before.x, y: draft});
    expect(session.intents).toHaveLength(reports);
  });

  it('moves into the conversation once it is answered', async () => {
    const turn = cutIn(2, 'Which row?');
    const {screen, session} = anInterview(conversation(QUESTION, turn));
    await screen.shows('┃ Maya cuts in');
    session.set(conversation(QUESTION, turn, answered(3, 'The row of the command.')));
    await screen.shows('Maya cut in');
    expect(screen.text()).not.toContain('┃');
    expect(screen.text().match(/Which row\?/gu)).toHaveLength(1);
  });
});

describe('the clock', () => {
  it.each([
    [754_000, / 12:34\n/u],
    [300_001, / 5:01\n/u],
    [300_000, / 5:00 left\n/u],
    [60_000, / 1:00 left!\n/u],
    [0, / 0:00 left!\n/u],
  ])('at %d ms left reads so without any colour', async (remainingMs, header) => {
    const {screen} = anInterview(clock(remainingMs));
    expect(await screen.shows(header)).not.toContain('stopped');
  });

  it('says that it is stopped, and why', async () => {
    const {screen, session} = anInterview(clock(754_000, 'network'));
    await screen.shows('clock stopped: no answer');
    session.set(clock(754_000));
    expect(await screen.shows(() => !screen.text().includes('stopped'))).toContain(' 12:34\n');
  });

  it('costs at most 120 bytes a tick, on a tall terminal too', async () => {
    const {screen, session} = anInterview(clock(754_000), {columns: 120, rows: 60});
    await screen.shows('12:34');
    screen.type('a draft');
    await screen.shows('› a draft');
    const before = screen.written;
    session.set(clock(753_000));
    await screen.shows('12:33');
    expect(screen.written - before).toBeLessThanOrEqual(120);
  });
});

describe('the rubric', () => {
  it('opens over the round with both breakdowns and gives nothing away', async () => {
    const {screen} = anInterview({}, {columns: 80, rows: 60});
    await screen.shows('Type your answer');
    screen.type(CTRL.r);
    const text = await screen.shows('Interview framework');
    for (const part of [
      'Once and only once · 60 %',
      'Ownership of decisions · 40 %',
      'Rigor · 100 %',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Names the double hand-out before being asked');
    expect(text).not.toContain(SECRET);
  });

  it.each([
    ['Esc', ESC],
    ['Ctrl+R', CTRL.r],
  ])('%s closes it, and the draft is still there', async (_name, key) => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type('half');
    await screen.shows('› half');
    screen.type(CTRL.r);
    await screen.shows('Scorecard');
    screen.type('not for the draft');
    screen.type(key);
    await screen.shows('› half');
    expect(session.intents.at(-1)).toEqual(['draftChanged', 'half', 4]);
  });

  it('scrolls, and the clock stays in sight', async () => {
    const {screen} = anInterview(clock(754_000));
    await screen.shows('Type your answer');
    screen.type(CTRL.r);
    await screen.shows(' 0 % ');
    screen.type('G');
    await screen.shows('100 %');
    expect(screen.text()).toContain('12:34');
  });

  it.each([
    ['F1 of xterm', F1],
    ['F1 of a VT220', '\u001b[11~'],
    ['F1 of the Linux console', '\u001b[[A'],
    ['F1 of kitty', '\u001b[P'],
    ['? in an empty answer', '?'],
  ])('%s opens the keys the same way', async (_name, key) => {
    const {screen} = anInterview();
    await screen.shows('Type your answer');
    screen.type(key);
    await screen.shows('Show these keys');
    screen.type('G');
    await screen.shows('Enter another key');
    screen.type(ESC);
    expect(await screen.shows('Type your answer')).not.toContain('another key');
  });

  it('a question mark in an answer is a question mark, and F1 still opens the keys', async () => {
    const {screen} = anInterview();
    await screen.shows('Type your answer');
    screen.type('why');
    screen.type('?');
    await screen.shows('› why?');
    screen.type(F1);
    await screen.shows('Show these keys');
    screen.type(F1);
    expect(await screen.shows('› why?')).not.toContain('Show these keys');
  });
});

describe('the conversation', () => {
  const LONG = Array.from({length: 12}, (_, index) =>
    index % 2 === 0
      ? asked(index + 1, `Question ${index + 1}?`)
      : answered(index + 1, `Reply ${index + 1}.`),
  );

  it('shows its end, pages back and forth, and follows again after sending', async () => {
    const {screen, session} = anInterview(conversation(...LONG));
    await screen.shows('Reply 12.');
    expect(screen.text()).not.toContain('The task');
    for (let page = 0; page < 5; page += 1) screen.type(PAGE_UP);
    await screen.shows('The task');
    expect(screen.text()).toMatch(/↓ \d+ more lines/u);
    session.set(conversation(...LONG, asked(13, 'Question 13?')));
    screen.type(PAGE_DOWN);
    await screen.shows('Question 5?');
    screen.type('ok\r');
    await screen.shows('Question 13?');
  });

  it('says who is speaking', async () => {
    const {screen, session} = anInterview({isMayaSpeaking: true});
    await screen.shows('Maya is speaking');
    session.set({isMayaSpeaking: false});
    const text = await screen.shows(() => !screen.text().includes('is speaking'));
    expect(text).toContain('Type your answer');
  });

  it('never fills the last row of the terminal', async () => {
    const {screen} = anInterview({
      ...conversation(...LONG, cutIn(13, 'Stop there. '.repeat(30))),
      initialDraft: {text: 'word '.repeat(400), cursor: 2000},
    });
    await screen.shows('┃ Stop there.');
    expect(screen.rows().at(-1)).toBe('');
    expect(screen.rows().at(-2)).toContain('Enter send');
  });
});

describe('a small window', () => {
  it('says so in place of the round, and nothing is lost when it grows again', async () => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type('kept');
    await screen.shows('› kept');
    screen.resize(59, 24);
    await screen.shows('Please enlarge this window');
    screen.resize(80, 15);
    await screen.shows('80×15');
    screen.resize(60, 16);
    const text = await screen.shows('› kept');
    expect(text).toContain('Enter send');
    expect(session.deeds()).toEqual([]);
  });
});

describe('a wider window', () => {
  it('is used up to a readable measure, with the cursor where it belongs', async () => {
    const {screen} = anInterview({initialDraft: {text: 'word '.repeat(60), cursor: 300}});
    await screen.shows('word word');
    screen.resize(160, 50);
    await screen.shows(() =>
      screen.rows().some((line) => line.startsWith(' '.repeat(35) + '› word')),
    );
    const width = Math.max(...screen.rows().map((line) => line.trim().length));
    expect(width).toBeLessThanOrEqual(90);
    expect(screen.rows()[screen.cursor().y]?.slice(0, screen.cursor().x)).toMatch(/word$/u);
  });
});

describe('ending', () => {
  it('Ctrl+C asks; Esc stays and the draft is untouched', async () => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type('draft');
    await screen.shows('› draft');
    screen.type(CTRL.c);
    await screen.shows('Leave?');
    screen.type('typed into the question');
    screen.type(ESC);
    await screen.shows(() => !screen.text().includes('Leave?'));
    expect(screen.text()).toContain('› draft');
    expect(session.deeds()).toEqual([]);
  });

  it.each([
    ['Enter', ENTER],
    ['a second Ctrl+C', CTRL.c],
  ])('%s leaves, and the terminal is as it was', async (_name, key) => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    expect(screen.isAlternate()).toBe(true);
    screen.type(CTRL.c);
    await screen.shows('Leave?');
    screen.type(key);
    await screen.ended;
    expect(session.deeds()).toEqual(['leave']);
    await screen.shows(() => !screen.isAlternate());
  });

  it('two Ctrl+C in one piece leave', async () => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type(CTRL.c + CTRL.c);
    await screen.ended;
    expect(session.deeds()).toEqual(['leave']);
  });

  it('Ctrl+D in an empty answer asks, then ends the round', async () => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type(CTRL.d);
    await screen.shows('End the round now and be graded?');
    expect(session.deeds()).toEqual([]);
    screen.type(ENTER);
    await screen.shows(() => session.deeds().length > 0);
    expect(session.deeds()).toEqual(['endInterview']);
  });

  it('Ctrl+D in an answer deletes, and asks nothing', async () => {
    const {screen} = anInterview({initialDraft: {text: 'ab', cursor: 1}});
    await screen.shows('› ab');
    screen.type(CTRL.d);
    await screen.shows(/› a$/mu);
    expect(screen.text()).not.toContain('End the round');
  });

  it('the question that asks about leaving also offers to end the round', async () => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type('draft');
    screen.type(CTRL.c);
    await screen.shows('Leave?');
    screen.type(CTRL.d);
    await screen.shows('End the round now and be graded?');
    expect(screen.text()).toContain('› draft');
    screen.type(CTRL.d);
    await screen.shows(() => session.deeds().includes('endInterview'));
  });

  it('a question that is open when time runs out goes away', async () => {
    const {screen, session} = anInterview();
    await screen.shows('Type your answer');
    screen.type(CTRL.c);
    await screen.shows('Leave?');
    session.set({phase: 'grading'});
    await screen.shows('Grading');
    expect(screen.text()).not.toContain('Leave?');
  });

  it('Ctrl+Z stops the clock, gives the terminal back, and goes on where it was', async () => {
    const shell = new EventEmitter();
    const stop = async (): Promise<void> => void (await once(shell, 'continue'));
    const {screen, session} = anInterview({}, undefined, {stop});
    await screen.shows('Type your answer');
    screen.type('kept');
    await screen.shows('› kept');
    screen.type(CTRL.z);
    await screen.shows(() => !screen.isAlternate());
    expect(session.deeds()).toEqual(['goAway']);
    shell.emit('continue');
    await screen.shows(() => session.deeds().includes('comeBack'));
    await screen.shows('› kept');
    expect(screen.isAlternate()).toBe(true);
    expect(session.deeds()).toEqual(['goAway', 'comeBack']);
  });
});

it('no escape sequence of a turn or a round reaches the terminal', async () => {
  const evil = '\u001b]0;owned\u0007\u001b[2Jsafe\u202e text\u200b';
  const {screen} = anInterview(conversation(asked(1, evil), answered(2, evil), cutIn(3, evil)));
  const text = await screen.shows('┃ safe text');
  expect(text.match(/safe text/gu)).toHaveLength(3);
  expect(text).toContain('Your answer');
});
