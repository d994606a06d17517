/** Horizontal rules with words in them, which divide a screen without boxes. */
import {widthOf} from './graphemes.ts';
import {paint} from './theme.ts';
import {truncate} from './wrap.ts';

/** `── left ────── right ──`, exactly `width` cells; `left` gives way when space is short. */
export function rule(width: number, left = '', right = ''): string {
  const end = right === '' ? '' : ` ${right} ──`;
  const room = width - widthOf(end) - 5;
  const words = left === '' ? '' : truncate(left, Math.max(0, room));
  const start = words === '' ? '' : `── ${words} `;
  const dashes = '─'.repeat(Math.max(0, width - widthOf(start) - widthOf(end)));
  return paint('faint', start + dashes + end);
}
