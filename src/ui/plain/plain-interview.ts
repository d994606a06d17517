/**
 * The interview as lines, for pipes, scripts and screen readers: questions on stdout, prefixed
 * with the interviewer's name; an answer ends with a line holding a single dot. Nothing moves the
 * cursor, nothing has a colour.
 */
import type {Readable} from 'node:stream';
import type {InterviewState} from '../../interview/state.ts';
import type {Session, SessionView} from '../../session/session.ts';
import {sanitize, sanitizeLine} from '../../words/sanitize.ts';
import {countdown} from '../countdown.ts';
import {readLines} from './line-reader.ts';
import type {LineReader} from './line-reader.ts';
import {briefingLines, checklistLines, HOW_TO_ANSWER, recapLines} from './plain-texts.ts';
import {TroubleTeller} from './plain-trouble.ts';

const END_OF_ANSWER = '.';
/** Remaining minutes at which the clock is spoken. */
const SPOKEN_MINUTES = [10, 5, 2, 1];

export interface PlainOptions {
  readonly input: Readable;
  /** True when a person types: prompts that wait for a key make sense. */
  readonly isInteractive: boolean;
  readonly hasPrep: boolean;
  /** The interview itself: questions and, last, the path of the scorecard. */
  readonly out: (line: string) => void;
  /** Everything else: the clock, progress, notices. */
  readonly notice: (line: string) => void;
}

/** Runs a session to its end; resolves when it is graded, left or broken. */
export async function runPlain(session: Session, options: PlainOptions): Promise<void> {
  const {out, notice} = options;
  const lines = readLines(options.input);
  const isResumed = session.view().phase !== 'briefing';
  if (isResumed) {
    for (const line of recapLines(session.view())) notice(line);
  } else {
    for (const line of briefingLines(session.view())) out(line);
    if (options.hasPrep) await prepare(session, lines, options);
  }
  const trouble = new TroubleTeller(session, options);
  const printer = new Printer(session, options, trouble);
  const settled = new Promise<void>((resolve) => {
    session.subscribe(() => {
      printer.update();
      if (isSettled(session.view())) resolve();
    });
    if (isSettled(session.view())) resolve();
  });
  notice(HOW_TO_ANSWER);
  printer.update();
  session.beginInterview();
  void readAnswers(session, lines, printer, trouble);
  await settled;
  lines.close();
}

function isSettled(view: SessionView): boolean {
  return view.phase === 'done' || view.phase === 'left' || view.fault !== null;
}

async function prepare(
  session: Session,
  lines: LineReader,
  {isInteractive, out}: PlainOptions,
): Promise<void> {
  for (const line of checklistLines(session.view())) out(line);
  // A pipe has nobody to wait for, and its first line is an answer.
  if (!isInteractive) return;
  out('Press Enter to begin.');
  session.beginPrep();
  await lines.next();
}

/** Feeds lines to the session until the input or the interview ends. */
async function readAnswers(
  session: Session,
  lines: LineReader,
  printer: Printer,
  trouble: TroubleTeller,
): Promise<void> {
  let draft = session.view().initialDraft.text;
  for (;;) {
    await printer.lineWanted();
    const next = await lines.next();
    if (session.view().phase !== 'interview') return;
    if (next === null) break;
    const line = sanitize(next);
    if (trouble.obey(line)) continue;
    if (line.trim() === END_OF_ANSWER) {
      const text = draft;
      draft = '';
      await session.send(text);
      continue;
    }
    draft = draft === '' ? line : `${draft}\n${line}`;
    session.draftChanged(draft, draft.length);
  }
  await session.endInterview();
}

/** Prints what is new in the view: questions once, the clock at its marks, grading progress. */
class Printer {
  readonly #session: Session;
  readonly #options: PlainOptions;
  #printedTurns: number;
  #spoken: ReadonlySet<number>;
  #isClosed = false;
  #dimension = '';
  #notice: string | null = null;
  #waiting: (() => void)[] = [];
  readonly #trouble: TroubleTeller;

  constructor(session: Session, options: PlainOptions, trouble: TroubleTeller) {
    this.#session = session;
    this.#options = options;
    this.#trouble = trouble;
    const {state, clock} = session.view();
    this.#printedTurns = firstUnheard(state);
    this.#spoken = new Set(
      SPOKEN_MINUTES.filter((minutes) => clock.remainingMs <= minutes * 60_000),
    );
  }

  /** Resolves when a question is on the page that a line may answer, or a choice is to be made. */
  lineWanted(): Promise<void> {
    return this.#isLineWanted()
      ? Promise.resolve()
      : new Promise((resolve) => this.#waiting.push(resolve));
  }

  #isLineWanted(): boolean {
    const {state, phase} = this.#session.view();
    const isAsked = state.turns.at(-1)?.who === 'maya';
    return isAsked || phase !== 'interview' || this.#trouble.isAsking;
  }

  update(): void {
    const view = this.#session.view();
    for (const turn of view.state.turns.slice(this.#printedTurns)) {
      if (turn.who === 'maya') {
        this.#options.out(`${view.persona.name}> ${sanitizeLine(turn.text)}`);
      }
    }
    this.#printedTurns = Math.max(this.#printedTurns, view.state.turns.length);
    this.#speakClock(view);
    this.#tellProgress(view);
    if (view.notice !== null && view.notice !== this.#notice) this.#options.notice(view.notice);
    this.#notice = view.notice;
    this.#trouble.update();
    if (this.#isLineWanted()) this.#wake();
  }

  #speakClock(view: SessionView): void {
    if (view.phase !== 'interview' || view.clock.held !== null) return;
    const mark = SPOKEN_MINUTES.find(
      (minutes) => view.clock.remainingMs <= minutes * 60_000 && !this.#spoken.has(minutes),
    );
    if (mark === undefined) return;
    this.#spoken = new Set([...this.#spoken, mark]);
    this.#options.notice(`[${countdown(view.clock.remainingMs)} left]`);
  }

  #tellProgress(view: SessionView): void {
    if (view.phase === 'grading' && !this.#isClosed) {
      this.#isClosed = true;
      this.#options.notice('The interview is over and on disk. Grading.');
    }
    if (view.grading && view.grading.dimension !== this.#dimension) {
      this.#dimension = view.grading.dimension;
      this.#options.notice(`[${view.grading.done}/${view.grading.total}] ${this.#dimension}`);
    }
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** A resumed session repeats the open question; everything before it has been heard. */
function firstUnheard(state: InterviewState): number {
  const last = state.turns.findLastIndex((turn) => turn.who === 'maya');
  return last === -1 ? 0 : last;
}
