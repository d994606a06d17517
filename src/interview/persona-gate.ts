/**
 * The persona gate: what an interviewer's wording must not do, checked by code before anybody sees
 * it. It knows rules of conduct and the conversation so far, and nothing of any round's subject.
 */
import {contentWords, stem} from '../words/content-words.ts';
import {compilePattern, findPattern, mentions} from '../words/pattern.ts';
import {findPraise, findVerdicts} from '../words/praise.ts';
import {splitSentences} from '../words/sentences.ts';
import {tokenize} from '../words/tokens.ts';
import {findFalseFigures, findMisquotes} from './attributions.ts';
import {figuresBeyond, figuresOf} from './figures.ts';
import {findOutOfCharacter} from './out-of-character.ts';
import {findLeading, questionsOf} from './questions.ts';
import {findTimeClaims} from './time-claims.ts';

export const GATE_RULES = [
  'praise',
  'verdict',
  'leak',
  'stacked-questions',
  'too-long',
  'leading',
  'unanchored',
  'repeat',
  'time-claim',
] as const;
export type GateRule = (typeof GATE_RULES)[number];

export interface Violation {
  readonly rule: GateRule;
  /** The words that broke the rule, verbatim. */
  readonly span: string;
}

export interface GateContext {
  /** Everything the candidate has said. */
  readonly candidateTexts: readonly string[];
  readonly lastAnswer: string | null;
  /** Everything the interviewer has said. */
  readonly earlierTurns: readonly string[];
  /** Patterns of mechanisms that only the candidate may bring up. */
  readonly guarded: readonly string[];
  /** This move was given a time to state. */
  readonly mayStateTime: boolean;
  /** This move has to take up something the candidate said. */
  readonly needsAnchor: boolean;
  /** This move has to put a question, or an order such as "Show me the row." */
  readonly needsQuestion: boolean;
  /** Words that the persona uses in any turn, and that therefore take nothing up. */
  readonly personaWords?: readonly string[];
  /** The authored text that this turn words: it may name what it names. */
  readonly sourceText?: string;
  /** The round's task: it may be quoted. */
  readonly task?: string;
  /** This turn answers a clarifying question: the fact it gives, null when there is none to give. */
  readonly fact?: string | null;
  /** What this turn has to tell, such as a failure that is injected. */
  readonly conveys?: string;
}

const MOST_WORDS = 60;
/** Before the question: more would leave no room for it. A scene that is being told may take longer. */
const MOST_WORDS_BEFORE = 30;
const MOST_WORDS_OF_SCENE = 45;
/** Share of the words of a scene that a turn has to take up to have told it. */
const CONVEYED = 0.34;
/** Share of the words of the longer question that make two questions the same. */
const SAME_QUESTION = 0.85;
/** "Why?" may be asked again. */
const FEWEST_QUESTION_WORDS = 3;

/**
 * What is wrong with a turn, in the order of the rules; empty when nothing is. Without a context
 * only the rules that need none are judged: praise, verdict, stacked-questions, too-long, leading.
 */
export function checkTurn(text: string, context?: GateContext): Violation[] {
  const violations: Violation[] = [];
  const report = (rule: GateRule, span: string): void => {
    violations.push({rule, span});
  };
  for (const span of findPraise(text)) report('praise', span.text);
  for (const span of findVerdicts(text)) report('verdict', span.text);
  if (context) for (const span of findLeaks(text, context)) report('leak', span);

  const questions = questionsOf(text);
  const asked = questions.reduce((sum, question) => sum + question.asks, 0);
  if (asked > 1) report('stacked-questions', questions.map((question) => question.text).join(' '));
  const words = wordsOf(text);
  if (words.length > MOST_WORDS) report('too-long', words.slice(MOST_WORDS).join(' '));
  for (const span of findLeading(text)) report('leading', span);
  if (!context) return violations;

  // Rule names are a contract with scripts; no question at all breaks the rule of one question.
  if (context.needsQuestion && asked === 0) report('stacked-questions', text);
  if (context.needsAnchor && !isAnchored(text, context)) report('unanchored', text);
  if (context.conveys !== undefined && !isConveyed(text, context.conveys))
    report('unanchored', text);
  if (typeof context.fact === 'string' && !isGiven(text, context.fact)) report('unanchored', text);
  for (const span of findUnfounded(text, context)) report('unanchored', span);
  const repeated = questions.find((question) => isRepeat(question.text, context.earlierTurns));
  if (repeated) report('repeat', repeated.text);
  if (!context.mayStateTime)
    for (const span of findTimeClaims(text, context.sourceText)) report('time-claim', span);
  return violations;
}

/**
 * What is wrong with the beginning of a turn, of which nothing can be taken back: all rules but
 * those that only a whole turn can keep. From its question on it is held to be whole.
 */
export function checkBeginning(text: string, context: GateContext): Violation[] {
  if (questionsOf(text).length > 0) return checkTurn(text, context);
  const {conveys: _conveys, fact, ...rest} = context;
  const violations = checkTurn(text, {
    ...rest,
    ...(fact === undefined ? {} : {fact: null, sourceText: fact ?? ''}),
    earlierTurns: [],
    needsAnchor: false,
    needsQuestion: false,
  });
  const words = wordsOf(text);
  const most = mostWordsBefore(text, context.conveys);
  if (context.needsQuestion && words.length > most && words.length <= MOST_WORDS)
    violations.push({rule: 'too-long', span: words.slice(most).join(' ')});
  return violations;
}

/** What has to be told must still fit in after anything that doesn't tell it. */
function mostWordsBefore(text: string, conveys: string | undefined): number {
  if (conveys === undefined) return MOST_WORDS_BEFORE;
  return isConveyed(text, conveys) ? MOST_WORDS_OF_SCENE : MOST_WORDS - wordsOf(conveys).length;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Compiles what the gate is made of, which takes the first check some 30 ms. */
export function warmGate(): void {
  checkTurn('Noted. You wrote "the row wins" after 5 minutes. Which row does request B read?', {
    candidateTexts: ['the row wins after 5 minutes'],
    lastAnswer: 'the row wins',
    earlierTurns: ['What does request A read?'],
    guarded: ['two words | third'],
    mayStateTime: false,
    needsAnchor: true,
    needsQuestion: true,
  });
}

function findLeaks(text: string, context: GateContext): string[] {
  const tokens = tokenize(text);
  const licensed =
    context.sourceText === undefined
      ? context.candidateTexts
      : [...context.candidateTexts, context.sourceText];
  const leaks: string[] = [];
  for (const source of context.guarded) {
    const match = findPattern(compilePattern(source), tokens);
    if (!match || licensed.some((said) => mentions([source], said))) continue;
    const words = tokens.slice(match.from, match.to).map(({word}) => word);
    if (isInflected(words, licensed)) continue;
    leaks.push(text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end));
  }
  return leaks;
}

/** One word that was named in another form: "leases" after "lease". */
function isInflected([word, ...more]: readonly string[], texts: readonly string[]): boolean {
  if (word === undefined || more.length > 0) return false;
  return texts.some((said) => tokenize(said).some((token) => stem(token.word) === stem(word)));
}

function isAnchored(text: string, context: GateContext): boolean {
  if (context.lastAnswer === null) return true;
  const said = new Set(contentWords(context.lastAnswer).map(stem));
  // Nothing was said that could be taken up.
  if (said.size === 0) return true;
  const own = new Set(
    (context.personaWords ?? []).flatMap((words) => contentWords(words)).map(stem),
  );
  return contentWords(text)
    .map(stem)
    .some((word) => said.has(word) && !own.has(word));
}

function isRepeat(question: string, earlierTurns: readonly string[]): boolean {
  const words = wordCounts(question);
  if (sizeOf(words) < FEWEST_QUESTION_WORDS) return false;
  return sentencesOf(earlierTurns).some((sentence) => overlap(words, sentence) >= SAME_QUESTION);
}

type WordCounts = ReadonlyMap<string, number>;
const COUNTED = new WeakMap<readonly string[], readonly WordCounts[]>();

/** Words of all sentences said so far: counted once for a turn, of which every sentence is checked. */
function sentencesOf(turns: readonly string[]): readonly WordCounts[] {
  const counted = COUNTED.get(turns);
  if (counted) return counted;
  const counts = turns.flatMap((turn) => splitSentences(turn).map(({text}) => wordCounts(text)));
  COUNTED.set(turns, counts);
  return counts;
}

/** Does ahead of time what the first check with this context would have to do. */
export function prepareGate({earlierTurns, guarded}: GateContext): void {
  sentencesOf(earlierTurns);
  for (const source of guarded) compilePattern(source);
}

function wordCounts(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const {word} of tokenize(text)) counts.set(stem(word), (counts.get(stem(word)) ?? 0) + 1);
  return counts;
}

function overlap(one: WordCounts, other: WordCounts): number {
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  return common / Math.max(sizeOf(one), sizeOf(other), 1);
}

function sizeOf(counts: WordCounts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** What comes from nowhere in this conversation: misquotations, invented figures, talk of prompts. */
function findUnfounded(text: string, context: GateContext): string[] {
  const {candidateTexts, sourceText = '', task = '', fact} = context;
  const misquoted = findMisquotes(text, [...candidateTexts, sourceText, task]);
  const misattributed = findFalseFigures(text, candidateTexts);
  const invented =
    fact === undefined
      ? []
      : figuresBeyond(text, [fact ?? '', sourceText]).map(({start, end}) => text.slice(start, end));
  const strange = findOutOfCharacter(text, sourceText);
  return [...misquoted, ...misattributed, ...invented, ...strange];
}

function isConveyed(text: string, source: string): boolean {
  const wanted = new Set(contentWords(source).map(stem));
  const told = new Set(contentWords(text).map(stem));
  const shared = [...wanted].filter((word) => told.has(word)).length;
  return shared >= wanted.size * CONVEYED;
}

/** A fact is given when one of its figures is, or where it has none, one of its words. */
function isGiven(text: string, fact: string): boolean {
  const figures = figuresOf(fact);
  if (figures.length === 0) return isConveyed(text, fact);
  const told = new Set(figuresOf(text).map(({value}) => value));
  return figures.some(({value}) => told.has(value));
}
