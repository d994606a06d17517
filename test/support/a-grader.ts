/**
 * Models that judge, by rules of a test: they see what a real one sees, the request and nothing
 * else, and answer with text. The honest one credits what the offline judge finds in the record as
 * it was sent, and quotes it verbatim.
 */
import type {ModelClient, ModelReply, ModelRequest} from '../../src/claude/model.ts';
import {claudeJudge} from '../../src/grading/claude-judge.ts';
import type {ClaudeJudgeOptions} from '../../src/grading/claude-judge.ts';
import {gradeTurns} from '../../src/grading/grade-turns.ts';
import type {GradeInput} from '../../src/grading/grade-turns.ts';
import type {Grade} from '../../src/grading/grade.ts';
import type {Judge, Ruling} from '../../src/grading/judge.ts';
import {offlineJudge} from '../../src/grading/offline-judge.ts';
import type {Turn} from '../../src/interview/state.ts';
import type {Observable, Round} from '../../src/round/schema.ts';
import {aState} from './a-transcript.ts';
import {shippedGraderPrompts} from './grader-prompts.ts';

const prompts = shippedGraderPrompts();
const NO_TOKENS = {inputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 0};

/** What a judging model can make out of a request. */
export interface Seen {
  /** The turns, as far as the request holds them; code's own numbers and roles. */
  readonly turns: readonly {readonly turn: number; readonly role: string; readonly text: string}[];
  /** What it is asked about; null: a control question. */
  readonly observable: Observable | null;
  readonly isAlways: boolean;
}

export type Grader = (seen: Seen, request: ModelRequest) => Promise<string> | string;

/** What it says first, the record and the question, is all that a grader goes by. */
export function seenIn(round: Round, record: string, instruction: string): Seen {
  const turns = record.split('\n').flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return isTurn(value) ? [value] : [];
    } catch {
      return [];
    }
  });
  return {
    turns,
    observable: round.observables.find(({statement}) => instruction.includes(statement)) ?? null,
    isAlways: instruction.includes(prompts.canaries.always.statement),
  };
}

function isTurn(value: unknown): value is Seen['turns'][number] {
  return typeof value === 'object' && value !== null && 'turn' in value && 'role' in value;
}

/** @param asked the interview as it was held: what the interviewer was after stands in no record */
export function honestGrader(round: Round, asked: readonly Turn[]): Grader {
  const judge = offlineJudge(round);
  // One record, many questions: it is read once.
  const read = new Map<string, readonly Turn[]>();
  return async ({turns, observable, isAlways}) => {
    if (observable === null) return asAnswer(isAlways ? alwaysIn(turns) : NOT_MET);
    const key = JSON.stringify(turns);
    const seen = read.get(key) ?? asked.map((turn) => withText(turn, turns));
    read.set(key, seen);
    return asAnswer(await judge.judge(observable, seen, new AbortController().signal));
  };
}

const NOT_MET: Ruling = {quotes: [], justification: 'Not shown.', verdict: 'not_met'};

export function alwaysIn(turns: Seen['turns']): Ruling {
  const quotes = turns
    .filter(({role}) => role === 'candidate')
    .flatMap(({turn, text}) =>
      text.split(/(?<=[.!?])\s|\n/u).map((sentence) => ({turn, text: sentence})),
    )
    .toSorted((a, b) => b.text.length - a.text.length);
  return {quotes: quotes.slice(0, 3), justification: 'There are answers.', verdict: 'met'};
}

function withText(turn: Turn, turns: Seen['turns']): Turn {
  const said = turns.find((one) => one.turn === turn.turn);
  return {...turn, text: said?.text ?? ''};
}

export function asAnswer({quotes, justification, verdict}: Ruling): string {
  return JSON.stringify({quotes, justification, verdict});
}

export interface GraderClient extends ModelClient {
  readonly requests: readonly ModelRequest[];
  /** Most calls that were under way at one time. */
  readonly mostAtOnce: () => number;
}

/** A client with no wire in between. @param before may throw, or wait, ahead of an answer */
export function graderClient(
  round: Round,
  grader: Grader,
  before: (request: ModelRequest, n: number, signal: AbortSignal) => Promise<void> | void = () =>
    undefined,
): GraderClient {
  const requests: ModelRequest[] = [];
  let now = 0;
  let most = 0;
  const complete = async (request: ModelRequest, signal: AbortSignal): Promise<ModelReply> => {
    signal.throwIfAborted();
    requests.push(request);
    now += 1;
    most = Math.max(most, now);
    try {
      await before(request, requests.length, signal);
      const record = request.messages[0]?.text ?? '';
      const text = await grader(seenIn(round, record, request.instruction ?? ''), request);
      return {text, stopReason: 'end_turn', usage: NO_TOKENS, requestId: null};
    } finally {
      now -= 1;
    }
  };
  return {
    host: 'api.anthropic.com',
    requests,
    mostAtOnce: () => most,
    complete,
    async *stream(request, signal) {
      yield {type: 'end', reply: await complete(request, signal)};
    },
    verify: async () => undefined,
  };
}

/** Waits for nothing. */
export const noSleep = async (_ms: number, signal: AbortSignal): Promise<void> => {
  signal.throwIfAborted();
};

export function aClaudeJudge(
  client: ModelClient,
  round: Round,
  more: Partial<ClaudeJudgeOptions> = {},
): Judge {
  return claudeJudge({
    client,
    model: 'claude-opus-5-5',
    effort: 'low',
    round,
    prompts,
    fence: 'f3a1c07e5d9b42866b1e0d34',
    sleep: noSleep,
    random: () => 0.5,
    ...more,
  });
}

/** An interview as it is graded: what is left out is as in an interview of twenty minutes. */
export function gradeOf(
  judge: Judge,
  round: Round,
  turns: readonly Turn[],
  more: Partial<GradeInput> = {},
): Promise<Grade> {
  return gradeTurns({
    round,
    roundHash: 'c0ffee',
    state: {...aState(), turns},
    sessionId: '2026-02-03-1000-stripe-idempotency-abcd',
    judge,
    app: '0.1.0',
    date: '2026-02-03T10:20:00.000Z',
    signal: new AbortController().signal,
    ...more,
  });
}
