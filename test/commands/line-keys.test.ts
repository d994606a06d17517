import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LineKeys} from '../../src/commands/line-keys.ts';

const ESC = '\u001b';

function typed(...pieces: string[]) {
  const keys = new LineKeys();
  let result = keys.push('');
  for (const piece of pieces) result = keys.push(piece);
  return result;
}

describe('a line in raw mode', () => {
  it.each<[string, string[], string]>([
    ['typed key by key', ['a', 'b', 'c', '\r'], 'abc'],
    ['pasted with its Enter', ['abc\r'], 'abc'],
    ['pasted with a line end of any kind', ['abc\r\n'], 'abc'],
    ['mended with backspace', ['ax', '\u007f', 'b\b', 'bc\r'], 'abc'],
    ['begun anew', ['wrong', '\u0015', 'abc\r'], 'abc'],
    ['with arrows and function keys among it', [`a${ESC}[Db${ESC}OP${ESC}[15~c\r`], 'abc'],
    ['with a stray Escape', [ESC, 'abc', '\r'], 'abc'],
    ['with a key that comes in two pieces', [`a${ESC}`, '[D', 'bc\r'], 'abc'],
    ['in a marked paste', [`${ESC}[200~abc${ESC}[201~`, '\r'], 'abc'],
    ['in a marked paste in pieces', [`${ESC}[20`, `0~ab`, `c${ESC}[201`, '~\r'], 'abc'],
  ])('%s', (_, pieces, text) => {
    expect(typed(...pieces)).toEqual({type: 'line', text});
  });

  it.each<[string, string[]]>([
    ['of a marked paste', [`${ESC}[200~ab\rcd${ESC}[201~`, '\r']],
    ['of a paste from a terminal without marks', ['ab\rcd\r']],
  ])('keeps the line break %s, so that it can be told', (_, pieces) => {
    expect(typed(...pieces)).toEqual({type: 'line', text: 'ab\ncd'});
  });

  it.each([['\u0003'], ['abc', '\u0003'], [`${ESC}[200~abc`, '\u0003'], ['\u0004']])(
    'is given up with Ctrl+C, and with Ctrl+D when it is empty: %j',
    (...pieces) => {
      expect(typed(...pieces)).toEqual({type: 'interrupted'});
    },
  );

  it('is not given up with Ctrl+D in the middle', () => {
    expect(typed('abc', '\u0004', '\r')).toEqual({type: 'line', text: 'abc'});
  });

  it('does not depend on how a paste is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({max: 12})), (cuts) => {
        const all = `${ESC}[200~sk-ant-abcdefghijklmnop${ESC}[201~`;
        const pieces: string[] = [];
        let at = 0;
        for (const cut of cuts) {
          pieces.push(all.slice(at, at + cut));
          at += cut;
        }
        expect(typed(...pieces, all.slice(at), '\r')).toEqual({
          type: 'line',
          text: 'sk-ant-abcdefghijklmnop',
        });
      }),
    );
  });
});
