/**
 * The persona gate: what an interviewer's wording must not do, checked by code before anybody sees
 * it. It knows rules of conduct and the conversation so far, and nothing of any round's subject.
 */
import {contentWords, stem} from '../words/content-words.ts';
import {compilePattern, findPattern, mentions} from '../words/pattern.ts';
import {findPraise, findVerdicts} from '../words/praise.ts';
import {tokenize} from '../words/tokens.ts';
import {
  findFalseFigures,
  findFalseReports,
  findMisquotes,
  hasOpenQuote,
  quotedIn,
} from './attributions.ts';
import {figuresBeyond, figuresOf} from './figures.ts';
import {findBuildOrders, findUnaskedFacts} from './giveaways.ts';
import {findOutOfCharacter} from './out-of-character.ts';
import {findLeading, questionsOf} from './questions.ts';
import {countsOf, isRepeat} from './repeats.ts';
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

/** What is unanchored can be so for several reasons, each of which is mended otherwise. */
export const GATE_REASONS = ['misquoted', 'false-figure', 'misreported', 'out-of-role'] as const;
export type GateReason = (typeof GATE_REASONS)[number];

export interface Violation {
  readonly rule: GateRule;
  /** The words that broke the rule, verbatim. */
  readonly span: string;
  readonly reason?: GateReason;
}

export interface GateContext {
  /** Everything the candidate has said, each answer by itself. */
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
  /** This turn answers a clarifying question: the fact it gives, null when none was recognised. */
  readonly fact?: string | null;
  /** Facts of the sheet that have not been told, each with its subject. */
  readonly untold?: readonly string[];
  /** What this turn has to tell, such as a failure that is injected. */
  readonly conveys?: string;
}

const MOST_WORDS = 60;
/** Before the question: more would leave no room for it. A scene that is being told may take longer. */
const MOST_WORDS_BEFORE = 30;
const MOST_WORDS_OF_SCENE = 45;
/** Share of the words of a scene that a turn has to take up to have told it. */
const CONVEYED = 0.34;
const ENDS_ASKING = /\?["'”’)\]]*$/u;
/** It can only mean what was just said. */
const POINTED =
  /^(?:(?:okay|ok|noted)[.,] )?(?:stop|hold on|hold it|wait|halt)(?: right)? there\b/iu;
/** Request A, worker B: her way to take two of the candidate's parts apart. */
const ACTOR =
  /(?<![\p{L}\p{N}'’.])(?:[B-HJ-Z]|A(?= (?:is|has|was|and|or|waits|holds|dies|reads|writes|gets|commits)\b|['’]s|[.,;:?!]))(?![\p{L}\p{N}.])/u;

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
  violations.push(...findUnfounded(text, context));
  const repeated = questions.find((question) =>
    isRepeat(question.text, text, context.earlierTurns),
  );
  if (repeated) report('repeat', repeated.text);
  if (!context.mayStateTime)
    for (const span of findTimeClaims(text, context.sourceText)) report('time-claim', span);
  return violations;
}

/**
 * What is wrong with the beginning of a turn, of which nothing can be taken back: all rules but
 * those that only a whole turn can keep. From its question on it is held to be whole; after an order
 * such as "Follow one cent." a question may still come.
 */
export function checkBeginning(text: string, context: GateContext): Violation[] {
  if (questionsOf(text).some((question) => ENDS_ASKING.test(question.text)))
    return checkTurn(text, context);
  const {conveys: _conveys, fact, ...rest} = context;
  const violations = checkTurn(text, {
    ...rest,
    ...(fact === undefined ? {} : {fact: null, sourceText: fact ?? ''}),
    earlierTurns: [],
    needsAnchor: false,
    needsQuestion: false,
  });
  if (hasOpenQuote(text)) violations.push({rule: 'unanchored', span: text});
  const words = wordsOf(text);
  const most = mostWordsBefore(text, context);
  if (words.length > most && words.length <= MOST_WORDS)
    violations.push({rule: 'too-long', span: words.slice(most).join(' ')});
  return violations;
}

/** What has to be told must still fit in after anything that doesn't tell it. */
function mostWordsBefore(text: string, {conveys, fact, needsQuestion}: GateContext): number {
  const due = conveys ?? fact ?? undefined;
  if (due === undefined) return needsQuestion ? MOST_WORDS_BEFORE : MOST_WORDS;
  const isTold = conveys === undefined ? isGiven(text, due) : isConveyed(text, due);
  if (isTold) return needsQuestion ? MOST_WORDS_OF_SCENE : MOST_WORDS;
  return Math.min(MOST_WORDS_OF_SCENE, MOST_WORDS - wordsOf(due).length);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Compiles what the gate is made of, which takes the first check some 30 ms. */
export function warmGate(): void {
  checkTurn(
    'Noted. You wrote "the row wins" after 5 minutes. Put 7 rows in a table. Which row does request B read?',
    {
      candidateTexts: ['the row wins after 5 minutes'],
      untold: ['Rows: 7 at most.'],
      lastAnswer: 'the row wins',
      earlierTurns: ['What does request A read?'],
      guarded: ['two words | third'],
      mayStateTime: false,
      needsAnchor: true,
      needsQuestion: true,
    },
  );
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
  leaks.push(...findBuildOrders(text, licensed));
  const {fact, untold = [], task = '', earlierTurns} = context;
  // The answer to a clarifying question is held against the sheet elsewhere.
  if (fact === undefined)
    leaks.push(...findUnaskedFacts(text, untold, [...licensed, ...earlierTurns, task]));
  return leaks;
}

/** One word that was named in another form, "leases" after "lease", or a code after "gets 409". */
function isInflected(words: readonly string[], texts: readonly string[]): boolean {
  const code = words.find((one) => /^\d{3}$/u.test(one));
  const [word, ...more] = code === undefined ? words : [code];
  if (word === undefined || more.length > 0) return false;
  return texts.some((said) => tokenize(said).some((token) => stem(token.word) === stem(word)));
}

function isAnchored(text: string, context: GateContext): boolean {
  if (context.lastAnswer === null) return true;
  const said = new Set(contentWords(context.lastAnswer).map(stem));
  // Nothing was said that could be taken up.
  if (said.size === 0) return true;
  if (POINTED.test(text) || ACTOR.test(text)) return true;
  if (quotedIn(text).some((quote) => contentWords(quote).some((word) => said.has(stem(word)))))
    return true;
  if (figuresOf(text).length > figuresBeyond(text, [context.lastAnswer]).length) return true;
  const own = new Set(
    (context.personaWords ?? []).flatMap((words) => contentWords(words)).map(stem),
  );
  return contentWords(text)
    .map(stem)
    .some((word) => said.has(word) && !own.has(word));
}

/** Does ahead of time what the first check with this context would have to do. */
export function prepareGate({earlierTurns, guarded}: GateContext): void {
  countsOf(earlierTurns);
  for (const source of guarded) compilePattern(source);
}

/** What comes from nowhere in this conversation: misquotations, invented figures, talk of prompts. */
function findUnfounded(text: string, context: GateContext): Violation[] {
  const {candidateTexts, sourceText = '', task = '', fact, untold = []} = context;
  // A question that wasn't recognised may still be one that the sheet answers.
  const given =
    fact === null ? [...untold, ...candidateTexts, ...context.earlierTurns, task] : [fact ?? ''];
  const invented =
    fact === undefined
      ? []
      : figuresBeyond(text, [...given, sourceText]).map(({start, end}) => text.slice(start, end));
  const found: Readonly<Record<GateReason, readonly string[]>> = {
    misquoted: findMisquotes(text, [...candidateTexts, sourceText, task]),
    'false-figure': [...findFalseFigures(text, [...candidateTexts, sourceText]), ...invented],
    misreported: findFalseReports(text, [...candidateTexts, sourceText]),
    'out-of-role': findOutOfCharacter(text, sourceText),
  };
  return GATE_REASONS.flatMap((reason) =>
    found[reason].map((span): Violation => ({rule: 'unanchored', span, reason})),
  );
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
