import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {stripVTControlCharacters} from 'node:util';
import {expect, it} from 'vitest';
import type {Binding} from '../../src/ui/keys.ts';
import {CONNECTION_KEYS, DRAFT_KEYS, keyLabel, ROUND_KEYS} from '../../src/ui/keys.ts';
import {keysPage} from '../../src/ui/pages/keys-page.ts';

const SECTIONS: readonly [string, readonly Binding<string>[]][] = [
  ['The round', ROUND_KEYS],
  ['Your answer', DRAFT_KEYS],
  ['Lost connection', CONNECTION_KEYS],
];

/** The table of the README as the key tables make it. */
function markdownTable(): string {
  const rows = SECTIONS.flatMap(([title, bindings]) => [
    `| **${title}** | |`,
    ...bindings.map(
      ({keys, does}) => `| ${keys.map((key) => `\`${keyLabel(key)}\``).join(' ')} | ${does} |`,
    ),
  ]);
  return ['| key | does |', '|---|---|', ...rows].join('\n');
}

it('the README lists the keys that there are, and all of them', async () => {
  const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, shown = ''] = /<!-- keys -->\n+([^]*?)\n+<!-- \/keys -->/u.exec(readme) ?? [];
  expect(shown).toBe(markdownTable());
});

it('so does the key help', () => {
  const page = stripVTControlCharacters(keysPage(90).join('\n'));
  for (const [, bindings] of SECTIONS) {
    for (const {keys, does} of bindings) {
      expect(page).toContain(keyLabel(keys[0] ?? ''));
      expect(page.replaceAll(/\s+/gu, ' ')).toContain(does.split(' ').slice(0, 5).join(' '));
    }
  }
});
