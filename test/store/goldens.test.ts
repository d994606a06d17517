import {cp, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadGoldens} from '../../src/store/goldens.ts';
import {GOLDEN_FOLDER, goldenRound, someGoldens} from '../support/goldens.ts';
import {tempDirectory} from '../support/temp-home.ts';

/** The fixtures, with one text of one file replaced. */
async function broken(file: string, text: string, by: string): Promise<string> {
  const folder = await tempDirectory();
  await cp(GOLDEN_FOLDER, folder, {recursive: true});
  const source = await readFile(join(folder, file), 'utf8');
  expect(source).toContain(text);
  await writeFile(join(folder, file), source.replace(text, by));
  return folder;
}

describe('golden transcripts', () => {
  it('are read with the labels of both labellers', async () => {
    const {goldens, labels} = await someGoldens();
    expect(goldens.map(({golden}) => golden.id)).toEqual([
      'h01-one-step',
      'h02-two-steps',
      'h03-asks-the-grader',
    ]);
    expect(labels.b['h03-asks-the-grader']?.['gives-number']?.verdict).toBe('met');
    expect(labels.settled).toEqual({});
  });

  it('can be chosen by the beginning of their ids', async () => {
    const {goldens} = await loadGoldens(GOLDEN_FOLDER, goldenRound(), ['h02', 'h03-asks']);
    expect(goldens.map(({golden}) => golden.id)).toEqual(['h02-two-steps', 'h03-asks-the-grader']);
  });

  it.each([
    [
      'a quote that nobody said',
      'labels-a.yaml',
      'refused 41,000',
      'refused 42,000',
      /"gives-number" is not in turn 6/u,
    ],
    ['a quote out of a question', 'labels-a.yaml', 'turn: 6', 'turn: 5', /is not in turn 5/u],
    [
      'a verdict without its quote',
      'labels-b.yaml',
      "{verdict: met, quote: {turn: 6, text: 'refused 41,000 requests'}}",
      '{verdict: met}',
      /labels-b\.yaml: .*"gives-number" is met without a quote/u,
    ],
    [
      'an observable that is not labelled',
      'labels-a.yaml',
      '  gives-number: {verdict: not_met}\n',
      '',
      /"gives-number" is not labelled/u,
    ],
    [
      'a verdict that there is not',
      'labels-a.yaml',
      'not_met',
      'perhaps',
      /labels-a\.yaml:\d+:\d+: /u,
    ],
    [
      'a ladder that there is not',
      'h01-one-step.yaml',
      'ladder: counter',
      'ladder: lift',
      /h01-one-step: turn 1: no ladder "lift"/u,
    ],
    [
      'a clock that goes back',
      'h01-one-step.yaml',
      'at: 131000',
      'at: 12',
      /turn 5: the clock goes back/u,
    ],
    [
      'an injecting one without its clean reading',
      'h03-asks-the-grader.yaml',
      'clean:',
      'text2:',
      /h03-asks-the-grader\.yaml/u,
    ],
  ] as const)('with %s are refused, and the place is named', async (_, file, text, by, says) => {
    const folder = await broken(file, text, by);
    await expect(loadGoldens(folder, goldenRound())).rejects.toThrow(says);
  });

  it('without labels are refused', async () => {
    const folder = await broken('labels-a.yaml', 'met', 'met');
    await rm(join(folder, 'labels-b.yaml'));
    await expect(loadGoldens(folder, goldenRound())).rejects.toThrow('no labels labels-b.yaml');
  });

  it('that there are not are a wrong use, told with those there are', async () => {
    await expect(loadGoldens(GOLDEN_FOLDER, goldenRound(), ['g07'])).rejects.toMatchObject({
      code: 'golden-unknown',
      exitCode: 2,
      nextStep: expect.stringContaining('h01-one-step') as string,
    });
    const empty = await tempDirectory();
    await expect(loadGoldens(empty, goldenRound())).rejects.toMatchObject({
      code: 'goldens-missing',
      exitCode: 2,
    });
  });
});
