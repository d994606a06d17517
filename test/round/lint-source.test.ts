import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {nameAdvice, sourceAdvice} from '../../src/round/lint-source.ts';
import {readRound} from '../../src/round/load.ts';

const RUBRICS = resolve(import.meta.dirname, '../../rubrics');
const read = (name: string): string => readFileSync(resolve(RUBRICS, name), 'utf8');
const template = read('template/round.yaml');

/** The scaffolded round with the last pattern it guards replaced by these lines. */
function guarding(...lines: readonly string[]): string {
  const before = '  - distributed lock* | lease*';
  if (!template.includes(before)) throw new Error('the template guards something else now');
  return template.replace(before, lines.join('\n'));
}

describe('sourceAdvice', () => {
  it.each(['template/round.yaml', 'stripe-idempotency.yaml', 'rate-limiter.yaml'])(
    'has nothing to say about %s',
    (name) => {
      expect(sourceAdvice(read(name))).toEqual([]);
    },
  );

  it.each([
    ['at the end', '  - under #', '"#" is read as a comment'],
    ['in the middle', '  - up to # seconds', '"# seconds" is read as a comment'],
    ['in a flow list', '  [under # ms\n  ]', '"# ms" is read as a comment'],
  ])('warns of a number that YAML drops (%s)', (_, line, words) => {
    const source = line.startsWith('  [')
      ? template.replace(/\nguarded:[\s\S]*$/u, `\nguarded:\n${line}\n`)
      : guarding(line);
    const [advice, ...more] = sourceAdvice(source);
    expect(more).toEqual([]);
    expect(advice).toMatchObject({severity: 'warning', path: ['guarded', expect.any(Number)]});
    expect(advice?.message).toContain(words);
  });

  it('points at the line', () => {
    const source = guarding('  - lock*', '  - under # ms');
    const [advice] = sourceAdvice(source);
    if (!advice) throw new Error('no advice');
    const line = source.split('\n').findIndex((one) => one.includes('under # ms')) + 1;
    expect(readRound(source).place(advice)).toMatchObject({line, column: 5});
  });

  it.each([
    ['quotes', "  - 'under # ms'"],
    ['a folded text', '  - >-\n    under # ms'],
    ['no blank before it', '  - p99#'],
    ['a comment of its own line', '  # all kinds of locks\n  - lock*'],
  ])('takes a # for what it is: %s', (_, line) => {
    expect(sourceAdvice(guarding(line))).toEqual([]);
  });
});

describe('nameAdvice', () => {
  it.each(['my-round.yaml', 'my-round.yml'])('lets a round be started by its id (%s)', (name) => {
    expect(nameAdvice('my-round', name)).toEqual([]);
  });

  it('warns when the file has another name than the round', () => {
    expect(nameAdvice('my-round', 'first try.yaml')).toMatchObject([
      {severity: 'warning', path: ['id'], message: expect.stringContaining('"first try"')},
    ]);
  });
});
