/**
 * Counts, in one sentence, the words that pin a claim down and the words that inflate it. Grammar
 * comes first (which one of two, in which order, under which condition, modal or indicative),
 * vocabulary second. What the counts mean is decided in specificity.ts.
 */
import {isFunctionWord, stem} from './content-words.ts';
import type {Token} from './tokens.ts';
import {
  ACTIONS,
  ARTEFACTS,
  CONCRETE_ABSTRACTS,
  DEFINITE,
  DISTINCTION,
  FAILURES,
  MODAL,
  ORDER,
  OUTCOME_VERBS,
  UNIVERSAL,
  VALUE_WORDS,
  WHOLES,
} from './vocabulary.ts';

export const MARKS = [
  'artefact',
  'action',
  'order',
  'failure',
  'value',
  'code',
  'distinction',
  'definite',
  'outcome',
  'praise',
  'whole',
  'abstractNoun',
  'modal',
  'universal',
] as const;
export type Mark = (typeof MARKS)[number];

export interface Evidence {
  /** Words of the sentence, code counted by its tokens. */
  readonly words: number;
  readonly counts: Readonly<Record<Mark, number>>;
  /** The first word, as typed, that carried each mark. */
  readonly example: Readonly<Partial<Record<Mark, string>>>;
  /** By token: +1 pins down, -1 inflates, 0 neither. For finding the vaguest phrase. */
  readonly leaning: readonly (-1 | 0 | 1)[];
  /** Indexes of the tokens that are verbs of outcome. */
  readonly promises: readonly number[];
  /** Indexes of the tokens that are adjectives and adverbs of worth. */
  readonly values: readonly number[];
}

const CODE =
  /[`$@#{}\\]|\b\w+[_]\w+|\b[a-z]+[A-Z]\w*|\b[\w.]+\(|\/[a-z]\w*|[<>=!]=|\s=\s|->|:=|\b(?:[A-Z]{2,}\s){2,}|\b[A-Z][a-z]+-[A-Z][a-z]+/gu;
const QUOTED = /(?<![\p{L}\p{N}])['"‘“][^'"’”\n]{1,30}['"’”](?![\p{L}\p{N}])/gu;
const UNIT =
  /^(?:ms|s|sec|secs|seconds?|m|min|mins|minutes?|h|hours?|d|days?|weeks?|months?|k|m|kb|mb|gb|tb|bytes?|rows?|times?|tries|attempts?|retries|connections?|workers?|threads?|nodes?|shards?|partitions?|requests?|rps|qps|tps|per|percent|pct|x|eur|usd|cents?)$/u;
const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand|zero|twice|half)$/u;
const ABSTRACT_NOUN = /(?:ity|ness|ance|ence|ism|ship|tion|sion|ment|ology|acy)s?$/u;

/** Words after an outcome verb that are its object: "avoid duplicate messages" shows no message. */
const SHADOW_WORDS = 5;
/** Words of "so that nobody sees it twice" that state the result, not the way. */
const RESULT_WORDS = 9;
const RESULT_VERB = new Set(
  'can cant cannot never wont will always would wouldnt is are stays stay remains'.split(' '),
);

/** Adverbs that stand where the way should be told. */
const MAGIC = new Set(
  'automatically seamlessly transparently gracefully somehow magically naturally smoothly'.split(
    ' ',
  ),
);

const ONE_PROCESS = new Set('one same other another each every second single'.split(' '));
/** "The others take over", "the breaker kicks in": a promise in two words, told as a fact. */
const FACTS = new Map(
  [
    ['take', 'over'],
    ['kick', 'in'],
    ['step', 'in'],
    ['jump', 'in'],
    ['go', 'away'],
  ].map(([verb = '', particle]) => [stem(verb), particle] as const),
);

type Kind = Exclude<Mark, 'definite' | 'value' | 'code'>;
const PROMISE: readonly Kind[] = ['outcome'];

/** What a word is, whatever its neighbours. Kept, because answers repeat their words. */
const kindsByWord = new Map<string, readonly Kind[]>();
const KEPT_KINDS = 5000;

/** @param typed a word as it stands in the text; "row's" is a row, "I'd" is no id */
function kindsOf(typed: string): readonly Kind[] {
  const known = kindsByWord.get(typed);
  if (known) return known;
  const [base = '', suffix] = typed.toLowerCase().split(/['’]/u);
  const found = baseKinds(base);
  if (suffix === 'd') found.push('modal');
  if (kindsByWord.size >= KEPT_KINDS) kindsByWord.clear();
  kindsByWord.set(typed, found);
  return found;
}

function baseKinds(word: string): Kind[] {
  const root = stem(word);
  const found: Kind[] = [];
  if (ORDER.has(word)) found.push('order');
  if (DISTINCTION.has(word)) found.push('distinction');
  if (MODAL.has(word)) found.push('modal');
  if (UNIVERSAL.has(word)) found.push('universal');
  if (OUTCOME_VERBS.has(root)) found.push('outcome');
  if (VALUE_WORDS.has(root)) found.push('praise');
  if (isFunctionWord(word)) return found;
  if (ARTEFACTS.has(root)) found.push('artefact');
  if (ACTIONS.has(root)) found.push('action');
  if (FAILURES.has(root)) found.push('failure');
  if (WHOLES.has(root)) found.push('whole');
  const isNoun = word.length > 6 && ABSTRACT_NOUN.test(word);
  if (isNoun && !CONCRETE_ABSTRACTS.has(root) && !ARTEFACTS.has(root)) found.push('abstractNoun');
  return found;
}

const PINNING = new Set<Mark>(['artefact', 'action', 'failure']);
const INFLATING = new Set<Mark>(['outcome', 'praise', 'whole', 'abstractNoun']);

/** @param tokens tokens of `text` */
export function weighSentence(text: string, tokens: readonly Token[]): Evidence {
  const counts = Object.fromEntries(MARKS.map((mark) => [mark, 0])) as Record<Mark, number>;
  const example: Partial<Record<Mark, string>> = {};
  const note = (mark: Mark, word: string): void => {
    counts[mark] += 1;
    example[mark] ??= word;
  };
  for (const match of text.matchAll(CODE)) note('code', match[0].trim());
  for (const match of text.matchAll(QUOTED)) note('code', match[0].trim());

  const leaning: (-1 | 0 | 1)[] = [];
  const promises: number[] = [];
  const values: number[] = [];
  const byMagic = magicWords(tokens);
  let shadowUntil = -1;
  tokens.forEach((token, index) => {
    const typed = text.slice(token.start, token.end);
    const before = tokens[index - 1];
    const isShadowed = index <= shadowUntil || byMagic.has(index);
    let lean: -1 | 0 | 1 = 0;
    if (isValue(text, tokens, index)) {
      note('value', typed);
      lean = 1;
    }
    const kinds = isFact(tokens, index) ? PROMISE : kindsOf(typed);
    for (const kind of kinds) {
      if (PINNING.has(kind)) {
        if (isShadowed || isOrganisation(tokens, index)) continue;
        lean = 1;
      } else if (INFLATING.has(kind) && lean === 0) lean = -1;
      note(kind, typed);
      if (
        kind === 'artefact' &&
        before &&
        (DEFINITE.has(before.word) || DISTINCTION.has(before.word))
      ) {
        note('definite', typed);
      }
      if (kind === 'praise') values.push(index);
      if (kind === 'outcome') {
        promises.push(index);
        shadowUntil = Math.max(shadowUntil, clauseEnd(tokens, index, SHADOW_WORDS));
      }
    }
    if (opensResult(tokens, index)) shadowUntil = clauseEnd(tokens, index, RESULT_WORDS);
    leaning.push(lean);
  });
  return {words: tokens.length, counts, example, leaning, promises, values};
}

function clauseEnd(tokens: readonly Token[], from: number, most: number): number {
  let at = from;
  while (at < from + most && at + 1 < tokens.length && tokens[at]?.endsClause === false) at += 1;
  return at;
}

/** "so that …", "so nobody can …", "so downstream never …". */
function opensResult(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.word !== 'so') return false;
  const next = tokens[index + 1]?.word ?? '';
  if (/^(?:that|theres|nothings|nobodys)$/u.test(next)) return true;
  return tokens.slice(index + 2, index + 6).some((token) => RESULT_VERB.has(token.word));
}

/** All words of the clauses in which a thing happens "automatically": who does it, is not said. */
function magicWords(tokens: readonly Token[]): ReadonlySet<number> {
  const words = new Set<number>();
  let from = 0;
  let isMagic = false;
  tokens.forEach((token, index) => {
    isMagic ||= MAGIC.has(token.word);
    if (!token.endsClause && index + 1 < tokens.length) return;
    if (isMagic) for (let at = from; at <= index; at += 1) words.add(at);
    from = index + 1;
    isMagic = false;
  });
  return words;
}

function isFact(tokens: readonly Token[], index: number): boolean {
  const particle = FACTS.get(stem(tokens[index]?.word ?? ''));
  return particle !== undefined && tokens[index + 1]?.word === particle;
}

/** A "process" that neither does nor suffers anything is one that people follow. */
function isOrganisation(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.word !== 'process') return false;
  const next = stem(tokens[index + 1]?.word ?? '');
  const isPlace =
    ONE_PROCESS.has(tokens[index - 1]?.word ?? '') || tokens[index - 2]?.word === 'in';
  return !isPlace && !ACTIONS.has(next) && !FAILURES.has(next);
}

/** A number that measures or names something; not a version of a product. */
function isValue(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const {word} = token;
  const next = tokens[index + 1]?.word ?? '';
  // A share of nothing in particular decorates.
  if (/^(?:percent|pct)$/u.test(next) || text.charAt(token.end) === '%') return false;
  if (NUMBER_WORD.test(word)) return UNIT.test(next) || /^(?:twice|half|zero)$/u.test(word);
  if (!/^\d/u.test(word)) return /^p\d{2,3}$/u.test(word);
  // "Hibernate 6", "OpenAPI 3.1": a capital before it. A status code stands there too.
  const head = text.slice(Math.max(0, token.start - 24), token.start);
  const isVersion = /\p{Lu}[\p{L}]+ v?(?:\d+\.)*$/u.test(head) && !UNIT.test(next);
  return !isVersion || /^[2-5]\d\d$/u.test(word);
}
