/** Sentences that claim nothing: thinking aloud, asking back, admitting not to know. */
import {expression} from './expression.ts';
import type {Token} from './tokens.ts';
import {tokenize} from './tokens.ts';

/** A sentence made of these alone is a noise. */
const FILLERS = new Set(
  (
    'um uh er erm hm hmm hmmm mm mhm ah oh eh well so ok okay right yeah yes yep no nope and ' +
    'but or like now then alright sure anyway let me lets see think thinking a the sec second ' +
    'moment minute one just give wait hold on question good great interesting tough hard i a ' +
    'bit about that it this to for please thanks thank you sorry hello hi hey there start ' +
    'begin again first back up ill need actually maybe of all do my is here goes what how ' +
    'where was were am im going say'
  ).split(' '),
);
const DONT_KNOW = expression(
  String.raw`\b(?:i (?:really |honestly |just )?(?:do ?n[o'’]?t|dont) (?:really |actually |
    honestly )?(?:know|remember|recall)|i(?:['’]m| am|m) not (?:really |quite |entirely |
    totally )?(?:sure|certain|familiar)|no (?:idea|clue)|not sure|
    i have(?:n['’]?t| not| never) (?:used|done|worked|designed|tried|seen|thought|looked|built|
    needed)|i(?:['’]ve| have) never|i(?:['’]d| would) have to (?:look|check|think|guess)|
    i(?:['’]m| am) (?:stuck|lost|blank)|never (?:used|done|seen|tried|built|heard of|
    worked with) (?:it|that|this|one|them|those)|beats me|dunno|can(?:['’]?t|not) (?:recall|
    remember|say)|you(?:['’]ve)? got me|don['’]?t know)\b`,
);
const ASKS = expression(
  String.raw`^(?:(?:so|ok|okay|and|but|well|um|hm+|wait|sorry|first|also|then|before that|
  quick question|
    one question|question|or)[\s,:]+)*(?:who|what|whats|when|where|which|why|how|is|are|am|was|
    were|do|does|did|can|could|should|shall|would|will|may|must|has|have|any)\b`,
);
/** A question that carries its own claim: "…, right?", "why not just …". */
const ASKS_OWN_CLAIM = /(?:,\s*(?:right|correct|no|yes|ok|okay)\s*\?)$/iu;

/** Words below which an unfinished line says nothing yet. */
const FEWEST_WORDS = 3;

/** A longer sentence that admits not to know something goes on to claim something else. */
const MOST_ADMITTING_WORDS = 25;

export function isQuestion(sentence: string): boolean {
  return (
    /\?["'”’)\]]*$/u.test(sentence.trim()) &&
    ASKS.test(sentence.trim()) &&
    !ASKS_OWN_CLAIM.test(sentence)
  );
}

export function admitsNotKnowing(sentence: string): boolean {
  return DONT_KNOW.test(sentence);
}

/** True for a sentence that is neither abstract nor concrete. */
export function isNeutralSentence(
  sentence: string,
  tokens: readonly Token[] = tokenize(sentence),
): boolean {
  const words = tokens.map((token) => token.word);
  if (words.length < FEWEST_WORDS && !/\d|[_=(){}/]/u.test(sentence)) return true;
  if (words.every((word) => FILLERS.has(word))) return true;
  if (/\?["'”’)\]]*$/u.test(sentence)) return isQuestion(sentence);
  return words.length <= MOST_ADMITTING_WORDS && admitsNotKnowing(sentence);
}
