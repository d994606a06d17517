/**
 * Puts all questions of a grading to a judge: one alone, which warms the cache, then as many at a
 * time as the judge takes. Every answer is handed on as it arrives, so that a grading which breaks
 * off goes on where it was.
 */
import {ModelFault} from '../claude/model-fault.ts';
import type {Turn} from '../interview/state.ts';
import type {Observable, Round} from '../round/schema.ts';
import {isRightOnAlways, isRightOnNever} from './canaries.ts';
import type {Vote} from './grade.ts';
import type {Judge} from './judge.ts';
import {Unanswered, askCanary, castVote} from './judge-observable.ts';

/** So many observables in a row without an answer: it is the endpoint, not the question. */
const FAILED_IN_A_ROW = 3;

export interface Progress {
  /** Observables that are settled, and all of them. */
  readonly done: number;
  readonly total: number;
  /** Name of the scorecard dimension being judged. */
  readonly dimension: string;
  readonly statement: string;
  /** Estimate of what is left, ms; null while there is nothing to go by. */
  readonly etaMs: number | null;
}

export interface AskInput {
  readonly round: Round;
  readonly turns: readonly Turn[];
  readonly judge: Judge;
  readonly samples: number;
  /** Votes of an earlier run: not asked for again. */
  readonly known: ReadonlyMap<string, readonly Vote[]>;
  /** Called with each vote as it arrives, and waited for. */
  readonly onVote: (observable: string, vote: Vote) => Promise<void>;
  readonly onProgress: (progress: Progress) => void;
  /** Monotonic, ms; null: no time is estimated. */
  readonly clock: (() => number) | null;
  readonly signal: AbortSignal;
}

interface Question {
  readonly observable: Observable;
  /** Null: an observable of the round. */
  readonly canary: 'always' | 'never' | null;
  /** Name of the dimension that it belongs to. */
  readonly dimension: string;
}

/**
 * @returns votes by observable, those of the canaries among them; a question that got no answer has
 *   none. Once a canary is answered wrong, nothing more is asked: none of it would count.
 * @throws {ModelFault} when all others would fail the same way; what is answered has been handed on
 * @throws whatever `onVote` throws, and the signal's reason when it is aborted
 */
export async function askAll(input: AskInput): Promise<ReadonlyMap<string, readonly Vote[]>> {
  const asking = new Asking(input);
  await asking.run();
  return asking.votes;
}

class Asking {
  readonly votes = new Map<string, readonly Vote[]>();
  readonly #input: AskInput;
  readonly #open: Question[];
  readonly #running = new Set<Question>();
  /** Ends what is under way when one question shows that the rest would fail. */
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  readonly #failedInARow = new Set<string>();
  readonly #startedAt: number;
  #answered = 0;

  constructor(input: AskInput) {
    this.#input = input;
    this.#signal = AbortSignal.any([input.signal, this.#stop.signal]);
    this.#open = this.#questions();
    this.#startedAt = input.clock?.() ?? 0;
  }

  async run(): Promise<void> {
    this.#report(this.#open[0]);
    this.#endIfWrong();
    const first = this.#open.shift();
    if (first === undefined) return;
    await this.#answer(first);
    const lanes = Array.from({length: this.#input.judge.concurrency}, async () => {
      await this.#lane();
    });
    const ends = await Promise.allSettled(lanes);
    this.#input.signal.throwIfAborted();
    this.#stop.signal.throwIfAborted();
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  async #lane(): Promise<void> {
    for (let next = this.#open.shift(); next !== undefined; next = this.#open.shift()) {
      try {
        await this.#answer(next);
      } catch (error) {
        this.#stop.abort(error);
        throw error;
      }
    }
  }

  async #answer(question: Question): Promise<void> {
    const {observable, canary} = question;
    const {turns, judge, onVote} = this.#input;
    this.#running.add(question);
    await breathe();
    this.#signal.throwIfAborted();
    const ask = canary === null ? castVote : askCanary;
    const answer = await ask(observable, turns, judge, this.#signal);
    if (answer instanceof Unanswered) {
      this.#countFailure(observable.id, answer.cause);
    } else {
      this.#failedInARow.clear();
      await onVote(observable.id, answer);
      this.votes.set(observable.id, [...(this.votes.get(observable.id) ?? []), answer]);
    }
    this.#running.delete(question);
    this.#answered += 1;
    this.#endIfWrong();
    if (canary === null) this.#report(question);
  }

  #countFailure(id: string, cause: unknown): void {
    if (!(cause instanceof ModelFault)) return;
    this.#failedInARow.add(id);
    if (this.#failedInARow.size >= FAILED_IN_A_ROW) throw cause;
  }

  /** A judge that gets a control question wrong is asked, and paid for, no further. */
  #endIfWrong(): void {
    const {canaries} = this.#input.judge;
    if (canaries === null) return;
    const never = this.votes.get(canaries.never.id)?.[0];
    const always = this.votes.get(canaries.always.id)?.[0];
    const isWrong =
      (never !== undefined && !isRightOnNever(never)) ||
      (always !== undefined && !isRightOnAlways(always, this.#input.turns));
    if (isWrong) this.#open.length = 0;
  }

  /** In the order in which they are asked; votes that are known count as given. */
  #questions(): Question[] {
    const {round, judge, samples} = this.#input;
    const {canaries} = judge;
    const controls = (['never', 'always'] as const).flatMap((canary) =>
      canaries === null ? [] : this.#left({observable: canaries[canary], canary, dimension: ''}, 1),
    );
    const asked = round.dimensions.scorecard.flatMap(({id, name}) =>
      round.observables
        .filter(({scorecard}) => scorecard === id)
        .flatMap((observable) => this.#left({observable, canary: null, dimension: name}, samples)),
    );
    return [...controls, ...asked];
  }

  #left(question: Question, wanted: number): Question[] {
    const {id} = question.observable;
    const known = (this.#input.known.get(id) ?? []).slice(0, wanted);
    if (known.length > 0) this.votes.set(id, known);
    return Array.from({length: wanted - known.length}, () => question);
  }

  #report(last: Question | undefined): void {
    const {round, onProgress} = this.#input;
    const open = [...this.#running, ...this.#open].filter(({canary}) => canary === null);
    const left = new Set(open.map(({observable}) => observable.id)).size;
    const current = open[0] ?? last;
    const total = round.observables.length;
    onProgress({
      done: total - left,
      total,
      dimension: current?.dimension ?? '',
      statement: current?.observable.statement ?? '',
      etaMs: this.#eta(),
    });
  }

  #eta(): number | null {
    const {clock} = this.#input;
    if (clock === null || this.#answered === 0) return null;
    const each = (clock() - this.#startedAt) / this.#answered;
    return Math.round(each * (this.#open.length + this.#running.size));
  }
}

/** Lets timers and the screen run: a judge that never waits would freeze both. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
