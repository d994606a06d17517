import {describe, expect, it} from 'vitest';
import {lintLines, lintPersona} from '../../src/interview/lint-lines.ts';
import type {Advice} from '../../src/round/problem.ts';
import type {Round} from '../../src/round/schema.ts';
import {aPersona} from '../support/a-persona.ts';
import {itemOf, templateRound} from '../support/template-round.ts';

const told = (advice: readonly Advice[]) =>
  advice.map(({severity, path, message}) => `${severity} ${path.join('.')}: ${message}`);

describe('lintLines', () => {
  it('has nothing to say about the round that is scaffolded', () => {
    expect(lintLines(templateRound())).toEqual([]);
  });

  it.each([
    ['Great. What is stored then?', 'praises or confirms'],
    ["That's wrong. What is stored then?", 'says that something is wrong'],
    ['What is stored, and who reads it?', 'more than one question'],
    ["Shouldn't you use a queue there?", 'brings its own answer along'],
    ['Tell nobody. The seat is sold.', null],
    ['The seat is sold.', 'asks nothing'],
    [`${'So '.repeat(36)}what happens?`, '38 words; 35 is the most'],
  ])('an opener "%s" is reported', (opener, complaint) => {
    const round = templateRound((spoiled) => {
      itemOf(spoiled.ladders, 'payment-gap').opener = opener;
    });
    const lines = told(lintLines(round));
    if (complaint === null) expect(lines).toEqual([]);
    else expect(lines.join('\n')).toMatch(new RegExp(`error ladders\\.2\\.opener: .*${complaint}`));
  });

  const places: [string, (round: Round, text: string) => void, string][] = [
    [
      'the opening question',
      (round, text) => {
        itemOf(round.ladders, 'numbers').opener = text;
      },
      'error ladders.0.opener',
    ],
    [
      'a rung',
      (round, text) => {
        const [rung] = itemOf(round.ladders, 'numbers').rungs;
        if (rung) rung.ask = text;
      },
      'warning ladders.0.rungs.0.ask',
    ],
    [
      'a scene',
      (round, text) => {
        itemOf(round.failures, 'paid-twice').ask = text;
      },
      'warning failures.0.ask',
    ],
    [
      'a change',
      (round, text) => {
        itemOf(round.changes, 'second-shop').ask = text;
      },
      'warning changes.0.ask',
    ],
  ];

  it.each(places)('a guarded word in %s is reported with its place', (_what, put, place) => {
    const round = templateRound((spoiled) => put(spoiled, 'Where does your lease end?'));
    const lines = told(lintLines(round));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${place}: this names "lease", which is guarded`);
  });

  it('a fact may neither ask nor name what is guarded', () => {
    const round = templateRound((spoiled) => {
      itemOf(spoiled.facts, 'rush').answer = 'The lease takes a minute. What would you do?';
    });
    expect(told(lintLines(round)).toSorted()).toEqual([
      expect.stringContaining('error facts.0.answer: a fact answers a question'),
      expect.stringContaining('error facts.0.answer: this names "lease"'),
    ]);
  });
});

describe('lintPersona', () => {
  it("tells which of the interviewer's own lines a round takes from her", () => {
    const round = templateRound((spoiled) => {
      spoiled.guarded.push('before the commit');
    });
    expect(told(lintPersona(round, aPersona()))).toEqual([
      expect.stringMatching(/^warning persona: .*"Take the moment before the commit\."/u),
    ]);
  });
});
