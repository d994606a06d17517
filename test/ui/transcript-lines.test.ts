import {stripVTControlCharacters} from 'node:util';
import {describe, expect, it} from 'vitest';
import type {Turn} from '../../src/interview/state.ts';
import {stageOf} from '../../src/ui/stage.ts';
import {transcriptLines} from '../../src/ui/transcript-lines.ts';
import {answered, asked, cutIn} from '../support/fake-session.ts';

function lines(...turns: Parameters<typeof transcriptLines>[0]): string[] {
  return transcriptLines(turns, 24, 'Maya').map((line) => stripVTControlCharacters(line));
}

it('a turn is who, when, and its words, wrapped and set in', () => {
  expect(
    lines(asked(1, 'How many doors open in one second?'), answered(2, 'Forty.\n\nMore at noon.')),
  ).toEqual([
    'Maya  0:30',
    '  How many doors open in',
    '  one second?',
    '',
    'You  1:00',
    '  Forty.',
    '',
    '  More at noon.',
    '',
  ]);
});

it('says how an answer came to its end when it was not sent', () => {
  expect(lines(answered(1, 'half', {cause: 'time'}))[0]).toContain('when time ran out');
  expect(lines(cutIn(1, 'Stop.'))[0]).toBe('Maya cut in  0:30');
});

it('is laid out once for each turn and width', () => {
  const turn = answered(1, 'Same words.');
  const first = transcriptLines([turn], 24, 'Maya');
  Object.assign(turn, {text: 'A turn never changes.'});
  expect(transcriptLines([turn], 24, 'Maya')).toEqual(first);
  expect(transcriptLines([turn], 40, 'Maya')).not.toEqual(first);
});

function after(kind: 'clarify' | 'wrap' | 'probe', ladder = 'door'): Turn {
  if (kind === 'clarify') return asked(2, 'x', {move: {kind, fact: null}});
  if (kind === 'wrap') return asked(2, 'x', {move: {kind, ladder, rung: 0}});
  return asked(2, 'x', {move: {kind, ladder, rung: 0, claim: null, quote: null}});
}

describe('the part of the round', () => {
  it.each([
    ['nothing yet', [], 'Opening'],
    ['the first question', [asked(1, 'x')], 'Requirements'],
    ['a fact given in between', [asked(1, 'x'), after('clarify')], 'Requirements'],
    ['a probe', [asked(1, 'x'), after('probe')], 'Design'],
    [
      'a probe that still asks for figures',
      [asked(1, 'x'), after('probe', 'figures')],
      'Requirements',
    ],
    ['the last question', [asked(1, 'x'), after('probe'), after('wrap')], 'Last question'],
  ])('after %s', (_what, turns, stage) => {
    expect(stageOf(turns, 'figures')).toBe(stage);
  });
});
