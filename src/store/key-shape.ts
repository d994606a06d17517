/** What a key looks like. Nothing here ever repeats a key, not even a part of it. */

/** Anthropic's keys have about 110 characters; gateways hand out longer ones. */
const LONGEST = 1000;
/** Shorter secrets would lose too much of themselves with four characters. */
const SHORTEST_TO_HINT_AT = 20;

/**
 * What keeps a text from being any key at all: it goes out in a header, which takes no blanks, no
 * line breaks and nothing but ASCII.
 * @param text without white space around it
 * @returns a sentence that does not repeat the text; null when it will do
 */
export function keyShapeProblem(text: string): string | null {
  if (text === '') return 'It is empty.';
  if (/[\r\n\u2028\u2029]/u.test(text)) return 'It has a line break within; no key has one.';
  if (/\s/u.test(text)) return 'It has a blank within; no key has one.';
  if (!/^[\x21-\x7e]+$/u.test(text)) return 'It has characters that no key has.';
  return text.length > LONGEST ? `It is longer than ${LONGEST} characters; no key is.` : null;
}

/** Anthropic's own keys all begin like this; those for other servers need not. */
export function beginsLikeAnthropicKey(text: string): boolean {
  return text.startsWith('sk-ant-');
}

/** The last four characters, to tell one's keys apart; null for a secret too short to show any. */
export function keyEnding(secret: string): string | null {
  return secret.length < SHORTEST_TO_HINT_AT ? null : secret.slice(-4);
}
