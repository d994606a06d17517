/**
 * Finds the fixed expressions of approval in a clause. Each is looked up by a word that it cannot do
 * without: of two thousand phrases, a turn tries a few dozen, and only those are ever compiled. One
 * expression made of all of them would take a second to compile and milliseconds to run.
 */
import {expression} from './expression.ts';
import type {Guard} from './frame.ts';
import type {Phrase} from './phrase-notation.ts';
import {readPhrase} from './phrase-notation.ts';

export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  /** What may take it back. */
  readonly guard: Guard;
}

export interface PhraseBank {
  readonly phrases: () => readonly Phrase[];
  /**
   * @param clause lower case, and on beyond its end
   * @param length of the clause's own characters: a phrase begins in them
   */
  readonly find: (clause: string, length: number) => PhraseMatch[];
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Words of acknowledgement and connectives: what stands after them still opens the clause. */
const OPENING = expression(
  String.raw`^(?:(?:okay|ok|right|yes|yeah|yep|yup|well|so|ah|aha|oh|and|alright|hm+|mm+|sure|no|but|
    yet|because|since|although|even though|though|while|then|now|also|again|hey|wow|ha|man|gosh|
    honestly|frankly|actually|look|listen|true|agreed|granted|fine|good|nice)[,.!]? )*`,
  'u',
);

/**
 * @param texts of the notation, one phrase a line; an indented line goes on with the one above, blank
 * lines and lines from `#` are left out
 */
export function phraseBank(texts: readonly string[]): PhraseBank {
  let read: readonly Phrase[] | undefined;
  let index: ReadonlyMap<string, readonly Phrase[]> | undefined;
  return {
    phrases,
    find(clause, length) {
      index ??= byAnchor(phrases());
      const words = new Set(clause.match(WORD));
      const candidates = new Set<Phrase>();
      for (const word of words) {
        for (const phrase of index.get(word) ?? []) candidates.add(phrase);
      }
      for (const phrase of candidates) {
        if (phrase.needs().some((need) => !meets(need, words))) candidates.delete(phrase);
      }
      const opening = OPENING.exec(clause)?.[0].length ?? 0;
      return [...candidates].flatMap((phrase) =>
        [...clause.matchAll(phrase.expression())]
          .filter((match) => match.index < (phrase.opensClause ? opening + 1 : length))
          .map((match) => ({
            start: match.index,
            end: match.index + match[0].length,
            guard: phrase.guard,
          })),
      );
    },
  };

  function phrases(): readonly Phrase[] {
    return (read ??= linesOf(texts).map((line) => readPhrase(line)));
  }
}

function linesOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) =>
      text
        .replace(/([|(])\n +/gu, '$1')
        .replace(/\n +/gu, ' ')
        .split('\n'),
    )
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

function byAnchor(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const anchor of new Set(phrase.anchors)) {
      const others = index.get(anchor);
      if (others) others.push(phrase);
      else index.set(anchor, [phrase]);
    }
  }
  return index;
}

function meets(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of others) if (some.has(word)) return true;
  return false;
}
