import {describe, expect, it} from 'vitest';
import type {Buffer, BufferAction} from '../../../src/ui/composer/buffer.ts';
import {EMPTY_BUFFER, pasteAt, reduceBuffer} from '../../../src/ui/composer/buffer.ts';
import {drawLabels, labelled, unfold} from '../../../src/ui/composer/pastes.ts';

const LONG = Array.from({length: 214}, (_, n) => `line ${n}\t'ä' 日`).join('\n');
const WIDTH = 40;

function run(buffer: Buffer, ...actions: readonly BufferAction[]): Buffer {
  return actions.reduce(reduceBuffer, buffer);
}

/** The draft as it is seen, with `|` where the cursor stands. */
function seen(buffer: Buffer): string {
  const {text, fromDraft} = labelled(buffer);
  const at = fromDraft(buffer.cursor);
  const drawn = (part: string): string => drawLabels(part, (label) => label);
  return `${drawn(text.slice(0, at))}|${drawn(text.slice(at))}`;
}

function pasted(text: string, before = ''): Buffer {
  return run(EMPTY_BUFFER, {type: 'insert', text: before}, {type: 'paste', text});
}

describe('a paste', () => {
  it.each([
    ['ten lines', 'x\n'.repeat(9) + 'x', 'x\n'.repeat(9) + 'x|'],
    ['ten lines with a break at the end', 'x\n'.repeat(10), 'x\n'.repeat(10) + '|'],
    ['eleven lines', 'x\n'.repeat(10) + 'x', '[pasted 11 lines]|'],
    ['a thousand characters', 'x'.repeat(1000), `${'x'.repeat(1000)}|`],
    ['more than a thousand characters', 'x'.repeat(1001), '[pasted 1,001 characters]|'],
    ['214 lines', LONG, '[pasted 214 lines]|'],
  ])('of %s is shown so', (_name, text, shown) => {
    expect(seen(pasted(text))).toBe(shown);
  });

  it('is whole in what is sent and saved, wherever it stands', () => {
    const buffer = run(pasted(LONG, 'before '), {type: 'insert', text: ' behind 👍🏽'});
    expect(unfold(buffer)).toBe(`before ${LONG} behind 👍🏽`);
    expect(unfold(buffer, 'before '.length + 1)).toBe(`before ${LONG}`);
  });

  it('holds nothing that a terminal would obey', () => {
    expect(unfold(pasted(`${LONG}\u001b]52;c;ZXZpbA==\u0007\udc00`))).toBe(LONG);
  });

  it('moves like one character, and is deleted like one', () => {
    const buffer = run(pasted(LONG, 'a'), {type: 'insert', text: 'b'});
    expect(seen(run(buffer, {type: 'left'}, {type: 'left'}))).toBe('a|[pasted 214 lines]b');
    const deleted = run(buffer, {type: 'left'}, {type: 'backspace'});
    expect(seen(deleted)).toBe('a|b');
    expect(seen(run(deleted, {type: 'undo'}))).toBe('a[pasted 214 lines]|b');
  });

  it('stands behind an emoji as well as in front of one', () => {
    const buffer = run(pasted(LONG, '👍🏽'), {type: 'insert', text: '👍🏽'});
    expect(seen(run(buffer, {type: 'left'}, {type: 'left'}))).toBe('👍🏽|[pasted 214 lines]👍🏽');
    expect(unfold(buffer)).toBe(`👍🏽${LONG}👍🏽`);
  });

  it('is a word: cutting one takes it alone, and brings it back whole', () => {
    const cut = run(pasted(LONG, 'see'), {type: 'kill-word-left'});
    expect(seen(cut)).toBe('see|');
    expect(unfold(run(cut, {type: 'yank'}, {type: 'yank'}))).toBe(`see${LONG}${LONG}`);
    expect(seen(run(pasted(LONG, 'see'), {type: 'word-left'}, {type: 'word-left'}))).toBe(
      '|see[pasted 214 lines]',
    );
    expect(seen(run(pasted(LONG), {type: 'text-start'}, {type: 'word-right'}))).toBe(
      '[pasted 214 lines]|',
    );
  });

  it('opens from either side, and undo folds it again', () => {
    const behind = pasted(LONG, 'a');
    const before = run(behind, {type: 'left'});
    for (const buffer of [behind, before]) {
      const open = run(buffer, {type: 'open-paste'});
      expect(open.text).toBe(`a${LONG}`);
      expect(open.cursor).toBe(open.text.length);
      expect(seen(run(open, {type: 'undo'}))).toBe(seen(buffer));
    }
    expect(pasteAt(run(before, {type: 'left'}))).toBeNull();
    expect(run(EMPTY_BUFFER, {type: 'open-paste'})).toBe(EMPTY_BUFFER);
  });

  it('is passed by Up and Down, also where labels fill more than a row', () => {
    let buffer = EMPTY_BUFFER;
    for (let n = 0; n < 5; n += 1) buffer = run(buffer, {type: 'paste', text: `${LONG}${n}`});
    const ups: number[] = [];
    while (buffer.cursor > 0) {
      const next = run(buffer, {type: 'up', width: WIDTH});
      expect(next.cursor).toBeLessThan(buffer.cursor);
      ups.push(next.cursor);
      buffer = next;
    }
    expect(ups.length).toBeGreaterThan(1);
    while (buffer.cursor < 5) {
      const next = run(buffer, {type: 'down', width: WIDTH});
      expect(next.cursor).toBeGreaterThan(buffer.cursor);
      buffer = next;
    }
  });

  it('stays open when there have been more of them than there are marks', () => {
    let buffer = EMPTY_BUFFER;
    for (let n = 0; n <= 1024; n += 1) buffer = run(buffer, {type: 'paste', text: `${n}${LONG}`});
    expect(buffer.text).toHaveLength(1024 + `1024${LONG}`.length);
    expect(unfold(buffer).endsWith(`1023${LONG}1024${LONG}`)).toBe(true);
  });
});
