/**
 * Turns fixed expressions of approval, written one a line, into regular expressions. The notation:
 *
 * - `(a|b)` one of them; `[a]` may be missing; both may hold more of the same
 * - `~` what the candidate offered: that, this, it, your design, the way you split it
 * - `*` one to three words
 * - `word+` the word in any of its regular forms: `nail+` is nail, nails, nailed, nailing
 * - `{good}` a class of words, see {@link CLASSES}
 * - `you're`, `don't`: also in full; an adverb may follow an auxiliary or a pronoun
 * - a blank: also a hyphen
 * - `^` in front: opens its clause. `$` at the end: closes it
 * - `!` in front: stands in a question, a denial or a condition as well
 * - `@` in front: not where the clause is about a party or a thing of the scene
 */
import {ANSWER_NOUN, OF_ANSWER, PEER, PRAISING, REMARKABLE, WORTHY_PLACE} from './evaluative.ts';
import type {Guard} from './frame.ts';

const ADVERBS =
  '(?: (?:[a-z]{2,}ly|very|quite|so|rather|just|also|all|pretty|always|still|even|sure|now|indeed|' +
  'do|did|must say|have to say|much|far|too|to say))?';
const TEAM =
  '(?:my|our) (?:[\\w-]+ ){0,2}?(?:team|folks|people|lot|squad|group|guild|engineers?|' +
  'colleagues?|staff|crew|department|side|cto|lead|boss|manager|dbas?|sres?|architects?|company|' +
  'shop|office|house|floor|juniors?|seniors?|graduates?|interns?|reviewers?|on-?call|principal)';

/** Classes of words that a phrase may name in braces. */
export const CLASSES: Readonly<Record<string, string>> = {
  good: `(?:${PRAISING}|${REMARKABLE})`,
  answer: ANSWER_NOUN,
  part: OF_ANSWER,
  peer: PEER,
  place: WORTHY_PLACE,
  team: TEAM,
  body:
    '(?:some(?:one|body)|any(?:one|body)|an? (?:candidate|person|engineer|applicant)|people|' +
    'candidates|folks|engineers)',
  few: '(?:(?:very )?few(?: (?:people|candidates|engineers|of them|folks|ever))?|hardly any(?:one|body)|not many(?: people| candidates)?|nobody(?: else)?|no one(?: else)?|not everyone|not everybody|almost (?:nobody|no one)|scarcely anyone|(?:most|many|other|some|a lot of|plenty of) (?:people|candidates|engineers|folks|seniors|teams)|most(?= (?:miss|don|forget|never|would|get|stop|skip))|one in (?:ten|twenty|fifty|a hundred))',
};

const CONTRACTED: Readonly<Record<string, string>> = {
  "'s": "(?:'s| is| was| has)",
  "'re": "(?:'re| are| were)",
  "'ve": "(?:'ve| have|'d| had)?",
  "'d": "(?:'d| would| had| could|'ll| will)",
  "'ll": "(?:'ll| will|'d| would)",
  "'m": "(?:'m| am|'d be| would be| was)",
};
const AUXILIARY =
  /^(?:i|we|you|they|is|are|was|were|am|be|have|has|had|would|will|can|could|do|does|did)$/u;

/** What the candidate offered, before a verb. A relative "that" is none: "a lock that holds". */
const OFFERED =
  `(?:(?<!\\b(?:an?|the|any|some|every|each|one|no|how|what|which|whose) (?:[\\w-]+ ){1,2})(?:that|this)|it|those|these|which|yours|that one|all (?:of )?(?:that|this)|` +
  `(?:your|that|this) (?:[\\w'-]+ ){0,3}?[\\w'-]+|` +
  `the (?:[\\w'-]+ ){0,2}?${OF_ANSWER}(?: (?:of|for|on|in|with|around|behind) (?:[\\w'-]+ ){0,2}?[\\w'-]+)?|` +
  `(?:the way|how|what|everything) you (?:[\\w'-]+ ){0,4}?[\\w'-]+)`;
/** The same at the end of a phrase, where its first word will do. */
const OFFERED_LAST =
  '(?:that|this|it|those|these|yours?|the|what|how|you|all|everything|every|an?)';

const CLOSE = String.raw`(?=\s*(?:$|[.,;:!…)]| [—–-] ))`;
/** Pieces that bring no blank. */
const MARKS: Readonly<Record<string, string>> = {$: CLOSE, ',': ',', '.': String.raw`\.`, '!': '!'};
/** A blank where there was a word before, and nothing where there wasn't. */
const OPENING_BLANK = "(?:(?<![\\w'-])|[ -])";

/** Words that stand in most turns: they tell little of what else is there. */
const COMMON = new Set(
  (
    'i you it that this the a an is are was were be to of in on for with and or what who how which ' +
    'when where do does did have has had not no can could would will your my me we our us they at ' +
    'by so as if from there here one don s t'
  ).split(' '),
);

type Node =
  | {readonly kind: 'word'; readonly word: string}
  | {readonly kind: 'group'; readonly isOptional: boolean; readonly branches: readonly Node[][]};

export interface Phrase {
  /** As it was written. */
  readonly line: string;
  /** Of each text that it matches, one of these is a word; folded, up to an apostrophe or hyphen. */
  readonly anchors: readonly string[];
  /** Of each of these sets, too: cheaper to see to than the expression. */
  readonly needs: () => readonly ReadonlySet<string>[];
  /** Its regular expression for lower-case text; made when first asked for. */
  readonly expression: () => RegExp;
  readonly opensClause: boolean;
  readonly guard: Guard;
}

/**
 * Reads one line of the notation.
 * @throws {SyntaxError} for brackets that don't match, an unknown class, or an opening that could
 * be any word
 */
export function readPhrase(line: string): Phrase {
  const [, marks = '', body = '', end = ''] = /^([\^!@]*)(.*?)(\$?)$/u.exec(line.trim()) ?? [];
  const pieces = body.match(/[()[\]|]|[^\s()[\]|]+/gu) ?? [];
  let next = 0;
  const branches = readBranches();
  if (next < pieces.length) throw new SyntaxError(`An unopened bracket in "${line}".`);
  const anchors = anchorsOf(branches);
  if (anchors.length === 0) throw new SyntaxError(`No word that must be there in "${line}".`);
  let made: RegExp | undefined;
  let needed: ReadonlySet<string>[] | undefined;
  return {
    line,
    anchors,
    needs: () => (needed ??= needsOf(branches)),
    expression: () => (made ??= expressionOf(branches, end === '$', line)),
    opensClause: marks.includes('^'),
    guard: {isFirm: marks.includes('!'), isLoose: marks.includes('@')},
  };

  function readBranches(): Node[][] {
    const found: Node[][] = [[]];
    while (next < pieces.length) {
      const piece = pieces[next] ?? '';
      if (piece === ')' || piece === ']') return found;
      next += 1;
      if (piece === '|') found.push([]);
      else if (piece === '(' || piece === '[') {
        const inner = readBranches();
        if (pieces[next] !== (piece === '(' ? ')' : ']')) {
          throw new SyntaxError(`An unclosed bracket in "${line}".`);
        }
        next += 1;
        found.at(-1)?.push({kind: 'group', isOptional: piece === '[', branches: inner});
      } else found.at(-1)?.push({kind: 'word', word: piece});
    }
    return found;
  }
}

function expressionOf(branches: readonly Node[][], isClosed: boolean, line: string): RegExp {
  const source = sourceOf(branches, true, true);
  return new RegExp(
    `(?<![\\w'’-])(?=\\w)${source}${isClosed ? CLOSE : String.raw`(?![\w-])`}`,
    'g',
  );

  /** Every word brings the blank before it, so that what is optional takes its blank along. */
  function sourceOf(alternatives: readonly Node[][], isFirst: boolean, isLast: boolean): string {
    const sources = alternatives.map((nodes) =>
      nodes
        .map((node, index) => {
          const closes = isLast && index === nodes.length - 1;
          const opens = isFirst && nodes.slice(0, index).every(isOptional);
          if (node.kind === 'group') {
            return `${sourceOf(node.branches, opens, closes)}${node.isOptional ? '?' : ''}`;
          }
          const mark = MARKS[node.word];
          if (mark !== undefined) return mark;
          const blank = opens ? OPENING_BLANK : '[ -]';
          return `${blank}${wordSource(node.word, closes, line)}`;
        })
        .join(''),
    );
    return `(?:${sources.join('|')})`;
  }
}

/** The rarest words of which one must be there, whichever branch is taken; none if there are none. */
function anchorsOf(branches: readonly Node[][]): string[] {
  const all: string[] = [];
  for (const nodes of branches) {
    let best: string[] = [];
    for (const node of nodes) {
      if (isOptional(node)) continue;
      const found = node.kind === 'word' ? wordAnchors(node.word) : anchorsOf(node.branches);
      if (found.length > 0 && (best.length === 0 || commonness(found) < commonness(best))) {
        best = found;
      }
    }
    if (best.length === 0) return [];
    all.push(...best);
  }
  return all;
}

function needsOf(branches: readonly Node[][]): ReadonlySet<string>[] {
  const [nodes = [], ...others] = branches;
  if (others.length > 0) return [];
  return nodes
    .filter((node) => !isOptional(node))
    .map(
      (node) => new Set(node.kind === 'word' ? wordAnchors(node.word) : anchorsOf(node.branches)),
    )
    .filter(({size}) => size > 0);
}

function commonness(anchors: readonly string[]): number {
  return anchors.filter((anchor) => COMMON.has(anchor)).length / anchors.length;
}

const anchorsOfWords = new Map<string, string[]>();

function wordAnchors(word: string): string[] {
  const known = anchorsOfWords.get(word) ?? newWordAnchors(word);
  anchorsOfWords.set(word, known);
  return known;
}

function newWordAnchors(word: string): string[] {
  if (MARKS[word] !== undefined || /^[~*{]/u.test(word)) return [];
  if (word.length > 1 && word.endsWith('+')) return formsOf(word.slice(0, -1));
  if (word === "can't") return ['can', 'cannot'];
  if (word === "won't") return ['won', 'will'];
  const stem = /^[\p{L}\p{N}]+/u.exec(word)?.[0] ?? word;
  return word === `${stem}'t` ? [stem, stem.slice(0, -1)] : [stem];
}

function isOptional(node: Node): boolean {
  return node.kind === 'group' && node.isOptional;
}

function wordSource(word: string, isLast: boolean, line: string): string {
  if (word === '~') return isLast ? OFFERED_LAST : OFFERED;
  if (word === '*') return "(?:[\\w'-]+ ){0,2}?[\\w'-]+";
  const [, offered, ending = ''] = /^(~)('\w+)$/u.exec(word) ?? [];
  if (offered !== undefined) return `${OFFERED}${CONTRACTED[ending] ?? ending}${ADVERBS}`;
  const named = /^\{(\w+)\}(.*)$/u.exec(word);
  if (named) {
    const source = CLASSES[named[1] ?? ''];
    if (source === undefined) throw new SyntaxError(`An unknown class in "${line}".`);
    return source + (named[2] ?? '');
  }
  if (word.length > 1 && word.endsWith('+')) return `(?:${formsOf(word.slice(0, -1)).join('|')})`;
  if (word === "can't") return `(?:can't|cannot|can not)${ADVERBS}`;
  if (word === "won't") return `(?:won't|will not)${ADVERBS}`;
  const [, stem = '', contraction = ''] = /^([a-z]+)('(?:s|re|ve|d|ll|m)|n't)$/u.exec(word) ?? [];
  if (contraction === "n't") return `${stem}(?:n't| not)${ADVERBS}`;
  if (contraction === "'s" && !/^(?:it|that|this|there|here|what|who|he|she)$/u.test(stem)) {
    return word;
  }
  if (contraction !== '') return `${stem}${CONTRACTED[contraction] ?? ''}${ADVERBS}`;
  return `${word.replaceAll(/[.*+?^$()[\]{}|\\/]/gu, String.raw`\$&`)}${AUXILIARY.test(word) ? ADVERBS : ''}`;
}

/** nail → nail, nails, nailed, nailing; and with the spelling of love, worry, pass and nab. */
export function formsOf(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  const last = /^[^aeiou]*[aeiou][bdgklmnprtv]$/u.test(verb) ? verb.slice(-1) : '';
  return [verb, plural, `${verb}${last}ed`, `${verb}${last}ing`];
}
