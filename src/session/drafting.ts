/**
 * Follows the half-typed answer: when it was begun, when the last key came, what of it is on
 * disk. It holds no policy; the session asks it.
 */
import type {InterviewMs} from '../interview/events.ts';
import type {DraftReading} from '../interview/interruption.ts';

/** A draft on disk is never older than this (SPEC §9 allows 2 s). */
const AUTOSAVE_MS = 1_000;

export class Drafting {
  text = '';
  cursor = 0;
  /** Interview clock at the first key of this draft. */
  #begunAt: InterviewMs | null = null;
  #lastKey = 0;
  #savedText = '';
  #savedAt = 0;

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
    this.#savedText = text;
    this.#begunAt = text === '' ? null : elapsedMs;
  }

  isUnsaved(): boolean {
    return this.text !== this.#savedText;
  }

  isSaveDue(now: number): boolean {
    return this.isUnsaved() && now - this.#savedAt >= AUTOSAVE_MS;
  }

  markSaved(text: string, now: number): void {
    this.#savedText = text;
    this.#savedAt = now;
  }

  reading(elapsedMs: InterviewMs, now: number, wasInterrupted: boolean): DraftReading {
    return {
      text: this.text,
      typingMs: this.#begunAt === null ? 0 : elapsedMs - this.#begunAt,
      pauseMs: now - this.#lastKey,
      wasInterrupted,
    };
  }

  /**
   * Ends the draft. @returns how the time since the question at `askedMs` was spent
   */
  finish(
    askedMs: InterviewMs,
    sentMs: InterviewMs,
  ): {thinkingMs: InterviewMs; typingMs: InterviewMs} {
    const begun = Math.min(sentMs, Math.max(askedMs, this.#begunAt ?? sentMs));
    this.text = '';
    this.cursor = 0;
    this.#begunAt = null;
    this.#savedText = '';
    return {thinkingMs: begun - askedMs, typingMs: sentMs - begun};
  }
}
