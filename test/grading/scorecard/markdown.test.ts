import {marked} from 'marked';
import type {Token} from 'marked';
import {describe, expect, it} from 'vitest';
import {
  cell,
  clockTime,
  plain,
  preformatted,
  quoted,
  quotedCell,
  quotedQuestion,
  table,
} from '../../../src/grading/scorecard/markdown.ts';

/**
 * Kinds of all tokens, depth first, and the text that a reader sees. A bare address is linked
 * whatever is done; it leads where it says, and counts as text.
 */
function read(markdown: string): {kinds: string[]; text: string} {
  const kinds: string[] = [];
  let text = '';
  void marked.walkTokens(marked.lexer(markdown, {gfm: true}), (token: Token) => {
    const isBareLink = token.type === 'link' && token['href'] === token['text'];
    kinds.push(isBareLink ? 'text' : token.type);
    const isLeaf = !('tokens' in token && token.tokens);
    if (isLeaf && (token.type === 'text' || token.type === 'escape')) text += token.text;
  });
  return {kinds, text};
}

const HOSTILE: readonly string[] = [
  'a `code` span and ``` a fence',
  '# not a heading',
  '- not a list',
  '> not a quote',
  '1. not a numbered list',
  '+ not a list',
  '--- not a rule',
  '[ ] not a checkbox',
  '<b>bold</b> <img src=x onerror=alert(1)> <!-- comment',
  '</details><script>alert(1)</script>',
  '<https://example.com/x>',
  '[click](https://example.com) and ![pic](https://example.com/p.png)',
  '[ref][id] and [id]: https://example.com/evil',
  '*emphasis* and **strong** and ***both*** and SELECT * FROM keys WHERE a*b',
  '_emphasis_ and __strong__ and merchant_id and __init__',
  '~~gone~~ and ~gone~',
  'a $x$ formula and $$y$$',
  'back\\slash at the end \\',
  '&lt;b&gt; &#60; &copy;',
  'a | b | c',
  'line one\n# line two\n\n---\n- three',
  '| --- | --- |',
];

describe('text from outside stays text', () => {
  it.each(HOSTILE)('in a line: %j', (hostile) => {
    const {kinds, text} = read(`- ${plain(hostile)}`);
    const harmless = ['list', 'list_item', 'text', 'escape'];
    expect(kinds.filter((kind) => !harmless.includes(kind))).toEqual([]);
    expect(text).toBe(hostile.replace(/\s+/gu, ' '));
  });

  it.each(HOSTILE)('in a cell: %j', (hostile) => {
    const [rendered] = marked.lexer(table(['a', 'b'], [[cell(hostile), 'end']]).join('\n'), {
      gfm: true,
    });
    if (rendered?.type !== 'table') throw new Error('the table is gone');
    expect(rendered['rows']).toHaveLength(1);
    expect(rendered['rows'][0]).toHaveLength(2);
    expect(rendered['rows'][0][1].text).toBe('end');
  });

  it('what can do no harm is left as it was typed', () => {
    for (const text of [
      'insert into payments (merchant_id, idem_key) values ($1, ...)',
      'SELECT * FROM keys WHERE expires < now() - 24h',
      '~300 ms at p99, a || b, x[0] = 1, C# and F#',
    ]) {
      expect(plain(text)).toBe(text);
    }
  });

  it('no control character survives', () => {
    expect(plain('\u001b]52;c;ZXZpbA==\u0007safe\u202e\u200b text\u009b31m')).toBe('safe text');
  });

  it('a fence is longer than any fence inside it', () => {
    const [token, ...rest] = marked.lexer(preformatted(['````', '# no heading', '```']).join('\n'));
    expect(token).toMatchObject({type: 'code', text: '````\n# no heading\n```'});
    expect(rest).toEqual([]);
  });
});

describe('quotes', () => {
  it('are verbatim while they are short', () => {
    expect(quoted('INSERT … ON CONFLICT  DO\nNOTHING')).toBe('“INSERT … ON CONFLICT DO NOTHING”');
  });

  it('are cut at 24 words, with the ellipsis outside the marks', () => {
    const words = Array.from({length: 50}, (_, index) => `w${index + 1}`);
    expect(quoted(words.join(' '))).toBe(`“${words.slice(0, 24).join(' ')}” …`);
  });

  it('of a question keep its end, in whole sentences', () => {
    const scene = 'A worker holds one payment and freezes for two minutes right after its call.';
    const ask = 'What happens in the minute after it wakes, and who has the payment by then?';
    expect(quotedQuestion(`${scene} ${ask}`)).toBe(`… “${ask}”`);
    expect(quotedQuestion('Take two requests. Which one wins?')).toBe(
      '“Take two requests. Which one wins?”',
    );
  });

  it('are cut when they hold no blanks', () => {
    const cut = quoted('x'.repeat(10_000));
    expect(cut.length).toBeLessThan(600);
    expect(cut.endsWith('” …')).toBe(true);
  });

  it('never lose half a character where they are cut', () => {
    expect(quotedCell('😀'.repeat(1_000))).toMatch(/^“(?:😀)+” …$/u);
  });
});

it.each([
  [0, '0:00'],
  [192_999, '3:12'],
  [1_200_000, '20:00'],
  [4_000_000, '66:40'],
])('%d ms on the clock read %s', (ms, text) => {
  expect(clockTime(ms)).toBe(text);
});
