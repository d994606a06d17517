/** Reads the questions of an interviewer's turn: how many it asks, and whether one gives its answer away. */
import {expression} from '../words/expression.ts';
import {splitSentences} from '../words/sentences.ts';

export interface Question {
  /** The sentence that asks. */
  readonly text: string;
  /** Questions in it: "who retries, and what does the server read?" asks two. */
  readonly asks: number;
}

const SUBJECT =
  '(?:the|an?|it|that|this|these|those|they|you|we|he|she|your|their|its|each|any|every|both|' +
  'anyone|someone|anybody|somebody|request|requests|clients?|workers?|there)';
const AUXILIARY =
  "(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|must|might)(?:n't)?";
/** "When the worker dies, …" sets a scene; "when does it die?" asks. */
const ASKING = `(?:(?:who|what|why|how|which|whose|whom)\\b|(?:when|where) ${AUXILIARY}\\b|${AUXILIARY} ${SUBJECT}\\b)`;
const CLAUSE_START =
  '(?:^|[;:] |\\s[—–-]\\s|\\.\\.\\. ?)(?:(?:so|and|but|then|now|okay|ok|well|or|noted|' +
  'again)[,.]? )*';
const JOINED = `(?:,? (?:and|plus|and also|and then|as well as)|,) (?:then |also |if so,? |exactly )?`;
const FIRST = expression(
  `(?:${CLAUSE_START}|, )(?:(?:in|at|on|for|from|to|by|with|under|after|before|of|until|
  since) )?${ASKING}`,
  'iu',
);
const NEXT = expression(
  `${JOINED}(?:(?:who|what|why|whose|whom)(?:'s| \\p{L})|how \\p{L}(?!\\p{L}+(?: \\p{L}+)?\\?$)|
  which \\p{L}+ \\p{L}|(?:when|where) ${AUXILIARY} |${AUXILIARY} ${SUBJECT} )`,
  'giu',
);
/** "…, which is …": a remark on what stands before. */
const RELATIVE = /^, (?:which|who|whose|whom|what)\b(?!.*\?)/iu;
/** "Show me the row.", also behind a colon: "One order, one row: show me the row." */
const ORDER_TO = expression(
  String.raw`(?:^|[:;–—] ?)(?:(?:so|and|but|then|now|okay|ok|noted|stop there|stop|go on|
    again)[,.]? )*(?:please )?(?:(?:you )?tell|walk|show|give|name|describe|explain|trace|write|put|
    choose|pick|read|list|draw|start|begin|point|quantify|convince|state|define|say|take me|
    spell|count|finish|narrow|help me|let's hear|i want|i'd like|i'd want|lead|play|
    narrate|talk me|run me|follow|sketch|lay|
    go (?:through|over|on from|(?:line|step|field|row|column|write|request|call) by))\b`,
);

/** The asking sentences of a turn; words in quotation marks are the candidate's and ask nothing. */
export function questionsOf(text: string): Question[] {
  const questions: Question[] = [];
  let orders: Question[] = [];
  const blanked = blankQuotes(text);
  for (const sentence of splitSentences(text)) {
    const plain = blanked.slice(sentence.start, sentence.end);
    const isQuestion = /\?["'”’)\]_]*$/u.test(plain);
    if (isQuestion) questions.push({text: sentence.text, asks: countAsks(plain)});
    else if (ORDER_TO.test(plain))
      orders = [...orders, {text: sentence.text, asks: countAsks(plain)}];
  }
  // "What does B read? Walk me through it." asks once: the order only says how to answer.
  if (questions.length > 0) return questions;
  const heaviest = orders.toSorted((a, b) => b.asks - a.asks)[0];
  return heaviest ? [heaviest] : [];
}

function countAsks(sentence: string): number {
  const inner = sentence.match(/\?\s+\S/gu)?.length ?? 0;
  const first =
    FIRST.exec(sentence) ??
    /\b(?:tell|show|explain|describe|walk)\b.*?\b(?:who|what|why|how|which)\b/iu.exec(sentence);
  if (!first) return 1 + inner;
  const rest = sentence.slice(first.index + first[0].length);
  const more = [...rest.matchAll(NEXT)].filter(
    (match) => !RELATIVE.test(rest.slice(match.index)),
  ).length;
  return 1 + inner + more;
}

const SUGGEST =
  '(?:use|using|add|adding|introduce|introducing|need|consider|considering|try|trying|' +
  'go(?:ing)? (?:with|for)|switch(?:ing)? to|apply|applying|implement|enable|put|wrap|rely on|' +
  'want|create|choose|pick|prefer)';
const OPENING = '^(?:(?:so|and|but|then|now|okay|ok|well|or|noted|right|hm+)[,.]? )*';
const LEADING: readonly RegExp[] = [
  /(?:,| [—–-]) ?(?:right|correct|yes|no|agreed|ok|okay|surely)\?$/iu,
  expression(
    String.raw`,? (?:isn't it|aren't they|don't you|wouldn't you|doesn't it|won't it|wouldn't it|
    isn't that so|don't you think|would you agree)\?$`,
  ),
  expression(
    `${OPENING}(?:don't|doesn't|isn't|wouldn't|shouldn't|couldn't|won't|aren't|can't|haven't|
    didn't|wasn't|hasn't) ${SUBJECT}\\b`,
    'iu',
  ),
  expression(
    `${OPENING}(?:i assume |presumably,? |i take it |surely,? |i guess |
    you mean )?you(?:'d| would|'ll| will| should| could| need| want| must|
    're going to| are going to)\\b`,
    'iu',
  ),
  expression(
    `${OPENING}(?:have|had|did|do) you (?:ever |also )?(?:think|thought|consider|considered|
    look|looked|hear|heard|tried|try)\\b`,
    'iu',
  ),
  expression(
    `${OPENING}(?:would|could|can|should|will|do|did|are|might) (?:you|we) (?:not |just |
    simply |also |perhaps |maybe |want to |be able to )*${SUGGEST}\\b(?! to (?:know|hear|say))`,
    'iu',
  ),
  expression(
    `${OPENING}(?:would|could|might|will|does|doesn't|wouldn't|can) (?:using |adding |having |
    putting |making )?(?:an?|some|using|adding|having)\\b.*\\b(?:help|work|solve|fix|prevent|
    stop|do|suffice|be (?:enough|better|safer|useful)|guard|protect|save|be needed|make (?:it|
    this|that))\\b`,
    'iu',
  ),
  expression(
    `${OPENING}(?:is|was|wouldn't|would) (?:it|that|this)(?: be)?(?: not)? (?:better|safer|
    simpler|easier|enough|because|not better|wiser|smarter|cleaner|a good idea|best|possible)\\b`,
    'iu',
  ),
  expression(
    `${OPENING}(?:why not|how about|why don't you|why wouldn't you|what about (?:using|adding|
    having|putting) )\\b`,
    'iu',
  ),
  expression(`${OPENING}(?:should|shouldn't) (?:${SUBJECT})\\b`, 'iu'),
  /\b(?:maybe|perhaps) (?:with|by|using|an?)\b[^?]*\?$/iu,
];

/** A request in the form of a question: "Can you show me the row?" */
const REQUEST = `(?:can|could|would|will) you (?:please )?(?:walk|show|tell|give|describe|explain|lead|
    take me|name|draw|trace|list|say|write|put|be|go|point|play)\\b`;
/** A question that starts with its verb can be answered with yes. */
const YES_NO = expression(
  `(?:^(?:(?:so|and|but|then|now|okay|ok|well|or|noted|again|here|there)[,.]? )*|[:;] |\\s[—–-]\\s)
    (?!${REQUEST})${AUXILIARY} \\S|, (?:(?:so|and|but|then) )?(?!${REQUEST})${AUXILIARY} ${SUBJECT}\\b`,
  'iu',
);
const OPEN_WORD = expression(
  `\\b(?:who|whom|whose|what|why|how|which)\\b|\\b(?:when|where) ${AUXILIARY}\\b`,
  'iu',
);
/** Two ways to go on, one of which is the better one; two readings of a scene are none. */
const TWO_WAYS = expression(
  `(?:^|[:;,] |\\s[—–-]\\s)(?:(?:so|and|but|then|now|okay|ok|well|or|noted|again)[,.]? )*(?:do|does|did|
    will|would|should|could|can) (?:you|we|your \\p{L}+) .*\\bor\\b`,
  'iu',
);

/** Whether a question can be answered with yes or no, or offers the candidate two ways to go on. */
function isClosed(question: string): boolean {
  if (OPEN_WORD.test(question) || !YES_NO.test(question)) return false;
  const isEither = /\bor\b(?! (?:not|no)\b)/iu.test(question);
  return !isEither || TWO_WAYS.test(question);
}

/** Questions that name their own answer, "so you'd use a queue, right?", or can be answered with yes. */
export function findLeading(text: string): string[] {
  const blanked = blankQuotes(text).replace(/[’‘]/gu, "'");
  return splitSentences(text)
    .filter((sentence) => {
      const plain = blanked.slice(sentence.start, sentence.end);
      if (!plain.endsWith('?')) return false;
      return LEADING.some((frame) => frame.test(plain)) || isClosed(plain);
    })
    .map((sentence) => sentence.text);
}

function blankQuotes(text: string): string {
  return text.replace(
    /["“][^"”\n]{1,300}["”]|(?<![\p{L}\p{N}])['‘][^'’\n]{1,200}['’](?![\p{L}\p{N}])/gu,
    (quote) => '_'.repeat(quote.length),
  );
}
