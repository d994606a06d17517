/** Words that no interviewer says and a model may: about itself, its prompt, and what it won't do. */
import {expression} from '../words/expression.ts';

const OUT_OF_CHARACTER = expression(
  String.raw`\bas an? (?:ai|(?:large )?language model|assistant)\b|\blanguage model\b|
    \bi(?:'m| am) (?:just |only )?(?:claude|an? (?:ai|assistant|bot|chatbot|language model))\b|
    \bi(?:'m| am) (?:now (?!\w+ing\b)|[\w-]*bot\b|(?!\w+ing\b)[\w-]+ now\b)|
    \b(?:my|your|these) (?:system )?(?:instructions|prompt|guidelines|rules)\b|\bsystem prompt\b|
    \bi(?:'m sorry| am sorry| apologi[sz]e)\b|
    \bi(?:'m| am)? (?:can't|cannot|can not|won't|will not|unable to|not able to) (?:help|assist|comply|
    continue|provide|share|fulfil|do that|answer that|discuss)\b|\bprompt injection\b|
    </?(?:answer|draft|words|shown|held-back|question|task|facts|instruction)>`,
  'giu',
);

/** Such words, verbatim, but for those that the authored text has. */
export function findOutOfCharacter(text: string, authored = ''): string[] {
  const plain = text.replace(/[’‘]/gu, "'");
  return [...plain.matchAll(OUT_OF_CHARACTER)]
    .map((match) => text.slice(match.index, match.index + match[0].length))
    .filter((words) => !authored.toLowerCase().includes(words.toLowerCase()));
}
