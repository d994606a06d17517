/** A tokenizer of the fake's own: near enough to compare requests with each other. */
const BYTES_A_TOKEN = 4;

/** 0 for an empty text. */
export function tokensOf(text: string): number {
  return Math.ceil(Buffer.byteLength(text, 'utf8') / BYTES_A_TOKEN);
}
