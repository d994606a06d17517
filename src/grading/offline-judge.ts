/**
 * Judges without a model, by the signals that a round's author has written: an estimate by rule,
 * and said to be one. It credits a mechanism in the candidate's own words, never a mere name.
 */
import {ladderOf} from '../interview/reduce.ts';
import type {CandidateTurn, Turn} from '../interview/state.ts';
import type {Observable, Round} from '../round/schema.ts';
import {measureSpecificity, readSentences} from '../words/specificity.ts';
import type {Token} from '../words/tokens.ts';
import {tokenize} from '../words/tokens.ts';
import {openingsFor, settleVerdict, turnsThatCount} from './coverage.ts';
import {MIN_QUOTE_WORDS, checkEvidence, readTurn} from './evidence.ts';
import type {Judge, Ruling} from './judge.ts';
import type {AnswerText, Window} from './signal-evidence.ts';
import {findWindows, quoteOf, readText, textOf} from './signal-evidence.ts';

/** Changes with every rule below, so that grades by different rules are never compared. */
const RULES = 'offline-rules-6';

/** One quote proves it; a second from another answer helps the reader. */
const MAX_QUOTES = 2;

/** Who names an error to reject it often does so one sentence before or after. */
const REJECTION_MARGIN = 1;

/**
 * A signal of so many patterns describes a mechanism by itself: plain words that fit it count even
 * where the specificity meter, which knows no round, finds nothing to hold on to.
 */
const TELLING_PATTERNS = 3;

interface Question {
  readonly turn: number;
  readonly tokens: readonly Token[];
}

interface Answer extends AnswerText {
  readonly turn: CandidateTurn;
  /** What was asked just before. */
  readonly question: Question | null;
  /** Given to the incident question. */
  readonly isReflection: boolean;
  /** The incident is its topic, asked for or not. */
  readonly isAboutIncident: boolean;
  /** Some of it speaks to whoever grades. */
  readonly isForGrader: boolean;
  /** The answer promises more than it shows. */
  readonly isVague: boolean;
  readonly isAbstract: readonly boolean[];
}

/** A {@link Judge} that needs no network and gives the same ruling each time. */
export function offlineJudge(round: Round): Judge {
  // Every observable is judged over the same turns: they are read once.
  const read = new WeakMap<readonly Turn[], readonly Answer[]>();
  const answersOf = (turns: readonly Turn[]): readonly Answer[] => {
    const known = read.get(turns) ?? readAnswers(turns, round.reflection);
    read.set(turns, known);
    return known;
  };
  return {
    name: 'offline',
    hash: RULES,
    concurrency: 1,
    canaries: null,
    judge: async (observable, turns, signal) => {
      signal.throwIfAborted();
      const refuting = round.observables.filter(({id}) => observable.unless?.includes(id));
      return rule(observable, refuting, turns, answersOf(turns));
    },
  };
}

/** @param refuting what, once shown, proves that this error was not made after all */
function rule(
  observable: Observable,
  refuting: readonly Observable[],
  turns: readonly Turn[],
  answers: readonly Answer[],
): Ruling {
  const isRefuted = refuting.some((other) => proofs(other, turns, answers).length > 0);
  const quotes = isRefuted ? [] : proofs(observable, turns, answers).slice(0, MAX_QUOTES);
  if (quotes.length > 0) {
    const places = quotes.map((quote) => `turn ${quote.turn}`).join(' and ');
    return {
      quotes,
      verdict: 'met',
      justification: `By rule: the words looked for stand in ${places}.`,
    };
  }
  const verdict = settleVerdict('not_met', observable, turns);
  return {
    quotes: [],
    verdict,
    justification:
      verdict === 'not_asked'
        ? 'By rule: neither asked for nor brought up.'
        : 'By rule: none of the answers holds the words looked for.',
  };
}

function proofs(
  observable: Observable,
  turns: readonly Turn[],
  answers: readonly Answer[],
): Ruling['quotes'][number][] {
  const counting = new Set(turnsThatCount(observable, turns).map((turn) => turn.turn));
  const openings = new Set(openingsFor(observable, turns).map((turn) => turn.turn));
  return answers
    .filter((answer) => counting.has(answer.turn.turn) && isInScope(observable, answer))
    .flatMap((answer) => firstProof(observable, answer, turns, openings) ?? []);
}

/** What once went wrong elsewhere is no error of this design, and proves nothing about it. */
function isInScope(observable: Observable, answer: Answer): boolean {
  return observable.when === 'reflection' ? answer.isAboutIncident : !answer.isReflection;
}

function firstProof(
  observable: Observable,
  answer: Answer,
  turns: readonly Turn[],
  openings: ReadonlySet<number>,
): Ruling['quotes'][number] | null {
  const isError = observable.polarity === 'negative';
  const {question} = answer;
  // Whoever is asked about a silent bank answers "unknown", and need not name it again.
  const isLending = !isError && !answer.isForGrader && question && openings.has(question.turn);
  const lent = isLending ? question.tokens : [];
  for (const signal of observable.signals) {
    // An error is an error in any words, a mistake is owned up to in plain ones, and who asks for
    // figures has no mechanism yet.
    const isMechanism = !isError && observable.when === 'anytime';
    for (const window of findWindows(signal, answer, isError ? REJECTION_MARGIN : 0, lent)) {
      const isTelling = signal.all.length >= TELLING_PATTERNS && !window.isLent;
      if (isMechanism && !isTelling && isAbstract(answer, window)) continue;
      const quote = {turn: answer.turn.turn, text: longEnough(answer, window)};
      if (checkEvidence({quotes: [quote]}, turns).length > 0) return quote;
    }
  }
  return null;
}

/** Promises around the right word are no mechanism, unless the rest of the answer has one. */
function isAbstract(answer: Answer, window: Window): boolean {
  return answer.isVague && answer.isAbstract.slice(window.from, window.to).every(Boolean);
}

/** A line such as `UNIQUE(key)` proves little by itself: the next sentence comes along. */
function longEnough(answer: Answer, window: Window): string {
  const quote = quoteOf(answer, window);
  if (tokenize(quote).length >= MIN_QUOTE_WORDS) return quote;
  return textOf(answer, window.from, window.to + 1);
}

function readAnswers(turns: readonly Turn[], reflection: string): Answer[] {
  let isAskedToReflect = false;
  let question: Question | null = null;
  return turns.flatMap((turn) => {
    if (turn.who === 'maya') {
      const ladder = ladderOf(turn.move);
      if (ladder !== null || turn.move.kind === 'inject') {
        isAskedToReflect = ladder === reflection;
        question = {turn: turn.turn, tokens: tokenize(turn.text)};
      }
      return [];
    }
    return [readAnswer(turn, question, isAskedToReflect, turn.topics.includes(reflection))];
  });
}

/** Nobody types more in a round; a file that was pasted is read no further, characters. */
const LONGEST_ANSWER = 12_000;

const PAST_TIME =
  /\b(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|ago|last (?:year|month|job|company|team|place|spring|summer|autumn|winter)|my (?:last|old|previous|former)|one day|at the time)\b/iu;
const PAST_DEED =
  /\b(?:i|we|my|our) (?:\w+ )?(?:had|was|were|did|shipped|set|found|noticed|lost|forgot|pushed|deployed|wrote|missed|fixed|added|mistake|fault|outage|incident|rolled|changed|built|ran)\b/iu;

/** A story of what somebody did at some time: an incident, also when nobody asked for one. */
function tellsOfThePast(text: string): boolean {
  return PAST_TIME.test(text) && PAST_DEED.test(text);
}

function readAnswer(
  turn: CandidateTurn,
  question: Question | null,
  isReflection: boolean,
  isIncidentNamed: boolean,
): Answer {
  const {talk, text: whole} = readTurn(turn);
  const read = readText(whole.slice(0, LONGEST_ANSWER));
  const {sentences, text} = read;
  const first = new Map(sentences.map((one, index) => [one.text, index] as const).toReversed());
  const abstract = new Set(
    readSentences(text).flatMap(({sentence, isAbstract: is}) => (is ? [sentence.start] : [])),
  );
  return {
    ...read,
    turn,
    question,
    // What is said twice proves nothing twice, and nothing new by standing beside something else.
    isBarred: sentences.map(
      ({start, end, text: said}, index) =>
        talk.some((one) => one.start < end && start < one.end) || first.get(said) !== index,
    ),
    isForGrader: talk.length > 0,
    isReflection,
    isAboutIncident: isReflection || isIncidentNamed || tellsOfThePast(text),
    isVague: measureSpecificity(text).abstract,
    isAbstract: sentences.map(({start}) => abstract.has(start)),
  };
}
