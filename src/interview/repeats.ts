/** Whether a question was asked before: in the same words, or nearly. */
import {stem} from '../words/content-words.ts';
import {splitSentences} from '../words/sentences.ts';
import {tokenize} from '../words/tokens.ts';

/** Share of the words of the longer question that make two questions the same. */
const SAME_QUESTION = 0.85;
/** "Why?" may be asked again. */
const FEWEST_QUESTION_WORDS = 3;
/** "What does B read?" is another question in another scene: below this the whole turn is compared. */
const FEWEST_WORDS_ALONE = 7;
const NOD = /^(?:(?:okay|ok|noted|go on|all right|alright|understood)[.,] )+/iu;

/** @param turn all of what is said up to the question */
export function isRepeat(question: string, turn: string, earlierTurns: readonly string[]): boolean {
  const words = wordCounts(question);
  if (sizeOf(words) < FEWEST_QUESTION_WORDS) return false;
  const {sentences, turns} = countsOf(earlierTurns);
  const isSame = (one: WordCounts) => (other: WordCounts) => overlap(one, other) >= SAME_QUESTION;
  if (sizeOf(words) >= FEWEST_WORDS_ALONE) return sentences.some(isSame(words));
  return turns.some(isSame(wordCounts(withoutNod(turn))));
}

/** "Noted." makes no other turn of it. */
function withoutNod(turn: string): string {
  return turn.replace(NOD, '');
}

type WordCounts = ReadonlyMap<string, number>;
interface Counted {
  readonly sentences: readonly WordCounts[];
  readonly turns: readonly WordCounts[];
}
const COUNTED = new WeakMap<readonly string[], Counted>();

/** Words of all sentences said so far: counted once for a turn, of which every sentence is checked. */
/** Words of all that was said so far: counted once for a turn, of which every sentence is checked. */
export function countsOf(turns: readonly string[]): Counted {
  const known = COUNTED.get(turns);
  if (known) return known;
  const counted = {
    sentences: turns.flatMap((turn) => splitSentences(turn).map(({text}) => wordCounts(text))),
    turns: turns.map((turn) => wordCounts(withoutNod(turn))),
  };
  COUNTED.set(turns, counted);
  return counted;
}

function wordCounts(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const {word} of tokenize(text)) counts.set(stem(word), (counts.get(stem(word)) ?? 0) + 1);
  return counts;
}

function overlap(one: WordCounts, other: WordCounts): number {
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  return common / Math.max(sizeOf(one), sizeOf(other), 1);
}

function sizeOf(counts: WordCounts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
