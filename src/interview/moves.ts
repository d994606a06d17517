/**
 * The interviewer's repertoire: for each kind of move, the best one available now, or null when
 * there is none. Which of them is made is decided in `director.ts`.
 */
import type {Ladder, Round} from '../round/schema.ts';
import {clauseAt} from '../words/clause.ts';
import {mentions} from '../words/pattern.ts';
import {vaguestPhrase} from '../words/specificity.ts';
import {claimOn, MAX_PRESSES, mentionLength, quoteOn} from './assess.ts';
import {PRESS} from './move.ts';
import type {Move} from './move.ts';
import {budgets, dimensionOf, spent, unopened} from './pace.ts';
import {OPENER, openLadder, rungKey} from './reduce.ts';
import {depthOf, nextRung} from './rungs.ts';
import {isSpeakable, mayaTurns} from './said.ts';
import type {CandidateTurn, InterviewState} from './state.ts';
import {isWithdrawn} from './withdrawn.ts';

/** Questions on one ladder in a row before another topic gets its turn. */
const MAX_DEPTH = 3;
/** Pairs of statements put side by side in one session. */
const MAX_CONTRADICTIONS = 2;
/** Questions of the reflection: its opener and three rungs. */
const MAX_REFLECTION = 4;

/** One level deeper into the open topic, as long as its dimension has time coming. */
export function deepenMove(last: CandidateTurn, state: InterviewState, round: Round): Move | null {
  const open = round.ladders.find((ladder) => ladder.id === openLadder(state.turns));
  if (!open || open.id === round.reflection) return null;
  // The requirements are no design: once they stand, the round goes on.
  if (open.id === round.opening && claimOn(state, open.id)?.state === 'pinned') return null;
  const isInTime = (deficits(round, state).get(open.scorecard) ?? 0) > 0;
  if (!isInTime && depthOf(open, state) > 1) return null;
  if (last.isAbstract) return press(last, open, state, round);
  return depthOf(open, state) < MAX_DEPTH ? rungMove(open, last, state, round) : null;
}

/** The same claim in narrower form; at most {@link MAX_PRESSES} times. */
function press(
  last: CandidateTurn,
  ladder: Ladder,
  state: InterviewState,
  round: Round,
): Move | null {
  const claim = claimOn(state, ladder.id);
  const presses = claim?.presses ?? depthOf(ladder, state);
  if (presses >= MAX_PRESSES || claim?.state === 'dodged') return null;
  const phrase = vaguestPhrase(last.text);
  // The claim in the candidate's words and the next rung take turns: never the same form twice.
  // Before there is a design there is no claim to press: constraints are simply asked for.
  const isRungDue =
    presses % 2 === 1 ||
    ladder.id === round.opening ||
    wasCutInOn(phrase?.quote ?? null, last, state);
  const rung = isRungDue ? nextRung(ladder, state, round) : null;
  const isPress = rung === null;
  return {
    kind: 'probe',
    ladder: ladder.id,
    rung: rung ?? PRESS,
    claim: claim?.id ?? null,
    quote: (isPress ? vagueClause(last.text) : quoteOn(ladder, last.text)) ?? wholeOf(last.text),
  };
}

/** The clause that the vaguest words stand in; the words alone when it can't be said aloud. */
function vagueClause(text: string): string | null {
  const phrase = vaguestPhrase(text);
  if (phrase === null) return null;
  return clauseAt(text, phrase.start, phrase.start + phrase.quote.length) ?? phrase.quote;
}

/** Two or three words that were the whole answer: "Redis and Kafka". */
function wholeOf(text: string): string | null {
  const words = text.trim().replace(/[.!…]+$/u, '');
  return /^[\p{L}\p{N}'’,-]+(?: [\p{L}\p{N}'’,-]+){0,4}$/u.test(words) ? words : null;
}

/** The scene narrowed instead of a hint: the next question down the open ladder. */
export function narrowMove(state: InterviewState, round: Round): Move | null {
  const ladder = round.ladders.find(({id}) => id === openLadder(state.turns));
  const rung = ladder ? nextRung(ladder, state, round) : null;
  if (!ladder || rung === null) return null;
  const claim = claimOn(state, ladder.id)?.id ?? null;
  return ladder.id === round.reflection
    ? {kind: 'reflect', ladder: ladder.id, rung}
    : {kind: 'probe', ladder: ladder.id, rung, claim, quote: null};
}

/** Whether these words were quoted at the candidate already, while they wrote them. */
function wasCutInOn(quote: string | null, last: CandidateTurn, state: InterviewState): boolean {
  const before = state.turns.find((turn) => turn.turn === last.turn - 1);
  return before?.who === 'maya' && before.move.kind === 'interrupt' && before.move.quote === quote;
}

/**
 * A topic that the answer itself put on the table: of the dimension furthest behind in time, the
 * one named most precisely.
 */
export function namedTopicMove(
  last: CandidateTurn,
  state: InterviewState,
  round: Round,
): Move | null {
  const behind = deficits(round, state);
  const deficit = (ladder: Ladder) => behind.get(ladder.scorecard) ?? 0;
  const named = (ladder: Ladder) => mentionLength(ladder, last.text);
  const ladders = round.ladders
    .filter((ladder) => last.topics.includes(ladder.id) && ladder.id !== round.reflection)
    .filter((ladder) => depthOf(ladder, state) === 0 && deficit(ladder) > 0)
    .toSorted(
      (a, b) =>
        deficit(b) - deficit(a) ||
        Number(isNameDrop(b, last, state)) - Number(isNameDrop(a, last, state)) ||
        named(b) - named(a),
    );
  for (const ladder of ladders) {
    const move = rungMove(ladder, last, state, round);
    if (move) return move;
  }
  return null;
}

/** A tool in place of a mechanism: it goes before what was named in passing. */
function isNameDrop(ladder: Ladder, last: CandidateTurn, state: InterviewState): boolean {
  return mentions(ladder.names, last.text) && claimOn(state, ladder.id)?.state !== 'pinned';
}

/** Two of the candidate's statements that exclude each other, put side by side once. */
export function contradictMove(state: InterviewState): Move | null {
  const found = state.contradiction;
  const put = mayaTurns(state).flatMap(({move}) => (move.kind === 'contradict' ? [move] : []));
  const isPut = put.some(({earlier, quote}) => earlier === found?.earlier && quote === found.later);
  if (!found || isPut || put.length >= MAX_CONTRADICTIONS) return null;
  if (isWithdrawn(found, state)) return null;
  const claim = state.claims.findLast(({quote}) => found.earlier.includes(quote));
  return {kind: 'contradict', claim: claim?.id ?? null, earlier: found.earlier, quote: found.later};
}

function rungMove(
  ladder: Ladder,
  last: CandidateTurn,
  state: InterviewState,
  round: Round,
): Move | null {
  const claim = claimOn(state, ladder.id);
  const rung = nextRung(ladder, state, round, claim?.state === 'pinned');
  if (rung === null) return null;
  const isFirst = depthOf(ladder, state) === 0;
  // Deeper down, a passing word on the topic is no claim to quote back.
  const isNamed = isFirst || mentionLength(ladder, last.text) > 1;
  const quote = isNamed ? quoteOn(ladder, last.text) : null;
  // A rung leans on something said; on a topic's first question that is the quotation.
  if (quote === null && isFirst) {
    if (!isSpeakable(ladder.opener, state, round)) return null;
    return {kind: 'advance', dimension: ladder.scorecard, ladder: ladder.id};
  }
  return {kind: 'probe', ladder: ladder.id, rung, claim: claim?.id ?? null, quote};
}

/** The dimension furthest behind its share of the time, through a topic not yet opened. */
export function advanceMove(state: InterviewState, round: Round, isOvertime = false): Move | null {
  const behind = [...deficits(round, state)]
    .filter(([, deficit]) => isOvertime || deficit > 0)
    .toSorted(([, a], [, b]) => b - a);
  for (const [dimension] of behind) {
    const ladder = round.ladders.find(
      (candidate) =>
        candidate.scorecard === dimension &&
        candidate.id !== round.reflection &&
        depthOf(candidate, state) === 0 &&
        isSpeakable(candidate.opener, state, round),
    );
    if (ladder) return {kind: 'advance', dimension, ladder: ladder.id};
  }
  return isOvertime
    ? unusedRung(
        behind.map(([dimension]) => dimension),
        state,
        round,
      )
    : null;
}

/**
 * A dimension that nothing was asked about yet, the heaviest first, through a topic that the
 * answer named or through the first that can be opened.
 */
export function coverMove(last: CandidateTurn, state: InterviewState, round: Round): Move | null {
  for (const dimension of unopened(round, state)) {
    const ladders = round.ladders.filter(
      ({id, scorecard}) => scorecard === dimension && id !== round.reflection,
    );
    const named = ladders.filter(({id}) => last.topics.includes(id));
    for (const ladder of [...named, ...ladders]) {
      const move = rungMove(ladder, last, state, round);
      if (move) return move;
    }
    const rung = unusedRung([dimension], state, round);
    if (rung) return rung;
  }
  return null;
}

function unusedRung(
  dimensions: readonly string[],
  state: InterviewState,
  round: Round,
): Move | null {
  for (const dimension of dimensions) {
    for (const ladder of round.ladders) {
      if (ladder.scorecard !== dimension || ladder.id === round.reflection) continue;
      const rung = nextRung(ladder, state, round);
      if (rung !== null) {
        return {
          kind: 'probe',
          ladder: ladder.id,
          rung,
          claim: claimOn(state, ladder.id)?.id ?? null,
          quote: null,
        };
      }
    }
  }
  return null;
}

/**
 * The incident question, then its rungs.
 * @param isUnderWay true to go one rung deeper, false to open it
 */
export function reflectMove(state: InterviewState, round: Round, isUnderWay = false): Move | null {
  const ladder = round.ladders.find((candidate) => candidate.id === round.reflection);
  if (!ladder) return null;
  if (!state.asked.has(rungKey(ladder.id, OPENER))) {
    return {kind: 'reflect', ladder: ladder.id, rung: OPENER};
  }
  if (!isUnderWay || depthOf(ladder, state) >= MAX_REFLECTION) return null;
  const rung = nextRung(ladder, state, round);
  return rung === null ? null : {kind: 'reflect', ladder: ladder.id, rung};
}

/** The last question, on the largest gap: a dimension not asked about, an open claim, a new topic. */
export function wrapMove(state: InterviewState, round: Round): Move | null {
  if (mayaTurns(state).some((turn) => turn.move.kind === 'wrap')) return null;
  const [gap] = unopened(round, state);
  const untouched = round.ladders.find(
    (ladder) => ladder.scorecard === gap && isSpeakable(ladder.opener, state, round),
  );
  if (untouched) return {kind: 'wrap', ladder: untouched.id, rung: OPENER};
  const weight = (ladder: string) => {
    const owner = dimensionOf(round, ladder);
    return round.dimensions.scorecard.find(({id}) => id === owner)?.weight ?? 0;
  };
  const unsettled = state.claims
    .filter((claim) => claim.state !== 'pinned' && claim.ladder !== round.reflection)
    .toSorted((a, b) => weight(b.ladder) - weight(a.ladder));
  for (const claim of unsettled) {
    const ladder = round.ladders.find(({id}) => id === claim.ladder);
    const rung = ladder ? nextRung(ladder, state, round) : null;
    if (ladder && rung !== null) return {kind: 'wrap', ladder: ladder.id, rung};
  }
  const next = advanceMove(state, round, true);
  if (next?.kind === 'advance') return {kind: 'wrap', ladder: next.ladder, rung: OPENER};
  return next?.kind === 'probe' ? {kind: 'wrap', ladder: next.ladder, rung: next.rung} : null;
}

/** When every ladder is used up: back to the last answer's own words. */
export function pressAnyMove(last: CandidateTurn, state: InterviewState, round: Round): Move {
  const ladder = openLadder(state.turns) ?? round.opening;
  const quote = vagueClause(last.text);
  const claim = claimOn(state, ladder);
  const isOpen = claim !== null && claim.presses < MAX_PRESSES;
  return {kind: 'probe', ladder, rung: PRESS, claim: isOpen ? claim.id : null, quote};
}

/** How much time each dimension of the core still has coming, in ms; negative when over. */
function deficits(round: Round, state: InterviewState): ReadonlyMap<string, number> {
  const used = spent(round, state);
  return new Map(
    [...budgets(round, state.lengthMs)].map(([id, budget]) => [id, budget - (used.get(id) ?? 0)]),
  );
}
