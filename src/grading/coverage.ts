/**
 * What the candidate had a chance to show. What was never asked is the interviewer's gap, and that
 * is decided here from the record, not by a judge's impression.
 */
import type {InterviewMs} from '../interview/events.ts';
import type {Move} from '../interview/move.ts';
import {ladderOf} from '../interview/reduce.ts';
import type {CandidateTurn, MayaTurn, Turn} from '../interview/state.ts';
import type {Observable} from '../round/schema.ts';
import type {Quote, Verdict} from './grade.ts';

/** The opening of an interview: constraints come before boxes. */
export const OPENING_MS: InterviewMs = 2 * 60_000;
/** In an interview that is over sooner than that, so many answers are its opening. */
const OPENING_ANSWERS = 2;

/** The interviewer's turns that gave the opening for this behaviour and got a reply, in order. */
export function openingsFor(observable: Observable, turns: readonly Turn[]): MayaTurn[] {
  return turns.filter(
    (turn): turn is MayaTurn =>
      turn.who === 'maya' &&
      isAskedBy(observable, subjectOf(turn.move)) &&
      turns.some((reply) => reply.turn > turn.turn && isChance(reply)),
  );
}

/** Whether the behaviour was expected unasked, or asked for; touching its topic is not enough. */
export function wasExpected(observable: Observable, turns: readonly Turn[]): boolean {
  if (observable.polarity === 'negative' || observable.askedBy.length === 0) return true;
  return openingsFor(observable, turns).length > 0;
}

/**
 * Corrects a verdict by the record. A judge says whether a behaviour was shown; whether it was
 * asked for, only the record says: what had no opening has not failed, and what had one is not
 * excused by a judge who overlooked it.
 */
export function settleVerdict(
  verdict: Verdict,
  observable: Observable,
  turns: readonly Turn[],
): Verdict {
  if (verdict === 'met') return 'met';
  return wasExpected(observable, turns) ? 'not_met' : 'not_asked';
}

/**
 * Whether the candidate showed a behaviour before being pressed for it. The first question on a
 * subject only puts it on the table, however early it comes, so that nobody loses by the order in
 * which the interviewer asks. Pressing is what follows: another question on a subject asked about
 * before, or a scene after some other opening. An interruption is no question of its own: the one
 * that is being answered still stands.
 */
export function wasUnprompted(
  observable: Observable,
  quotes: readonly Quote[],
  turns: readonly Turn[],
): boolean {
  const pressed = firstPress(observable, turns);
  return quotes.some((quote) => pressed === null || quote.turn < pressed);
}

/** @returns the number of the turn, or null when nobody pressed for it */
function firstPress(observable: Observable, turns: readonly Turn[]): number | null {
  const askedAbout = new Set<string>();
  for (const {move, turn} of openingsFor(observable, turns)) {
    if (move.kind === 'interrupt') continue;
    const subject = subjectOf(move);
    if (subject === null) continue;
    const isPressing = askedAbout.has(subject) || (move.kind === 'inject' && askedAbout.size > 0);
    if (isPressing) return turn;
    askedAbout.add(subject);
  }
  return null;
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

function isAskedBy(observable: Observable, subject: string | null): boolean {
  return subject !== null && observable.askedBy.includes(subject);
}

/** The ladder or scene that a move is about. */
function subjectOf(move: Move): string | null {
  return move.kind === 'inject' ? move.scene : ladderOf(move);
}

/** A draft that the clock cut off while empty was no chance to answer. */
function isChance(turn: Turn): boolean {
  return turn.who === 'candidate' && !(turn.cause === 'time' && turn.text.trim() === '');
}
