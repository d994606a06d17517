import {readdir} from 'node:fs/promises';
import {constants} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {runBinary} from '../support/built-binary.ts';
import {
  anInterview,
  aTerminal,
  isBriefed,
  isMyTurn,
  isWritten,
  KEY,
  leftClean,
  programPid,
  ROUND,
  secondsLeft,
  sessionDir,
  sessionEnding,
  written,
} from '../support/on-screen.ts';
import {tempDirectory} from '../support/temp-home.ts';
import type {TestTerminal} from '../support/terminal.ts';

const ANSWER = 'Every retry carries the same key, and the key is a row with a unique index.';
const DRAFT = 'The second request reads that row and';

/** One answer sent, the next one half typed. */
async function midInterview(
  home: string,
  shell?: 'afterwards' | 'interactive',
): Promise<TestTerminal> {
  const terminal = await anInterview({home, ...(shell ? {shell} : {})});
  terminal.write(ANSWER + KEY.enter);
  await isMyTurn(terminal, home, 2);
  terminal.write(DRAFT);
  await terminal.waitFor(() => terminal.words().includes(`› ${DRAFT}`));
  return terminal;
}

/** A new terminal that goes on with the session, once its draft stands in the composer. */
async function resumed(home: string): Promise<TestTerminal> {
  const terminal = aTerminal(['resume', sessionEnding(home)], {home});
  await terminal.waitFor(() => {
    const words = terminal.words();
    return words.includes(`› ${DRAFT}`) && !words.includes('clock stopped') && terminal.takesKeys();
  });
  return terminal;
}

/** The session as it was left: transcript, draft, and no more time than there was. */
async function goesOn(home: string, secondsBefore: number): Promise<void> {
  const asked = written(home, 'maya.asked').length;
  const terminal = await resumed(home);
  expect(terminal.words()).toContain(ANSWER);
  expect(secondsLeft(terminal)).toBeLessThanOrEqual(secondsBefore);
  expect(secondsLeft(terminal)).toBeGreaterThan(secondsBefore - 10);
  terminal.write(` on.${KEY.enter}`);
  await isMyTurn(terminal, home, asked + 1);
  expect(written(home, 'candidate.answered').map(({text}) => text)).toEqual([
    ANSWER,
    `${DRAFT} on.`,
  ]);
}

describe('Ctrl+C', () => {
  it('asks first; Esc stays, with the draft untouched and the clock running', async () => {
    const home = await tempDirectory();
    const terminal = await midInterview(home);
    terminal.write(KEY.ctrlC);
    await terminal.waitFor(/Leave\?.*\n.*Enter leave.*Esc stay/u);
    terminal.write(KEY.esc);
    await terminal.waitFor((screen) => !screen.includes('Leave?'));
    terminal.write(' more');
    await terminal.waitFor(() => terminal.words().includes(`› ${DRAFT} more`));
    expect(terminal.words()).not.toContain('clock stopped');
  });

  it('twice leaves: the terminal is as before, and resume goes on where one was', async () => {
    const home = await tempDirectory();
    const terminal = await midInterview(home, 'afterwards');
    const left = secondsLeft(terminal);
    terminal.write(KEY.ctrlC + KEY.ctrlC);
    await leftClean(terminal, 130);
    expect(terminal.words()).toContain(`interview-coach resume ${sessionEnding(home)}`);
    await goesOn(home, left);
  });

  it('in the briefing leaves at once, and nothing was started', async () => {
    const home = await tempDirectory();
    const terminal = aTerminal([ROUND, '--offline'], {home, shell: 'afterwards'});
    await isBriefed(terminal);
    terminal.write(KEY.ctrlC);
    await leftClean(terminal, 130);
    expect(await readdir(join(home, 'sessions'))).toEqual([]);
  });
});

describe('a process that is ended from outside', () => {
  it('by kill -9: the draft that was saved while it was typed is there again', async () => {
    const home = await tempDirectory();
    const terminal = await midInterview(home);
    const left = secondsLeft(terminal);
    await isWritten(home, 'draft.saved', {text: DRAFT, cursor: DRAFT.length});
    terminal.kill('SIGKILL');
    expect(await terminal.exit()).toBe(128 + constants.signals.SIGKILL);
    await goesOn(home, left);
  });

  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
    'by %s: the draft is saved, the terminal is as before, and resume goes on',
    async (signal) => {
      const home = await tempDirectory();
      const terminal = await midInterview(home, 'afterwards');
      const left = secondsLeft(terminal);
      const pid = programPid(home);
      process.kill(pid, signal);
      // Whoever ends a process often asks twice.
      process.kill(pid, signal);
      await leftClean(terminal, 130);
      expect(terminal.words()).toContain(`interview-coach resume ${sessionEnding(home)}`);
      await goesOn(home, left);
    },
  );

  it('with the scorecard on the screen: says where it is, not that there is more to do', async () => {
    const home = await tempDirectory();
    const terminal = await midInterview(home, 'afterwards');
    const pid = programPid(home);
    terminal.write(KEY.ctrlC + KEY.ctrlD + KEY.enter);
    await terminal.waitFor(/scorecard\.md/u);
    process.kill(pid, 'SIGTERM');
    await leftClean(terminal, 0);
    expect(terminal.words()).toContain(`scorecards show ${sessionEnding(home)}`);
    expect(terminal.words()).not.toContain('resume');
  });

  it('by a window that closes: the draft is saved and resume goes on', async () => {
    const home = await tempDirectory();
    const terminal = await midInterview(home);
    const left = secondsLeft(terminal);
    terminal.close();
    expect(await terminal.exit()).toBe(128 + constants.signals.SIGHUP);
    expect(written(home, 'draft.saved').at(-1)).toMatchObject({text: DRAFT});
    expect(written(home, 'clock.held').at(-1)).toMatchObject({reason: 'away'});
    expect(await readdir(sessionDir(home))).toEqual(['session.jsonl']);
    await goesOn(home, left);
  });
});

describe('Ctrl+Z', () => {
  it('gives the shell its terminal back and holds the clock until fg', async () => {
    const home = await tempDirectory();
    const terminal = await midInterview(home, 'interactive');
    terminal.write(KEY.ctrlZ);
    await terminal.waitFor((screen) =>
      /(?:Stopped|Suspended)[^]*\n\$ $/iu.test(`${screen.trimEnd()} `),
    );
    expect(terminal.isAlternate()).toBe(false);
    expect(terminal.isCursorShown()).toBe(true);
    expect(terminal.takesKeys()).toBe(false);
    const before = written(home, 'clock.held').at(-1);
    expect(before).toMatchObject({reason: 'suspended'});

    terminal.write('stty -a; sleep 2; echo aw""ake\r');
    await terminal.waitFor(/^awake$/mu);
    expect(terminal.words()).toMatch(/(?<!-)\bicanon\b.*(?<!-)\becho\b/u);
    terminal.write('fg\r');
    await terminal.waitFor(
      () => terminal.words().includes(`› ${DRAFT}`) && !terminal.words().includes('clock stopped'),
    );
    expect(terminal.isAlternate()).toBe(true);
    const [after] = written(home, 'clock.released').filter(({reason}) => reason === 'suspended');
    expect(after?.heldMs).toBeGreaterThanOrEqual(2000);
    expect(after?.t).toBe(before?.t);

    terminal.write(` on.${KEY.enter}`);
    await isWritten(home, 'candidate.answered', {text: `${DRAFT} on.`});
  });
});

describe('a session that is open', () => {
  it('is refused to a second process, which says who has it, and the first goes on', async () => {
    const home = await tempDirectory();
    const terminal = await midInterview(home);
    const second = aTerminal(['resume'], {home, shell: 'afterwards'});
    expect(await leftClean(second, 1)).toMatch(
      new RegExp(`open in another process \\(pid ${programPid(home)}\\)\\. → `, 'u'),
    );
    expect(await runBinary(['resume', '--plain'], {home})).toMatchObject({code: 1, stdout: ''});

    terminal.write(` on.${KEY.enter}`);
    await isMyTurn(terminal, home, 3);
    expect(written(home, 'session.resumed')).toEqual([]);
  });
});
