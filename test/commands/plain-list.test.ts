import {describe, expect, it} from 'vitest';
import {plainList} from '../../src/commands/plain-list.ts';

describe('plainList', () => {
  it.each([
    [['rounds'], {library: 'rounds', json: false}],
    [['rounds', 'list'], {library: 'rounds', json: false}],
    [['scorecards', '--json'], {library: 'scorecards', json: true}],
    [['scorecards', 'list', '--json'], {library: 'scorecards', json: true}],
  ])('takes %j', (argv, list) => {
    expect(plainList(argv)).toEqual(list);
  });

  it.each([
    [[]],
    [['list']],
    [['rounds', 'show']],
    [['rounds', 'list', 'list']],
    [['rounds', '--help']],
    [['scorecards', '--json', '--json']],
    [['scorecards', '--json', 'list']],
  ])('leaves %j to the parser', (argv) => {
    expect(plainList(argv)).toBeNull();
  });
});
