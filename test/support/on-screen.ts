/**
 * A candidate at the full screen: the keys, the way to the first question, and what lies on disk
 * meanwhile. Everything here waits for content.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, onTestFinished} from 'vitest';
import type {EventBody, InterviewEvent} from '../../src/interview/events.ts';
import {TestTerminal} from './terminal.ts';
import type {TerminalOptions} from './terminal.ts';

export const ROUND = 'stripe-idempotency';

/** Keys as a terminal sends them. */
export const KEY = {
  enter: '\r',
  esc: '\u001b',
  backspace: '\u007f',
  left: '\u001b[D',
  right: '\u001b[C',
  pageDown: '\u001b[6~',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlO: '\u000f',
  ctrlR: '\u0012',
  ctrlT: '\u0014',
  ctrlX: '\u0018',
  ctrlZ: '\u001a',
} as const;

/** For what appears on disk and not on the screen. */
const ON_DISK = {timeout: 10_000, interval: 20};

/** A terminal that is gone when the test is over. */
export function aTerminal(args: readonly string[], options: TerminalOptions): TestTerminal {
  const terminal = new TestTerminal(args, options);
  onTestFinished(async () => {
    await terminal.dispose();
  });
  return terminal;
}

/**
 * A round whose first question stands on the screen, with nothing typed yet. The offline coach
 * asks, unless the environment holds a key for a model.
 */
export async function anInterview(
  options: TerminalOptions,
  flags: readonly string[] = [],
): Promise<TestTerminal> {
  const coach = options.env?.['ANTHROPIC_API_KEY'] === undefined ? ['--offline'] : [];
  const args = [ROUND, '--no-prep', ...coach, ...flags];
  const terminal = aTerminal(args, options);
  if (options.shell === 'interactive') {
    await terminal.waitFor(/^\$ *$/mu);
    terminal.write(`"$NODE" "$COACH" ${args.join(' ')}\r`);
  }
  await isBriefed(terminal);
  terminal.write(KEY.enter);
  await isMyTurn(terminal, options.home, 1);
  return terminal;
}

/** Resolves with the briefing when it waits for a key. */
export async function isBriefed(terminal: TestTerminal): Promise<string> {
  return await terminal.waitFor((screen) => /start at once/u.test(screen) && terminal.takesKeys());
}

/** Folder of the one session in this home. */
export function sessionDir(home: string): string {
  const sessions = join(home, 'sessions');
  const [id, ...more] = existsSync(sessions) ? readdirSync(sessions) : [];
  if (id === undefined || more.length > 0) throw new Error(`not one session in ${sessions}`);
  return join(sessions, id);
}

/** The last four letters, by which a session is called. */
export function sessionEnding(home: string): string {
  return sessionDir(home).slice(-4);
}

/** Events of a type that are whole on disk at this moment. */
export function written<Type extends EventBody['type']>(
  home: string,
  type: Type,
): Extract<InterviewEvent, {type: Type}>[] {
  const journal = join(sessionDir(home), 'session.jsonl');
  if (!existsSync(journal)) return [];
  const lines = readFileSync(journal, 'utf8').split('\n').slice(0, -1);
  return lines
    .map((line) => JSON.parse(line) as InterviewEvent)
    .filter((event): event is Extract<InterviewEvent, {type: Type}> => event.type === type);
}

/** Resolves when the newest event of a type fits. */
export async function isWritten<Type extends EventBody['type']>(
  home: string,
  type: Type,
  wanted: Partial<Extract<InterviewEvent, {type: Type}>>,
): Promise<void> {
  await expect.poll(() => written(home, type).at(-1), ON_DISK).toMatchObject(wanted);
}

/** Resolves when question `count` is on disk and on the screen, and the clock runs for its answer. */
export async function isMyTurn(terminal: TestTerminal, home: string, count: number): Promise<void> {
  await terminal.waitFor(/Type your answer/u);
  await expect.poll(() => written(home, 'maya.asked').length, ON_DISK).toBe(count);
  const question = written(home, 'maya.asked').at(-1)?.text ?? '';
  const ending = question.split(/\s+/u).slice(-4).join(' ');
  await terminal.waitFor(() => {
    const words = terminal.words();
    return words.includes(ending) && !words.includes('clock stopped');
  });
}

/** Process that has the session open; a shell may stand between it and the terminal. */
export function programPid(home: string): number {
  const lock = readdirSync(sessionDir(home)).find((name) => name.startsWith('lock-'));
  const pid = Number(lock?.split('-')[1]);
  if (!(pid > 0)) throw new Error('nobody has the session open');
  return pid;
}

/** Seconds that the header shows as left. */
export function secondsLeft(terminal: TestTerminal): number {
  const [, minutes, seconds] = /[█░]{10} (\d+):(\d\d)/u.exec(terminal.lines()[0] ?? '') ?? [];
  if (minutes === undefined) throw new Error(`no clock in: ${terminal.lines()[0] ?? ''}`);
  return Number(minutes) * 60 + Number(seconds);
}

/** Modes in which a shell wants its terminal; programs with a screen of their own change them. */
const SHELL_MODES = ['icanon', 'echo', 'isig', 'icrnl', 'opost'];

/**
 * Fails unless a program behind `shell: 'afterwards'` ended with `code` and left no trace.
 * @returns all that it printed, as one line
 */
export async function leftClean(terminal: TestTerminal, code: number): Promise<string> {
  const parts = () => terminal.output.split(/ended with (?=\d+\.)/u);
  await terminal.waitFor(() => SHELL_MODES.every((mode) => isNamed(mode, parts()[1] ?? '')));
  const [printed = '', told = ''] = parts();
  expect(Number.parseInt(told, 10)).toBe(code);
  for (const mode of SHELL_MODES) expect(told).toMatch(new RegExp(`(?<!-)\\b${mode}\\b`, 'u'));
  expect(terminal.isAlternate()).toBe(false);
  expect(terminal.isCursorShown()).toBe(true);
  expect(terminal.takesKeys()).toBe(false);
  return printed.replaceAll(/\s+/gu, ' ');
}

function isNamed(word: string, text: string): boolean {
  return new RegExp(`\\b${word}\\b`, 'u').test(text);
}
