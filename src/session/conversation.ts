/**
 * What is on record: the journal, the state that follows from it, and the clock as far as it is
 * booked there. Writing has a way of its own: in the order of the calls, whoever speaks or waits
 * meanwhile, and nothing after a failure.
 */
import type {GuardedTurn} from '../coach/guarded-speech.ts';
import type {Fault} from '../fault.ts';
import {assess} from '../interview/assess.ts';
import {lastAnswer} from '../interview/director.ts';
import type {
  AnswerCause,
  EventBody,
  HoldReason,
  InterviewEvent,
  InterviewMs,
} from '../interview/events.ts';
import type {Move} from '../interview/move.ts';
import {reduce} from '../interview/reduce.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Round} from '../round/schema.ts';
import {sanitize} from '../words/sanitize.ts';
import {TaskQueue} from './task-queue.ts';
import type {Standstill, Timekeeper} from './timekeeper.ts';

/** An open journal and the folder it stands in. */
export interface SessionRecord {
  /** Folder name of the session, and its path. */
  readonly id: string;
  readonly dir: string;
  append(body: EventBody, t: InterviewMs): Promise<InterviewEvent>;
  /** Closes the journal and gives the folder free. */
  close(): Promise<void>;
}

/** What a new session remembers of where it came from. */
export interface Beginning {
  readonly roundHash: string;
  /** Path of the round file, or null for a round of the catalogue. */
  readonly roundFile: string | null;
  /** Seeds every choice of words. */
  readonly seed: number;
  readonly app: string;
}

export interface Answer {
  readonly text: string;
  readonly thinkingMs: InterviewMs;
  readonly typingMs: InterviewMs;
}

/** What the interviewer has said, as far as it stands on the screen. */
export type SpokenTurn = Pick<GuardedTurn, 'text' | 'caught' | 'refused' | 'isCanned'>;

export interface ConversationOptions {
  readonly round: Round;
  readonly time: Timekeeper;
  readonly state: InterviewState;
  readonly record: SessionRecord | null;
  /** Called once, when the journal can't be written any more. */
  readonly failed: (fault: Fault) => void;
  readonly changed: () => void;
}

export class Conversation {
  state: InterviewState;
  record: SessionRecord | null;
  readonly #round: Round;
  readonly #time: Timekeeper;
  readonly #changed: () => void;
  readonly #writing: TaskQueue;
  /** Answers that are on their way to the disk. */
  #unsaved: readonly Answer[] = [];

  constructor(options: ConversationOptions) {
    this.state = options.state;
    this.record = options.record;
    this.#round = options.round;
    this.#time = options.time;
    this.#changed = options.changed;
    this.#writing = new TaskQueue(options.failed);
  }

  get unsaved(): readonly string[] {
    return this.#unsaved.map(({text}) => text);
  }

  /**
   * Resolves when the event is on disk, or passed over after a failure.
   * @returns whether it is on disk
   */
  async write(body: EventBody): Promise<boolean> {
    const t = this.#time.elapsedMs();
    let isOnDisk = false;
    await this.#writing.add(async () => {
      isOnDisk = await this.#append(body, t);
    });
    return isOnDisk;
  }

  async begin(start: Beginning, coach: string, lengthMs: InterviewMs): Promise<void> {
    const {roundHash, roundFile, seed, app} = start;
    await this.write({
      type: 'session.started',
      round: this.#round.id,
      title: this.#round.title,
      coach,
      roundHash,
      lengthMs,
      seed,
      app,
      ...(roundFile === null ? {} : {roundFile}),
    });
  }

  /** Puts an answer and what code makes of it on record. @returns its turn */
  async answer(answer: Answer, cause: AnswerCause): Promise<number> {
    const {thinkingMs, typingMs} = answer;
    const clean = {...answer, text: sanitize(answer.text)};
    const {text} = clean;
    this.#unsaved = [...this.#unsaved, clean];
    const t = this.#time.elapsedMs();
    let turn = 0;
    await this.#writing.add(async () => {
      turn = this.#nextTurn();
      await this.#append({type: 'candidate.answered', turn, text, cause, thinkingMs, typingMs}, t);
      this.#unsaved = this.#unsaved.filter((one) => one !== clean);
      await this.#assessLast(t);
    });
    return turn;
  }

  /** Reads the latest answer, unless the journal holds the reading already. */
  async assessLast(): Promise<void> {
    const t = this.#time.elapsedMs();
    await this.#writing.add(async () => await this.#assessLast(t));
  }

  /** @param taken called when the turn is part of the state, before anyone is told */
  async speak(move: Move, spoken: SpokenTurn, taken: () => void): Promise<void> {
    const t = this.#time.elapsedMs();
    const {text, isCanned} = spoken;
    const caught = [...spoken.caught];
    const refused = spoken.refused.map((one) => ({...one, violations: [...one.violations]}));
    const said = {move, text, caught, isCanned, ...(refused.length > 0 ? {refused} : {})};
    const type = move.kind === 'interrupt' ? 'maya.interrupted' : 'maya.asked';
    await this.#writing.add(async () => {
      await this.#append({type, turn: this.#nextTurn(), ...said}, t, taken);
    });
  }

  /** Why the round was being closed when the journal broke off; null while it is open. */
  closingReason(): 'time' | 'ended' | null {
    const last = this.state.turns.at(-1);
    if (last?.who === 'maya') return last.move.kind === 'close' ? last.move.because : null;
    return last === undefined || last.cause === 'sent' ? null : last.cause;
  }

  /** Stops the clock, or gives it one more reason to stand still. */
  hold(reason: HoldReason): void {
    this.#book(this.#time.hold(reason));
  }

  /** Takes a reason away; the clock runs when there is none left. */
  letGo(reason: HoldReason): void {
    this.#book(this.#time.letGo(reason));
  }

  /** Lets go of the journal once all is written; what comes after this goes nowhere. */
  async end(): Promise<void> {
    await this.#writing.add(() => Promise.resolve());
    const {record} = this;
    this.record = null;
    await record?.close();
  }

  #book(standstill: Standstill | null): void {
    if (standstill) void this.write({type: 'clock.released', ...standstill});
  }

  /** @returns false when there is no journal to write to any more */
  async #append(body: EventBody, t: InterviewMs, taken?: () => void): Promise<boolean> {
    if (this.record === null) return false;
    const event = await this.record.append(body, t);
    this.state = reduce(this.state, event);
    taken?.();
    this.#changed();
    return true;
  }

  async #assessLast(t: InterviewMs): Promise<void> {
    const last = lastAnswer(this.state);
    if (last === null || this.state.lastAssessment?.turn === last.turn) return;
    const assessment = assess(last.text, last.turn, this.state, this.#round);
    await this.#append({type: 'answer.assessed', ...assessment}, t);
  }

  #nextTurn(): number {
    return (this.state.turns.at(-1)?.turn ?? 0) + 1;
  }
}
