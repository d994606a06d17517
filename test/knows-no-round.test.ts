/** The program runs any round, so no round's subject may have slipped into its code or its lines. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SUBJECT =
  /stripe|payment|payout|idempot|charge|processor|ledger|merchant|refund|acquirer|\bpsp\b|rate.?limit|larkpoint/iu;
/** The scorecard's account of what was claimed is called a ledger; that is the product's own word. */
const OWN_WORDS = /claim ?ledger/giu;

function textFiles(directory: string): string[] {
  return readdirSync(join(ROOT, directory), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:tsx?|ya?ml|md)$/u.test(name))
    .map((name) => join(directory, name));
}

describe.each(['src', 'prompts/personas'])('%s', (directory) => {
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
