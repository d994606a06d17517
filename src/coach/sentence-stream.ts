/**
 * Makes sentences of a stream of text. A sentence is handed on as soon as it is certain where it
 * ends: when the next one has begun, or the stream is over. What comes out is one line of plain
 * words: no control sequences, no markup.
 */
import {hasOpenQuote} from '../interview/attributions.ts';
import {sanitize} from '../words/sanitize.ts';
import {splitSentences} from '../words/sentences.ts';

/** Nobody is waiting for the end of a sentence of this many characters. */
const LONGEST_SENTENCE = 1_200;
/** A stream that is this long is no speech: sixty words are a tenth of it. */
const LONGEST_STREAM = 4_000;

const FENCE = /^\s*(?:```|~~~).*$/gmu;
const LINE_MARK = /^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+(?=\S)|(?:[-*_][ \t]*){3,}$)/gmu;
const EMPHASIS =
  /\*+|`+|~~|(?<![\p{L}\p{N}])_+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.?!])_+(?![\p{L}\p{N}])/gu;
const SPEAKER_MARK = /^\s*[\p{Lu}][\p{L}]{1,20}(?: \([^)]{1,20}\))?:\s+(?=\p{Lu}|["“])/u;

/** A text as it may be said: one line without control characters or marks of layout. */
export function plainSpeech(text: string, name = ''): string {
  const bare = sanitize(text)
    .replaceAll(FENCE, ' ')
    .replaceAll(LINE_MARK, '')
    .replaceAll(EMPHASIS, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const mark = SPEAKER_MARK.exec(bare)?.[0] ?? '';
  return name !== '' && mark.trim() === `${name}:` ? bare.slice(mark.length) : bare;
}

export class SentenceStream {
  #raw = '';
  #taken = '';
  readonly #name: string;

  /** @param name of the speaker: "Name:" before what is said is left out */
  constructor(name: string) {
    this.#name = name;
  }

  /** Everything that has arrived, as it may be said. */
  get text(): string {
    return plainSpeech(this.#raw, this.#name);
  }

  /** Takes a part of the stream. @returns the sentences that are complete by now */
  add(part: string): string[] {
    this.#raw += part;
    const rest = this.#rest();
    return this.#take(rest, this.isEndless || rest.length > LONGEST_SENTENCE);
  }

  /** More has come than anybody would say; there is no use in waiting for the end. */
  get isEndless(): boolean {
    return this.#raw.length > LONGEST_STREAM;
  }

  /** @param isFinished false: the stream was cut, and an unfinished last sentence is dropped */
  end(isFinished: boolean): string[] {
    const rest = this.#rest();
    return this.#take(rest, isFinished || /[.?!…]["'”’)\]]*$/u.test(rest));
  }

  #rest(): string {
    const {text} = this;
    // What has been handed on stands at the beginning, unless a late mark has changed its reading.
    return text.startsWith(this.#taken) ? text.slice(this.#taken.length) : '';
  }

  #take(rest: string, isAll: boolean): string[] {
    const cut = splitSentences(rest);
    const sentences: string[] = [];
    let start = 0;
    for (const [index, sentence] of cut.entries()) {
      const isLast = !cut.slice(index + 1).some(({text}) => /[\p{L}\p{N}]/u.test(text));
      if (isLast && !isAll) break;
      const text = rest.slice(start, isLast ? rest.length : sentence.end).trim();
      // A quotation of two sentences is one piece.
      if (hasOpenQuote(text) && !isLast) continue;
      if (/[\p{L}\p{N}]/u.test(text)) sentences.push(text);
      start = isLast ? rest.length : sentence.end;
      if (isLast) break;
    }
    this.#taken += rest.slice(0, start);
    return sentences;
  }
}
