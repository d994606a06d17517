/**
 * The draft as one would write it in five minutes: two lists of characters with the cursor between
 * them, a folded paste as one of them. For texts in which no characters join.
 */
import type {BufferAction} from '../../../src/ui/composer/buffer.ts';

export interface NaiveBuffer {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly killed: readonly string[];
}

export function naive(): NaiveBuffer {
  return {left: [], right: [], killed: []};
}

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

function characters(text: string): string[] {
  return [...segmenter.segment(text)].map(({segment}) => segment);
}

/** No other character of these tests is as long. */
function isFolded(character: string | undefined): boolean {
  return character !== undefined && character.length > 20;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && !isFolded(character) && /^[\p{L}_]/u.test(character);
}

/** Characters from the cursor to the end of the next word; `side` runs away from the cursor. */
function toWordEnd(side: readonly string[]): number {
  let count = 0;
  while (count < side.length && !isWord(side[count]) && !isFolded(side[count])) count += 1;
  if (isFolded(side[count])) return count + 1;
  while (isWord(side[count])) count += 1;
  return count;
}

/** Characters from the cursor to the edge of its line. */
function toLineEdge(side: readonly string[]): number {
  const edge = side.indexOf('\n');
  return edge === -1 ? side.length : edge;
}

export function stepByHand(buffer: NaiveBuffer, action: BufferAction): NaiveBuffer {
  const {left, right, killed} = buffer;
  const leftwards = left.toReversed();
  const move = (by: number): NaiveBuffer => {
    const all = [...left, ...right];
    const at = Math.max(0, Math.min(all.length, left.length + by));
    return {left: all.slice(0, at), right: all.slice(at), killed};
  };
  const cutLeft = (count: number): NaiveBuffer => {
    const start = left.length - count;
    if (count === 0) return buffer;
    return {left: left.slice(0, start), right, killed: left.slice(start)};
  };
  const cutRight = (count: number): NaiveBuffer => {
    if (count === 0) return buffer;
    return {left, right: right.slice(count), killed: right.slice(0, count)};
  };
  const insert = (inserted: readonly string[]): NaiveBuffer => ({
    left: [...left, ...inserted],
    right,
    killed,
  });
  switch (action.type) {
    case 'insert':
      return insert(characters(action.text));
    case 'paste': {
      const isLarge = action.text.length > 1000 || action.text.split('\n').length > 11;
      return insert(isLarge ? [action.text] : characters(action.text));
    }
    case 'yank':
      return insert(killed);
    case 'backspace':
      return {left: left.slice(0, -1), right, killed};
    case 'delete':
      return {left, right: right.slice(1), killed};
    case 'left':
      return move(-1);
    case 'right':
      return move(1);
    case 'text-start':
      return move(-left.length);
    case 'text-end':
      return move(right.length);
    case 'line-start':
      return move(-toLineEdge(leftwards));
    case 'line-end':
      return move(toLineEdge(right));
    case 'word-left':
      return move(-toWordEnd(leftwards));
    case 'word-right':
      return move(toWordEnd(right));
    case 'kill-word-left':
      return cutLeft(toWordEnd(leftwards));
    case 'kill-word-right':
      return cutRight(toWordEnd(right));
    case 'kill-line-start':
      return cutLeft(Math.min(left.length, Math.max(1, toLineEdge(leftwards))));
    case 'kill-line-end':
      return cutRight(Math.min(right.length, Math.max(1, toLineEdge(right))));
    case 'open-paste': {
      const [before, behind] = [left.at(-1), right[0]];
      if (isFolded(before)) {
        return {left: [...left.slice(0, -1), ...characters(before ?? '')], right, killed};
      }
      if (!isFolded(behind)) return buffer;
      return {left: [...left, ...characters(behind ?? '')], right: right.slice(1), killed};
    }
    default:
      throw new Error(`nobody does ${action.type} by hand`);
  }
}
