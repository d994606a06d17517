/**
 * What the candidate had a chance to show. What was never asked is the interviewer's gap, and that
 * is decided here from the record, not by a judge's impression.
 */
import type {InterviewMs} from '../interview/events.ts';
import {ladderOf} from '../interview/reduce.ts';
import type {CandidateTurn, MayaTurn, Turn} from '../interview/state.ts';
import type {Observable} from '../round/schema.ts';
import type {Verdict} from './grade.ts';

/** The opening of an interview: constraints come before boxes. */
export const OPENING_MS: InterviewMs = 2 * 60_000;
/** In an interview that is over sooner than that, so many answers are its opening. */
const OPENING_ANSWERS = 2;

/** The interviewer's turns that gave the opening for this behaviour and got a reply, in order. */
export function openingsFor(observable: Observable, turns: readonly Turn[]): MayaTurn[] {
  return turns.filter(
    (turn): turn is MayaTurn =>
      turn.who === 'maya' &&
      subjectsOf(turn).some((id) => observable.askedBy.includes(id)) &&
      turns.some((reply) => reply.turn > turn.turn && isChance(reply)),
  );
}

/** Whether the behaviour was expected unasked, or asked for; touching its topic is not enough. */
export function wasExpected(observable: Observable, turns: readonly Turn[]): boolean {
  if (observable.polarity === 'negative' || observable.askedBy.length === 0) return true;
  return openingsFor(observable, turns).length > 0;
}

/**
 * Corrects a verdict by the record: what had no opening has not failed, and what needs no opening
 * cannot be excused by the lack of one.
 */
export function settleVerdict(
  verdict: Verdict,
  observable: Observable,
  turns: readonly Turn[],
): Verdict {
  if (verdict === 'met') return 'met';
  if (!wasExpected(observable, turns)) return 'not_asked';
  const needsNoOpening = observable.polarity === 'negative' || observable.askedBy.length === 0;
  return needsNoOpening ? 'not_met' : verdict;
}

/**
 * The turns in which a quote may prove this observable; the interviewer's are always kept. Asking
 * is a behaviour of the opening; anywhere else a question to the interviewer shows nothing.
 */
export function turnsThatCount(observable: Observable, turns: readonly Turn[]): readonly Turn[] {
  if (observable.when !== 'opening') {
    return turns.filter((turn) => turn.who === 'maya' || turn.reply === 'answer');
  }
  const opening = new Set(openingTurns(turns).map((turn) => turn.turn));
  return turns.filter((turn) => turn.who === 'maya' || opening.has(turn.turn));
}

/** The candidate's turns begun in the first two minutes. */
export function openingTurns(turns: readonly Turn[]): CandidateTurn[] {
  const candidate = turns.filter((turn) => turn.who === 'candidate');
  const early = candidate.filter((turn) => turn.t - turn.typingMs <= OPENING_MS);
  return early.length === candidate.length ? early.slice(0, OPENING_ANSWERS) : early;
}

/** Ladders and scenes that a turn of the interviewer is about. */
function subjectsOf(turn: MayaTurn): string[] {
  if (turn.move.kind === 'inject') return [turn.move.scene];
  const ladder = ladderOf(turn.move);
  return ladder === null ? [] : [ladder];
}

/** A draft that the clock cut off while empty was no chance to answer. */
function isChance(turn: Turn): boolean {
  return turn.who === 'candidate' && !(turn.cause === 'time' && turn.text.trim() === '');
}
