/**
 * The interviewer at work: takes answers, asks the next question, cuts in, listens, and gets over
 * a model that is slow or fails. She may speak only while the session lets her.
 */
import {Fault} from '../fault.ts';
import type {Move} from '../interview/move.ts';
import {Asking, aTurn} from './asking.ts';
import {Budget, BUDGET_SPENT} from './budget.ts';
import {CoachInCharge, reasonToChange} from './coach-in-charge.ts';
import type {Answer, Conversation} from './conversation.ts';
import {InterruptionRun} from './interruption-run.ts';
import {Listening} from './listening.ts';
import type {SessionParts} from './session-parts.ts';
import type {KeyOutcome, SessionView} from './session.ts';
import {asFault} from './task-queue.ts';
import type {Timekeeper} from './timekeeper.ts';
import {Trouble} from './trouble.ts';

/** A call that was called off and is not heard of again is not waited for any longer, ms. */
const FAREWELL_MS = 1_000;

export interface InterviewerOptions {
  readonly parts: SessionParts;
  readonly talk: Conversation;
  readonly time: Timekeeper;
  /** The round goes on: nobody has left or ended it, and the journal can be written. */
  readonly isOpen: () => boolean;
  /** Answers that were sent while her turn stood on the screen in part; each is given once. */
  readonly takeWaiting: () => readonly Answer[];
  readonly failed: (fault: Fault) => void;
  readonly changed: () => void;
}

export class Interviewer {
  readonly interruption: InterruptionRun;
  readonly #options: InterviewerOptions;
  readonly #budget: Budget;
  readonly #coach: CoachInCharge;
  readonly #trouble: Trouble;
  readonly #asking: Asking;
  readonly #listening: Listening;
  readonly #keyCheck = new AbortController();
  /** Answers that nobody has listened to yet. */
  #unheard: readonly number[] = [];
  #notice: string | null;
  /** Counts the occasions to ask: only the latest one leads to a question. */
  #occasion = 0;

  constructor(options: InterviewerOptions) {
    const {parts: cast, talk, time, changed} = options;
    const {model} = cast;
    this.#options = options;
    this.#budget = new Budget(model?.budgetUsd ?? null, talk.state.usage.usd);
    this.#notice = model && this.#budget.doubt(model);
    this.#coach = new CoachInCharge(cast.offlineSpeaker, model, this.#budget);
    const coach = this.#coach;
    this.#trouble = new Trouble({
      now: () => time.now(),
      random: cast.random,
      changed: () => this.#troubleChanged(),
    });
    this.#asking = new Asking({cast, talk, time, coach, trouble: this.#trouble, changed});
    this.interruption = new InterruptionRun({cast, talk, coach, changed});
    this.#listening = new Listening(talk, coach);
    model?.onUse(({purpose, model: name, usd, requestId, ...tokens}) => {
      const {inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens} = tokens;
      this.#notice = this.#budget.book(usd) ?? this.#notice;
      void talk.write({
        type: 'model.used',
        purpose,
        model: name,
        inputTokens,
        cacheReadTokens,
        cacheWriteTokens,
        outputTokens,
        usd,
        requestId,
      });
    });
  }

  get name(): string {
    return this.#coach.speaker.name;
  }

  view(): Pick<SessionView, 'isMayaSpeaking' | 'live' | 'coach' | 'connection' | 'notice'> {
    const turn = this.#asking.live;
    const cutIn = this.interruption.live;
    const live = turn === '' ? cutIn : turn;
    return {
      isMayaSpeaking: this.#asking.isUnderWay,
      live: live === '' ? null : {text: live, isInterruption: turn === ''},
      coach: this.#coach.view(),
      connection: this.#trouble.view(),
      notice: this.#notice,
    };
  }

  /** An answer sent now belongs to the question that is on its way to the screen. */
  mustWait(): boolean {
    return this.#asking.live !== '' || this.#options.talk.state.turns.length === 0;
  }

  /**
   * Puts answers on record and asks the next question. One that is being made, and of which nothing
   * stands yet, is made anew. Resolves once the answers are on disk.
   */
  async answer(answers: readonly Answer[]): Promise<void> {
    const {talk, isOpen} = this.#options;
    this.#asking.callOff(false);
    this.#occasion += 1;
    const occasion = this.#occasion;
    const turns = await Promise.all(answers.map((answer) => talk.answer(answer, 'sent')));
    if (!isOpen()) return;
    this.#unheard = [...this.#unheard, ...turns];
    if (occasion === this.#occasion) this.ask();
  }

  /** The next question; the clock runs again when it stands on the screen. */
  ask(): void {
    this.#options.talk.hold('speaking');
    this.#occasion += 1;
    void this.#ask(this.#occasion);
  }

  /** The last words of the round, in authored words: ending one needs no model. */
  async close(because: 'time' | 'ended', signal: AbortSignal): Promise<void> {
    const {parts, talk} = this.#options;
    const move: Move = {kind: 'close', because};
    const turn = aTurn(parts, talk, move, '', () => undefined);
    await turn.say(parts.offlineSpeaker, signal);
    await talk.speak(move, turn, () => undefined);
  }

  retryNow(): void {
    if (this.#trouble.fault?.code === BUDGET_SPENT) this.#budget.lift();
    this.#trouble.tryNow();
  }

  goOffline(): void {
    if (this.#coach.isOffline || !this.#options.isOpen()) return;
    const because = reasonToChange(this.#trouble.fault);
    this.#coach.goOffline();
    this.#listening.stop();
    this.interruption.stop();
    void this.#options.talk.write({type: 'coach.changed', coach: this.name, because});
    this.#asking.changeSpeaker();
    this.#trouble.over();
    this.#options.changed();
  }

  async changeKey(key: string): Promise<KeyOutcome> {
    const {parts, isOpen} = this.#options;
    if (parts.model === null || this.#coach.isOffline || !isOpen()) {
      return refused('no-model', 'No model speaks in this interview, so it needs no key.');
    }
    try {
      await parts.model.changeKey(key, this.#keyCheck.signal);
    } catch (error) {
      // Whatever else was thrown may hold the key.
      if (!(error instanceof Fault)) return refused('key-unchecked', 'The key was not checked.');
      return {isAccepted: false, fault: error};
    }
    this.#trouble.tryNow();
    return {isAccepted: true};
  }

  /** To be called several times a second. */
  beat(): void {
    this.#trouble.beat();
  }

  /** Another coach than the journal's last one speaks from here on. */
  async takeOver(): Promise<void> {
    const {talk} = this.#options;
    if (talk.state.coach === this.name) return;
    await talk.write({type: 'coach.changed', coach: this.name, because: 'asked'});
  }

  /** @param keepsWhatStands puts on record what stands on the screen of a question */
  stop(keepsWhatStands: boolean): void {
    this.#asking.callOff(keepsWhatStands);
    this.interruption.stop();
    this.#listening.stop();
    this.#keyCheck.abort();
    this.#trouble.over();
  }

  /** After {@link stop}: waits for what was called off, which may still tell what it has cost. */
  async settled(): Promise<void> {
    let stopWaiting: () => void = () => undefined;
    const isLongEnough = new Promise<void>((resolve) => {
      stopWaiting = this.#options.parts.time.every(FAREWELL_MS, resolve);
    });
    const parts = [this.#asking, this.interruption, this.#listening];
    const ended = Promise.all(parts.map((part) => part.settled()));
    await Promise.race([ended.then(() => this.#coach.settled()), isLongEnough]);
    stopWaiting();
  }

  async #ask(occasion: number): Promise<void> {
    const {talk, isOpen, takeWaiting, failed} = this.#options;
    try {
      const isOnRecord = await this.#asking.next();
      if (!isOnRecord || !isOpen() || occasion !== this.#occasion) return;
      this.#listen();
      const waiting = takeWaiting();
      if (waiting.length > 0) await this.answer(waiting);
      else talk.letGo('speaking');
    } catch (error) {
      failed(asFault(error));
    }
  }

  /** Not before she has spoken: a server that takes one call at a time is to answer hers first. */
  #listen(): void {
    const unheard = this.#unheard;
    this.#unheard = [];
    for (const turn of unheard) this.#listening.begin(turn);
  }

  #troubleChanged(): void {
    const {talk, changed} = this.#options;
    if (this.#trouble.fault === null) talk.letGo('network');
    else talk.hold('network');
    changed();
  }
}

function refused(code: string, sentence: string): KeyOutcome {
  const nextStep = 'Go on with the interview, or leave it and resume it later.';
  return {isAccepted: false, fault: new Fault(code, sentence, {nextStep})};
}
