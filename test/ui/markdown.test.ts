import {stripVTControlCharacters} from 'node:util';
import {describe, expect, it} from 'vitest';
import {wrapStyled} from '../../src/ui/ansi-wrap.ts';
import {widthOf} from '../../src/ui/graphemes.ts';
import {renderMarkdown} from '../../src/ui/markdown.ts';

async function plain(markdown: string, width = 40): Promise<string[]> {
  return (await renderMarkdown(markdown, width)).map((line) => stripVTControlCharacters(line));
}

describe('a scorecard on the screen', () => {
  it('has no front matter and no marks of the markup', async () => {
    expect(await plain('---\nscore: 61\n---\n# Score\n\nA **bold** `word`.\n')).toEqual([
      'Score',
      '',
      'A bold word.',
    ]);
  });

  it('keeps styles in list items, and ticks boxes once', async () => {
    expect(await plain('- a **b** `c`\n- [x] done\n- [ ] open\n')).toEqual([
      '  * a b c',
      '  * [X]  done',
      '  * [ ]  open',
    ]);
  });

  it('wraps list items under their own text', async () => {
    expect(await plain('- one two three four five\n', 16)).toEqual([
      '  * one two',
      '    three four',
      '    five',
    ]);
  });

  it('joins lines of a paragraph and breaks it anew', async () => {
    expect(await plain('one two\nthree four five six\n', 12)).toEqual([
      'one two',
      'three four',
      'five six',
    ]);
  });

  it('fits a table to the screen by wrapping its cells', async () => {
    const table = '| Dimension | Points |\n|---|--:|\n| Once and only once, always | 38.2 |\n';
    expect(await plain(table, 24)).toEqual([
      'Dimension         Points',
      '────────────────  ──────',
      'Once and only     38.2',
      'once, always',
    ]);
  });

  it('says where a link leads, and makes no hyperlink of it', async () => {
    const lines = await renderMarkdown('[here](https://a.example) https://b.example', 60);
    expect(lines.join('')).not.toContain('\u001b]');
    expect(await plain('[here](https://a.example) https://b.example', 60)).toEqual([
      'here (https://a.example) https://b.example',
    ]);
  });

  it('leaves code as it is', async () => {
    expect(await plain('```\nthinking ████\n  typing ██\n```\n')).toEqual([
      '  thinking ████',
      '    typing ██',
    ]);
  });

  it('lets no escape sequence through', async () => {
    const lines = await renderMarkdown('a\u001b]0;owned\u0007 \u001b[2J`b\u009b2Jc` \u202ed', 40);
    expect(lines.join('').replaceAll(/\u001b\[[\d;]*m/gu, '')).toBe('a bc d');
  });

  it('is never wider than the screen', async () => {
    const markdown = `# ${'long title '.repeat(9)}\n\n- ${'word '.repeat(40)}\n\n> ${'quote '.repeat(20)}\n\n---\n\n${'x'.repeat(200)}\n`;
    for (const line of await plain(markdown, 30)) expect(widthOf(line)).toBeLessThanOrEqual(30);
  });
});

it('a style that is open at the end of a row is open again on the next one', () => {
  expect(wrapStyled('\u001b[1mone two\u001b[22m three', 5)).toEqual([
    '\u001b[1mone\u001b[0m',
    '\u001b[1mtwo\u001b[22m\u001b[0m',
    '\u001b[1m\u001b[22mthree\u001b[0m',
  ]);
});
