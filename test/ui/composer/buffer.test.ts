import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Buffer, BufferAction} from '../../../src/ui/composer/buffer.ts';
import {EMPTY_BUFFER, reduceBuffer} from '../../../src/ui/composer/buffer.ts';
import {unfold} from '../../../src/ui/composer/pastes.ts';
import {naive, stepByHand} from './naive-buffer.ts';

const WIDTH = 10;

function run(buffer: Buffer, ...actions: readonly BufferAction[]): Buffer {
  return actions.reduce(reduceBuffer, buffer);
}

/** A buffer from its text with `|` where the cursor stands. */
function at(sketch: string): Buffer {
  const cursor = sketch.indexOf('|');
  const text = sketch.replace('|', '');
  return {...EMPTY_BUFFER, text, cursor};
}

function marked({text, cursor}: Buffer): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

function typed(text: string): BufferAction[] {
  return Array.from(text, (key): BufferAction => ({type: 'insert', text: key}));
}

type Simple = Exclude<BufferAction, {text: string} | {width: number}>['type'];

describe('editing', () => {
  const cases: readonly [Simple, string, string][] = [
    ['backspace', 'ab|c', 'a|c'],
    ['backspace', '|abc', '|abc'],
    ['backspace', 'a👍🏽|b', 'a|b'],
    ['backspace', 'e\u0301|', '|'],
    ['backspace', 'a\n|b', 'a|b'],
    ['delete', 'a|bc', 'a|c'],
    ['delete', 'a|👨‍👩‍👧b', 'a|b'],
    ['delete', 'abc|', 'abc|'],
    ['left', 'a🇩🇪|', 'a|🇩🇪'],
    ['right', '|한글', '한|글'],
    ['word-left', 'one two|', 'one |two'],
    ['word-left', 'one, |two', '|one, two'],
    ['word-left', 'idem_key|', '|idem_key'],
    ['word-right', '|one two', 'one| two'],
    ['word-right', 'one| – naïve.', 'one – naïve|.'],
    ['line-start', 'one\ntw|o', 'one\n|two'],
    ['line-start', '|\nx', '|\nx'],
    ['line-end', 'o|ne\ntwo', 'one|\ntwo'],
    ['text-start', 'a\nb|', '|a\nb'],
    ['text-end', '|a\nb', 'a\nb|'],
    ['kill-line-end', 'on|e\ntwo', 'on|\ntwo'],
    ['kill-line-end', 'one|\ntwo', 'one|two'],
    ['kill-line-start', 'one\ntw|o', 'one\n|o'],
    ['kill-line-start', 'one\n|two', 'one|two'],
    ['kill-word-left', 'one two |x', 'one |x'],
    ['kill-word-right', 'one| two x', 'one| x'],
  ];
  it.each(cases)('%s: %j becomes %j', (type, before, after) => {
    expect(marked(run(at(before), {type}))).toBe(after);
  });

  it('what was cut comes back where the cursor is', () => {
    const cut = run(at('one two|'), {type: 'kill-word-left'}, {type: 'text-start'}, {type: 'yank'});
    expect(marked(cut)).toBe('two|one ');
  });

  it('two backspaces in a row both count', () => {
    expect(marked(run(at('abc|'), {type: 'backspace'}, {type: 'backspace'}))).toBe('a|');
  });

  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\tx', '\tx'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]52;c;ZXZpbA==\u0007text', 'text'],
    ['left\u202eright\u200b', 'leftright'],
  ])('%j goes in as %j', (text, inserted) => {
    expect(run(EMPTY_BUFFER, {type: 'insert', text}).text).toBe(inserted);
  });

  it('a mark that joins the character before it takes the cursor along', () => {
    const joined = run(at('|\u0301x'), {type: 'insert', text: 'e'});
    expect(marked(joined)).toBe('e\u0301|x');
  });
});

describe('moving by rows', () => {
  // Rows of ten cells: "one two " / "three four" … blanks hang where a row breaks.
  const text = 'one two three four five';

  it('up and down keep to their column over a short row', () => {
    const lines = at('abcdefg|\nx\nabcdefg');
    const down = run(lines, {type: 'down', width: WIDTH});
    expect(marked(down)).toBe('abcdefg\nx|\nabcdefg');
    expect(marked(run(down, {type: 'down', width: WIDTH}))).toBe('abcdefg\nx\nabcdefg|');
  });

  it('follow the rows that are seen, not the paragraphs', () => {
    expect(marked(run(at(`|${text}`), {type: 'down', width: WIDTH}))).toBe(
      'one two |three four five',
    );
  });

  it('above the first row and below the last one lie start and end', () => {
    expect(marked(run(at('ab|c'), {type: 'up', width: WIDTH}))).toBe('|abc');
    expect(marked(run(at('ab|c'), {type: 'down', width: WIDTH}))).toBe('abc|');
  });

  it('Home and End stay in the row that is seen', () => {
    const inside = at('one two th|ree four five');
    expect(marked(run(inside, {type: 'row-start', width: WIDTH}))).toBe('one two |three four five');
    expect(marked(run(inside, {type: 'row-end', width: WIDTH}))).toBe('one two three four| five');
  });

  it('wide characters are two cells', () => {
    const down = run(at('日本|語\nabcdef'), {type: 'down', width: WIDTH});
    expect(marked(down)).toBe('日本語\nabcd|ef');
  });
});

describe('undo', () => {
  it('takes back a word at a time', () => {
    const buffer = run(EMPTY_BUFFER, ...typed('one two'));
    expect(run(buffer, {type: 'undo'}).text).toBe('one ');
    expect(run(buffer, {type: 'undo'}, {type: 'undo'}).text).toBe('');
  });

  it('a paste is one step', () => {
    const buffer = run(EMPTY_BUFFER, ...typed('ab'), {type: 'insert', text: 'x\ny\nz'});
    expect(run(buffer, {type: 'undo'}).text).toBe('ab');
  });

  it('redo brings it back, until something else is typed', () => {
    const buffer = run(at('x|'), {type: 'kill-line-start'}, {type: 'undo'});
    expect(marked(run(buffer, {type: 'redo'}))).toBe('|');
    expect(run(buffer, {type: 'insert', text: 'y'}, {type: 'redo'}).text).toBe('xy');
  });
});

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

function boundaries(text: string): number[] {
  return [...segmenter.segment(text)].map(({index}) => index).concat(text.length);
}

const PIECES = [
  'a',
  'Z',
  ' ',
  '\n',
  'é',
  'e\u0301',
  '\u0301',
  '日',
  '👍🏽',
  '🇩🇪',
  '👨‍👩‍👧',
  'ß_1',
  '. ',
  '한',
  '\r\n',
];
const SIMPLE: readonly Simple[] = [
  'backspace',
  'delete',
  'left',
  'right',
  'word-left',
  'word-right',
  'line-start',
  'line-end',
  'text-start',
  'text-end',
  'kill-line-end',
  'kill-line-start',
  'kill-word-left',
  'kill-word-right',
  'yank',
  'open-paste',
  'undo',
  'redo',
];
const anInsert = fc
  .array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 4})
  .map((parts): BufferAction => ({type: 'insert', text: parts.join('')}));
/** The marks of folded pastes meet all that can stand beside them, joiners too. */
const aPaste = fc
  .constantFrom('x\n'.repeat(11), `\u0301${'日'.repeat(1001)}`, '👨‍👩‍👧\n'.repeat(12), 'small')
  .map((text): BufferAction => ({type: 'paste', text}));
const aMove = fc.constantFrom(...SIMPLE).map((type): BufferAction => ({type}));
const aRowMove = fc
  .tuple(fc.constantFrom('up', 'down', 'row-start', 'row-end'), fc.integer({min: 3, max: 12}))
  .map(([type, width]): BufferAction => ({type, width}));
const anAction = fc.oneof(
  {weight: 6, arbitrary: anInsert},
  {weight: 8, arbitrary: aMove},
  {weight: 2, arbitrary: aRowMove},
  {weight: 1, arbitrary: aPaste},
);
const SEQUENCES = {numRuns: 10_000};

describe('whatever is typed', () => {
  it('the text is well formed and the cursor stands between two characters', () => {
    fc.assert(
      fc.property(fc.array(anAction, {maxLength: 24}), (actions) => {
        let buffer = EMPTY_BUFFER;
        for (const action of actions) {
          buffer = reduceBuffer(buffer, action);
          if (!boundaries(buffer.text).includes(buffer.cursor)) {
            expect.fail(`after ${JSON.stringify(action)} the cursor is inside a character`);
          }
        }
        expect(unfold(buffer)).not.toMatch(/\p{Cs}/u);
      }),
      SEQUENCES,
    );
  });

  it('undo leads back to the start, and redo to the end', () => {
    fc.assert(
      fc.property(fc.array(anAction, {maxLength: 24}), (actions) => {
        const edits = actions.filter(({type}) => type !== 'undo' && type !== 'redo');
        const end = run(at('start|'), ...edits);
        const undone = run(end, ...end.past.map((): BufferAction => ({type: 'undo'})));
        expect(undone.text).toBe('start');
        const redone = run(undone, ...undone.future.map((): BufferAction => ({type: 'redo'})));
        expect(unfold(redone)).toBe(unfold(end));
      }),
      SEQUENCES,
    );
  });

  it('agrees with a list of characters that is edited by hand', () => {
    const plain = fc.oneof(
      {
        weight: 3,
        arbitrary: fc
          .constantFrom('a', 'b_', ' ', '. ', '日', '👍🏽', '\n')
          .map((text): BufferAction => ({type: 'insert', text})),
      },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom('ab \n'.repeat(11), 'c'.repeat(1001), 'd d')
          .map((text): BufferAction => ({type: 'paste', text})),
      },
      {
        weight: 5,
        arbitrary: fc
          .constantFrom(...SIMPLE.filter((type) => type !== 'undo' && type !== 'redo'))
          .map((type): BufferAction => ({type})),
      },
    );
    fc.assert(
      fc.property(fc.array(plain, {maxLength: 24}), (actions) => {
        const buffer = run(EMPTY_BUFFER, ...actions);
        const reference = actions.reduce(stepByHand, naive());
        expect({text: unfold(buffer), before: unfold(buffer, buffer.cursor)}).toEqual({
          text: [...reference.left, ...reference.right].join(''),
          before: reference.left.join(''),
        });
      }),
      SEQUENCES,
    );
  });
});
