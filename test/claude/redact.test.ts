import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {StreamRedactor, redact, redactSpeech} from '../../src/claude/redact.ts';

const KEY = 'sk-ant-api03-AbC_dEf-0123456789xyz';
const TOKEN = 'gateway+token/with.odd=chars';

describe('a key is taken out', () => {
  it.each([
    `Bearer ${KEY}`,
    `{"authorization":"Bearer ${KEY}"}`,
    `x-api-key: ${KEY}`,
    `Headers.append: "Bearer ${KEY.slice(0, 20)}\n${KEY.slice(20)}" is an invalid header value.`,
    `"Bearer ${KEY.slice(0, 20)}\\n${KEY.slice(20)}"`,
    `…${KEY.slice(0, 9)}\r\n  ${KEY.slice(9)}…`,
    KEY.toUpperCase(),
    `${KEY}${KEY}`,
  ])('%j', (text) => {
    const clean = redact(text, [KEY]);
    expect(clean.replaceAll(/\s/g, '').toLowerCase()).not.toContain('0123456789');
    expect(clean).toContain('[key]');
  });

  it('by its shape alone, when nobody knows it', () => {
    expect(redact(`The key ${KEY} is wrong.`)).toBe('The key [key] is wrong.');
    expect(redact(`authorization: ${TOKEN}`)).not.toContain(TOKEN);
  });

  it('in the form that a URL gives it', () => {
    expect(redact(`?token=${encodeURIComponent(TOKEN)}&a=1`, [TOKEN])).toBe('?token=[key]&a=1');
  });

  it('with an inner line break, each half', () => {
    const broken = `${KEY.slice(0, 18)}\n${KEY.slice(18)}`;
    expect(redact(`first ${KEY.slice(0, 18)}, then ${KEY.slice(18)}.`, [broken])).toBe(
      'first [key], then [key].',
    );
  });

  it('and ordinary words stay', () => {
    const text = 'The bearer of the lock asks: what does sk hold? ollama.';
    expect(redact(text, ['ollama'])).toBe(text);
  });
});

describe('in what she says', () => {
  it.each([
    ['What is stored before anything else?', 'anything'],
    ['Who is the bearer of the certificate, and what does bearer authentication prove?', KEY],
    ['What does the row hold? Is it authorization: something or nothing?', KEY],
  ])('a word that happens to be the secret stays: %s', (speech, secret) => {
    const redactor = new StreamRedactor([secret]);
    const pieces = speech.split(/(?<=th| )/u).map((piece) => redactor.push(piece));
    expect(pieces.join('') + redactor.flush()).toBe(speech);
    expect(redactSpeech(speech, [secret])).toBe(speech);
  });

  it('but not out of an error', () => {
    expect(redact('bad header: anything', ['anything'])).toBe('bad header: [key]');
    expect(redact('authorization: something')).toBe('[key]');
  });

  it.each(['dummy-key', 'anything2', 'abcdefghijklmnopqrstuvwxyz', TOKEN])(
    'a secret that is no word goes: %s',
    (secret) => {
      expect(redactSpeech(`Is it ${secret} that the row holds?`, [secret])).not.toContain(secret);
      expect(redactSpeech(`Is it Bearer ${secret}?`)).not.toContain(secret);
    },
  );
});

describe('in a stream', () => {
  it.each([KEY, TOKEN])('%s is taken out, however it is cut', (secret) => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.array(fc.integer({min: 0, max: 120})),
        (before, after, cuts) => {
          const text = `${before} ${secret} ${after}`;
          const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length];
          places.sort((a, b) => a - b);
          const redactor = new StreamRedactor([secret]);
          const out = places
            .slice(1)
            .map((end, at) => redactor.push(text.slice(places[at], end)))
            .join('');
          const whole = out + redactor.flush();
          expect(whole).not.toContain(secret);
          expect(whole).toBe(redact(text, [secret]));
        },
      ),
    );
  });

  it('nothing else is lost or held back for long', () => {
    const redactor = new StreamRedactor([KEY]);
    expect(redactor.push('Which rows')).toBe('Which row');
    expect(redactor.push(' does it lock?')).toBe('s does it lock?');
    expect(redactor.flush()).toBe('');
  });
});
