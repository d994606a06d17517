import {describe, expect, it} from 'vitest';
import {meterText} from '../../../src/ui/composer/meter.ts';

const CONCRETE =
  'I insert a row into idempotency_keys with the request hash before the charge call, and a unique index on (merchant_id, key) makes the second insert fail with 409.';
const VAGUE = 'It will be robust and scalable. We handle all failures gracefully.';

describe('the meter over a draft', () => {
  it.each([
    ['', ''],
    ['  \n', ''],
    ['Hm', '1 word'],
    ['How many requests do we get?', '6 words'],
  ])('of %j says %j', (text, said) => {
    expect(meterText(text)).toBe(said);
  });

  it('tells showing from promising', () => {
    expect(meterText(CONCRETE)).toMatch(/^\d+ words · concrete$/u);
    expect(meterText(VAGUE)).toMatch(/^11 words · vague: no \w+$/u);
  });

  it('goes by what was written last, and counts all of it', () => {
    const long = `${VAGUE} `.repeat(30) + `${CONCRETE} `.repeat(8);
    expect(meterText(long)).toMatch(/ · concrete$/u);
    expect(meterText(`${CONCRETE} `.repeat(30) + `${VAGUE} `.repeat(20))).toMatch(/ · vague: /u);
    const words = long.trim().split(/\s+/u).length;
    expect(meterText(long)).toContain(`${words} words`);
  });

  it('fits a small window', () => {
    const long = `${VAGUE} `.repeat(2000);
    expect(meterText(long).length).toBeLessThan(40);
  });
});
