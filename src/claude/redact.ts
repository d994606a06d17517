/** Takes keys out of text. Whatever leaves this folder and was worded elsewhere passes through. */

const MARK = '[key]';
/** An Anthropic key, a bearer header, a key header. */
const SHAPES =
  /sk-ant-[\w-]+|\bbearer\s+[\w.~+/=-]{8,}|\b(?:x-api-key|authorization)["']?\s*[:=]\s*["']?[^\s"',}]{8,}/giu;
/** What stands before the secret itself in two of them. */
const BEFORE_TOKEN = /^(?:bearer\s+|(?:x-api-key|authorization)["']?\s*[:=]\s*["']?)/iu;
/** The beginning of a key that may go on in the next piece of a stream. */
const UNFINISHED_SHAPE = /(?:s|sk|sk-|sk-a|sk-an|sk-ant|sk-ant-[\w-]*)$/iu;
/** Shorter ones are words that stand anywhere: a local server's `ollama` is no secret. */
const SHORTEST = 8;
/** A local server's key may be a word, and she may say it without giving anything away. */
const WORD = /^\p{L}{1,19}$/u;
/** What a log, a header or JSON may put between two halves of a secret. */
const BREAK = String.raw`(?:\s|\\[nrt]|%0[ad])*`;

/** @param secrets taken out as well, also where they are broken over lines or escaped for a URL */
export function redact(text: string, secrets: readonly string[] = []): string {
  return withoutSecrets(text, secrets.flatMap(patternsOf)).replace(SHAPES, MARK);
}

/**
 * What a model says, without keys. What can't be told from a word of the language stays, of the
 * secrets as of what stands after "bearer".
 */
export function redactSpeech(text: string, secrets: readonly string[] = []): string {
  return withoutShapes(withoutSecrets(text, unlikeWords(secrets).flatMap(patternsOf)));
}

function unlikeWords(secrets: readonly string[]): string[] {
  return secrets.map((secret) => secret.trim()).filter((secret) => !WORD.test(secret));
}

function withoutShapes(speech: string): string {
  return speech.replace(SHAPES, (found) => {
    const token = found.replace(BEFORE_TOKEN, '').replace(/[.?!;)]+$/u, '');
    return WORD.test(token) ? found : MARK;
  });
}

function withoutSecrets(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((clean, pattern) => clean.replace(pattern, MARK), text);
}

function patternsOf(secret: string): RegExp[] {
  const pieces = secret.split(/\s+/u).filter((piece) => piece.length >= SHORTEST);
  const whole = secret.replaceAll(/\s+/gu, '');
  const forms = new Set([whole, encodeURIComponent(secret.trim()), ...pieces]);
  return [...forms]
    .filter((form) => form.length >= SHORTEST)
    .toSorted((a, b) => b.length - a.length)
    .map((form) => new RegExp(Array.from(form, escaped).join(BREAK), 'giu'));
}

function escaped(char: string): string {
  return char.replace(/[\\^$.*+?()[\]{}|/]/u, String.raw`\$&`);
}

/**
 * Redacts speech in a stream, whatever way it is cut into pieces: the end of a piece that could be the
 * beginning of a key is held back until the next one tells.
 */
export class StreamRedactor {
  readonly #secrets: readonly string[];
  readonly #patterns: readonly RegExp[];
  #held = '';

  constructor(secrets: readonly string[]) {
    this.#secrets = unlikeWords(secrets).filter((one) => one.length >= SHORTEST);
    this.#patterns = this.#secrets.flatMap(patternsOf);
  }

  push(piece: string): string {
    // Whole secrets first: the end of one may look like the beginning of another.
    const text = withoutSecrets(this.#held + piece, this.#patterns);
    const end = text.length - this.#unfinished(text);
    this.#held = text.slice(end);
    return withoutShapes(text.slice(0, end));
  }

  /** What was held back, once nothing more comes. */
  flush(): string {
    const rest = this.#held;
    this.#held = '';
    return withoutShapes(rest);
  }

  /** Length of the tail that may go on to be a key. */
  #unfinished(text: string): number {
    const shape = UNFINISHED_SHAPE.exec(text)?.[0].length ?? 0;
    return Math.max(shape, ...this.#secrets.map((secret) => beginningAtEnd(text, secret)));
  }
}

/** How much of the text's end is the beginning of the secret, without being all of it. */
function beginningAtEnd(text: string, secret: string): number {
  for (let length = Math.min(text.length, secret.length - 1); length > 0; length -= 1) {
    if (secret.startsWith(text.slice(-length))) return length;
  }
  return 0;
}
