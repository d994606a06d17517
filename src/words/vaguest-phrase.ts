/**
 * Picks the few words of an answer that promise most and show least: what is quoted back. They have
 * to sound like a phrase that somebody said, so they are cut where grammar allows a cut.
 */
import {concreteness} from './concreteness.ts';
import {weighSentence} from './evidence.ts';
import {isNeutralSentence} from './neutral.ts';
import type {PhraseWord} from './phrase-words.ts';
import {
  beginsAnother,
  isAuxiliary,
  isBreak,
  isCopula,
  isPreposition,
  isPronoun,
  isWide,
  isLink,
  isName,
  isWeakEnd,
  isWeakStart,
  phraseWords,
} from './phrase-words.ts';
import {splitSentences} from './sentences.ts';
import {tokenize} from './tokens.ts';

const FEWEST_WORDS = 2;
const MOST_WORDS = 5;
/** How much a vaguer sentence counts against a vaguer phrase. */
const SENTENCE_SHARE = 0.4;
const SENTENCE_LIMIT = 4;
/** What a verb of promise adds at the start of its phrase: "ensure consistency". */
const PROMISE_BONUS = 1;
/** A word that says nothing either way makes a phrase longer, no more. */
const PADDING = 0.15;
/** What a word that shows something takes away. */
const PIN = 0.6;
/** A whole statement ("ownership is key") is taken when there is no phrase. */
const STATEMENT_PENALTY = 6;
/** Words that promise nothing are quoted when a vague sentence has no others. */
const PLAIN_PENALTY = 12;

interface Candidate {
  readonly quote: string;
  readonly start: number;
  readonly score: number;
}

/**
 * Two to five consecutive words of the vaguest claim, verbatim, with their offset in `text`; null
 * when nothing in the text is vague.
 */
export function vaguestPhrase(text: string): {quote: string; start: number} | null {
  let best: Candidate | null = null;
  for (const sentence of splitSentences(text)) {
    if (isNeutralSentence(sentence.text)) continue;
    const tokens = tokenize(sentence.text);
    const evidence = weighSentence(sentence.text, tokens);
    const vagueness = Math.min(SENTENCE_LIMIT, -concreteness([evidence])) * SENTENCE_SHARE;
    const words = phraseWords(sentence.text, tokens, evidence);
    for (const phrase of phrases(sentence.text, words)) {
      if (vagueness <= 0 && phrase.score < -PLAIN_PENALTY + MOST_WORDS) continue;
      const score = phrase.score + vagueness;
      if (best !== null && score <= best.score) continue;
      best = {...phrase, start: sentence.start + phrase.start, score};
    }
  }
  return best === null ? null : {quote: best.quote, start: best.start};
}

function* phrases(sentence: string, words: readonly PhraseWord[]): Generator<Candidate> {
  for (let from = 0; from < words.length; from += 1) {
    if (isWeakStart(words[from])) continue;
    for (let to = from; to < Math.min(words.length, from + MOST_WORDS); to += 1) {
      const first = words[from];
      const last = words[to];
      const before = words[to - 1];
      if (!first || !last) break;
      if (isBreak(last) && !isInside(last, before, first)) break;
      if (to > from && before && beginsAnother(last, before)) break;
      if (to - from + 1 >= FEWEST_WORDS && !isWeakEnd(last, before)) {
        const score = scoreOf(words, from, to);
        const quote = sentence.slice(first.start, last.end);
        const isSayable = !/[\n"“”()]/u.test(quote);
        if (score !== null && isSayable) yield {quote, start: first.start, score};
      }
      if (last.endsClause) break;
    }
  }
}

function scoreOf(words: readonly PhraseWord[], from: number, to: number): number | null {
  const phrase = words.slice(from, to + 1);
  if (!isWhole(words, from, to)) return null;
  const isVague = phrase.some((word) => word.lean < 0);
  let score = phrase[0]?.isPromise === true ? PROMISE_BONUS : 0;
  for (const word of phrase) {
    if (word.lean < 0) score += isWide(word) ? 0 : 1;
    else if (word.lean > 0) score -= PIN;
    else if (!isLink(word)) score -= PADDING;
  }
  if (isVague && score <= 0) return null;
  if (phrase.some(isCopula)) score -= STATEMENT_PENALTY;
  return isVague ? score : score - PLAIN_PENALTY;
}

/** Of the words that break a phrase, those that may stand in this one: "handle that gracefully". */
function isInside(word: PhraseWord, before: PhraseWord | undefined, first: PhraseWord): boolean {
  if (word === first || before === undefined) return false;
  return isCopula(word) || (isPronoun(word) && before.isPromise);
}

/** Whether a phrase begins and ends where a speaker could have paused. */
function isWhole(words: readonly PhraseWord[], from: number, to: number): boolean {
  const [before, first, last, after] = [words[from - 1], words[from], words[to], words[to + 1]];
  if (!first || !last) return false;
  const opens =
    !before || before.endsClause || isBreak(before) || isLink(before) || isCopula(before);
  const beginsWell = opens || (first.isPromise && !before.isValue && !before.isPromise);
  const endsWell = !after || last.endsClause || isBreak(after) || isCutBefore(after, words[to + 2]);
  // "solid and | proven": an adjective goes with what it is joined to.
  const isJoined = after?.word === 'and' && words[to + 2]?.isValue === true;
  const isTorn = last.isValue && isJoined && !last.endsClause;
  const isStatement = words.slice(from, to + 1).some(isCopula);
  if (isStatement && before && !before.endsClause && isPreposition(before)) return false;
  return beginsWell && endsWell && !isTorn && isComplete(words, from, to);
}

/** Whether the last word closes the phrase: nothing says so but its form and its neighbours. */
function isComplete(words: readonly PhraseWord[], from: number, to: number): boolean {
  const [first, before, last, after] = [words[from], words[to - 1], words[to], words[to + 1]];
  if (!first || !before || !last) return false;
  const goesOn = after !== undefined && !last.endsClause;
  if (last.word.endsWith('ly'))
    return before.isPromise || isPronoun(before) || /(?:ed|ing)$/u.test(before.word);
  if (last.word.endsWith('ed') && goesOn && !isPreposition(after)) return false;
  // "the contract matters | more": a verb, if an object or an adverb comes next.
  const isObject = goesOn && !isPreposition(after) && !isAuxiliary(after);
  const isVerb = /[^s]s$/u.test(last.word) && isObject && after.word !== 'and';
  if (isVerb && !before.isValue && !first.isPromise) return false;
  return (
    last.endsClause ||
    first.isPromise ||
    isName(last) ||
    before.isValue ||
    isPreposition(before) ||
    (goesOn && isAuxiliary(after))
  );
}

/** A preposition or "and" begins something new; so does the verb that a subject was waiting for. */
function isCutBefore(word: PhraseWord, next: PhraseWord | undefined): boolean {
  if (word.word === 'of') return false;
  return isLink(word) || (word.isPromise && next !== undefined && isLink(next));
}
