import {stripVTControlCharacters} from 'node:util';
import type {Key} from 'ink';
import {describe, expect, it} from 'vitest';
import {chordsOf} from '../../src/ui/chords.ts';
import type {Binding} from '../../src/ui/keys.ts';
import * as keys from '../../src/ui/keys.ts';
import {hintLine} from '../../src/ui/hints.ts';

const NO_KEY = {} as Key;

function names(input: string, key: Partial<Key> = {}): string[] {
  return chordsOf(input, {...NO_KEY, ...key}).map((chord) =>
    chord.kind === 'key' ? chord.name : `${chord.kind}:${chord.text}`,
  );
}

describe('what the keyboard sends', () => {
  it.each<[string, Partial<Key>, string[]]>([
    ['a', {}, ['text:a']],
    ['é漢👍', {}, ['text:é漢👍']],
    ['r', {ctrl: true}, ['ctrl+r']],
    ['_', {ctrl: true}, ['ctrl+_']],
    ['b', {meta: true}, ['alt+b']],
    ['Z', {meta: true, shift: true}, ['alt+shift+z']],
    ['', {return: true, meta: true}, ['alt+enter']],
    ['\r', {return: true, shift: true}, ['shift+enter']],
    ['\n', {}, ['ctrl+j']],
    ['', {pageUp: true}, ['pageup']],
    ['', {leftArrow: true, ctrl: true}, ['ctrl+left']],
    ['', {escape: true}, ['esc']],
    ['', {}, []],
    ['a', {eventType: 'release'}, []],
  ])('%j with %j is %j', (input, key, expected) => {
    expect(names(input, key)).toEqual(expected);
  });

  it('several keys in one piece come out one by one', () => {
    expect(names('ok\r')).toEqual(['text:ok', 'enter']);
    expect(names('ab\u0012\u007f')).toEqual(['text:ab', 'ctrl+r', 'backspace']);
    expect(names('yes\rn')).toEqual(['text:yes', 'enter', 'text:n']);
  });

  it('lines that were pasted without a mark are not sent one by one', () => {
    expect(names('first line\rsecond line\r')).toEqual(['paste:first line\rsecond line\r']);
  });
});

describe('the key tables', () => {
  const tables: readonly [string, readonly Binding<string>[]][] = [
    ['scroll', keys.SCROLL_KEYS],
    ['briefing', keys.BRIEFING_KEYS],
    ['briefing and scroll', [...keys.BRIEFING_KEYS, ...keys.SCROLL_KEYS]],
    ['prep', keys.PREP_KEYS],
    ['round', keys.ROUND_KEYS],
    ['draft', keys.DRAFT_KEYS],
    ['overlay and scroll', [...keys.OVERLAY_KEYS, ...keys.SCROLL_KEYS]],
    ['leave', keys.LEAVE_KEYS],
    ['finish', keys.FINISH_KEYS],
    ['scorecard and scroll', [...keys.SCORECARD_KEYS, ...keys.SCROLL_KEYS]],
  ];

  it.each(tables)('%s: no key does two things', (_name, table) => {
    const all = table.flatMap((binding) => binding.keys);
    expect(new Set(all).size).toBe(all.length);
  });

  it('the draft shares only Ctrl+D with the round, for a draft and for none', () => {
    const round = new Set(keys.ROUND_KEYS.flatMap((binding) => binding.keys));
    const shared = keys.DRAFT_KEYS.flatMap((binding) => binding.keys).filter((key) =>
      round.has(key),
    );
    expect(shared).toEqual(['ctrl+d']);
  });

  it('a hint line never grows wider than its screen', () => {
    const full = stripVTControlCharacters(hintLine(keys.BRIEFING_KEYS, 80));
    expect(full).toBe('Enter go on   s start at once   q leave');
    expect(stripVTControlCharacters(hintLine(keys.BRIEFING_KEYS, 20))).toBe('Enter go on');
  });

  it.each([
    ['ctrl+r', 'Ctrl+R'],
    ['alt+enter', 'Alt+Enter'],
    ['pagedown', 'PgDn'],
    ['G', 'G'],
    ['g', 'g'],
    ['ctrl+left', 'Ctrl+←'],
  ])('%s is written %s', (name, label) => {
    expect(keys.keyLabel(name)).toBe(label);
  });
});
