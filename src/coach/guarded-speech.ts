/**
 * The persona gate between a speaker and the screen. One {@link GuardedTurn} is one turn of the
 * interviewer: a sentence is shown when it is complete and has passed every rule, and is never
 * taken back; a bare "Noted." waits for what it leads up to. Two other wordings are asked for at
 * most, then authored words are used.
 *
 *     const turn = new GuardedTurn({move, state, round, persona, draft: '', offline}, onShown);
 *     await turn.say(speaker, signal);   // turn.text is the whole turn
 *
 * `say` throws what the speaker throws: a `ModelFault`, or an `AbortError` when the signal fires.
 * It may then be called again, with the same speaker or another one, and goes on after what is
 * shown; a fault after a complete question is no fault of the turn. A refused wording is no error.
 */
import {Fault} from '../fault.ts';
import type {Move} from '../interview/move.ts';
import {checkBeginning, checkTurn, prepareGate} from '../interview/persona-gate.ts';
import type {GateContext, Violation} from '../interview/persona-gate.ts';
import {questionsOf} from '../interview/questions.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';
import {askOf, factOf} from './asks.ts';
import {authoredStart, cannedProbe} from './offline-speaker.ts';
import {gateContext} from './gate-context.ts';
import {isNod, isSaidAlready, joined, withoutSaid} from './said-already.ts';
import {SentenceStream} from './sentence-stream.ts';
import {BrokenOff} from './speaker.ts';
import type {RefusedWording, Speaker, Speech} from './speaker.ts';

/** Other wordings that are asked for before authored ones, over the whole turn. */
const MAX_REGENERATIONS = 2;
/** Lines that are tried in place of a refused wording, of each kind. */
const AUTHORED_TRIES = 6;
const CANNED_TRIES = 20;
/** A turn that need not ask has to say something: "Noted." is no turn. */
const FEWEST_WORDS = 4;
const ASKED = /\?["'”’)\]]*$/u;

export interface TurnOptions {
  readonly move: Move;
  /** As it stands when the turn begins. */
  readonly state: InterviewState;
  readonly round: Round;
  readonly persona: Persona;
  /** What is on the candidate's screen, for an interruption; else empty. */
  readonly draft: string;
  /** Words a move from what is authored; it says what no other wording said well. */
  readonly offline: Speaker;
}

export class GuardedTurn {
  readonly #options: TurnOptions;
  readonly #context: GateContext;
  readonly #onShown: (text: string) => void;
  readonly #caught: string[] = [];
  readonly #refused: RefusedWording[] = [];
  #text = '';
  #tries = 0;
  #isCanned = false;
  #isDone = false;
  readonly #prefix: string;

  /** @param onShown called with everything that is shown so far, whenever a sentence joins it */
  constructor(options: TurnOptions, onShown: (text: string) => void) {
    const {move, state, round, persona, draft} = options;
    this.#options = options;
    this.#onShown = onShown;
    this.#prefix = authoredStart(move, {round, persona, state, attempt: 0});
    this.#context = gateContext(move, state, round, draft, this.#prefix);
    prepareGate(this.#context);
  }

  /** What is shown: the whole turn once `say` has resolved. */
  get text(): string {
    return this.#text;
  }

  /** Rules that refused wordings broke, in order, each once a wording. */
  get caught(): readonly string[] {
    return this.#caught;
  }

  /** Those wordings. */
  get refused(): readonly RefusedWording[] {
    return this.#refused;
  }

  /** Authored words stand where the speaker's were refused. */
  get isCanned(): boolean {
    return this.#isCanned;
  }

  async say(speaker: Speaker, signal: AbortSignal): Promise<void> {
    if (this.#prefix !== '' && this.#text === '') this.#show(this.#prefix);
    // Whoever was cut off after the question has said it all: no other wording is asked for.
    this.#isDone ||= this.#isWhole();
    // The end of a round is no matter of wording.
    const wording = this.#options.move.kind === 'close' ? this.#options.offline : speaker;
    while (!this.#isDone && this.#tries <= MAX_REGENERATIONS) {
      signal.throwIfAborted();
      try {
        await this.#try(wording, signal);
      } catch (error) {
        if (!(error instanceof Fault) || !this.#isWhole()) throw error;
        this.#isDone = true;
      }
    }
    if (!this.#isDone) await this.#sayAuthored(signal);
  }

  /** Asks for one wording, and shows of it what may be shown. */
  async #try(speaker: Speaker, signal: AbortSignal): Promise<void> {
    const stream = new SentenceStream(this.#options.persona.name);
    const before = this.#text;
    let violations: readonly Violation[] = [];
    let nod = '';
    const take = (sentences: readonly string[]): boolean => {
      for (const sentence of sentences) {
        signal.throwIfAborted();
        if (this.#text === before && isSaidAlready(sentence, before)) continue;
        const longer = joined(joined(this.#text, nod), sentence);
        violations = this.#text.includes(sentence)
          ? [{rule: 'repeat', span: sentence}]
          : checkBeginning(longer, this.#context);
        if (violations.length > 0) return false;
        // Alone on the screen it would look like all that she has to say.
        if (isNod(sentence) && this.#text.length === this.#prefix.length) {
          nod = nod === '' ? sentence : nod;
          continue;
        }
        // She asks and is silent: after the question only an order how to answer it may follow.
        if (ASKED.test(this.#text) && questionsOf(sentence).length === 0) return false;
        this.#show(longer);
        nod = '';
      }
      return true;
    };
    let ending: Ending = 'cut';
    try {
      ending = await heard(speaker.speak(this.#speech(), signal), stream, take, signal);
    } finally {
      // What had come to its full stop before a stream was cut has been said.
      const isSaid = ending === 'finished' || ending === 'cut';
      if (isSaid && !signal.aborted) take(stream.end(ending === 'finished'));
    }
    this.#settle(stream.text, violations, ending === 'refused');
  }

  /** What a wording has come to, once nothing more of it is shown. */
  #settle(text: string, violations: readonly Violation[], isRefused: boolean): void {
    const whole = this.#wholeViolations();
    if (violations.length > 0 || isRefused || whole.length > 0) {
      const isNothing = isRefused || text === '';
      const broken = violations.length > 0 ? violations : isNothing ? [NOTHING_SAID] : whole;
      this.#refused.push({text, violations: broken});
      this.#caught.push(...new Set(broken.map(({rule}) => rule)));
      this.#tries += 1;
    }
    this.#isDone = whole.length === 0;
  }

  #speech(): Speech {
    const {move, state, draft} = this.#options;
    return {move, state, draft, spoken: this.#text, refused: this.#refused};
  }

  #show(text: string): void {
    this.#text = text;
    this.#onShown(text);
  }

  /** What is shown could be the whole turn. */
  #isWhole(): boolean {
    return this.#text !== '' && this.#wholeViolations().length === 0;
  }

  #wholeViolations(): Violation[] {
    const text = this.#text;
    const said = text.slice(this.#prefix.length).trim();
    const isTooLittle =
      said === '' ||
      (!this.#context.needsQuestion &&
        this.#options.move.kind !== 'close' &&
        questionsOf(text).length === 0 &&
        said.split(' ').length < FEWEST_WORDS);
    return isTooLittle ? [{rule: 'unanchored', span: text}] : checkTurn(text, this.#context);
  }

  /**
   * The authored words of this move, then probes that fit any answer; what is shown stays. What is
   * shown leaves room for a probe, so that only a persona whose own lines break the rules can leave
   * a turn without one: it then ends with what is shown.
   */
  async #sayAuthored(signal: AbortSignal): Promise<void> {
    this.#isCanned = true;
    const rests: string[] = [];
    for await (const line of this.#authored(signal)) {
      const rest = withoutSaid(line, this.#text);
      if (rest !== '') rests.push(rest);
    }
    const wanted = this.#fitting(rests, {...this.#context, needsAnchor: false});
    const longer = wanted ?? this.#fitting(rests, lastResort(this.#context)) ?? this.#text;
    this.#show(longer === '' ? (rests[0] ?? '') : longer);
    this.#isDone = true;
  }

  /** What is shown with the first of these lines that may follow it; null when none may. */
  #fitting(rests: readonly string[], context: GateContext): string | null {
    for (const rest of rests) {
      const longer = joined(this.#text, rest);
      if (checkTurn(longer, context).length === 0) return longer;
    }
    return null;
  }

  async *#authored(signal: AbortSignal): AsyncGenerator<string> {
    const {round, persona, state, offline} = this.#options;
    for (let attempt = 0; attempt < AUTHORED_TRIES; attempt += 1) {
      // The offline speaker chooses by the number of refusals, and has had none yet.
      const refused = Array.from({length: attempt}, () => NOTHING);
      let line = '';
      for await (const part of offline.speak({...this.#speech(), refused}, signal)) line += part;
      yield line;
    }
    const {move} = this.#options;
    // Without the line that leads up to it, there is always room for what has to be told.
    yield (move.kind === 'clarify' ? factOf(move, round) : askOf(move, round)) ?? '';
    for (let attempt = 0; attempt < CANNED_TRIES; attempt += 1) {
      yield cannedProbe({round, persona, state, attempt});
    }
  }
}

/** A question that was asked before, or leaves the scene untold, is still one. */
function lastResort(context: GateContext): GateContext {
  const {conveys: _conveys, fact: _fact, ...rest} = context;
  return {...rest, needsAnchor: false, earlierTurns: []};
}

/** A wording that says nothing, or that nobody would give, takes nothing up. */
const NOTHING_SAID: Violation = {rule: 'unanchored', span: ''};
const NOTHING: RefusedWording = {text: '', violations: [NOTHING_SAID]};

/** `stopped`: the gate wants no more of it. */
type Ending = 'finished' | 'stopped' | 'cut' | 'refused';

/** Feeds a stream to the gate. */
async function heard(
  parts: AsyncIterable<string>,
  stream: SentenceStream,
  take: (sentences: readonly string[]) => boolean,
  signal: AbortSignal,
): Promise<Ending> {
  try {
    for await (const part of parts) {
      signal.throwIfAborted();
      if (!take(stream.add(part)) || stream.isEndless) return 'stopped';
    }
    return 'finished';
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    return error.because === 'refusal' ? 'refused' : 'cut';
  }
}
