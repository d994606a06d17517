/**
 * The interviewer's next turn while it is being made: worded sentence by sentence, asked for again
 * after a fault from what stands on the screen, on record when it is complete. One at a time.
 */
import {GuardedTurn} from '../coach/guarded-speech.ts';
import type {Speaker} from '../coach/speaker.ts';
import {ModelFault} from '../claude/model-fault.ts';
import {Fault} from '../fault.ts';
import {decide} from '../interview/director.ts';
import type {Move} from '../interview/move.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';
import {BUDGET_SPENT} from './budget.ts';
import type {CoachInCharge} from './coach-in-charge.ts';
import type {Conversation} from './conversation.ts';
import type {Timekeeper} from './timekeeper.ts';
import type {Trouble} from './trouble.ts';

export interface Cast {
  readonly round: Round;
  readonly persona: Persona;
  readonly offlineSpeaker: Speaker;
}

export interface AskingOptions {
  readonly cast: Cast;
  readonly talk: Conversation;
  readonly time: Timekeeper;
  readonly coach: CoachInCharge;
  readonly trouble: Trouble;
  readonly changed: () => void;
}

interface Making {
  readonly move: Move;
  readonly turn: GuardedTurn;
  /** Fires when the turn is called off. */
  readonly turnOff: AbortController;
  /** Fires when only the call under way is. */
  callOff: AbortController;
  isComplete: boolean;
}

export class Asking {
  readonly #options: AskingOptions;
  #making: Making | null = null;
  #done: Promise<void> = Promise.resolve();

  constructor(options: AskingOptions) {
    this.#options = options;
  }

  get isUnderWay(): boolean {
    return this.#making !== null;
  }

  /** What of the turn stands on the screen; empty while nothing does. */
  get live(): string {
    return this.#making?.turn.text ?? '';
  }

  /**
   * Makes the next turn. Resolves with true when it is on record, with false when it was called
   * off. @throws whatever goes wrong that no other try can mend
   */
  async next(): Promise<boolean> {
    const {talk, time, cast} = this.#options;
    const {remainingMs} = time.view();
    // Only the session ends the round, so there is always a question left to ask.
    const move = decide(talk.state, cast.round, Math.max(1, remainingMs));
    const turnOff = new AbortController();
    const making: Making = {
      move,
      turn: aTurn(cast, talk, move, '', () => {
        if (this.#making !== making) return;
        this.#options.trouble.eased();
        this.#options.changed();
      }),
      turnOff,
      callOff: new AbortController(),
      isComplete: false,
    };
    this.#making = making;
    this.#options.changed();
    const made = this.#make(making);
    this.#done = made.then(
      () => undefined,
      () => undefined,
    );
    return await made;
  }

  /** @param keepsWhatStands puts on record what is on the screen, as the end of it */
  callOff(keepsWhatStands: boolean): void {
    const making = this.#making;
    if (making === null || making.isComplete) return;
    this.#making = null;
    if (keepsWhatStands && making.turn.text !== '') {
      void this.#options.talk.speak(making.move, making.turn, () => undefined);
    }
    making.turnOff.abort();
  }

  /** Asks whoever speaks now for the rest of the turn. */
  changeSpeaker(): void {
    this.#making?.callOff.abort();
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    await this.#done;
  }

  async #make(making: Making): Promise<boolean> {
    const {talk, trouble} = this.#options;
    try {
      while (!(await this.#isWorded(making)));
    } catch (error) {
      if (making.turnOff.signal.aborted) return false;
      this.#making = null;
      throw error;
    }
    making.isComplete = true;
    trouble.over();
    const isOver = (): void => {
      if (this.#making === making) this.#making = null;
    };
    await talk.speak(making.move, making.turn, isOver);
    isOver();
    return true;
  }

  /** @returns false when it has to be asked for again */
  async #isWorded(making: Making): Promise<boolean> {
    const {trouble, coach} = this.#options;
    const {turn, turnOff} = making;
    await trouble.passed(turnOff.signal);
    const callOff = new AbortController();
    making.callOff = callOff;
    try {
      await turn.say(coach.speaker, AbortSignal.any([turnOff.signal, callOff.signal]));
      turnOff.signal.throwIfAborted();
      return true;
    } catch (error) {
      turnOff.signal.throwIfAborted();
      if (callOff.signal.aborted) return false;
      if (!isTrouble(error)) throw error;
      trouble.met(error);
      return false;
    }
  }
}

function isTrouble(error: unknown): error is Fault {
  return error instanceof ModelFault || (error instanceof Fault && error.code === BUDGET_SPENT);
}

/** @param shown called whenever more of the turn may be seen */
export function aTurn(
  {round, persona, offlineSpeaker}: Cast,
  {state}: Conversation,
  move: Move,
  draft: string,
  shown: () => void,
): GuardedTurn {
  return new GuardedTurn({move, state, round, persona, draft, offline: offlineSpeaker}, shown);
}
