/**
 * The persona gate: what an interviewer's wording must not do, checked by code before anybody sees
 * it. It knows rules of conduct and the conversation so far, and nothing of any round's subject.
 */
import {expression} from '../words/expression.ts';
import {contentWords, stem} from '../words/content-words.ts';
import {compilePattern, findPattern, mentions} from '../words/pattern.ts';
import {findPraise, findVerdicts} from '../words/praise.ts';
import {splitSentences} from '../words/sentences.ts';
import {tokenize} from '../words/tokens.ts';
import {findLeading, questionsOf} from './questions.ts';

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
}

const MOST_WORDS = 60;
/** Share of the words of the longer question that make two questions the same. */
const SAME_QUESTION = 0.85;
/** "Why?" may be asked again. */
const FEWEST_QUESTION_WORDS = 3;

const UNIT = '(?:minutes?|mins?|seconds?|secs?|hours?)';
const AMOUNT =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|' +
  'some|a few|a couple of|several|half an?|plenty of|little|not much|enough|no)';
const TIME_CLAIMS: readonly RegExp[] = [
  expression(
    `\\b${AMOUNT} (?:more )?(?:${UNIT}|time) (?:left|remaining|to go|in(?=[.,;:!?]|$)|
    into (?:this|the (?:interview|round|session)))(?! (?:on|of|in|before|until|for) (?!(?:the |
    this |our )?(?:interview|round|session|clock|time)))`,
    'iu',
  ),
  expression(
    `\\b(?:we|you|i)(?:'ve| have|'re| are)(?: got| at| over| past| about| only| still)* ${AMOUNT} (?:more )?${UNIT}(?=[.,;:!?]|$| (?:for this|now|here))`,
    'iu',
  ),
  expression(
    String.raw`\b(?:time is|time's|time was|that's|that is) (?:nearly |almost |
    just about )?(?:up|time|
    running (?:out|short)|short|over)(?=[.,;:!?]|$)`,
  ),
  expression(
    String.raw`\b(?:out of|short on|pressed for|running low on) time\b|\btime check\b|
    \b(?:half ?-?way|
    midway)(?: (?:through|there|in))\b|\bremaining (?:time|minutes)\b|\bbefore (?:we run out|
    time runs out|the clock)\b|\b(?:last|final) question\b|\bin the time (?:left|we have)\b|
    \b(?:almost|nearly) (?:done|finished|at the end)\b`,
  ),
];

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
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length > MOST_WORDS) report('too-long', words.slice(MOST_WORDS).join(' '));
  for (const span of findLeading(text)) report('leading', span);
  if (!context) return violations;

  // Rule names are a contract with scripts; no question at all breaks the rule of one question.
  if (context.needsQuestion && asked === 0) report('stacked-questions', text);
  if (context.needsAnchor && !isAnchored(text, context)) report('unanchored', text);
  const repeated = questions.find((question) => isRepeat(question.text, context.earlierTurns));
  if (repeated) report('repeat', repeated.text);
  if (!context.mayStateTime)
    for (const span of findTimeClaims(text, context.sourceText)) report('time-claim', span);
  return violations;
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
    leaks.push(text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end));
  }
  return leaks;
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
  return earlierTurns.some((turn) =>
    splitSentences(turn).some(
      (sentence) => overlap(words, wordCounts(sentence.text)) >= SAME_QUESTION,
    ),
  );
}

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {word} of tokenize(text)) counts.set(stem(word), (counts.get(stem(word)) ?? 0) + 1);
  return counts;
}

function overlap(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  return common / Math.max(sizeOf(one), sizeOf(other), 1);
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function findTimeClaims(text: string, sourceText = ''): string[] {
  const plain = text.replace(/[’‘]/gu, "'");
  const authored = sourceText.replace(/[’‘]/gu, "'").toLowerCase();
  return TIME_CLAIMS.flatMap((claim) => {
    const match = claim.exec(plain);
    if (!match || authored.includes(match[0].toLowerCase())) return [];
    return [text.slice(match.index, match.index + match[0].length)];
  });
}
