/**
 * Runs a session: phases, heartbeat and the candidate's intents. Every intent passes one queue
 * and is on disk before anything of it is seen.
 */
import type {Fault} from '../fault.ts';
import {lastAnswer, lastQuestion} from '../interview/director.ts';
import {decideInterruption} from '../interview/interruption.ts';
import {initialState} from '../interview/reduce.ts';
import {sanitize} from '../words/sanitize.ts';
import {Conversation} from './conversation.ts';
import type {AnswerTimes} from './conversation.ts';
import {Drafting} from './drafting.ts';
import {GradingRun} from './grading-run.ts';
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
  readonly #draft = new Drafting();
  readonly #prep = new Prep();
  readonly #grading = new GradingRun();
  readonly #seconds = new SecondHand();
  readonly #queue = new TaskQueue((fault) => this.#stopFor(fault));
  readonly #listeners = new Set<() => void>();
  readonly #abort = new AbortController();
  #stopHeartbeat: () => void = () => undefined;
  #phase: SessionPhase = 'briefing';
  #fault: Fault | null = null;
  #unsaved: string | null = null;
  #isInterrupting = false;
  #leaving: Promise<void> | null = null;
  #view: SessionView;

  constructor(parts: SessionParts) {
    const state = parts.resumed?.state ?? initialState();
    this.#parts = parts;
    this.#time = new Timekeeper(
      parts.time,
      parts.resumed ? state.lengthMs : parts.lengthMs,
      state.elapsedMs,
    );
    this.#talk = new Conversation({
      cast: {...parts, speaker: parts.model?.speaker ?? parts.offlineSpeaker},
      time: this.#time,
      state,
      record: parts.resumed?.record ?? null,
      signal: this.#abort.signal,
      changed: this.#changed,
    });
    if (parts.resumed) {
      this.#phase = state.phase === 'open' ? 'interview' : 'grading';
      this.#draft.restore(state.draft.text, state.draft.cursor, state.elapsedMs);
    }
    this.#view = this.#makeView(parts.resumed?.record.id ?? null);
    if (!parts.resumed) return;
    this.#startHeartbeat();
    void this.#queue.add(() => this.#goOn());
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
    void this.#queue.add(async () => {
      this.#talk.record = await this.#parts.openRecord();
      await this.#talk.begin(this.#parts.start, this.#parts.lengthMs);
      await this.#talk.ask();
    });
  }

  draftChanged(text: string, cursor: number): void {
    if (this.#phase !== 'interview') return;
    this.#draft.change(sanitize(text), cursor, this.#time.elapsedMs(), this.#time.now());
  }

  async send(text: string): Promise<void> {
    if (this.#phase !== 'interview') return;
    const times = this.#finishDraft();
    // The clock stops with the key press, not when the disk or the interviewer is ready.
    this.#time.hold('speaking');
    this.#changed();
    await this.#queue.add(async () => {
      await this.#talk.answer(text, 'sent', times);
      if (this.#phase === 'interview') await this.#talk.ask();
    });
  }

  async endInterview(): Promise<void> {
    await this.#close('ended');
  }

  leave(): Promise<void> {
    this.#leaving ??= this.#leave();
    return this.#leaving;
  }

  async #leave(): Promise<void> {
    const wasInterview = this.#phase === 'interview';
    this.#phase = 'left';
    this.#time.hold('away');
    this.#stopHeartbeat();
    this.#abort.abort();
    await this.#queue.add(async () => {
      if (!wasInterview) return;
      await this.#saveDraft();
      await this.#talk.write({type: 'clock.held', reason: 'away'});
    });
    await this.#talk.end();
    this.#changed();
  }

  async goAway(): Promise<void> {
    if (this.#phase !== 'interview') return;
    this.#time.hold('suspended');
    await this.#queue.add(async () => {
      await this.#saveDraft();
      await this.#talk.write({type: 'clock.held', reason: 'suspended'});
    });
  }

  retryNow(): void {}

  goOffline(): void {}

  useKey(): Promise<KeyOutcome> { return Promise.resolve({isAccepted: true}); }

  comeBack(): void {
    if (this.#phase === 'interview') void this.#queue.add(() => this.#talk.letClockRun());
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
    if (talk.state.turns.at(-1)?.who === 'maya') await talk.letClockRun();
    else await talk.ask();
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
    if (this.#phase !== 'interview' || this.#talk.record === null) return;
    const gapMs = this.#time.takeGap();
    if (gapMs > 0) {
      void this.#queue.add(() =>
        this.#talk.write({type: 'clock.released', reason: 'suspended', heldMs: gapMs}),
      );
    }
    const now = this.#time.now();
    const isSaving = this.#draft.isSaveDue(now);
    if (isSaving) void this.#queue.add(() => this.#saveDraft());
    if (!this.#time.isRunning()) return;
    if (this.#time.isOver()) {
      void this.#close('time');
      return;
    }
    if (!isSaving && this.#time.isTickDue()) {
      void this.#queue.add(() => this.#talk.write({type: 'clock.ticked'}));
    }
    this.#considerInterrupting(now);
    if (this.#seconds.hasTurned(this.#time.view())) this.#changed();
  }

  #considerInterrupting(now: number): void {
    if (this.#isInterrupting || this.#draft.text === '') return;
    const {isDraftInterrupted, turns} = this.#talk.state;
    const reading = this.#draft.reading(this.#time.elapsedMs(), now, isDraftInterrupted);
    const decision = decideInterruption(reading);
    if (decision === null) return;
    this.#isInterrupting = true;
    void this.#queue.add(async () => {
      // The candidate may have sent the draft, or rewritten it, while this waited.
      const isStale =
        this.#phase !== 'interview' ||
        this.#talk.state.turns.length !== turns.length ||
        !this.#draft.text.includes(decision.quote);
      if (!isStale) {
        await this.#saveDraft();
        await this.#talk.interrupt(decision.quote);
      }
      this.#isInterrupting = false;
    });
  }

  async #close(because: 'time' | 'ended'): Promise<void> {
    if (this.#phase !== 'interview') return;
    const {text} = this.#draft;
    const times = this.#finishDraft();
    this.#time.hold('away');
    this.#phase = 'grading';
    await this.#queue.add(async () => {
      if (text.trim() !== '') await this.#talk.answer(text, because, times);
      await this.#finishClosing(because);
    });
  }

  async #finishClosing(because: 'time' | 'ended'): Promise<void> {
    await this.#talk.close(because);
    await this.#gradeNow();
  }

  async #gradeNow(): Promise<void> {
    this.#phase = 'grading';
    this.#changed();
    await this.#grading.run(this.#talk, this.#parts.grade, this.#abort.signal, this.#changed);
    this.#stopHeartbeat();
    await this.#talk.end();
    this.#phase = 'done';
    this.#changed();
  }

  #finishDraft(): AnswerTimes {
    const {state} = this.#talk;
    const askedMs = Math.max(lastQuestion(state)?.t ?? 0, lastAnswer(state)?.t ?? 0);
    return this.#draft.finish(askedMs, this.#time.elapsedMs());
  }

  async #saveDraft(): Promise<void> {
    if (!this.#draft.isUnsaved()) return;
    const {text, cursor} = this.#draft;
    await this.#talk.write({type: 'draft.saved', text, cursor});
    this.#draft.markSaved(text, this.#time.now());
  }

  #stopFor(fault: Fault): void {
    this.#time.hold('away');
    this.#unsaved = this.#talk.unsaved ?? (this.#draft.isUnsaved() ? this.#draft.text : null);
    this.#fault = fault;
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
      isMayaSpeaking: this.#talk.isMayaSpeaking,
      live: null,
      coach: {name: this.#talk.state.coach, host: null},
      connection: {kind: 'fine'},
      grading: this.#grading.progress,
      outcome: this.#grading.outcome,
      unsaved: this.#unsaved,
      fault: this.#fault,
      initialDraft: this.#parts.resumed?.state.draft ?? {text: '', cursor: 0},
    };
  }
}
