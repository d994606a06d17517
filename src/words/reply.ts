/**
 * Says what kind of reply a candidate gave. In doubt it is an answer: to take an answer for chatter
 * is worse than to probe a joke.
 */
import {expression} from './expression.ts';
import {contentWords} from './content-words.ts';
import {weighSentence} from './evidence.ts';
import {findGraderTalk} from './grader-talk.ts';
import {admitsNotKnowing, isNeutralSentence, isQuestion} from './neutral.ts';
import {splitSentences} from './sentences.ts';
import {tokenize} from './tokens.ts';

/** What kind of reply the candidate gave; only `answer` counts as one. */
export const REPLY_KINDS = [
  'answer',
  'dont-know',
  'clarifying',
  'confirmation',
  'hint',
  'rephrase',
  'skipped',
  'empty',
  'off-topic',
  'injection',
] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** A reply longer than this is no mere request. */
const REQUEST_WORDS = 16;
/** Content words beside "I don't know" that still make no answer. */
const REMARK_WORDS = 4;

const POLITE =
  "(?:(?:ok|okay|sorry|so|well|um+|uh+|hm+|please|maybe|perhaps|honestly|actually|let's|lets|" +
  "let us|let me|can we|could we|can i|could i|may i|i'd like to|i would like to|i want to|i'll|" +
  "i will|i'm going to|we can|we could|shall we|just|i think we should|i think i'll|then|" +
  'and)[\\s,.]+)*';
const SKIP = expression(
  `^${POLITE}(?:skip|pass|next|move on|moving on|go on|continue|proceed|
  change (?:the )?(?:topic|subject)|(?:go|get|jump) to (?:the )?next|no answer|no comment|
  another question|rather not (?:say|answer))` +
    `(?:[,;]? (?:this|that|it|on|over|question|questions|one|topic|the|to|with|for|now|here|please|
    thanks|thank you|a|next|point|part|something|else|different|me|ahead|from|of|i))*[\\s.!?…]*$`,
  'iu',
);
const HINT = expression(
  String.raw`\b(?:hints?|clues?|nudge|pointers?\b(?=.*\b(?:give|any|have|need))|help me (?:out|here|
    a bit)?|point me (?:in|to)|what (?:are|were) you (?:looking|fishing|hoping) for|what (?:do|
    would) you want (?:me )?to (?:hear|say)|what would you (?:do|say|answer|use)|
    (?:what(?:'s| is)|tell me|give me) the (?:right |correct |expected |ideal |best )?answer|
    how would you (?:do|solve|answer) (?:it|this|that))\b`,
);
/** The question was not understood: no help with the answer is asked for. */
const REPHRASE = expression(
  String.raw`\b(?:what (?:exactly |precisely |else )?(?:do|did|would) you mean|
    what (?:does|did|do) (?:that|this|it|the question|your question|you)(?: \w+)? mean|
    (?:what|who) are you (?:asking|referring|talking|getting)|
    what(?:['’]s| is| was)(?: being asked| the question| your question)|
    (?:what|which (?:one|part|case|scenario)) (?:exactly |precisely )?
    (?:you(?:['’]re| are| were)? (?:mean|meant|ask\w*|after|referring)|
    (?:do|did) you (?:mean|want to know|want me to (?:explain|describe|cover)))|
    (?:(?:i|we|still|just|^)\s*(?:do ?n['’]?t|do not|did ?n['’]?t|did not|ca ?n['’]?t|cannot)|
    \bnot sure(?: that)?(?: i)?|(?:i['’]?m|i am) not)(?: quite| really| fully| entirely)?
    \s(?:get|got|understand|understood|follow|parse|catch|getting|understanding|following)(?: (?:you|it|that|this|what (?:you|is|was|the)[^.!?]{0,30}|
    (?:the|your|that|this) (?:\w+ )?(?:question|part|scenario|case|one|wording)\b[^.!?]{0,40}))?
    (?=\s*(?:[.!?,;]|$))|
    (?:re-?phrase|reword|restate|re-?state|paraphrase)\b|
    (?:you|please|^) ?(?:please )?(?:repeat|simplify|clarify|explain) (?:it|this|that|yourself|the question|your question|
    what (?:you|the)\b)|
    (?:you|please|^) ?(?:please )?(?:put|say|ask|word|explain|formulate) (?:it|that|this|the question|your question)
    (?: again| differently| otherwise| more (?:simply|clearly)| another way|
    (?: in)?(?: an?)? (?:other|different|simpler|plain) (?:words|terms|way))|
    in other words\s*\?|come again|say again|
    (?:question|wording)(?:['’]s| is| was| seems)(?: too| a bit| very)?
    (?: unclear| not clear| confusing| ambiguous| vague)(?: to me)?(?=\s*(?:[.!?]|$))|
    (?:you|please)(?: please)? (?:clarify|explain|elaborate)(?=\s*(?:[.!?]|$))|
    (?:i['’]?m|i am)(?: a bit| a little)? confused|you(?:['’]ve| have)? lost me|
    be (?:a bit |a little )?more (?:specific|concrete|precise|explicit|clear))\b|
    ^(?:sorry|pardon(?: me)?|excuse me|huh|what|eh)\s*\?+$|^(?:pardon(?: me)?|huh)[.!]*$`,
);
const CONFIRMATION = expression(
  `^${POLITE}(?:(?:is|was|does|did|do|am|are|would|will|have|has|isn't|doesn't|wasn't) (?:that|
  this|it|i|you|my (?:answer|design|approach)|what i said)\\b[^.!?]{0,40}` +
    `\\b(?:right|correct|sense|track|ok|okay|enough|fine|good|answer|looking for|wanted|want|
    expected|expecting|mean|meant|happy|agree|work|it)\\b[^.!?]{0,24}|(?:right|correct|yes|
    agreed|ok|okay|good|good enough|fair enough|true|makes sense|you agree|sounds good|
    sound good|any good|no)|how(?:'s| is| was| am i| did i)\\b[^.!?]{0,20}\\b(?:that|doing|do)|
    what do you think(?: of (?:that|it|this))?|do you agree)[\\s,]*\\?+$`,
  'iu',
);
const OFF_TOPIC = expression(
  String.raw`\b(?:knock knock|lol|lmao|rofl|haha\w*|hehe\w*|jokes?|funny|weather|lunch|dinner|
  coffee|
    pizza|beer|football|soccer|weekend|movies?|netflix|your (?:cat|dog|mother|mom|mum|name|day|
    favou?rite|salary)|my (?:cat|dog|girlfriend|boyfriend|wife|husband|mom|mum)|love you|
    marry me|are you (?:a |an )?(?:real|human|ai|bot|robot|machine|single|married|stupid|dumb|
    serious|kidding)|who are you|how are you|what's up|whats up|stupid|idiot|dumb|moron|jerk|
    bullshit|bs|crap|fuck\w*|shit\w*|suck\w*|screw you|shut up|hate (?:you|this)|boring|
    waste of (?:my )?time|go to hell|damn you|ridiculous|sing (?:me )?a|write (?:me )?a (?:poem|
    song|haiku)|meaning of life|chicken|bitch|asshole|loser)\b`,
);
const GREETING = expression(
  String.raw`^(?:hi|hello|hey|good (?:morning|afternoon|evening)|howdy|greetings|
  nice to meet you|thanks?|
  thank you|bye|goodbye|cheers)\b`,
);

/** The default is `answer`; a long answer that ends in a question is one, too. */
export function classifyReply(text: string): ReplyKind {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty';
  const talk = findGraderTalk(text);
  if (talk.length > 0) {
    return hasContent(without(text, talk)) ? 'answer' : 'injection';
  }
  const words = tokenize(text);
  const plain = text.trim().replace(/[’‘]/gu, "'");
  if (words.length <= REQUEST_WORDS) {
    if (SKIP.test(plain)) return 'skipped';
    if (HINT.test(plain) && !isTechnical(text)) return 'hint';
  }
  const sentences = splitSentences(plain).filter((sentence) => !isFiller(sentence.text));
  if (sentences.length === 0) return isAgreement(plain) ? 'answer' : 'empty';
  const request = requestOf(sentences.map((sentence) => sentence.text));
  if (request) return request;
  if (isClarifying(sentences.map((sentence) => sentence.text))) {
    return OFF_TOPIC.test(plain) && !isTechnical(text) ? 'off-topic' : 'clarifying';
  }
  if (
    words.length <= REQUEST_WORDS &&
    !isTechnical(text) &&
    (OFF_TOPIC.test(plain) || GREETING.test(plain))
  ) {
    return 'off-topic';
  }
  return 'answer';
}

function asksHint(sentence: string): boolean {
  return HINT.test(sentence) && isShort(sentence);
}

function asksAgain(sentence: string): boolean {
  return REPHRASE.test(sentence) && isShort(sentence);
}

/** What is asked for when nothing else is said. */
function requestOf(sentences: readonly string[]): ReplyKind | null {
  const isUnclear = sentences.some(asksAgain);
  const isRequest = (one: string) =>
    CONFIRMATION.test(one) ||
    asksHint(one) ||
    admitsNothingElse(one) ||
    // "What do you mean? After the restart?"
    (isUnclear && (asksAgain(one) || (one.endsWith('?') && isShort(one))));
  if (!sentences.every(isRequest)) return null;
  if (sentences.some(asksHint)) return 'hint';
  if (isUnclear) return 'rephrase';
  return sentences.some(admitsNotKnowing) ? 'dont-know' : 'confirmation';
}

/** "I don't know" with nothing of substance beside it in the same sentence. */
function admitsNothingElse(sentence: string): boolean {
  if (!admitsNotKnowing(sentence)) return false;
  const after = /\b(?:but|though|however|so|still|because)\b(.*)$/isu.exec(sentence)?.[1];
  return after === undefined || contentWords(after).length < REMARK_WORDS;
}

/** Questions only, perhaps after a word of introduction; typed with or without a question mark. */
function isClarifying(sentences: readonly string[]): boolean {
  const isAsked = sentences.map(
    (one) => isQuestion(one) || (one.endsWith('?') && isShort(one)) || isBareQuestion(one),
  );
  if (!isAsked.some(Boolean)) return false;
  return sentences.every(
    (one, index) => isAsked[index] === true || (index === 0 && isIntroduction(one)),
  );
}

const ASKED_WITHOUT_MARK = expression(
  String.raw`^(?:(?:so|ok|okay|and|but|well|wait|also|first|um+|
    hm+)[\s,]+)*(?:what(?:'s| is| are| was)? (?:the|our|your|my)|how (?:many|much|often|long|
    big|large|fast|strict)|(?:can|could|may|should|do|does|is|are) (?:i|we|there|it|the|this|
    you)|which|who|is it|are we)\b`,
);

function isBareQuestion(sentence: string): boolean {
  return isShort(sentence) && !/[.!]$/u.test(sentence) && ASKED_WITHOUT_MARK.test(sentence);
}

const INTRODUCTION = expression(
  String.raw`\b(?:before i|first|a (?:few|couple)|question|questions|clarif\w+|ask|check|understand|
    requirements?|constraints?|assum\w+)\b`,
);

function isIntroduction(sentence: string): boolean {
  return isShort(sentence) && INTRODUCTION.test(sentence) && !isTechnical(sentence);
}

function isShort(sentence: string): boolean {
  return tokenize(sentence).length <= REQUEST_WORDS;
}

function isFiller(sentence: string): boolean {
  return (
    isNeutralSentence(sentence) &&
    !admitsNotKnowing(sentence) &&
    !sentence.endsWith('?') &&
    !isSomething(sentence)
  );
}

const NOISE = expression(
  String.raw`^(?:u+m+|u+h+|h+m+|er+m*|ah+|oh+|think|thinking|wait|hold|sec|second|moment|minute|see|well|alright|anyway|question|good|great|interesting|tough|
    hard|hello|hi|hey|thanks|thank|sorry|start|begin|first|back|now|maybe|like|mm+|right|sure|going|bit|give|please|need|actually|mhm|eh)$`,
  'u',
);

/** Two words can be an answer: "a lease", "Postgres." */
function isSomething(sentence: string): boolean {
  return contentWords(sentence).some((word) => !NOISE.test(word));
}

function isAgreement(text: string): boolean {
  return /^(?:yes|no|yep|yeah|nope|both|neither|never|always|none|twice|once)\b/iu.test(text);
}

function isTechnical(text: string): boolean {
  const {counts} = weighSentence(text, tokenize(text));
  return counts.artefact + counts.value + counts.code > 0;
}

function hasContent(text: string): boolean {
  const tokens = tokenize(text);
  const {counts} = weighSentence(text, tokens);
  return (
    contentWords(text).length >= REMARK_WORDS &&
    (counts.artefact + counts.action + counts.value + counts.code > 0 ||
      tokens.length > REQUEST_WORDS)
  );
}

function without(
  text: string,
  spans: readonly {readonly start: number; readonly end: number}[],
): string {
  let rest = '';
  let from = 0;
  for (const span of spans) {
    rest += `${text.slice(from, span.start)}\n`;
    from = span.end;
  }
  return rest + text.slice(from);
}
