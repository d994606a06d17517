/**
 * Runs a session in front of somebody: on the screen or as lines. Whatever ends it, the user is
 * told where things stand and how to go on.
 */
import {EXIT, Fault} from '../fault.ts';
import type {ExitCode} from '../fault.ts';
import type {RunningSession} from '../session/running-session.ts';
import type {SessionView} from '../session/session.ts';
import type {Card} from '../ui/card.ts';
import {isTooSmall, SMALLEST} from '../ui/frame.ts';
import {sanitize} from '../words/sanitize.ts';
import {endIfHungUp, onHangUp} from './hang-up.ts';

export interface ConductOptions {
  readonly isPlain: boolean;
  readonly hasPrep: boolean;
  /** What the briefing says of this user and this machine. */
  readonly card: Card;
}

/** Plain when asked for, and wherever a full screen can't work. */
export function mustBePlain(isAsked: boolean): boolean {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  return isAsked || !isTerminal || process.env['TERM'] === 'dumb';
}

/** @throws {Fault} `terminal-too-small`: better said before the clock runs */
export function requireRoom(): void {
  const {columns, rows} = process.stdout;
  if (!isTooSmall(columns, rows)) return;
  throw new Fault(
    'terminal-too-small',
    `This terminal is ${columns}×${rows}; the interview needs at least ${SMALLEST.columns}×${SMALLEST.rows}.`,
    {nextStep: 'Make it larger, or add --plain to run the interview as lines.'},
  );
}

/** @throws {Fault} what stopped the session; everything up to there is on disk */
export async function conduct(session: RunningSession, options: ConductOptions): Promise<ExitCode> {
  const stopListening = leaveOnSignal(session);
  try {
    if (options.isPlain) await runAsLines(session, options);
    else await runOnScreen(session, options);
  } finally {
    // Also when it is being left already: until that is done, a second signal must not end us.
    if (session.view().phase !== 'done') await session.leave();
    endIfHungUp();
    stopListening();
  }
  return conclude(session.view(), options.isPlain);
}

async function runAsLines(session: RunningSession, options: ConductOptions): Promise<void> {
  const {runPlain} = await import('../ui/plain/plain-interview.ts');
  await runPlain(session, {
    input: process.stdin,
    isInteractive: process.stdin.isTTY,
    hasPrep: options.hasPrep,
    out: (line) => process.stdout.write(`${sanitize(line)}\n`),
    notice: (line) => process.stderr.write(`${sanitize(line)}\n`),
  });
}

async function runOnScreen(session: RunningSession, options: ConductOptions): Promise<void> {
  const {runScreens} = await import('../ui/run.tsx');
  await runScreens(session, {
    stdin: process.stdin,
    stdout: process.stdout,
    card: options.card,
  });
}

/** A closed terminal or a polite kill: the clock stops, the draft is saved. */
function leaveOnSignal(session: RunningSession): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const leave = () => void session.leave();
  for (const signal of signals) process.on(signal, leave);
  const stopWatching = onHangUp(leave);
  return () => {
    for (const signal of signals) process.off(signal, leave);
    stopWatching();
  };
}

/** The last words on the normal screen. Plain mode ends with nothing but the scorecard's path. */
function conclude(view: SessionView, isPlain: boolean): ExitCode {
  if (view.fault !== null) {
    if (view.unsaved !== null) {
      process.stderr.write(`This could not be saved:\n${sanitize(view.unsaved)}\n`);
    }
    throw view.fault;
  }
  const ending = view.id?.slice(-4) ?? '';
  const {outcome} = view;
  // Closed by a signal with the scorecard on the screen: there is nothing to go on with.
  if (view.phase === 'left' && outcome === null) {
    process.stderr.write(leftLine(view, ending));
    return EXIT.interrupted;
  }
  if (outcome === null) {
    process.stdout.write(
      `The interview is saved and not graded. Grade it with:\n  interview-coach resume ${ending}\n`,
    );
    return EXIT.done;
  }
  const {score, recommendation, valid} = outcome.grade;
  const figure = score === null ? '' : `${score}/100, `;
  const summary = `${capitalized(`${figure}${recommendation}`)}. Read it again with:\n  interview-coach scorecards show ${ending}`;
  (isPlain ? process.stderr : process.stdout).write(`${summary}\n`);
  process.stdout.write(`${outcome.path}\n`);
  return valid ? EXIT.done : EXIT.failed;
}

function leftLine(view: SessionView, ending: string): string {
  if (view.id === null) return 'Nothing was started, and nothing is lost.\n';
  return `The session is saved and the clock stands still. Go on with:\n  interview-coach resume ${ending}\n`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
