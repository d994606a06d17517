/**
 * Keeps the draft on disk while it is written, and makes an answer of it. Nothing that the
 * interviewer waits for keeps a draft from being saved.
 */
import {lastAnswer, lastQuestion} from '../interview/director.ts';
import {decideInterruption} from '../interview/interruption.ts';
import {sanitize} from '../words/sanitize.ts';
import type {Answer, Conversation} from './conversation.ts';
import {Drafting} from './drafting.ts';
import type {Timekeeper} from './timekeeper.ts';

export class DraftKeeper {
  readonly #draft = new Drafting();
  readonly #talk: Conversation;
  readonly #time: Timekeeper;

  /** Begins with the draft that the conversation was left with. */
  constructor(talk: Conversation, time: Timekeeper) {
    const {draft, elapsedMs} = talk.state;
    this.#talk = talk;
    this.#time = time;
    this.#draft.restore(draft.text, draft.cursor, elapsedMs);
  }

  get text(): string {
    return this.#draft.text;
  }

  /** What is not known to be on disk; null when all is. */
  get unsaved(): string | null {
    return this.#draft.isUnsaved() ? this.#draft.whole().text : null;
  }

  change(text: string, cursor: number): void {
    this.#draft.change(sanitize(text), cursor, this.#time.elapsedMs(), this.#time.now());
  }

  /** @returns the answer that `text` makes of the draft; a new draft begins */
  finish(text: string): Answer {
    const {state} = this.#talk;
    const askedMs = Math.max(lastQuestion(state)?.t ?? 0, lastAnswer(state)?.t ?? 0);
    return this.#draft.finish(sanitize(text), askedMs, this.#time.elapsedMs());
  }

  /** @returns everything written that is on no record yet, as the last answer */
  finishAll(): Answer {
    const {text} = this.#draft.whole();
    this.#draft.takeWaiting();
    return this.finish(text);
  }

  /** Keeps an answer as a draft until the question that it belongs to is on record. */
  async wait(answer: Answer): Promise<void> {
    this.#draft.wait(answer);
    await this.save();
  }

  /** @returns the answers that were waiting; each is given once */
  takeWaiting(): readonly Answer[] {
    return this.#draft.takeWaiting();
  }

  /** Saves what is due. @returns whether anything was */
  autosave(): boolean {
    const isDue = this.#draft.isSaveDue(this.#time.now());
    if (isDue) void this.save();
    return isDue;
  }

  async save(): Promise<void> {
    if (this.#talk.record === null) return;
    const save = this.#draft.beginSave(this.#time.now());
    if (save === null) return;
    const {text, cursor} = save;
    const isOnDisk = await this.#talk.write({type: 'draft.saved', text, cursor});
    if (isOnDisk) this.#draft.endSave(save);
  }

  /** The words of the draft to cut in on; null to let the candidate write. */
  wordsToCutIn(): string | null {
    if (this.text === '') return null;
    const {isDraftInterrupted} = this.#talk.state;
    const elapsedMs = this.#time.elapsedMs();
    const reading = this.#draft.reading(elapsedMs, this.#time.now(), isDraftInterrupted);
    return decideInterruption(reading)?.quote ?? null;
  }
}
