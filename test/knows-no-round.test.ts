/** The program runs any round, so no round's subject may have slipped into its code or its lines. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SUBJECT =
  /stripe|payment|payout|idempot|charge|processor|ledger|merchant|refund|acquirer|\bpsp\b|rate.?limit|larkpoint/iu;
/**
 * Words of the program's own: the scorecard's account of what was claimed, the coach in charge, and
 * what an API calls it when it is asked too often.
 */
const OWN_WORDS = /claim ?ledger|in[- ]?charge|rate[-_]limit(?=ed|_error)/giu;

function textFiles(directory: string): string[] {
  return readdirSync(join(ROOT, directory), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:tsx?|ya?ml|md)$/u.test(name))
    .map((name) => join(directory, name));
}

describe.each(['src', 'prompts'])('%s', (directory) => {
  it('names nothing that only one round is about', () => {
    const files = textFiles(directory);
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const word = SUBJECT.exec(line.replaceAll(OWN_WORDS, ''));
          return word ? [`${file}:${index + 1}: ${word[0]}`] : [];
        }),
    );
    expect(found).toEqual([]);
  });
});
