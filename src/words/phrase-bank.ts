/**
 * Finds the fixed expressions of approval in a clause. They are sorted by their first words and
 * made into one expression a word when that word is first met: of two thousand phrases, a turn has
 * to try a few dozen, and the first turn doesn't wait for all of them.
 */
import {expression} from './expression.ts';
import type {Frame} from './frame.ts';
import type {Phrase} from './phrase-notation.ts';
import {OFFERED_OPENERS, readPhrase} from './phrase-notation.ts';

export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  /** What may take it back. */
  readonly frame: Frame;
}

export interface PhraseBank {
  readonly size: number;
  /**
   * @param clause lower case, and on beyond its end
   * @param length of the clause's own characters: a phrase begins in them
   */
  readonly find: (clause: string, length: number) => PhraseMatch[];
}

const WORD = /(?<![\p{L}\p{N}'’-])[\p{L}\p{N}]+/gu;
/** Words of acknowledgement and connectives: what stands after them still opens the clause. */
const OPENING = expression(
  String.raw`^(?:(?:okay|ok|right|yes|yeah|yep|yup|well|so|ah|aha|oh|and|alright|hm+|mm+|sure|no|but|
    yet|because|since|although|even though|though|while|then|now|also|again|hey|wow|ha|man|gosh|
    honestly|frankly|actually|look|listen|true|agreed|granted|fine|good|nice)[,.!]? )*`,
  'u',
);

/** @param texts of the notation, one phrase a line; blank lines and lines from `#` are left out */
export function phraseBank(texts: readonly string[]): PhraseBank {
  const lines = texts
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const byOpener = new Map<string, Phrase[]>();
  for (const line of lines) {
    const phrase = readPhrase(line);
    for (const opener of phrase.openers) {
      const others = byOpener.get(opener);
      if (others) others.push(phrase);
      else byOpener.set(opener, [phrase]);
    }
  }
  const framesOf = new Map<string, readonly Frame[]>();

  return {
    size: lines.length,
    find(clause, length) {
      const found: PhraseMatch[] = [];
      const opening = OPENING.exec(clause)?.[0].length ?? 0;
      for (const word of clause.matchAll(WORD)) {
        if (word.index >= length) break;
        const offers = OFFERED_OPENERS.has(word[0]) ? frames('~') : [];
        for (const frame of [...frames(word[0]), ...offers]) {
          if (frame.at === 'clause-start' && word.index > opening) continue;
          frame.expression.lastIndex = word.index;
          const match = frame.expression.exec(clause);
          if (match) found.push({start: word.index, end: frame.expression.lastIndex, frame});
        }
      }
      return found;
    },
  };

  function frames(opener: string): readonly Frame[] {
    const phrases = byOpener.get(opener);
    if (!phrases) return [];
    const known = framesOf.get(opener) ?? combined(phrases);
    framesOf.set(opener, known);
    return known;
  }
}

/** One expression for all phrases of the same kind. */
function combined(phrases: readonly Phrase[]): Frame[] {
  const kinds = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const kind = JSON.stringify([phrase.opensClause, phrase.guard]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), phrase]);
  }
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    return {
      expression: new RegExp(`(?:${alike.map(({source}) => source).join('|')})`, 'y'),
      at: first.opensClause ? 'clause-start' : 'anywhere',
      ...first.guard,
    };
  });
}
