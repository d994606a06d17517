/** A whole interview without disk or screen: answers in, turns out. */
import {assess} from '../../src/interview/assess.ts';
import {decide, lastAnswer} from '../../src/interview/director.ts';
import type {EventBody, InterviewEvent} from '../../src/interview/events.ts';
import type {Move} from '../../src/interview/move.ts';
import {initialState, reduce} from '../../src/interview/reduce.ts';
import type {InterviewState} from '../../src/interview/state.ts';
import type {Round} from '../../src/round/schema.ts';

export interface Simulated {
  readonly state: InterviewState;
  readonly moves: readonly {readonly move: Move; readonly t: number}[];
  /** As a journal would hold them. */
  readonly events: readonly InterviewEvent[];
}

export interface SimulatedReply {
  readonly text: string;
  readonly ms: number;
  readonly more?: {readonly text: string; readonly ms: number};
}

export interface SimulationOptions {
  readonly lengthMs?: number;
  /** Words of a move; only the anchor of the transcript depends on them. */
  readonly word?: (move: Move, state: InterviewState) => string;
}

/**
 * @param answer the candidate: what is written, and how long it took, for the n-th question; null
 * ends the interview. A reply with a second part goes on before the next question is out.
 */
export function simulate(
  round: Round,
  answer: (n: number) => SimulatedReply | null,
  options: SimulationOptions = {},
): Simulated {
  const {lengthMs = 20 * 60_000, word = ({kind}) => `(${kind})`} = options;
  let state = initialState();
  let t = 0;
  const moves: {move: Move; t: number}[] = [];
  const events: InterviewEvent[] = [];
  const write = (body: EventBody) => {
    const event: InterviewEvent = {
      ...body,
      v: 1,
      seq: state.lastSeq + 1,
      at: '2026-02-03T10:00:00.000Z',
      t,
    };
    events.push(event);
    state = reduce(state, event);
  };
  write({
    type: 'session.started',
    round: round.id,
    roundHash: 'c0ffee',
    title: round.title,
    lengthMs,
    coach: 'offline',
    seed: 7,
    app: '0.1.0',
  });
  for (let n = 0; t < lengthMs; n += 1) {
    const move = decide(state, round, lengthMs - t);
    moves.push({move, t});
    const text = word(move, state);
    const turn = state.turns.length + 1;
    write({type: 'maya.asked', turn, text, move, caught: [], isCanned: false});
    const given = answer(n);
    if (given === null) break;
    for (const part of given.more ? [given, given.more] : [given]) {
      if (t >= lengthMs) break;
      t = Math.min(lengthMs, t + part.ms);
      write({
        type: 'candidate.answered',
        turn: state.turns.length + 1,
        text: part.text,
        cause: 'sent',
        thinkingMs: 0,
        typingMs: part.ms,
      });
      const last = lastAnswer(state);
      if (last) write({type: 'answer.assessed', ...assess(last.text, last.turn, state, round)});
    }
  }
  return {state, moves, events};
}
