/**
 * Puts one observable to a judge, as often as there are samples, and keeps only what the record
 * bears out. Whatever the judge does, it moves this one observable and nothing else.
 */
import type {Turn} from '../interview/state.ts';
import type {Observable} from '../round/schema.ts';
import {openingsFor, settleVerdict, turnsThatCount} from './coverage.ts';
import {checkEvidence, distinctQuotes} from './evidence.ts';
import type {ObservableGrade, Quote, Verdict} from './grade.ts';
import type {Judge} from './judge.ts';
import {settleVotes} from './votes.ts';

interface Vote {
  readonly verdict: Verdict;
  readonly quotes: readonly Quote[];
  readonly justification: string;
}

/** @throws only when `signal` is aborted; a judge that fails costs its vote */
export async function judgeObservable(
  observable: Observable,
  turns: readonly Turn[],
  judge: Judge,
  samples: number,
  signal: AbortSignal,
): Promise<ObservableGrade> {
  const votes: Vote[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const vote = await castVote(observable, turns, judge, signal);
    if (vote !== null) votes.push(vote);
  }
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

async function castVote(
  observable: Observable,
  turns: readonly Turn[],
  judge: Judge,
  signal: AbortSignal,
): Promise<Vote | null> {
  const first = await ask(observable, turns, judge, signal);
  if (first === null || !isUnproven(first)) return first;
  const second = await ask(observable, turns, judge, signal);
  if (second !== null && !isUnproven(second)) return second;
  return {
    verdict: settleVerdict('not_met', observable, turns),
    quotes: [],
    justification: 'Credited by the judge, but nothing that the candidate wrote proves it.',
  };
}

async function ask(
  observable: Observable,
  turns: readonly Turn[],
  judge: Judge,
  signal: AbortSignal,
): Promise<Vote | null> {
  signal.throwIfAborted();
  try {
    const ruling = await judge.judge(observable, turns, signal);
    return {
      verdict: settleVerdict(ruling.verdict, observable, turns),
      quotes: checkEvidence(ruling, turnsThatCount(observable, turns)),
      justification: ruling.justification,
    };
  } catch {
    // A failed call is one observable less, unless it failed because everything is being stopped.
    signal.throwIfAborted();
    return null;
  }
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
