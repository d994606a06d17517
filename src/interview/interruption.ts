/**
 * Whether the interviewer cuts in above a draft, and on which words. Called on typing pauses; it
 * reads the draft as it stands and never touches it.
 */
import {readSentences, vaguestPhrase} from '../words/specificity.ts';
import type {InterviewMs} from './events.ts';

/** A pause in typing after which a finished sentence counts as said. */
export const TYPING_PAUSE_MS = 1_200;
/** A pause after which even an unfinished sentence does. */
const LONG_PAUSE_MS = 3_000;
/** Abstract sentences in a row that bring an interruption. */
const ABSTRACT_IN_A_ROW = 2;
/** Writing for this long, or this many words, without one concrete sentence does as well. */
const ABSTRACT_FOR_MS = 45_000;
const ABSTRACT_WORDS = 90;
/** Fewer words are a beginning, however long they took. */
const MIN_WORDS = 25;

/** Only the end of a very long draft is read, characters. */
const MOST_READ = 4_000;

const SENTENCE_END = /[.!?…:;]["'”’)]*\s*$|\n\s*$/u;

export interface DraftReading {
  readonly text: string;
  /** Since the first key of this draft, on the interview clock. */
  readonly typingMs: InterviewMs;
  /** Since the last key. */
  readonly pauseMs: number;
  readonly wasInterrupted: boolean;
}

/** @returns the words to cut in on, verbatim from the draft, or null to let the candidate write */
export function decideInterruption(draft: DraftReading): {readonly quote: string} | null {
  if (draft.wasInterrupted || draft.pauseMs < TYPING_PAUSE_MS) return null;
  const isAtBoundary = SENTENCE_END.test(draft.text);
  if (!isAtBoundary && draft.pauseMs < LONG_PAUSE_MS) return null;
  const readings = readSentences(draft.text.slice(-MOST_READ)).filter(
    (reading) => !reading.isNeutral,
  );
  const latest = readings.slice(-ABSTRACT_IN_A_ROW);
  if (latest.length === 0) return null;
  const isStreak =
    latest.length === ABSTRACT_IN_A_ROW && latest.every((reading) => reading.isAbstract);
  const words = draft.text.split(/\s+/u).filter(Boolean).length;
  const isLongAndEmpty =
    readings.every((reading) => reading.isAbstract) &&
    words >= MIN_WORDS &&
    (words >= ABSTRACT_WORDS || draft.typingMs >= ABSTRACT_FOR_MS);
  if (!isStreak && !isLongAndEmpty) return null;
  const said = latest.map((reading) => reading.sentence.text).join(' ');
  const phrase = vaguestPhrase(said) ?? vaguestPhrase(draft.text);
  return phrase ? {quote: phrase.quote} : null;
}
