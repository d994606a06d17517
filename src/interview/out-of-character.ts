/** Words that no interviewer says and a model may: about itself, its prompt, and what it won't do. */
import {expression} from '../words/expression.ts';

const OUT_OF_CHARACTER = expression(
  String.raw`\bas an? (?:ai|(?:large )?language model|assistant)\b|\blanguage model\b|
    \bi(?:'m| am) (?:just |only )?(?:claude|an? (?:ai|assistant|bot|chatbot|language model))\b|
    \bi(?:'m| am) (?:now (?!\w+ing\b)|[\w-]*bot\b|(?!\w+ing\b)[\w-]+ now\b)|
    \b(?:my|your|these) (?:system )?(?:instructions|prompt|guidelines|rules)\b|\bsystem prompt\b|
    \bi(?:'m sorry| am sorry| apologi[sz]e)\b|
    \bi(?:'m| am)? (?:can't|cannot|can not|won't|will not|unable to|not able to) (?:help|assist|comply|
    continue|provide|share|fulfil|do that|answer that|discuss|(?:give|tell|offer) you (?:an? |any |your |
    the )?(?:score|marks?|grade|rating|feedback|assessment|hints?\b(?= (?:on|about|for))))\b|
    \b(?:the|this|my) (?:note|reminder|instruction|fact sheet|sheet|script|move) (?:asks?|tells?|says?|wants?|
    requires?|gives?)(?: me| that i| to)?\b|
    \bi(?:'m| am|'ve been| have been| was) (?:told|asked|instructed|supposed|meant|required|not allowed|
    allowed|programmed) (?:to|not to)\b|\bas (?:your|the|an?) interviewer\b|
    \bi won't do that\b|\bprompt injection\b|
    </?(?:answer|draft|words|shown|held-back|question|task|facts|instruction)>`,
  'giu',
);

/** Stage directions, and labels that a form has and speech hasn't. */
const STAGING =
  /(?:^|(?<=[.?!]["'”’)]? ))(?:[([*][^)\]*]{3,}[)\]*](?=\s|$)|\*{0,2}(?:probe|press|question|follow-?up|interviewer|redirect|clarify|clarification|hint|advance|inject|reflect|contradiction|next question|turn|note|move|answer)\*{0,2}:\*{0,2}(?=\s))/giu;

/** Such words, verbatim, but for those that the authored text has. */
export function findOutOfCharacter(text: string, authored = ''): string[] {
  const plain = text.replace(/[’‘]/gu, "'");
  return [...plain.matchAll(OUT_OF_CHARACTER), ...plain.matchAll(STAGING)]
    .map((match) => text.slice(match.index, match.index + match[0].length))
    .filter((words) => !authored.toLowerCase().includes(words.toLowerCase()));
}
