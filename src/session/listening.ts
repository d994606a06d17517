/** The model that listens along: nobody waits for it, and what it hears too late is not used. */
import type {Conversation} from './conversation.ts';
import type {CoachInCharge} from './coach-in-charge.ts';

export class Listening {
  readonly #talk: Conversation;
  readonly #coach: CoachInCharge;
  readonly #underWay = new Map<AbortController, Promise<void>>();

  constructor(talk: Conversation, coach: CoachInCharge) {
    this.#talk = talk;
    this.#coach = coach;
  }

  /** @param turn an answer that is on record */
  begin(turn: number): void {
    const {listener} = this.#coach;
    if (listener === null) return;
    const abort = new AbortController();
    const hearing = async (): Promise<void> => {
      const heard = await listener.listen(turn, this.#talk.state, abort.signal);
      if (heard === null || abort.signal.aborted) return;
      await this.#talk.write({type: 'answer.heard', by: listener.name, ...heard});
    };
    // The interview has its own reading of every answer: without this one it goes on as well.
    const done = hearing()
      .catch(() => undefined)
      .finally(() => this.#underWay.delete(abort));
    this.#underWay.set(abort, done);
  }

  stop(): void {
    for (const abort of this.#underWay.keys()) abort.abort();
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay.values());
  }
}
