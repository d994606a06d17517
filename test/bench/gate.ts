/**
 * What the persona gate adds between a sentence that is complete and the screen. The model is one
 * that speaks at once, so that all the time is the gate's.
 */
import {GuardedTurn} from '../../src/coach/guarded-speech.ts';
import {offlineSpeaker, wording} from '../../src/coach/offline-speaker.ts';
import type {Speaker} from '../../src/coach/speaker.ts';
import type {Move} from '../../src/interview/move.ts';
import {initialState, reduce} from '../../src/interview/reduce.ts';
import type {InterviewState} from '../../src/interview/state.ts';
import type {Figure} from './figure.ts';
import {median, ms, percentile} from './figure.ts';
import {longInterview, persona, round} from './records.ts';

/** Each turn of a long interview is said so often, after once for warming up. */
const ROUNDS = 6;
const NEVER = new AbortController().signal;

interface Due {
  readonly move: Move;
  readonly state: InterviewState;
}

export async function gate(): Promise<Figure[]> {
  const due = turnsDue();
  const first: number[] = [];
  const later: number[] = [];
  for (let n = 0; n <= ROUNDS; n += 1) {
    for (const turn of due) {
      const [delay, ...others] = await delaysOf(turn);
      if (n === 0) continue;
      if (delay !== undefined) first.push(delay);
      later.push(...others);
    }
  }
  return [
    {
      what: 'gate, first shown sentence, p99',
      value: percentile(first, 99),
      limit: 5,
      unit: 'ms',
      note: `${due.length} moves, each ${ROUNDS} times; p50 ${ms(median(first))}, most ${ms(Math.max(...first))}; later sentences: p99 ${ms(percentile(later, 99))}`,
    },
  ];
}

/** Every turn of hers in an interview of sixty turns, with what was on record by then. */
function turnsDue(): Due[] {
  let state = initialState();
  return longInterview().events.flatMap((event) => {
    const before = state;
    state = reduce(state, event);
    return event.type === 'maya.asked' ? [{move: event.move, state: before}] : [];
  });
}

/** Milliseconds from the end of a sentence to its being shown, for each that is. */
async function delaysOf({move, state}: Due): Promise<number[]> {
  const delays: number[] = [];
  let completeAt: number | null = null;
  const speaker: Speaker = {
    name: 'at once',
    async *speak() {
      // What is authored for the move passes the gate; it comes as a model's words would.
      const text = wording(move, {round, persona, state, attempt: 0});
      for (const part of text.match(/\s*\S+/gu) ?? []) {
        completeAt = performance.now();
        yield part;
      }
      completeAt = performance.now();
    },
  };
  const offline = offlineSpeaker(round, persona);
  const turn = new GuardedTurn({move, state, round, persona, draft: '', offline}, () => {
    // Words that are put first are no model's.
    if (completeAt !== null) delays.push(performance.now() - completeAt);
  });
  await turn.say(speaker, NEVER);
  return delays;
}
