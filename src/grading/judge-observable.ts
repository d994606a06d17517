/**
 * Puts one observable to a judge and keeps only what the record bears out. Whatever the judge does,
 * it moves this one observable and nothing else.
 */
import {ModelFault} from '../claude/model-fault.ts';
import type {Turn} from '../interview/state.ts';
import type {Observable} from '../round/schema.ts';
import {openingsFor, settleVerdict, turnsThatCount} from './coverage.ts';
import {checkEvidence, distinctQuotes} from './evidence.ts';
import type {ObservableGrade, Quote, Verdict, Vote} from './grade.ts';
import type {Judge} from './judge.ts';
import {plainJustification} from './justification.ts';
import {settleVotes} from './votes.ts';

/** A question that got no answer, and why. */
export class Unanswered {
  readonly cause: unknown;

  constructor(cause: unknown) {
    this.cause = cause;
  }
}

/**
 * Asks once; what is credited without proof is asked about once more, and then denied.
 * @throws {ModelFault} that no other question would escape: a refused key, no such model, no network
 * @throws the signal's reason when it is aborted
 */
export async function castVote(
  observable: Observable,
  turns: readonly Turn[],
  judge: Judge,
  signal: AbortSignal,
): Promise<Vote | Unanswered> {
  const first = await ask(observable, turns, judge, signal);
  if (first instanceof Unanswered || !isUnproven(first)) return first;
  const second = await ask(observable, turns, judge, signal);
  if (!(second instanceof Unanswered) && !isUnproven(second)) return second;
  return {
    verdict: settleVerdict('not_met', observable, turns),
    quotes: [],
    justification: 'Credited by the judge, but nothing that the candidate wrote proves it.',
  };
}

/**
 * What a judge says to a control question: its verdict as it comes, not corrected by the record.
 * Like any other, one that is credited without proof is put once more.
 */
export async function askCanary(
  canary: Observable,
  turns: readonly Turn[],
  judge: Judge,
  signal: AbortSignal,
): Promise<Vote | Unanswered> {
  const first = await askPlainly(canary, turns, judge, signal);
  if (first instanceof Unanswered || !isUnproven(first)) return first;
  const second = await askPlainly(canary, turns, judge, signal);
  return second instanceof Unanswered ? first : second;
}

async function askPlainly(
  canary: Observable,
  turns: readonly Turn[],
  judge: Judge,
  signal: AbortSignal,
): Promise<Vote | Unanswered> {
  return await orUnanswered(signal, async () => {
    const ruling = await judge.judge(canary, turns, signal);
    const justification = plainJustification(ruling.justification, turns);
    return {verdict: ruling.verdict, quotes: checkEvidence(ruling, turns), justification};
  });
}

/** @param samples how many votes were wanted; fewer make the verdict unsure */
export function settleObservable(
  observable: Observable,
  votes: readonly Vote[],
  samples: number,
  turns: readonly Turn[],
): ObservableGrade {
  const {verdict, isLowConfidence} = settleVotes(votes.map((vote) => vote.verdict));
  const agreeing = votes.filter((vote) => vote.verdict === verdict);
  const quotes = distinctQuotes(agreeing.flatMap((vote) => vote.quotes));
  return {
    id: observable.id,
    verdict,
    quotes,
    votes: votes.map((vote) => vote.verdict),
    justification: justify(votes, agreeing),
    isLowConfidence: isLowConfidence || votes.length < samples,
    exposedBy: exposedBy(observable, verdict, quotes, turns),
  };
}

async function ask(
  observable: Observable,
  turns: readonly Turn[],
  judge: Judge,
  signal: AbortSignal,
): Promise<Vote | Unanswered> {
  return await orUnanswered(signal, async () => {
    const ruling = await judge.judge(observable, turns, signal);
    return {
      verdict: settleVerdict(ruling.verdict, observable, turns),
      quotes: checkEvidence(ruling, turnsThatCount(observable, turns)),
      justification: plainJustification(ruling.justification, turns),
    };
  });
}

/** A failed call is one observable less, unless all others would fail the same way. */
async function orUnanswered(
  signal: AbortSignal,
  vote: () => Promise<Vote>,
): Promise<Vote | Unanswered> {
  signal.throwIfAborted();
  try {
    return await vote();
  } catch (error) {
    signal.throwIfAborted();
    if (failsForAll(error)) throw error;
    return new Unanswered(error);
  }
}

function failsForAll(error: unknown): boolean {
  if (!(error instanceof ModelFault)) return false;
  return error.isAboutKey || error.kind === 'model-unknown' || error.kind === 'unreachable';
}

function isUnproven(vote: Vote): boolean {
  return vote.verdict === 'met' && vote.quotes.length === 0;
}

function justify(votes: readonly Vote[], agreeing: readonly Vote[]): string {
  if (votes.length === 0) return 'The judge could not be asked about this; it counts neither way.';
  return agreeing[0]?.justification ?? 'The votes disagreed, and a tie never credits.';
}

/**
 * The interviewer's turn that showed it. For an error: the last such question before the words
 * that prove it. For what stayed missing: a question that got no answer, or a vague one, else the
 * first that gave the opening.
 */
function exposedBy(
  observable: Observable,
  verdict: Verdict,
  quotes: readonly Quote[],
  turns: readonly Turn[],
): number | null {
  const openings = openingsFor(observable, turns);
  if (observable.polarity === 'negative') {
    if (verdict !== 'met') return null;
    const proof = Math.min(...quotes.map((quote) => quote.turn));
    return openings.findLast((turn) => turn.turn < proof)?.turn ?? null;
  }
  if (verdict !== 'not_met') return null;
  const evaded = openings.find((opening) => {
    const reply = turns.find((turn) => turn.who === 'candidate' && turn.turn > opening.turn);
    return reply?.who === 'candidate' && (reply.reply !== 'answer' || reply.isAbstract);
  });
  return (evaded ?? openings[0])?.turn ?? null;
}
