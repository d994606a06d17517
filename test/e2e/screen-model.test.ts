/** Interviews at the full screen that a model words, and what is to be done when it does not. */
import {describe, expect, it} from 'vitest';
import {FAULTS} from '../support/fake-api/fake-fault.ts';
import type {FakeModel} from '../support/fake-api/fake-model.ts';
import type {FakeApi} from '../support/fake-api/fake-api.ts';
import {good} from '../support/fake-api/models/good.ts';
import {praiser} from '../support/fake-api/models/praiser.ts';
import {anInterview, isMyTurn, isWritten, KEY, written} from '../support/on-screen.ts';
import type {TestTerminal} from '../support/terminal.ts';
import {tempDirectory} from '../support/temp-home.ts';
import {
  aServer,
  envFor,
  expectInCharacter,
  expectKeyless,
  filesIn,
  isInterruption,
  isSpoken,
  journal,
} from '../support/with-a-model.ts';

const ANSWERS = [
  'Say 2,000 requests a second and an answer in 300 ms; the ledger table is what counts.',
  'The client makes a key per tap on Pay and sends the same key with each retry of that tap.',
  'A unique index on that key lets one insert win; the loser reads the row and returns its result.',
  'The row has a status: started before the call to the processor, done with the result after it.',
  'A sweeper looks for rows that are started for over a minute and asks the processor about them.',
] as const;

interface AtTheScreen {
  readonly home: string;
  readonly api: FakeApi;
  readonly terminal: TestTerminal;
}

/** The opening question stands, worded through the fake. */
async function begun(model: FakeModel): Promise<AtTheScreen> {
  const home = await tempDirectory();
  const api = await aServer({model});
  const terminal = await anInterview({home, env: envFor(api)});
  return {home, api, terminal};
}

async function answer({terminal, home}: AtTheScreen, text: string): Promise<void> {
  const asked = written(home, 'maya.asked').length;
  await send(terminal, text);
  await isMyTurn(terminal, home, asked + 1);
}

async function send(terminal: TestTerminal, text: string): Promise<void> {
  terminal.write(text);
  await terminal.waitFor(() => terminal.words().includes(text.slice(-30)));
  terminal.write(KEY.enter);
}

async function isGraded({terminal}: AtTheScreen): Promise<void> {
  terminal.write(KEY.ctrlD);
  await terminal.waitFor(/End the round now and be graded\?/u);
  terminal.write(KEY.enter);
  await terminal.waitFor(/scorecard\.md.* 0 %/u);
  terminal.write('q');
  expect(await terminal.exit()).toBe(0);
}

function expectNothingTwice({home}: AtTheScreen): void {
  const texts = written(home, 'maya.asked').map(({text}) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expectInCharacter(journal(home));
}

describe('a whole interview at the screen, worded by a model', () => {
  it('shows each sentence as it comes, and keeps it when the round is ended under it', async () => {
    const round = await begun(good());
    const {terminal, api, home} = round;
    for (const text of ANSWERS.slice(0, 4)) await answer(round, text);
    expectNothingTwice(round);
    expect(written(home, 'maya.asked').filter(({isCanned}) => isCanned)).toEqual([]);
    expect(terminal.words()).toMatch(/Payments Idem.*\d+k tokens.*\d+:\d\d/u);

    const first = 'You wrote "one insert wins", and more is to come.';
    api.answerWith((prompted) =>
      prompted.schema === null ? `${first} Which row of these two is it?` : good()(prompted),
    );
    const characters = first.length + 10;
    api.failNext(
      {kind: 'stall', afterCharacters: characters, pingEveryMs: null, ms: null},
      1,
      isSpoken,
    );
    const before = api.messages().filter(isSpoken).length;
    const seen = written(home, 'maya.asked').length;
    await send(terminal, 'The one insert wins, and the other one waits for it.');
    const cut = await api.received(before + 1, isSpoken);
    await terminal.waitFor(() => terminal.words().includes(first));
    expect(terminal.words()).not.toContain('Which row');
    expect(written(home, 'maya.asked')).toHaveLength(seen);

    await isGraded(round);
    await cut.done;
    expect(cut.wasClosedByClient).toBe(true);
    expect(written(home, 'maya.asked').at(-2)).toMatchObject({text: first});
  });

  it('shows nothing of a model that praises in every sentence', async () => {
    const round = await begun(praiser());
    for (const text of ANSWERS.slice(0, 2)) await answer(round, text);
    await isGraded(round);
    expect(round.api.messages().filter(isSpoken).length).toBeGreaterThanOrEqual(9);
    expect(round.terminal.output).not.toMatch(
      /brilliant|great answer|excellent|nailed|fantastic/iu,
    );
    expectNothingTwice(round);
  });

  it('goes on by itself after every third call that fails, the draft kept meanwhile', async () => {
    const round = await begun(good());
    const {api, terminal, home} = round;
    api.failEvery(3, [FAULTS.overloaded, FAULTS.destroyed], isSpoken);
    for (const text of ANSWERS.slice(0, 2)) await answer(round, text);
    await send(terminal, ANSWERS[2]);
    await terminal.waitFor(/┃ Again in \d s \(try 1 of 5\)\. The clock stands still\./u);
    expect(terminal.words()).toMatch(/127\.0\.0\.1:\d+ is overloaded\./u);
    expect(terminal.words()).toContain('clock stopped: no answer');
    terminal.write('Meanwhile');
    await terminal.waitFor(/› Meanwhile/u);
    await isAsked(round, 4);
    expect(terminal.words()).toContain('› Meanwhile');
    await send(terminal, `, ${ANSWERS[3]}`);
    await isMyTurn(terminal, home, 5);
    await answer(round, ANSWERS[4]);
    await isGraded(round);
    expect(written(home, 'candidate.answered').map(({text}) => text)).toEqual([
      ...ANSWERS.slice(0, 3),
      `Meanwhile, ${ANSWERS[3]}`,
      ANSWERS[4],
    ]);
    // Six questions, and two calls that came to nothing.
    expect(api.messages().filter(isSpoken)).toHaveLength(8);
    expectNothingTwice(round);
    expect(written(home, 'coach.changed')).toEqual([]);
  });
});

/** The question is there, whatever has been typed already. */
async function isAsked({home, terminal}: AtTheScreen, count: number): Promise<void> {
  const ofTheRecord = () => written(home, 'maya.asked');
  await expect.poll(() => ofTheRecord().length, {timeout: 10_000, interval: 20}).toBe(count);
  const ending = ofTheRecord().at(-1)?.text.split(' ').slice(-4).join(' ') ?? '';
  await terminal.waitFor(() => {
    const words = terminal.words();
    return words.includes(ending) && !words.includes('clock stopped');
  });
}

describe('a model that stops to answer', () => {
  const OTHER_KEY = 'sk-ant-api03-other-9876543210zyxwvutsrqponmlkjihgfedcba-BB';

  it('is asked at once on Ctrl+T, and with another key on Ctrl+X', async () => {
    const round = await begun(good());
    const {api, terminal, home} = round;
    // A wait that nobody would sit out here: the countdown runs, and Ctrl+T ends it.
    api.failNext({...FAULTS['rate-limited'], retryAfter: '45'}, 1, isSpoken);
    await send(terminal, ANSWERS[0]);
    await terminal.waitFor(/┃ Again in 45 s \(try 1 of 5\)/u);
    await terminal.waitFor(/┃ Again in 44 s[^]*Ctrl\+T try now/u);
    expect(terminal.words()).toMatch(/asks us to wait 45 s\./u);
    terminal.write(KEY.ctrlT);
    await isMyTurn(terminal, home, 2);
    expect(terminal.words()).not.toContain('Again in');

    api.troubleKey('revoked');
    await send(terminal, ANSWERS[1]);
    await terminal.waitFor(/┃ The interview waits for you[^]*does not take this key[^]*Ctrl\+X/u);
    terminal.write('half an answer');
    await terminal.waitFor(/› half an answer/u);
    terminal.write(KEY.ctrlX);
    await terminal.waitFor(/Another key:/u);
    terminal.paste(`${OTHER_KEY.slice(0, -1)}X`);
    await terminal.waitFor(/Another key: •+ 58/u);
    terminal.write(KEY.enter);
    await terminal.waitFor(/Another key: [^•]*\n[^]*does not take this key/u);
    api.acceptKey(OTHER_KEY);
    terminal.write(OTHER_KEY.slice(0, 20));
    terminal.paste(`${OTHER_KEY.slice(20)}\n`);
    await terminal.waitFor(/Another key: •+ 58/u);
    terminal.write(KEY.enter);
    await isAsked(round, 3);
    expect(terminal.words()).toContain('› half an answer');
    expect(Object.values(api.messages().at(-1)?.auth ?? {})).toContain(OTHER_KEY);

    terminal.write(KEY.enter);
    await isMyTurn(terminal, home, 4);
    await isGraded(round);
    // The judge has no other key than the one that was taken.
    expect(Object.values(api.messages().at(-1)?.auth ?? {})).toContain(OTHER_KEY);
    expect(written(home, 'coach.changed')).toEqual([]);
    expectNothingTwice(round);
    for (const key of [OTHER_KEY, api.key]) {
      expectKeyless([terminal.output, ...filesIn(home)], key);
    }
  });

  it('gives way to the offline coach on Ctrl+O, and is not asked any more', async () => {
    const round = await begun(good());
    const {api, terminal, home} = round;
    api.failEvery(1, FAULTS['server-error'], isSpoken);
    await send(terminal, ANSWERS[0]);
    await terminal.waitFor(/┃ Again in \d s[^]*Ctrl\+O offline coach/u);
    terminal.write(KEY.ctrlO);
    await isMyTurn(terminal, home, 2);
    const calls = api.messages().length;
    await answer(round, ANSWERS[1]);
    await isGraded(round);
    expect(api.messages()).toHaveLength(calls);
    expect(written(home, 'coach.changed')).toMatchObject([{coach: 'offline', because: 'network'}]);
    expectNothingTwice(round);
  });
});

describe('an interruption that a model words', () => {
  const VAGUE = 'It will be robust and scalable. It will handle failures gracefully.';

  it('stands above the draft in its words; one that comes too late is called off', async () => {
    const round = await begun(good());
    const {api, terminal, home} = round;
    terminal.write(VAGUE);
    const request = await api.received(1, isInterruption);
    await isWritten(home, 'maya.interrupted', {isCanned: false});
    const [cutIn] = written(home, 'maya.interrupted');
    await terminal.waitFor(/┃ Maya cuts in[^]*› It will be robust/u);
    expect(request.answer).toContain(cutIn?.text);
    expect(terminal.words()).toContain(`› ${VAGUE}`);
    terminal.write(KEY.enter);
    await isMyTurn(terminal, home, 2);

    api.failNext(FAULTS.stall, 1, isInterruption);
    terminal.write(VAGUE);
    const late = await api.received(2, isInterruption);
    terminal.write(` It scales.${KEY.enter}`);
    await isMyTurn(terminal, home, 3);
    await late.done;
    expect(late.wasClosedByClient).toBe(true);
    expect(written(home, 'maya.interrupted')).toHaveLength(1);
    expectNothingTwice(round);
  });
});
