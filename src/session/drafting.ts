/**
 * Follows the half-typed answer: when it was begun, when the last key came, what of it is on
 * disk. It holds no policy; the session asks it.
 */
import type {InterviewMs} from '../interview/events.ts';
import type {DraftReading} from '../interview/interruption.ts';
import type {Answer} from './conversation.ts';

/** A draft on disk is never older than this (SPEC §9 allows 2 s). */
const AUTOSAVE_MS = 1_000;

/** What goes to disk as the draft. */
export interface SavedDraft {
  readonly text: string;
  readonly cursor: number;
}

/** A draft on its way to the disk. */
export interface BegunSave extends SavedDraft {
  readonly number: number;
}

export class Drafting {
  text = '';
  cursor = 0;
  /** Answers that were sent and wait for the question they belong to; until then, drafts. */
  #waiting: readonly Answer[] = [];
  /** Interview clock at the first key of this draft. */
  #begunAt: InterviewMs | null = null;
  #lastKey = 0;
  /** What was last given out to be saved. */
  #sentText = '';
  #sentAt = 0;
  /** What is known to be on disk. */
  #savedText = '';
  /** Counts the drafts: what was saved of an earlier one tells nothing of this one. */
  #number = 0;

  /** @param elapsedMs interview clock; @param now monotonic ms */
  change(text: string, cursor: number, elapsedMs: InterviewMs, now: number): void {
    if (text !== '' && this.#begunAt === null) this.#begunAt = elapsedMs;
    if (text !== this.text) this.#lastKey = now;
    this.text = text;
    this.cursor = cursor;
  }

  /** Takes up a draft that is on disk already. */
  restore(text: string, cursor: number, elapsedMs: InterviewMs): void {
    this.text = text;
    this.cursor = cursor;
    this.#isOnDisk(text);
    this.#begunAt = text === '' ? null : elapsedMs;
  }

  /** Everything that has been written and is no answer on record yet. */
  whole(): SavedDraft {
    const before = this.#waiting.map(({text}) => `${text}\n`).join('');
    return {text: before + this.text, cursor: before.length + this.cursor};
  }

  /** Something of it is not known to be on disk. */
  isUnsaved(): boolean {
    return this.whole().text !== this.#savedText;
  }

  isSaveDue(now: number): boolean {
    return this.#isNew() && now - this.#sentAt >= AUTOSAVE_MS;
  }

  /** @returns what to save now, or null when that is on disk or on its way there */
  beginSave(now: number): BegunSave | null {
    if (!this.#isNew()) return null;
    const draft = {...this.whole(), number: this.#number};
    this.#sentText = draft.text;
    this.#sentAt = now;
    return draft;
  }

  /** It is on disk. */
  endSave({text, number}: BegunSave): void {
    if (number === this.#number) this.#savedText = text;
  }

  reading(elapsedMs: InterviewMs, now: number, wasInterrupted: boolean): DraftReading {
    return {
      text: this.text,
      typingMs: this.#begunAt === null ? 0 : elapsedMs - this.#begunAt,
      pauseMs: now - this.#lastKey,
      wasInterrupted,
    };
  }

  /** Puts an answer by until {@link takeWaiting}. */
  wait(answer: Answer): void {
    this.#waiting = [...this.#waiting, answer];
  }

  /** @returns the answers that were put by; they go on record now, which empties the saved draft */
  takeWaiting(): readonly Answer[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#isOnDisk('');
    return waiting;
  }

  /**
   * Ends the draft. @returns `text` as an answer, with the time since the question at `askedMs`
   */
  finish(text: string, askedMs: InterviewMs, sentMs: InterviewMs): Answer {
    const begun = Math.min(sentMs, Math.max(askedMs, this.#begunAt ?? sentMs));
    this.text = '';
    this.cursor = 0;
    this.#begunAt = null;
    this.#isOnDisk('');
    return {text, thinkingMs: begun - askedMs, typingMs: sentMs - begun};
  }

  #isNew(): boolean {
    return this.whole().text !== this.#sentText;
  }

  /** Another draft begins, of which so much is on disk. */
  #isOnDisk(text: string): void {
    this.#number += 1;
    this.#sentText = text;
    this.#savedText = text;
  }
}
