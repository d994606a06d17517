/** The words of a sentence as a listener hears them, and what each may do in a short quotation. */
import {isFunctionWord} from './content-words.ts';
import type {Evidence} from './evidence.ts';
import type {Token} from './tokens.ts';

/** One or more tokens with no blank between: `event-driven` is one word. */
export interface PhraseWord {
  /** Folded; parts joined by hyphens. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly endsClause: boolean;
  /** -1 promises, +1 shows, 0 neither. */
  readonly lean: -1 | 0 | 1;
  /** A verb that asserts an outcome. */
  readonly isPromise: boolean;
  /** An adjective or adverb of worth. */
  readonly isValue: boolean;
  /** "isn't", "I'd": holds a verb or a subject. */
  readonly isContraction: boolean;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Function words that hold a phrase together; at all others it breaks. */
const PREPOSITIONS = words(
  'of in on for to with from by at into across between under over per without up',
);
const DETERMINERS = words(
  'a an the our your their its his her this all any every each no most more another other ' +
    'such same both',
);
/** Determiners that a phrase may begin with: they say how much. */
const AMOUNTS = words('all any every each no most more');
/** They promise nothing by themselves: "think", "need". */
const MILD = words(
  'need needs want wants think believe feel know learn learned understand reason use uses using ' +
    'used like care cares able something anything everything nothing thing things way ways kind ' +
    'sort case cases point part lot lots bit people team teams user users engineer engineers ' +
    'very really so quite as even main several various only also just much own usually typically ' +
    'generally ' +
    'basically essentially obviously clearly here day end',
);
/** These end a phrase when an adjective makes something of them: "in a sensible way". */
const WIDE = words('thing things way ways kind sort case cases reason reasons point part');
const AUXILIARIES = words(
  'is are was were be would will can could should must may might has have had do does did',
);
const PRONOUNS = words('it that this these those them');
const COPULAS = words('is are be was were stay stays remain remains become becomes');
/** Who comes after a noun is the subject of the next clause: "in my experience | users …". */
const PERSONS = words('people team teams user users engineer engineers');
/** A phrase that ends on one of these is still to go on. */
const OPEN = words(
  'never always best better good different various several whole entire overall main key few ' +
    'many ' +
    'nowadays today not first true real possible nearly almost pretty',
);
/** How nouns, adjectives and adverbs end that are in no list. */
const NAMES =
  /(?:ity|ness|tion|sion|ment|ance|ence|ship|ism|ture|ing|ly|able|ible|ful|ous|ive|ed|cy)s?$/u;

export function isLink({word}: PhraseWord): boolean {
  return PREPOSITIONS.has(word) || DETERMINERS.has(word) || word === 'and' || word === 'or';
}

/** A phrase cannot run across this word: it starts another clause, or is its verb. */
export function isBreak(word: PhraseWord): boolean {
  return word.isContraction || (isFunctionWord(word.word) && !isLink(word));
}

/** Joins a subject to what is promised of it. */
export function isCopula({word}: PhraseWord): boolean {
  return COPULAS.has(word);
}

/** An object, when it follows a verb. */
export function isPronoun({word}: PhraseWord): boolean {
  return PRONOUNS.has(word);
}

export function isPreposition({word}: PhraseWord): boolean {
  return PREPOSITIONS.has(word);
}

/** What stands before it is a subject, and so a noun. */
export function isAuxiliary({word}: PhraseWord): boolean {
  return AUXILIARIES.has(word);
}

/** "Without this alignment | any solution", "degrade and | the user": something else begins. */
export function beginsAnother(word: PhraseWord, before: PhraseWord): boolean {
  if (word.word === 'never' || word.word === 'always') return true;
  if (isPronoun(before)) return word.word === 'and' || word.word === 'or';
  if (DETERMINERS.has(word.word)) {
    return !before.isPromise && !PREPOSITIONS.has(before.word) && !AMOUNTS.has(before.word);
  }
  return (before.word === 'and' || before.word === 'or') && (word.isPromise || isLink(word));
}

export function isWeakStart(word: PhraseWord | undefined): boolean {
  if (!word || isBreak(word) || MILD.has(word.word) || /^\d/u.test(word.word)) return true;
  return isLink(word) && !AMOUNTS.has(word.word);
}

/** Something is still to come after it, or too little has come. */
export function isWeakEnd(word: PhraseWord, before: PhraseWord | undefined): boolean {
  if (isBreak(word)) return true;
  if (PERSONS.has(word.word)) return before?.isValue !== true;
  if (isWide(word)) return !before || isLink(before) || isBreak(before) || before.isPromise;
  if (isLink(word) || OPEN.has(word.word) || MILD.has(word.word)) return true;
  // A verb that waits for its object; "resolved" and "handled" have had theirs.
  return word.isPromise && !/(?:ed|lt|nt)$/u.test(word.word);
}

/** So wide that quoting it points at nothing. */
export function isWide({word}: PhraseWord): boolean {
  return WIDE.has(word) || PERSONS.has(word);
}

/** Known for a noun, an adjective or an adverb: it doesn't wait for anything. */
export function isName(word: PhraseWord): boolean {
  return word.lean !== 0 || NAMES.test(word.word) || isWide(word);
}

/** @param tokens tokens of `text`; `evidence` weighs the same tokens */
export function phraseWords(
  text: string,
  tokens: readonly Token[],
  evidence: Evidence,
): PhraseWord[] {
  const promises = new Set(evidence.promises);
  const values = new Set(evidence.values);
  const found: PhraseWord[] = [];
  tokens.forEach((token, index) => {
    const before = found.at(-1);
    const isJoined =
      before !== undefined && /^[^\s.,;:]+$/u.test(text.slice(before.end, token.start));
    const typed = text.slice(token.start, token.end);
    const word: PhraseWord = {
      word: token.word,
      start: token.start,
      end: token.end,
      endsClause: token.endsClause,
      lean: evidence.leaning[index] ?? 0,
      isPromise: promises.has(index),
      isValue: values.has(index),
      isContraction:
        /['’](?!s$)|^(?:it|that|there|what|who|he|she|everything|nothing)['’]s$/iu.test(typed),
    };
    if (isJoined) found[found.length - 1] = joined(before, word);
    else found.push(word);
  });
  return found;
}

function joined(one: PhraseWord, other: PhraseWord): PhraseWord {
  return {
    ...other,
    word: `${one.word}-${other.word}`,
    start: one.start,
    lean: one.lean === 1 || other.lean === 1 ? 1 : one.lean === 0 ? other.lean : one.lean,
    isPromise: false,
    isValue: one.isValue || other.isValue,
    isContraction: one.isContraction || other.isContraction,
  };
}
