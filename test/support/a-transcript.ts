/**
 * Interviews from a compact list of turns: `aState(asked('…'), answered('…'))`. Turn numbers and
 * clock times follow from the order; every candidate turn takes half a minute unless it says so.
 */
import type {ReplyKind} from '../../src/interview/events.ts';
import type {Move} from '../../src/interview/move.ts';
import {askedKeys, ladderOf} from '../../src/interview/reduce.ts';
import type {InterviewState, Turn} from '../../src/interview/state.ts';

export interface AskedSketch {
  readonly who: 'maya';
  readonly text: string;
  readonly move: Move;
  readonly isInterruption: boolean;
}

export interface AnsweredSketch {
  readonly who: 'candidate';
  readonly text: string;
  readonly reply: ReplyKind;
  readonly topics: readonly string[];
  readonly thinkingMs: number;
  readonly typingMs: number;
}

/** A turn of the interviewer; a `string` as move is the ladder that she probes. */
export function asked(
  text: string,
  move: Move | string = {kind: 'open', ladder: 'constraints'},
): AskedSketch {
  const made = typeof move === 'string' ? probe(move) : move;
  return {who: 'maya', text, move: made, isInterruption: made.kind === 'interrupt'};
}

/** A turn of the candidate: 5 s of thinking and 25 s of typing unless stated. */
export function answered(
  text: string,
  more: Partial<Omit<AnsweredSketch, 'who' | 'text'>> = {},
): AnsweredSketch {
  return {
    who: 'candidate',
    text,
    reply: 'answer',
    topics: [],
    thinkingMs: 5_000,
    typingMs: 25_000,
    ...more,
  };
}

/** A closed interview of 20 minutes with these turns; spread it to change anything else. */
export function aState(...sketches: readonly (AskedSketch | AnsweredSketch)[]): InterviewState {
  const turns: Turn[] = [];
  const used = new Set<string>();
  const ladderTurns = new Map<string, number>();
  let t = 0;
  let ladder: string | null = null;
  for (const [index, sketch] of sketches.entries()) {
    const turn = index + 1;
    if (sketch.who === 'maya') {
      turns.push({...sketch, turn, t});
      ladder = ladderOf(sketch.move) ?? (sketch.move.kind === 'inject' ? null : ladder);
      for (const key of askedKeys(sketch.move)) used.add(key);
      continue;
    }
    t += sketch.thinkingMs + sketch.typingMs;
    turns.push({...sketch, turn, t, cause: 'sent', isAbstract: false});
    if (ladder !== null) ladderTurns.set(ladder, (ladderTurns.get(ladder) ?? 0) + 1);
  }
  return {
    phase: 'closed',
    round: 'rate-limiter',
    roundHash: 'c0ffee',
    roundFile: null,
    title: 'Rate Limiter Under Burst Load',
    startedAt: '2026-02-03T10:00:00.000Z',
    coach: 'offline',
    coaches: ['offline'],
    seed: 1,
    lengthMs: 20 * 60_000,
    elapsedMs: t,
    turns,
    claims: [],
    lastAssessment: null,
    contradiction: null,
    asked: used,
    ladderTurns,
    draft: {text: '', cursor: 0},
    isDraftInterrupted: false,
    heldMs: {speaking: 0, network: 0, suspended: 0, away: 0},
    caught: {},
    usage: {
      calls: 0,
      inputTokens: 0,
      cacheReadTokens: 0,
      cacheWriteTokens: 0,
      outputTokens: 0,
      usd: 0,
      unpricedCalls: 0,
    },
    closedBecause: 'ended',
    grades: [],
    lastSeq: turns.length,
  };
}

function probe(ladder: string): Move {
  return {kind: 'probe', ladder, rung: 0, claim: null, quote: null};
}
