/**
 * The talk itself: writes events, keeps the state that follows from them, and lets the
 * interviewer speak. It knows neither drafts nor screens; its callers take care of the order.
 */
import {guardedSpeech} from '../coach/guarded-speech.ts';
import type {Speaker} from '../coach/speaker.ts';
import {assess} from '../interview/assess.ts';
import {decide, lastAnswer} from '../interview/director.ts';
import type {AnswerCause, EventBody, InterviewEvent, InterviewMs} from '../interview/events.ts';
import type {Move} from '../interview/move.ts';
import {openLadder, reduce} from '../interview/reduce.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';
import {sanitize} from '../words/sanitize.ts';
import type {Timekeeper} from './timekeeper.ts';

/** An open journal and the folder it stands in. */
export interface SessionRecord {
  /** Folder name of the session, and its path. */
  readonly id: string;
  readonly dir: string;
  append(body: EventBody, t: InterviewMs): Promise<InterviewEvent>;
  /** Closes the journal and gives the folder free. */
  close(): Promise<void>;
}

export interface Cast {
  readonly round: Round;
  readonly persona: Persona;
  readonly speaker: Speaker;
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

export interface AnswerTimes {
  readonly thinkingMs: InterviewMs;
  readonly typingMs: InterviewMs;
}

export class Conversation {
  state: InterviewState;
  record: SessionRecord | null;
  isMayaSpeaking = false;
  /** An answer that is on its way to the disk. */
  unsaved: string | null = null;
  readonly #cast: Cast;
  readonly #time: Timekeeper;
  readonly #signal: AbortSignal;
  readonly #changed: () => void;

  constructor(options: {
    cast: Cast;
    time: Timekeeper;
    state: InterviewState;
    record: SessionRecord | null;
    signal: AbortSignal;
    changed: () => void;
  }) {
    this.state = options.state;
    this.record = options.record;
    this.#cast = options.cast;
    this.#time = options.time;
    this.#signal = options.signal;
    this.#changed = options.changed;
  }

  /** Appends an event and follows it; the caller goes on only when it is on disk. */
  async write(body: EventBody): Promise<void> {
    if (this.record === null) return;
    const event = await this.record.append(body, this.#time.elapsedMs());
    this.state = reduce(this.state, event);
    this.#changed();
  }

  async begin(start: Beginning, lengthMs: InterviewMs): Promise<void> {
    const {round, speaker} = this.#cast;
    const {roundHash, roundFile, seed, app} = start;
    await this.write({
      type: 'session.started',
      round: round.id,
      title: round.title,
      coach: speaker.name,
      roundHash,
      lengthMs,
      seed,
      app,
      ...(roundFile === null ? {} : {roundFile}),
    });
    // What went before the first question was no time of the interview, held or not.
    this.#time.release();
  }

  async answer(text: string, cause: AnswerCause, times: AnswerTimes): Promise<void> {
    const clean = sanitize(text);
    this.unsaved = clean;
    await this.write({
      type: 'candidate.answered',
      turn: this.#nextTurn(),
      text: clean,
      cause,
      ...times,
    });
    this.unsaved = null;
    await this.assessLast();
  }

  /** Reads the latest answer, unless the journal holds the reading already. */
  async assessLast(): Promise<void> {
    const last = lastAnswer(this.state);
    if (last === null || this.state.lastAssessment?.turn === last.turn) return;
    const assessment = assess(last.text, last.turn, this.state, this.#cast.round);
    await this.write({type: 'answer.assessed', ...assessment});
  }

  /** The interviewer's next question; the clock runs again when it stands on the screen. */
  async ask(): Promise<void> {
    this.#time.hold('speaking');
    const {remainingMs} = this.#time.view();
    // Only the session ends the round, so there is always a question left to ask.
    await this.#speak(decide(this.state, this.#cast.round, Math.max(1, remainingMs)), 'maya.asked');
    await this.letClockRun();
  }

  async interrupt(quote: string): Promise<void> {
    const ladder = openLadder(this.state.turns);
    this.#time.hold('speaking');
    await this.#speak({kind: 'interrupt', quote, ladder}, 'maya.interrupted');
    await this.letClockRun();
  }

  /** Why the round was being closed when the journal broke off; null while it is open. */
  closingReason(): 'time' | 'ended' | null {
    const last = this.state.turns.at(-1);
    if (last?.who === 'maya') return last.move.kind === 'close' ? last.move.because : null;
    return last === undefined || last.cause === 'sent' ? null : last.cause;
  }

  async close(because: 'time' | 'ended'): Promise<void> {
    if (this.state.turns.at(-1)?.who === 'candidate' || this.closingReason() === null) {
      await this.#speak({kind: 'close', because}, 'maya.asked');
    }
    await this.write({type: 'interview.closed', because});
  }

  /** Lets go of the journal; what is written after this goes nowhere. */
  async end(): Promise<void> {
    const {record} = this;
    this.record = null;
    await record?.close();
  }

  async letClockRun(): Promise<void> {
    const released = this.#time.release();
    if (released) await this.write({type: 'clock.released', ...released});
  }

  async #speak(move: Move, type: 'maya.asked' | 'maya.interrupted'): Promise<void> {
    this.isMayaSpeaking = true;
    this.#changed();
    try {
      const {speaker, round, persona} = this.#cast;
      const spoken = await guardedSpeech(speaker, move, this.state, round, persona, this.#signal);
      await this.write({
        type,
        turn: this.#nextTurn(),
        move,
        text: spoken.text,
        caught: [...spoken.caught],
        isCanned: spoken.isCanned,
      });
    } finally {
      this.isMayaSpeaking = false;
    }
  }

  #nextTurn(): number {
    return (this.state.turns.at(-1)?.turn ?? 0) + 1;
  }
}
