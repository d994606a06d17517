import {describe, expect, it} from 'vitest';
import {lintRound} from '../../src/round/lint.ts';
import type {Round} from '../../src/round/schema.ts';
import {itemOf, templateRound} from '../support/template-round.ts';

function adviceOn(spoil: (round: Round) => void): string[] {
  return lintRound(templateRound(spoil)).map(
    ({severity, path, message}) => `${severity} ${path.join('.')}: ${message}`,
  );
}

const observable = (round: Round, id: string) => itemOf(round.observables, id);
const ladder = (round: Round, id: string) => itemOf(round.ladders, id);

describe('lintRound', () => {
  it('has nothing to say about the round that it scaffolds', () => {
    expect(adviceOn(() => undefined)).toEqual([]);
  });

  const table: [what: string, spoil: (round: Round) => void, advice: RegExp][] = [
    [
      'a dimension with one ladder',
      (round) => {
        round.ladders = round.ladders.filter(({id}) => id !== 'own-doubts');
      },
      /^warning dimensions\.scorecard\.1\.id: "incident" has one ladder/u,
    ],
    [
      'a dimension with two observables',
      (round) => {
        round.observables = round.observables.filter(({id}) => id !== 'tells-the-size');
      },
      /^warning dimensions\.scorecard\.1\.id: "incident" has fewer than 3 observables/u,
    ],
    [
      'a dimension in which no mistake can show',
      (round) => {
        observable(round, 'looks-first').scorecard = 'incident';
      },
      /^warning dimensions\.scorecard\.0\.id: "selling" has no negative observable/u,
    ],
    [
      'a dimension that only scenes ask about',
      (round) => {
        for (const one of round.observables) {
          if (one.scorecard === 'selling') one.askedBy = ['paid-twice'];
        }
      },
      /^warning dimensions\.scorecard\.0\.id: all that "selling" looks for waits for scenes/u,
    ],
    [
      'an observable of the opening that the opening does not ask for',
      (round) => {
        observable(round, 'asks-for-numbers').askedBy = ['two-buyers'];
      },
      /^error observables\.0\.askedBy: .*"numbers" does not ask for it/u,
    ],
    [
      'an observable of the incident that the incident does not ask for',
      (round) => {
        observable(round, 'own-part').askedBy = ['own-doubts'];
      },
      /^error observables\.\d\.askedBy: .*"incident" does not ask for it/u,
    ],
    [
      'an observable that is asked for where it does not count',
      (round) => {
        observable(round, 'tells-the-loser').askedBy = ['incident'];
      },
      /^error observables\.2\.askedBy: .*say "when: reflection"/u,
    ],
    [
      'a ladder that stays on one level',
      (round) => {
        for (const rung of ladder(round, 'two-buyers').rungs) rung.level = 'mechanism';
      },
      /^error ladders\.1\.rungs: "two-buyers" does not deepen: every rung is mechanism/u,
    ],
    [
      'a question that stands in two places',
      (round) => {
        const [rung] = ladder(round, 'incident').rungs;
        if (rung) rung.ask = ladder(round, 'own-doubts').opener.toUpperCase();
      },
      /^error ladders\.4\.opener: "incident" asks this already/u,
    ],
    [
      'a trap that no observable can see',
      (round) => {
        round.traps.push({id: 'new-one', title: 'New', text: 'Nobody looks for it.'});
      },
      /^warning traps\.1\.id: no observable can tell whether "new-one" was avoided/u,
    ],
    [
      'a task that names a guarded mechanism',
      (round) => {
        round.brief.task += ' A distributed lock is not allowed.';
      },
      /^error brief\.task: this names "distributed lock", which is guarded/u,
    ],
    [
      'a tier that names a guarded mechanism',
      (round) => {
        round.dimensions.scorecard.forEach(({tiers}, index) => {
          if (index === 0) tiers.strong = 'Uses a unique index.';
        });
      },
      /^warning dimensions\.scorecard\.0\.tiers\.strong: this names "unique index"/u,
    ],
    [
      'a brief that repeats an example',
      (round) => {
        const {met} = observable(round, 'tells-the-loser');
        round.brief.about.push({title: 'Hint', text: met});
      },
      /^error brief\.about\.1\.text: this repeats the example of "tells-the-loser"/u,
    ],
    [
      'a brief that repeats a step of an outline',
      (round) => {
        round.brief.task += ` ${round.dimensions.scorecard[0]?.outline[1]}`;
      },
      /^error brief\.task: this repeats the outline of "selling"/u,
    ],
    [
      'a task that holds what an observable looks for',
      (round) => {
        round.brief.task += ' The second buyer has to be shown that the seat is taken.';
      },
      /^error brief\.task: this gives away what "tells-the-loser" looks for: "The second buyer/u,
    ],
    [
      'an opener that holds what an observable looks for',
      (round) => {
        ladder(round, 'two-buyers').opener =
          'The loser is told that the seat is taken. Which step tells them apart?';
      },
      /^warning ladders\.1\.opener: this gives away what "tells-the-loser" looks for/u,
    ],
    [
      'a fact that an earlier one hides',
      (round) => {
        const last = itemOf(round.facts, 'freshness');
        last.asked = ['how many people come', 'which traffic'];
      },
      /^error facts\.2\.asked: "freshness" can never be given: "rush", further up/u,
    ],
    [
      'a question that an earlier fact takes away',
      (round) => {
        itemOf(round.facts, 'freshness').asked.push('peak traffic | page views');
      },
      /^warning facts\.2\.asked\.1: a question with "peak traffic" is answered by "rush"/u,
    ],
  ];

  it.each(table)('tells of %s', (_what, spoil, advice) => {
    const found = adviceOn(spoil);
    expect(found.filter((line) => advice.test(line))).toHaveLength(1);
  });

  it('does not take a shorter question for one that an earlier fact answers', () => {
    const found = adviceOn((round) => {
      round.facts = [
        {id: 'long', asked: ['how many people .. second'], answer: '3,000.'},
        {id: 'short', asked: ['how many people'], answer: '20,000.'},
      ];
    });
    expect(found).toEqual([]);
  });

  it('lets advice that is meant to teach name what it teaches', () => {
    const found = adviceOn((round) => {
      round.strong.push({title: 'Knows the tool', text: 'A unique index decides.'});
      round.questions.push({question: 'How?', answer: 'With a conditional update.'});
    });
    expect(found).toEqual([]);
  });
});
