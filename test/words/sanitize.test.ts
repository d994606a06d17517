import {readFileSync} from 'node:fs';
import {array, assert, constantFrom, oneof, property, string} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sanitize, sanitizeLine} from '../../src/words/sanitize.ts';

const attacks = JSON.parse(
  readFileSync(new URL('../fixtures/cases/escape-attacks.json', import.meta.url), 'utf8'),
) as Record<string, string>;

const DANGEROUS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\p{Cs}/u;

const hostileText = array(
  oneof(
    string({unit: 'grapheme', maxLength: 4}),
    string({unit: 'binary', maxLength: 4}),
    constantFrom(...Object.values(attacks)),
    constantFrom(
      '\u001b',
      '[',
      ']',
      '\u009b',
      '\u009d',
      '\u0090',
      '\u0007',
      '\u001b\\',
      '31m',
      '\n',
      '\r',
    ),
    constantFrom(
      '\u200d',
      '\u200c',
      '\ufe0f',
      '\u200b',
      '\u202e',
      '\ud83d',
      '\udc4f',
      '\udb40',
      '\udc41',
    ),
    constantFrom('👩', '👩‍💻', '❤️', '1️⃣', 'न्\u200d', 'می\u200c', 'e\u0301', '漢字', 'a'),
  ),
  {maxLength: 12},
).map((parts) => parts.join(''));

describe('sanitize', () => {
  it.each(Object.entries(attacks))('neutralises %s', (_name, attack) => {
    expect(sanitize(attack)).not.toMatch(DANGEROUS);
  });

  it.each([
    ['a clipboard write', 'a\u001b]52;c;ZXZpbA==\u0007b', 'ab'],
    ['a clipboard write that is never closed', 'a\u001b]52;c;ZXZpbA==', 'a'],
    ['an 8-bit clipboard write', 'a\u009d52;c;eA==\u009cb', 'ab'],
    ['a wrapped clipboard write', 'a\u001bPtmux;\u001b\u001b]52;c;eA==\u0007\u001b\\b', 'ab'],
    ['a graphics command', 'a\u001b_Gf=24;AAAA\u001b\\b', 'ab'],
    ['a colour', 'a\u001b[31mb\u001b[0m', 'ab'],
    ['a link, whose words stay', 'a\u001b]8;;http://evil\u0007click\u001b]8;;\u0007b', 'aclickb'],
    ['a string over two lines', 'a\u001bPq#0\n#1\u001b\\b', 'ab'],
    ['a character set switch', 'a\u001b(0b', 'ab'],
    ['a reset', 'a\u001bcb', 'ab'],
  ])('takes the payload of %s with it', (_name, attack, left) => {
    expect(sanitize(attack)).toBe(left);
  });

  it('loses no more than the line when a string is never closed', () => {
    expect(sanitize('one\u001b]0;title\ntwo\nthree')).toBe('one\ntwo\nthree');
  });

  it('cannot be made to assemble a sequence from the rests of others', () => {
    expect(sanitize('a\u001b[3\u001b[0m1mb')).toBe('a1mb');
    expect(sanitize('a\u001b\u200b[31mb')).not.toMatch(DANGEROUS);
    expect(sanitize('a\udb40\u001b[m\udc41b')).toBe('ab');
  });

  it.each([
    ['Windows line ends', 'a\r\nb', 'a\nb'],
    ['a lone carriage return', 'a\rb', 'a\nb'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a\nb\nc'],
    ['a joiner between Latin letters', 'pra\u200dise', 'praise'],
    ['a variation selector after a letter', 'a\ufe0fb', 'ab'],
    ['data hidden in variation selectors', '😀\ufe00\ufe01\ufe02', '😀\ufe00'],
    ['a soft hyphen', 'gr\u00adeat', 'great'],
  ])('normalises %s', (_name, text, clean) => {
    expect(sanitize(text)).toBe(clean);
  });

  it.each([
    'INSERT INTO keys (id, state) VALUES ($1, \'sent\') ON CONFLICT DO NOTHING; -- 100 % "fine"',
    "if (a < b && c[0] != '\\n') {\n\treturn `x`;\n}",
    '👩‍💻 👨‍👩‍👧‍👦 ❤️ 🏳️‍🌈 1️⃣ 👍🏽',
    '漢字とかな — 한국어 — Ελληνικά — עברית — العربية',
    'می\u200cخواهم, क्\u200dष',
    'Crème brûlée, e\u0301, n\u0303',
    '“typographic” – quotes … 5 €',
  ])('leaves %j as it is', (text) => {
    expect(sanitize(text)).toBe(text);
  });

  it('never yields a forbidden character', () => {
    assert(
      property(hostileText, (text) => {
        expect(sanitize(text)).not.toMatch(DANGEROUS);
      }),
      {numRuns: 1000},
    );
  });

  it('changes nothing more the second time', () => {
    assert(
      property(hostileText, (text) => {
        const once = sanitize(text);
        expect(sanitize(once)).toBe(once);
      }),
      {numRuns: 1000},
    );
  });

  it('leaves any printable ASCII text as it is', () => {
    assert(
      property(string({unit: 'grapheme-ascii'}), (text) => {
        expect(sanitize(text)).toBe(text);
      }),
    );
  });

  it.each([
    '\u001b]',
    '\u009d',
    '\u001b[3',
    '\u009d\n',
    '\u001b',
    '\u200d',
    '\ufe0f',
    '\ud83d',
    '\u001bP\u001b',
    '😀\ufe0f\u200d',
  ])(
    'is done with half a million characters of %j in time that grows with their number only',
    (unit) => {
      const time = (length: number): number => {
        const text = unit.repeat(length / unit.length);
        const started = performance.now();
        sanitize(text);
        return performance.now() - started;
      };
      time(50_000);
      const small = Math.min(time(50_000), time(50_000), time(50_000));
      const large = Math.min(time(500_000), time(500_000));
      // Ten times the text: quadratic would be a hundred times the time. The constant absorbs noise.
      expect(large).toBeLessThan(small * 40 + 20);
    },
  );
});

describe('sanitizeLine', () => {
  it('yields one line with single blanks', () => {
    expect(sanitizeLine('  a\t\tb\r\n\u001b[2Jc  ')).toBe('a b c');
  });
});
