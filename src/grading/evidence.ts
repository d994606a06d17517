/**
 * What a judge quotes is proof only if the candidate wrote it. This file decides which quotes
 * stand; it knows neither the rubric nor who judged.
 */
import type {CandidateTurn, Turn} from '../interview/state.ts';
import {findGraderTalk} from '../words/grader-talk.ts';
import type {Span} from '../words/quotes.ts';
import {findQuote, isEcho} from '../words/quotes.ts';
import {sanitize} from '../words/sanitize.ts';
import {tokenize} from '../words/tokens.ts';
import type {Quote} from './grade.ts';
import type {Ruling} from './judge.ts';

/** One or two words prove nothing: they stand in almost every answer. */
export const MIN_QUOTE_WORDS = 3;

/**
 * The quotes of a ruling that survive, in the candidate's own characters: verbatim in a turn of the
 * candidate (the named one, else the first that holds it), at least {@link MIN_QUOTE_WORDS} long,
 * not repeated from the interviewer, and not addressed to the grader.
 */
export function checkEvidence(ruling: Pick<Ruling, 'quotes'>, turns: readonly Turn[]): Quote[] {
  const standing = ruling.quotes.flatMap((quote) => {
    const found = place(quote, turns);
    return found === null ? [] : [found];
  });
  return distinctQuotes(standing);
}

/** Drops repetitions of the same words of the same turn. */
export function distinctQuotes(quotes: readonly Quote[]): Quote[] {
  return quotes.filter(
    (quote, index) =>
      quotes.findIndex((other) => other.turn === quote.turn && other.text === quote.text) === index,
  );
}

/** Turns of the candidate that speak to whoever grades instead of to the interviewer. */
export function findFlaggedTurns(turns: readonly Turn[]): number[] {
  return turns
    .filter(isCandidate)
    .filter((turn) => readTurn(turn).talk.length > 0)
    .map((turn) => turn.turn);
}

interface ReadTurn {
  /** Sanitized. */
  readonly text: string;
  /** What in it addresses a grader. */
  readonly talk: readonly Span[];
}

/** Every observable's quotes are looked for in the same turns: each is read once. */
const alreadyRead = new WeakMap<CandidateTurn, ReadTurn>();

/** A turn as its evidence is looked for. */
export function readTurn(turn: CandidateTurn): ReadTurn {
  const known = alreadyRead.get(turn);
  if (known) return known;
  const text = sanitize(turn.text);
  const read = {text, talk: findGraderTalk(text)};
  alreadyRead.set(turn, read);
  return read;
}

function place(
  quote: {readonly turn: number; readonly text: string},
  turns: readonly Turn[],
): Quote | null {
  const wanted = sanitize(quote.text);
  if (tokenize(wanted).length < MIN_QUOTE_WORDS) return null;
  const candidates = turns.filter(isCandidate);
  const named = candidates.filter((turn) => turn.turn === quote.turn);
  for (const turn of [...named, ...candidates.filter((other) => other.turn !== quote.turn)]) {
    const {text, talk} = readTurn(turn);
    const span = findQuote(text, wanted);
    if (span === null) continue;
    const isForGrader = talk.some((one) => one.start < span.end && span.start < one.end);
    if (isForGrader || isBorrowed(span.text, turn, turns)) return null;
    return {turn: turn.turn, text: span.text, t: turn.t};
  }
  return null;
}

/** The interviewer quotes the candidate all the time: words count as hers only if she was first. */
function isBorrowed(quote: string, said: CandidateTurn, turns: readonly Turn[]): boolean {
  return turns.some((turn) => {
    if (turn.who !== 'maya' || turn.turn >= said.turn || !isEcho(quote, [turn.text])) return false;
    const before = turns.filter(isCandidate).filter((other) => other.turn < turn.turn);
    return !isEcho(
      quote,
      before.map((other) => readTurn(other).text),
    );
  });
}

function isCandidate(turn: Turn): turn is CandidateTurn {
  return turn.who === 'candidate';
}
