/**
 * Finds the words of an answer that fit an authored signal: the fewest consecutive sentences that
 * hold all its patterns and none of its exclusions, with the head pattern affirmed and not denied.
 */
import type {Signal} from '../round/schema.ts';
import type {Match} from '../words/pattern.ts';
import {compilePattern, findAll, findPattern} from '../words/pattern.ts';
import type {Sentence} from '../words/sentences.ts';
import {splitSentences} from '../words/sentences.ts';
import type {Token} from '../words/tokens.ts';
import {tokenize} from '../words/tokens.ts';

/** Words of a quotation on a scorecard; more is cut at the end of a sentence or clause. */
export const MAX_QUOTE_WORDS = 45;
/** Words after the head that a cut sentence keeps at least. */
const SHORTEST_STRETCH = 8;
/** Sentences in which a fragment such as "Not failed." counts for less than one. */
const MAX_FRAGMENTS = 3;
/** Words that a stretch of fragments may have for each sentence that a signal allows. */
const FRAGMENT_WORDS = 8;
/** A signal whose subject the question has named needs so many patterns in the answer itself, */
const MIN_OWN_PATTERNS = 2;
/** and so many where it is the head that was named. */
const MIN_OWN_WITHOUT_HEAD = 3;
/** Words that join and are no subject: a question lends none of them. */
const JOINING = new Set(
  (
    'about around means times after before until which while where still again other first every ' +
    'their there that then with from when what over says they them this than your have does into'
  ).split(' '),
);
const SHORTEST_SUBJECT = 4;
/** Words before the head within which a negator denies it. */
const NEGATION_REACH = 3;
/** Words of a clause in which a disclaimer before or after the head is looked for. */
const CLAUSE_REACH = 10;

const NEGATORS = new Set(
  (
    'no not never without dont doesnt didnt isnt arent wasnt werent cant cannot couldnt wont ' +
    'wouldnt shouldnt havent hasnt hadnt nor neither hardly skip avoid lacks lacking'
  ).split(' '),
);
const LIMITERS = new Set(['only', 'just', 'merely', 'simply']);
/** "Not a lock but a row": what follows these is affirmed again. */
const TURNS = new Set(['but', 'instead', 'rather', 'because', 'so', 'if', 'then']);
/** "I haven't designed the tables with debit and credit": denies the rest of its clause. */
const DISCLAIMED_BEFORE = compilePattern(
  'dont need | do not need | no need | no idea | havent designed | havent worked | havent used | ' +
    'havent built | havent done | havent thought | never used | never built | never designed | ' +
    'never worked | not familiar',
);
/** "Reconciliation isn't needed": the denial follows the head in the same clause. */
const DENIED_AFTER = compilePattern(
  'isnt needed | not needed | not necessary | isnt necessary | unnecessary | overkill | ' +
    'dont need | wont need | not required | isnt required | no need | not my area | not familiar',
);

export interface AnswerText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Index of each sentence's first token, and of the one after the last. */
  readonly firstTokens: readonly number[];
  /** Sentences that cannot be evidence; no window spans one. */
  readonly isBarred: readonly boolean[];
}

/** What an answer may leave unsaid, since the question has just said it. */
export type Lent = readonly Token[];

/** Cuts an answer up once, for all the signals that are looked for in it. */
export function readText(
  text: string,
): Pick<AnswerText, 'text' | 'sentences' | 'tokens' | 'firstTokens'> {
  const sentences = splitSentences(text);
  const tokens = tokenize(text);
  let at = 0;
  const firstTokens = sentences.map(({start}) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at += 1;
    return at;
  });
  return {text, sentences, tokens, firstTokens: [...firstTokens, tokens.length]};
}

export interface Window {
  /** Indexes of the first sentence and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offset of the head pattern in the answer. */
  readonly headStart: number;
  /** One pattern stands in the question alone. */
  readonly isLent: boolean;
}

/**
 * Windows that fit, the shortest first.
 * @param margin sentences on either side in which an exclusion counts as well
 * @param lent words of the question: one pattern may stand there instead of in the answer
 */
export function* findWindows(
  signal: Signal,
  answer: AnswerText,
  margin: number,
  lent: Lent = [],
): Generator<Window> {
  for (let size = 1; size <= signal.within + MAX_FRAGMENTS; size += 1) {
    for (let from = 0; from + size <= answer.sentences.length; from += 1) {
      const to = from + size;
      const [first, until] = stretch(answer, from, to);
      if (size > signal.within && until - first > signal.within * FRAGMENT_WORDS) continue;
      if (answer.isBarred.slice(from, to).includes(true)) continue;
      const head = headOf(signal, answer.tokens, first, until, lent);
      if (head === null || isExcluded(signal, answer, from - margin, to + margin)) continue;
      yield {from, to, ...head};
    }
  }
}

/**
 * The window in the candidate's own characters, at most {@link MAX_QUOTE_WORDS} words: whole
 * sentences around the head where they fit, else a stretch of the head's sentence.
 */
export function quoteOf(answer: AnswerText, window: Window): string {
  const head = answer.sentences.findIndex(
    ({start, end}) => start <= window.headStart && window.headStart < end,
  );
  const sentence = answer.sentences[head];
  if (!sentence) return textOf(answer, window.from, window.to);
  if (!isQuotable(sentence.text)) return around(sentence, window.headStart);
  let [from, to] = [head, head + 1];
  while (to < window.to && isQuotable(textOf(answer, from, to + 1))) to += 1;
  while (from > window.from && isQuotable(textOf(answer, from - 1, to))) from -= 1;
  return textOf(answer, from, to);
}

function isQuotable(text: string): boolean {
  return tokenize(text).length <= MAX_QUOTE_WORDS;
}

export function textOf(answer: AnswerText, from: number, to: number): string {
  const first = answer.sentences[Math.max(0, from)];
  const last = answer.sentences[Math.min(to, answer.sentences.length) - 1];
  return first && last ? answer.text.slice(first.start, last.end) : '';
}

/** Indexes of the first token of some sentences, and of the one after their last. */
function stretch({sentences, firstTokens}: AnswerText, from: number, to: number): [number, number] {
  return [
    firstTokens[Math.max(0, from)] ?? 0,
    firstTokens[Math.min(to, sentences.length)] ?? firstTokens.at(-1) ?? 0,
  ];
}

/** @returns the affirmed head when every pattern but one at most, which is lent, is there */
function headOf(
  {all}: Signal,
  tokens: readonly Token[],
  from: number,
  until: number,
  lent: Lent,
): Pick<Window, 'headStart' | 'isLent'> | null {
  const own: string[] = [];
  let missing: string | null = null;
  for (const source of all) {
    if (findPattern(compilePattern(source), tokens, from, until)) own.push(source);
    else if (missing !== null || lent.length === 0) return null;
    else missing = source;
  }
  const isLent = missing !== null;
  const needed = missing === all[0] ? MIN_OWN_WITHOUT_HEAD : MIN_OWN_PATTERNS;
  if (missing !== null && (own.length < needed || !isSubject(missing, lent))) return null;
  const [head] = own;
  if (head === undefined) return null;
  const affirmed = findAll(compilePattern(head), tokens, from, until).find(
    (match) => !isDenied(tokens, match, from, until),
  );
  return affirmed ? {headStart: tokens[affirmed.from]?.start ?? 0, isLent} : null;
}

function isSubject(source: string, lent: Lent): boolean {
  return findAll(compilePattern(source), lent).some(({from, to}) =>
    lent.slice(from, to).some(({word}) => word.length >= SHORTEST_SUBJECT && !JOINING.has(word)),
  );
}

function isExcluded(signal: Signal, answer: AnswerText, from: number, to: number): boolean {
  if (!signal.none) return false;
  const [first, until] = stretch(answer, from, to);
  return signal.none.some(
    (source) => findPattern(compilePattern(source), answer.tokens, first, until) !== null,
  );
}

/** @param first the first token of the window; what stands before it denies nothing in it */
function isDenied(tokens: readonly Token[], head: Match, first: number, until: number): boolean {
  return isDeniedBefore(tokens, head.from, first) || isDeniedAfter(tokens, head.to, until);
}

function isDeniedBefore(tokens: readonly Token[], from: number, first: number): boolean {
  let start = from;
  while (start > first && from - start < CLAUSE_REACH && !endsThought(tokens[start - 1])) {
    start -= 1;
  }
  if (findPattern(DISCLAIMED_BEFORE, tokens, start, from)) return true;
  return tokens.slice(Math.max(start, from - NEGATION_REACH), from).some((token, index, near) => {
    const next = near[index + 1]?.word ?? '';
    return NEGATORS.has(token.word) && !LIMITERS.has(next);
  });
}

function isDeniedAfter(tokens: readonly Token[], to: number, until: number): boolean {
  if (tokens[to - 1]?.endsClause) return false;
  let end = to;
  while (end < until && end - to < CLAUSE_REACH && !endsThought(tokens[end])) end += 1;
  return findPattern(DENIED_AFTER, tokens, to, Math.min(end + 1, until)) !== null;
}

function endsThought(token: Token | undefined): boolean {
  return token === undefined || token.endsClause || TURNS.has(token.word);
}

/** A stretch of a long sentence that holds the head, from clause to clause where possible. */
function around(sentence: Sentence, headStart: number): string {
  const tokens = tokenize(sentence.text);
  const head = tokens.findIndex((token) => sentence.start + token.start >= headStart);
  let from = Math.max(0, head - Math.floor(MAX_QUOTE_WORDS / 2));
  while (from > 0 && from < head && !tokens[from - 1]?.endsClause) from += 1;
  const limit = Math.min(tokens.length, from + MAX_QUOTE_WORDS);
  let to = limit;
  while (to < tokens.length && to > head + SHORTEST_STRETCH && !tokens[to - 1]?.endsClause) to -= 1;
  const last = tokens[(to > head + SHORTEST_STRETCH ? to : limit) - 1];
  return sentence.text.slice(tokens[from]?.start ?? 0, last?.end);
}
