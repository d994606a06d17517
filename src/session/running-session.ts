/**
 * Runs a session: phases, heartbeat and the candidate's intents. What was sent is on disk before
 * it counts, and nothing that the interviewer waits for keeps a draft from being saved.
 */
import type {Fault} from '../fault.ts';
import {warmGate} from '../interview/persona-gate.ts';
import {initialState} from '../interview/reduce.ts';
import {Conversation} from './conversation.ts';
import {DraftKeeper} from './draft-keeper.ts';
import {GradingRun} from './grading-run.ts';
import {Interviewer} from './interviewer.ts';
import {Prep} from './prep.ts';
import type {SessionParts} from './session-parts.ts';
import type {KeyOutcome, Session, SessionPhase, SessionView} from './session.ts';
import {TaskQueue} from './task-queue.ts';
import {SecondHand, Timekeeper} from './timekeeper.ts';

/** How often the session looks at its clock, ms. */
const HEARTBEAT_MS = 200;

export class RunningSession implements Session {
  readonly #parts: SessionParts;
  readonly #time: Timekeeper;
  readonly #talk: Conversation;
  readonly #maya: Interviewer;
  readonly #draft: DraftKeeper;
  readonly #prep = new Prep();
  readonly #grading = new GradingRun();
  readonly #seconds = new SecondHand();
  /** Beginning, going on, closing: one after the other. */
  readonly #steps = new TaskQueue((fault) => this.#stopFor(fault));
  readonly #listeners = new Set<() => void>();
  readonly #abort = new AbortController();
  #stopHeartbeat: () => void = () => undefined;
  #phase: SessionPhase = 'briefing';
  #fault: Fault | null = null;
  #unsaved: string | null = null;
  #leaving: Promise<void> | null = null;
  #view: SessionView;

  constructor(parts: SessionParts) {
    const state = parts.resumed?.state ?? initialState();
    this.#parts = parts;
    const lengthMs = parts.resumed ? state.lengthMs : parts.lengthMs;
    this.#time = new Timekeeper(parts.time, lengthMs, state.elapsedMs);
    this.#talk = new Conversation({
      round: parts.round,
      time: this.#time,
      state,
      record: parts.resumed?.record ?? null,
      failed: (fault) => this.#stopFor(fault),
      changed: this.#changed,
    });
    this.#draft = new DraftKeeper(this.#talk, this.#time);
    this.#maya = new Interviewer({
      parts,
      talk: this.#talk,
      time: this.#time,
      isOpen: () => this.#isOpen(),
      takeWaiting: () => this.#draft.takeWaiting(),
      failed: (fault) => this.#stopFor(fault),
      changed: this.#changed,
    });
    if (parts.resumed) this.#phase = state.phase === 'open' ? 'interview' : 'grading';
    this.#view = this.#makeView(parts.resumed?.record.id ?? null);
    if (!parts.resumed) return;
    this.#startHeartbeat();
    void this.#steps.add(() => this.#goOn());
  }

  view(): SessionView {
    return this.#view;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  beginPrep(): void {
    if (this.#phase !== 'briefing') return;
    if (!this.#parts.hasPrep) {
      this.beginInterview();
      return;
    }
    this.#startHeartbeat();
    this.#phase = 'prep';
    this.#prep.begin(this.#time.now());
    this.#changed();
  }

  tickChecklist(item: number): void {
    this.#prep.toggle(item);
    this.#changed();
  }

  beginInterview(): void {
    if (this.#phase !== 'briefing' && this.#phase !== 'prep') return;
    this.#startHeartbeat();
    this.#phase = 'interview';
    this.#changed();
    void this.#steps.add(async () => {
      this.#talk.record = await this.#parts.openRecord();
      await this.#talk.begin(this.#parts.start, this.#maya.name, this.#parts.lengthMs);
      if (!this.#isOpen()) return;
      this.#maya.ask();
      // What went before the first question was no time of the interview, held or not.
      this.#time.letGo('away');
      // Slow the first time: better now, while the first call is under way.
      warmGate();
    });
  }

  draftChanged(text: string, cursor: number): void {
    if (!this.#isOpen()) return;
    this.#draft.change(text, cursor);
    this.#maya.interruption.draftChanged(this.#draft.text);
  }

  async send(text: string): Promise<void> {
    if (!this.#isOpen()) return;
    const answer = this.#draft.finish(text);
    // The clock stops with the key press, not when the disk or the interviewer is ready.
    this.#talk.hold('speaking');
    this.#maya.interruption.draftEnded();
    const written = this.#maya.mustWait() ? this.#draft.wait(answer) : this.#maya.answer([answer]);
    this.#changed();
    await written;
  }

  endInterview(): Promise<void> {
    return this.#close('ended');
  }

  leave(): Promise<void> {
    this.#leaving ??= this.#leave();
    return this.#leaving;
  }

  async #leave(): Promise<void> {
    const wasInterview = this.#phase === 'interview';
    this.#phase = 'left';
    this.#stopHeartbeat();
    this.#abort.abort();
    this.#talk.hold('away');
    this.#maya.stop(false);
    if (wasInterview) {
      void this.#draft.save();
      void this.#talk.write({type: 'clock.held', reason: 'away'});
    }
    await this.#maya.settled();
    await this.#steps.add(() => Promise.resolve());
    await this.#talk.end();
    this.#changed();
  }

  async goAway(): Promise<void> {
    if (!this.#isOpen()) return;
    this.#talk.hold('suspended');
    void this.#draft.save();
    await this.#talk.write({type: 'clock.held', reason: 'suspended'});
  }

  comeBack(): void {
    if (this.#isOpen()) this.#talk.letGo('suspended');
  }

  retryNow(): void {
    this.#maya.retryNow();
  }

  goOffline(): void {
    this.#maya.goOffline();
  }

  changeKey(key: string): Promise<KeyOutcome> {
    return this.#maya.changeKey(key);
  }

  /** Goes on where a journal ends: whatever was under way is done again. */
  async #goOn(): Promise<void> {
    const talk = this.#talk;
    await talk.write({type: 'session.resumed', app: this.#parts.start.app});
    if (talk.state.phase !== 'open') {
      await this.#gradeNow();
      return;
    }
    await talk.assessLast();
    const closing = talk.closingReason();
    if (closing !== null) {
      await this.#finishClosing(closing);
      return;
    }
    await this.#maya.takeOver();
    if (!this.#isOpen()) return;
    if (talk.state.turns.at(-1)?.who !== 'maya') this.#maya.ask();
    talk.letGo('away');
  }

  /** Not before it is needed: a timer keeps the process alive, also one that failed to begin. */
  #startHeartbeat(): void {
    this.#stopHeartbeat();
    this.#stopHeartbeat = this.#parts.time.every(HEARTBEAT_MS, () => this.#beat());
  }

  #beat(): void {
    if (this.#phase === 'prep' && this.#seconds.hasTurned(this.#prep.view(this.#time.now()))) {
      this.#changed();
    }
    if (!this.#isOpen() || this.#talk.record === null) return;
    this.#maya.beat();
    const gapMs = this.#time.takeGap();
    if (gapMs > 0) {
      void this.#talk.write({type: 'clock.released', reason: 'suspended', heldMs: gapMs});
    }
    const isSaving = this.#draft.autosave();
    if (!this.#time.isRunning()) return;
    if (this.#time.isOver()) {
      void this.#close('time');
      return;
    }
    if (!isSaving && this.#time.isTickDue()) void this.#talk.write({type: 'clock.ticked'});
    this.#considerInterrupting();
    if (this.#seconds.hasTurned(this.#time.view())) this.#changed();
  }

  #considerInterrupting(): void {
    const {interruption} = this.#maya;
    const quote = interruption.isPossible ? this.#draft.wordsToCutIn() : null;
    if (quote === null) return;
    void this.#draft.save();
    interruption.begin(quote, this.#draft.text);
  }

  async #close(because: 'time' | 'ended'): Promise<void> {
    if (!this.#isOpen()) return;
    const answer = this.#draft.finishAll();
    this.#talk.hold('away');
    this.#phase = 'grading';
    this.#maya.stop(true);
    await this.#steps.add(async () => {
      if (answer.text.trim() !== '') await this.#talk.answer(answer, because);
      await this.#finishClosing(because);
    });
  }

  async #finishClosing(because: 'time' | 'ended'): Promise<void> {
    await this.#grading.close(this.#talk, this.#maya, because, this.#abort.signal);
    await this.#gradeNow();
  }

  async #gradeNow(): Promise<void> {
    if (this.#fault !== null) return;
    this.#phase = 'grading';
    this.#changed();
    await this.#grading.run(this.#talk, this.#parts.grade, this.#abort.signal, this.#changed);
    this.#stopHeartbeat();
    await this.#talk.end();
    if (this.#fault === null) this.#phase = 'done';
    this.#changed();
  }

  #isOpen(): boolean {
    return this.#phase === 'interview' && this.#fault === null;
  }

  #stopFor(fault: Fault): void {
    if (this.#fault !== null) return;
    const texts = [...this.#talk.unsaved, this.#draft.unsaved].filter((text) => text !== null);
    this.#unsaved = texts.length === 0 ? null : texts.join('\n');
    this.#fault = fault;
    this.#talk.hold('away');
    this.#maya.stop(false);
    this.#changed();
  }

  readonly #changed = (): void => {
    this.#view = this.#makeView(this.#talk.record?.id ?? this.#view.id);
    for (const listener of this.#listeners) listener();
  };

  #makeView(id: string | null): SessionView {
    return {
      id,
      round: this.#parts.round,
      persona: this.#parts.persona,
      phase: this.#phase,
      state: this.#talk.state,
      clock: this.#time.view(),
      prep: this.#prep.view(this.#time.now()),
      ...this.#maya.view(),
      grading: this.#grading.progress,
      outcome: this.#grading.outcome,
      unsaved: this.#unsaved,
      fault: this.#fault,
      initialDraft: this.#parts.resumed?.state.draft ?? {text: '', cursor: 0},
    };
  }
}
