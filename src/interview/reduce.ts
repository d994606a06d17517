/**
 * The one reducer: from the events of a journal to everything that is known of an interview.
 * It knows no round; what was made of an answer stands in the journal.
 */
import type {EventBody, HoldReason, InterviewEvent} from './events.ts';
import {PRESS} from './move.ts';
import type {Move} from './move.ts';
import type {Claim, InterviewState, SessionUsage, Turn} from './state.ts';

const NOT_HELD: Readonly<Record<HoldReason, number>> = {
  speaking: 0,
  network: 0,
  suspended: 0,
  away: 0,
};

const NOTHING_USED: SessionUsage = {
  calls: 0,
  inputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 0,
  usd: 0,
  unpricedCalls: 0,
};

export function initialState(): InterviewState {
  return {
    phase: 'before',
    round: '',
    roundHash: '',
    roundFile: null,
    title: '',
    startedAt: '',
    coach: '',
    coaches: [],
    seed: 0,
    lengthMs: 0,
    elapsedMs: 0,
    turns: [],
    claims: [],
    lastAssessment: null,
    contradiction: null,
    asked: new Set(),
    ladderTurns: new Map(),
    draft: {text: '', cursor: 0},
    isDraftInterrupted: false,
    heldMs: NOT_HELD,
    caught: {},
    usage: NOTHING_USED,
    closedBecause: null,
    grades: [],
    lastSeq: 0,
  };
}

export function replay(events: readonly InterviewEvent[]): InterviewState {
  return events.reduce(reduce, initialState());
}

export function reduce(before: InterviewState, event: InterviewEvent): InterviewState {
  const state = {...before, elapsedMs: event.t, lastSeq: event.seq};
  switch (event.type) {
    case 'session.started':
      return {
        ...state,
        phase: 'open',
        round: event.round,
        roundHash: event.roundHash,
        roundFile: event.roundFile ?? null,
        title: event.title,
        startedAt: event.at,
        coach: event.coach,
        coaches: [event.coach],
        seed: event.seed,
        lengthMs: event.lengthMs,
      };
    case 'maya.asked':
      return withMayaTurn(state, event);
    case 'maya.interrupted':
      return {...withMayaTurn(state, event), isDraftInterrupted: true};
    case 'candidate.answered':
      return {
        ...state,
        turns: [
          ...state.turns,
          {
            who: 'candidate',
            turn: event.turn,
            text: event.text,
            t: event.t,
            cause: event.cause,
            thinkingMs: event.thinkingMs,
            typingMs: event.typingMs,
            reply: event.text.trim() === '' ? 'empty' : 'answer',
            isAbstract: false,
            topics: [],
          },
        ],
        draft: {text: '', cursor: 0},
        isDraftInterrupted: false,
      };
    case 'answer.assessed':
      return withAssessment(state, event);
    case 'answer.heard':
      return withHeard(state, event);
    case 'coach.changed':
      return {...state, coach: event.coach, coaches: [...state.coaches, event.coach]};
    case 'model.used':
      return {...state, usage: withUse(state.usage, event)};
    case 'draft.saved':
      return {...state, draft: {text: event.text, cursor: event.cursor}};
    case 'clock.released':
      return {
        ...state,
        heldMs: {...state.heldMs, [event.reason]: state.heldMs[event.reason] + event.heldMs},
      };
    case 'clock.held':
    case 'clock.ticked':
    case 'session.resumed':
      return state;
    case 'interview.closed':
      return {...state, phase: 'closed', closedBecause: event.because};
    case 'session.graded':
      return {
        ...state,
        phase: 'graded',
        grades: [...state.grades, {grade: event.grade, score: event.score}],
      };
  }
}

type Spoken = Extract<EventBody, {type: 'maya.asked' | 'maya.interrupted'}> & {t: number};

function withMayaTurn(state: InterviewState, event: Spoken): InterviewState {
  const turn: Turn = {
    who: 'maya',
    turn: event.turn,
    text: event.text,
    t: event.t,
    move: event.move,
    isInterruption: event.type === 'maya.interrupted',
  };
  const caught = {...state.caught};
  for (const rule of event.caught) caught[rule] = (caught[rule] ?? 0) + 1;
  return {
    ...state,
    turns: [...state.turns, turn],
    asked: new Set([...state.asked, ...askedKeys(event.move)]),
    claims: pressed(state.claims, event.move, event.turn),
    contradiction: event.move.kind === 'contradict' ? null : state.contradiction,
    caught,
  };
}

/** Where a ladder's opener stands among its rungs. */
export const OPENER = -1;

export function rungKey(ladder: string, rung: number): string {
  return `${ladder}#${rung}`;
}

/** What a move uses up, as `ladder#rung`, `scene:id` or `fact:id`. */
export function askedKeys(move: Move): string[] {
  switch (move.kind) {
    case 'probe':
      // A press stands on no rung: the same claim may be pressed again in other words.
      return move.rung === PRESS ? [] : [rungKey(move.ladder, move.rung)];
    case 'reflect':
    case 'wrap':
      return [rungKey(move.ladder, move.rung)];
    case 'open':
    case 'advance':
      return [rungKey(move.ladder, OPENER)];
    case 'inject':
      return [`scene:${move.scene}`];
    case 'clarify':
      return move.fact === null ? [] : [`fact:${move.fact}`];
    default:
      return [];
  }
}

/** The ladder that a move stands on, if any. */
export function ladderOf(move: Move): string | null {
  return 'ladder' in move ? move.ladder : null;
}

function pressed(claims: readonly Claim[], move: Move, turn: number): readonly Claim[] {
  if (move.kind !== 'probe' && move.kind !== 'contradict') return claims;
  return claims.map((claim) => {
    if (claim.id !== move.claim) return claim;
    const state = move.kind === 'contradict' ? 'contradicted' : 'probed';
    return {...claim, state, presses: claim.presses + 1, settledTurn: turn};
  });
}

type Assessed = Extract<EventBody, {type: 'answer.assessed'}> & {t: number};

function withAssessment(state: InterviewState, event: Assessed): InterviewState {
  const turns = state.turns.map((turn) =>
    turn.who === 'candidate' && turn.turn === event.turn
      ? {...turn, reply: event.reply, isAbstract: event.isAbstract, topics: event.topics}
      : turn,
  );
  const ladder = openLadder(state.turns);
  const ladderTurns = new Map(state.ladderTurns);
  if (ladder !== null) ladderTurns.set(ladder, (ladderTurns.get(ladder) ?? 0) + 1);
  const {turn, reply, isAbstract, specificity, topics, claims, contradiction} = event;
  return {
    ...state,
    turns,
    claims: merged(state.claims, event),
    contradiction: contradiction ?? state.contradiction,
    ladderTurns,
    lastAssessment: {turn, reply, isAbstract, specificity, topics, claims, contradiction},
  };
}

type Reading = Pick<Assessed, 'turn' | 'claims' | 't'>;

/** Claims after an answer was read: known ones take the new state, others are added. */
function merged(claims: readonly Claim[], {turn, claims: found, t}: Reading): readonly Claim[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  for (const one of found) {
    const claim = known.get(one.id);
    known.set(
      one.id,
      claim
        ? {...claim, state: one.state, settledTurn: Math.max(turn, claim.settledTurn)}
        : {...one, turn, t, presses: 0, settledTurn: turn},
    );
  }
  return [...known.values()];
}

type HeardAnswer = Extract<EventBody, {type: 'answer.heard'}>;

/** What was heard may be late: a contradiction that has been put since is not put again. */
function withHeard(state: InterviewState, event: HeardAnswer & {t: number}): InterviewState {
  const answered = state.turns.find(({turn}) => turn === event.turn);
  const claims = event.claims.flatMap((heard) => {
    const known = state.claims.find(({id}) => id === heard.id);
    if (!known) return [heard];
    if (!isNews(heard.state, known, event.turn)) return [];
    return heard.state === 'stated' && known.presses > 0
      ? [{...heard, state: 'probed' as const}]
      : [heard];
  });
  const wasPut = state.turns.some(
    (turn) => turn.who === 'maya' && turn.turn > event.turn && turn.move.kind === 'contradict',
  );
  const contradiction = wasPut ? null : event.contradiction;
  return {
    ...state,
    claims: merged(state.claims, {...event, claims, t: answered?.t ?? event.t}),
    contradiction: contradiction ?? state.contradiction,
  };
}

/** Whether what was heard of a known claim in one answer still tells something about it. */
function isNews(heard: Claim['state'], known: Claim, turn: number): boolean {
  // The meter has read the same answer, and less closely.
  if (known.settledTurn === turn) return true;
  const isOpen = known.state === 'stated' || known.state === 'probed';
  // Pressed since: a dodge is not one any more, a mechanism still is.
  return isOpen && (heard === 'pinned' || (heard !== 'stated' && known.settledTurn < turn));
}

function withUse(usage: SessionUsage, use: Extract<EventBody, {type: 'model.used'}>): SessionUsage {
  return {
    calls: usage.calls + 1,
    inputTokens: usage.inputTokens + use.inputTokens,
    cacheReadTokens: usage.cacheReadTokens + use.cacheReadTokens,
    cacheWriteTokens: usage.cacheWriteTokens + use.cacheWriteTokens,
    outputTokens: usage.outputTokens + use.outputTokens,
    usd: usage.usd + (use.usd ?? 0),
    unpricedCalls: usage.unpricedCalls + (use.usd === null ? 1 : 0),
  };
}

/** The ladder of the latest question that stands on one. */
export function openLadder(turns: readonly Turn[]): string | null {
  for (let index = turns.length - 1; index >= 0; index -= 1) {
    const turn = turns[index];
    if (turn?.who !== 'maya') continue;
    const ladder = ladderOf(turn.move);
    if (ladder !== null) return ladder;
    if (turn.move.kind === 'inject') return null;
  }
  return null;
}
