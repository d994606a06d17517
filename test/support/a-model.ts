/**
 * A model that speaks as a test wants it: it words moves as the offline coach does, after a sentence
 * of its own, and each of its calls can wait, fail, or break off in the middle. Time plays no part in it.
 */
import {offlineSpeaker} from '../../src/coach/offline-speaker.ts';
import type {Heard, Listener} from '../../src/coach/listener.ts';
import type {Speech} from '../../src/coach/speaker.ts';
import type {ModelUse} from '../../src/claude/model.ts';
import {ModelFault} from '../../src/claude/model-fault.ts';
import type {ModelFaultKind} from '../../src/claude/model-fault.ts';
import type {Fault} from '../../src/fault.ts';
import type {Round} from '../../src/round/schema.ts';
import type {SessionModel} from '../../src/session/session-parts.ts';
import {aPersona} from './a-persona.ts';

/** What one call comes to. */
export type Call =
  | 'speaks'
  /** Nothing comes until {@link FakeModel.goOn}. */
  | 'waits'
  /** The first sentence comes, and the rest at {@link FakeModel.goOn}. */
  | 'pauses'
  /** As that, and the first sentence is no more than a nod. */
  | 'nods'
  /** Everything comes and the next word begins; the end is not said until {@link FakeModel.goOn}. */
  | 'lingers'
  /** Nothing comes, ever, and nobody hears that it is called off. */
  | 'deaf'
  | {
      readonly fails: ModelFaultKind;
      readonly afterASentence?: true;
      readonly retryAfterMs?: number;
    };

/** What it says first in every turn. */
export const FIRST_SENTENCE = 'I stay with this.';

export interface FakeModel extends SessionModel {
  /** Everything it was asked to say, in order. */
  readonly asked: readonly Speech[];
  /** How many calls were called off while they were under way. */
  readonly calledOff: () => number;
  /** The next calls; after these it just speaks. */
  readonly plan: (...calls: readonly Call[]) => void;
  /** Lets everything go on that waits, or the next call that is about to. */
  readonly goOn: () => void;
  /** Tells of a call that was paid for. */
  readonly costs: (usd: number | null) => void;
  /** Keys that were tried. */
  readonly keys: readonly string[];
}

export interface FakeModelOptions {
  readonly round: Round;
  readonly budgetUsd?: number;
  readonly listen?: (turn: number, signal: AbortSignal) => Promise<Heard | null>;
  /** What it says to a key; nothing: the key is taken. */
  readonly refusesKey?: (key: string) => Error | null;
  readonly name?: string;
}

const SENTENCES: Readonly<Record<ModelFaultKind, string>> = {
  'key-refused': 'The API refuses the key.',
  'not-allowed': 'The key may not do this.',
  'out-of-credit': 'The account has no credit left.',
  'model-unknown': 'The API knows no such model.',
  'request-refused': 'The API refuses the request.',
  'rate-limited': 'The API asks us to wait.',
  overloaded: 'The API is overloaded.',
  'server-error': 'The API has an error of its own.',
  unreachable: 'The API is out of reach.',
  'timed-out': 'The API took too long.',
  'cut-off': 'The answer of the API broke off.',
  garbled: 'The answer of the API made no sense.',
};

export function aFault(kind: ModelFaultKind, retryAfterMs?: number): ModelFault {
  return new ModelFault(kind, SENTENCES[kind], {
    nextStep: 'Try again.',
    ...(retryAfterMs === undefined ? {} : {retryAfterMs}),
  });
}

export function aModel({round, budgetUsd, listen, refusesKey, name}: FakeModelOptions): FakeModel {
  const offline = offlineSpeaker(round, aPersona());
  const asked: Speech[] = [];
  const keys: string[] = [];
  let calls: readonly Call[] = [];
  let calledOff = 0;
  let goOn: (() => void)[] = [];
  let isToldAlready = false;
  let tell: (use: ModelUse) => void = () => undefined;

  const untilToldSo = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (isToldAlready) {
        isToldAlready = false;
        resolve();
        return;
      }
      goOn.push(resolve);
      signal.addEventListener('abort', () => {
        calledOff += 1;
        reject(signal.reason instanceof Error ? signal.reason : new Error('no reason'));
      });
    });

  const listener: Listener | null = listen
    ? {name: 'a-listener', listen: (turn, _state, signal) => listen(turn, signal)}
    : null;

  return {
    asked,
    keys,
    calledOff: () => calledOff,
    plan: (...next) => {
      calls = [...calls, ...next];
    },
    goOn: () => {
      const waiting = goOn;
      goOn = [];
      isToldAlready = waiting.length === 0;
      for (const go of waiting) go();
    },
    costs: (usd) =>
      tell({
        purpose: 'interviewer',
        model: 'a-model',
        inputTokens: 10,
        cacheReadTokens: 2_000,
        cacheWriteTokens: 100,
        outputTokens: 40,
        usd,
        requestId: 'req_1',
      }),
    host: 'api.anthropic.com',
    budgetUsd: budgetUsd ?? null,
    listener,
    onUse: (told) => {
      tell = told;
    },
    changeKey: (key) => {
      keys.push(key);
      const refusal: Error | Fault | null = refusesKey?.(key) ?? null;
      return refusal === null ? Promise.resolve() : Promise.reject(refusal);
    },
    speaker: {
      name: name ?? 'a-model',
      async *speak(speech, signal) {
        asked.push(speech);
        const [call = 'speaks'] = calls;
        calls = calls.slice(1);
        signal.throwIfAborted();
        if (call === 'deaf') await new Promise(() => undefined);
        if (call === 'waits') await untilToldSo(signal);
        const isFailing = typeof call === 'object';
        if (isFailing && !call.afterASentence) throw aFault(call.fails, call.retryAfterMs);
        const opening = call === 'nods' ? 'Noted.' : FIRST_SENTENCE;
        let text = speech.spoken === '' && speech.move.kind !== 'wrap' ? `${opening} ` : '';
        for await (const part of offline.speak(speech, signal)) text += part;
        const half = text.indexOf(' ', opening.length + 1);
        yield text.slice(0, half);
        if (call === 'pauses' || call === 'nods') await untilToldSo(signal);
        if (isFailing) throw aFault(call.fails, call.retryAfterMs);
        yield text.slice(half);
        if (call !== 'lingers') return;
        yield ' And';
        await untilToldSo(signal);
      },
    },
  };
}
