/** Joins what a turn has said to what it goes on with, without saying anything twice. */
import {contentWords, stem} from '../words/content-words.ts';
import {splitSentences} from '../words/sentences.ts';
import {tokenize} from '../words/tokens.ts';

/** Share of a sentence's content words that make it a repetition. */
const SAME = 0.7;
/** "Noted." is said once a turn, whatever its word. */
const ACKNOWLEDGEMENT = /^(?:okay|ok|noted|go on|all right|alright|understood|so|well)[.,:;!]?$/iu;

export function joined(said: string, more: string): string {
  return [said, more].filter((part) => part !== '').join(' ');
}

/** "Noted." and its like: a nod that says nothing by itself. */
export function isNod(sentence: string): boolean {
  return ACKNOWLEDGEMENT.test(sentence);
}

/** Whether a sentence, put after what was said, would only say it again. */
export function isSaidAlready(sentence: string, said: string): boolean {
  if (said === '') return false;
  if (isNod(sentence)) return true;
  const words = wordsOf(sentence);
  return splitSentences(said).some((one) => {
    // A question about what was stated says something new.
    if (one.text.endsWith('?') !== sentence.endsWith('?')) return false;
    const known = new Set(wordsOf(one.text));
    const shared = words.filter((word) => known.has(word)).length;
    return words.length > 0 && shared >= words.length * SAME;
  });
}

/** A text without its leading sentences that were said already. */
export function withoutSaid(text: string, said: string): string {
  if (text.startsWith(said)) return text.slice(said.length).trim();
  const sentences = splitSentences(text);
  const first = sentences.find((sentence) => !isSaidAlready(sentence.text, said));
  return first ? text.slice(first.start) : '';
}

function wordsOf(text: string): string[] {
  const content = contentWords(text);
  return (content.length > 0 ? content : tokenize(text).map(({word}) => word)).map(stem);
}
