/** Small things that every model does with words. */

const QUOTE_WORDS = 5;
/** Words in a row with nothing between them but a space: what can be quoted and found again. */
const RUN = /[\p{L}\p{N}][\p{L}\p{N}'’_-]*(?: [\p{L}\p{N}][\p{L}\p{N}'’_-]*)*/gu;
const LONG_WORD = 5;

export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** The same items in an order of chance. */
export function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({item, at: random()}))
    .toSorted((a, b) => a.at - b.at)
    .map(({item}) => item);
}

/** Up to five words of a text, verbatim, where it says most; empty when it says nothing. */
export function quotable(text: string): string {
  const windows = (text.match(RUN) ?? []).flatMap((run) => {
    const words = run.split(' ');
    const last = Math.max(0, words.length - QUOTE_WORDS);
    return Array.from({length: last + 1}, (_, at) => words.slice(at, at + QUOTE_WORDS));
  });
  const weight = (words: readonly string[]) =>
    words.filter((word) => word.length >= LONG_WORD).length;
  const [best = []] = windows.toSorted((a, b) => weight(b) - weight(a) || b.length - a.length);
  return best.join(' ');
}

export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
