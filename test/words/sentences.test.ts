import {array, assert, constantFrom, oneof, property, string} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isCodeLine, splitSentences} from '../../src/words/sentences.ts';

const split = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each([
    ['plain prose', 'One row. Two rows! Three?', ['One row.', 'Two rows!', 'Three?']],
    [
      'what is typed in a hurry',
      'it conflicts. then we read the row. ok',
      ['it conflicts.', 'then we read the row.', 'ok'],
    ],
    [
      'abbreviations',
      'a store, e.g. a table, i.e. rows vs. documents. Then done etc. The end',
      ['a store, e.g. a table, i.e. rows vs. documents.', 'Then done etc.', 'The end'],
    ],
    [
      'decimals and versions',
      'It takes 3.5 ms on v1.2. Good enough',
      ['It takes 3.5 ms on v1.2.', 'Good enough'],
    ],
    [
      'addresses',
      'See https://a.example/x?y=1 and POST /v1/jobs. It answers.',
      ['See https://a.example/x?y=1 and POST /v1/jobs.', 'It answers.'],
    ],
    [
      'a statement within prose',
      'UPDATE t SET a = a - 5 WHERE id = 7. If it hits 0 rows we stop',
      ['UPDATE t SET a = a - 5 WHERE id = 7.', 'If it hits 0 rows we stop'],
    ],
    [
      'placeholders',
      'select it WHERE id = ? AND v = ? and go on',
      ['select it WHERE id = ? AND v = ? and go on'],
    ],
    ['lines as sentences', 'first we lock\nthen we read', ['first we lock', 'then we read']],
    [
      'a line that an editor wrapped',
      'the second request finds the row of the first one and it waits\nuntil there is an answer',
      ['the second request finds the row of the first one and it waits\nuntil there is an answer'],
    ],
    ['lists', '- a row\n- a queue', ['- a row', '- a queue']],
    ['numbered steps in a line', '1. insert it 2. call out', ['1. insert it 2. call out']],
    [
      'a block of code as one sentence',
      'It is this:\nINSERT INTO t (a)\nVALUES ($1)\nON CONFLICT DO NOTHING;\nthen we look at the count',
      [
        'It is this:',
        'INSERT INTO t (a)\nVALUES ($1)\nON CONFLICT DO NOTHING;',
        'then we look at the count',
      ],
    ],
    [
      'a request with its header',
      'POST /v1/jobs\nRequest-Key: a-1\n\nfirst time:',
      ['POST /v1/jobs\nRequest-Key: a-1', 'first time:'],
    ],
    ['an ellipsis', 'it sees NEW... hmm and that is odd', ['it sees NEW... hmm and that is odd']],
    ['nothing', ' \n\n ', []],
  ])('understands %s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('gives exact places, in order, that leave nothing but white space out', () => {
    const piece = oneof(
      string({maxLength: 8}),
      constantFrom(
        '. ',
        '? ',
        '\n',
        'e.g. ',
        'then ',
        'Row ',
        '{"a":1}',
        '```',
        'x = ?',
        '👍',
        '\u2028',
      ),
    );
    assert(
      property(array(piece, {maxLength: 20}), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const sentence of splitSentences(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(text.slice(at, sentence.start).trim()).toBe('');
          expect(sentence.text).not.toBe('');
          at = sentence.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      {numRuns: 500},
    );
  });
});

describe('isCodeLine', () => {
  it.each([
    ['SELECT id FROM jobs WHERE state = 1', true],
    ['{"id": "j_1", "state": "done"}', true],
    ['curl -X POST https://a.example', true],
    ['if (row == null) {', true],
    ['Set the flag first. Then we call', false],
    ['we insert the row (id, state) and go on', false],
    ['(honestly) I would look it up', false],
    ['- a list item;', false],
  ])('%j → %j', (line, isCode) => {
    expect(isCodeLine(line)).toBe(isCode);
  });
});
