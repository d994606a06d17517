/** Who speaks and listens for the interviewer now: a model within its budget, or the offline coach. */
import type {Listener} from '../coach/listener.ts';
import type {Speaker} from '../coach/speaker.ts';
import {ModelFault} from '../claude/model-fault.ts';
import type {Fault} from '../fault.ts';
import type {EventBody} from '../interview/events.ts';
import {BUDGET_SPENT} from './budget.ts';
import type {Budget} from './budget.ts';
import {promptly} from './promptly.ts';
import type {SessionModel} from './session-parts.ts';
import type {CoachView} from './session.ts';

type Because = Extract<EventBody, {type: 'coach.changed'}>['because'];

export class CoachInCharge {
  readonly #offline: Speaker;
  /** Calls that nobody waits for any more, and that may still tell what they have cost. */
  readonly #leaving = new Set<Promise<unknown>>();
  #model: {readonly speaker: Speaker; readonly listener: Listener | null; host: string} | null;

  constructor(offline: Speaker, model: SessionModel | null, budget: Budget) {
    this.#offline = offline;
    this.#model = model && {
      speaker: this.#prompt(budget.guardSpeaker(model.speaker)),
      listener: model.listener && budget.guardListener(model.listener),
      host: model.host,
    };
  }

  get speaker(): Speaker {
    return this.#model?.speaker ?? this.#offline;
  }

  get listener(): Listener | null {
    return this.#model?.listener ?? null;
  }

  get isOffline(): boolean {
    return this.#model === null;
  }

  /** The offline coach speaks from here on. */
  goOffline(): void {
    this.#model = null;
  }

  /** Resolves when no call is under way any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#leaving);
  }

  /** A speaker that nobody has to wait for once it is called off. */
  #prompt(speaker: Speaker): Speaker {
    const left = (ended: Promise<unknown>): void => {
      this.#leaving.add(ended);
      void ended.then(() => this.#leaving.delete(ended));
    };
    return {
      name: speaker.name,
      speak: (speech, signal) => promptly(speaker.speak(speech, signal), signal, left),
    };
  }

  view(): CoachView {
    return {name: this.speaker.name, host: this.#model?.host ?? null};
  }
}

/** Why the offline coach takes over from a model that failed like this. */
export function reasonToChange(fault: Fault | null): Because {
  if (fault?.code === BUDGET_SPENT) return 'budget';
  if (!(fault instanceof ModelFault)) return 'asked';
  if (fault.isAboutKey) return 'key';
  return fault.isPassing ? 'network' : 'asked';
}
