/**
 * Puts words that others wrote between tags, so that a model can tell them from what it is told.
 * Nothing within can close a tag or open one.
 */

/** Tags of the prompts, and those that a model could take for the frame of a conversation. */
const TAGS =
  /<(?=\s*\/?\s*(?:answer|draft|words|question|held-back|shown|task|facts|topics|instruction|note|move|reminder|system|user|human|assistant)\b)/giu;

/** A text in which no tag of ours can stand; its length stays the same. */
export function unfenced(text: string): string {
  return text.replaceAll(TAGS, '‹');
}

export function fenced(tag: 'answer' | 'draft' | 'question', text: string): string {
  return `<${tag}>\n${unfenced(text)}\n</${tag}>`;
}
