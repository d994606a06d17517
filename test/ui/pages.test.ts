import {stripVTControlCharacters} from 'node:util';
import {describe, expect, it} from 'vitest';
import {widthOf} from '../../src/ui/graphemes.ts';
import {briefingPage} from '../../src/ui/pages/briefing-page.ts';
import {keysPage} from '../../src/ui/pages/keys-page.ts';
import {rubricPage} from '../../src/ui/pages/rubric-page.ts';
import {lockersRound, SECRET} from '../support/a-lockers-round.ts';

const FACTS = {minutes: 20, completions: 0, price: 'offline: free', coach: 'offline coach'};

const PAGES: readonly [string, (width: number) => string[]][] = [
  ['briefing', (width) => briefingPage(lockersRound(), FACTS, width)],
  ['rubric', (width) => rubricPage(lockersRound(), width)],
  ['keys', keysPage],
];

describe.each(PAGES)('the %s', (_name, page) => {
  it.each([56, 78, 90])('fits %d columns', (width) => {
    for (const line of page(width)) {
      expect(widthOf(stripVTControlCharacters(line))).toBeLessThanOrEqual(width);
    }
  });

  it('keeps what belongs on the scorecard', () => {
    expect(page(90).join('\n')).not.toContain(SECRET);
  });
});

it('a round file cannot reach the terminal', () => {
  const evil = '\u001b]0;owned\u0007\u001b[2Jtitle\u202e';
  const round = lockersRound();
  const page = briefingPage(
    {...round, title: evil, card: {...round.card, company: evil}},
    FACTS,
    78,
  );
  const rest = page.join('\n').replaceAll(/\u001b\[[\d;]*m/gu, '');
  expect(rest).not.toMatch(/[\u001b\u0007\u202e]|owned/u);
  expect(rest).toContain('title');
});

it('every key of the help is told apart from what it does', () => {
  for (const line of keysPage(78)) {
    expect(stripVTControlCharacters(line)).toMatch(
      /^(?:The round|Your answer|Lost connection|.* {2}\S.*|)$/u,
    );
  }
});
