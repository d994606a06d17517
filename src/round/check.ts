/**
 * What a schema cannot see: whether the parts of a round fit together. Weights, ids, references,
 * patterns and ladders; each finding says what the author has to change.
 */
import {nearest} from '../words/nearest.ts';
import {patternFindings} from './check-patterns.ts';
import type {Finding, Path} from './problem.ts';
import type {Ladder, Round} from './schema.ts';
import {RUNG_LEVELS} from './schema.ts';

const MAX_RUNG_WORDS = 35;

export function checkRound(round: Round): Finding[] {
  return [
    ...cardFindings(round),
    ...weightFindings(round),
    ...repeatedIds(round),
    ...referenceFindings(round),
    ...coverageFindings(round),
    ...round.ladders.flatMap(ladderFindings),
    ...patternFindings(round),
  ];
}

function cardFindings(round: Round): Finding[] {
  const date = new Date(`${round.card.updated}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(round.card.updated);
  if (isReal) return [];
  return [{path: ['card', 'updated'], message: `${round.card.updated} is no day of the calendar`}];
}

function weightFindings(round: Round): Finding[] {
  return (['scorecard', 'framework'] as const).flatMap((breakdown) => {
    const sum = round.dimensions[breakdown].reduce((total, {weight}) => total + weight, 0);
    if (sum === 100) return [];
    const message = `the weights of the ${breakdown} dimensions add up to ${sum}, not to 100`;
    return [{path: ['dimensions', breakdown], isAboutKey: true, message}];
  });
}

function repeatedIds(round: Round): Finding[] {
  return idGroups(round).flatMap((lists) => {
    const seen = new Set<string>();
    return lists.flatMap(({path, items}) =>
      items.flatMap(({id}, index) => {
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        return [{path: [...path, index, 'id'], message: `the id "${id}" is already taken`}];
      }),
    );
  });
}

interface IdList {
  readonly path: Path;
  readonly items: readonly {readonly id: string}[];
}

/** Lists that share one set of ids: whatever can be asked is remembered under its bare id. */
function idGroups(round: Round): IdList[][] {
  const {dimensions} = round;
  const list = (name: 'ladders' | 'failures' | 'changes' | 'facts'): IdList => ({
    path: [name],
    items: round[name],
  });
  return [
    [{path: ['observables'], items: round.observables}],
    [list('ladders'), list('failures'), list('changes'), list('facts')],
    [{path: ['traps'], items: round.traps}],
    [{path: ['principles'], items: round.principles}],
    [{path: ['dimensions', 'scorecard'], items: dimensions.scorecard}],
    [{path: ['dimensions', 'framework'], items: dimensions.framework}],
  ];
}

function ids(items: readonly {readonly id: string}[]): string[] {
  return items.map(({id}) => id);
}

function referenceFindings(round: Round): Finding[] {
  const negative = ids(round.observables.filter(({polarity}) => polarity === 'negative'));
  const positive = ids(round.observables.filter(({polarity}) => polarity === 'positive'));
  const scorecard = ids(round.dimensions.scorecard);
  const framework = ids(round.dimensions.framework);
  const openings = ids([...round.ladders, ...round.failures, ...round.changes]);
  const findings: Finding[] = [];
  const expect = (
    path: Path,
    id: string | undefined,
    known: readonly string[],
    what: string,
  ): void => {
    if (id === undefined || known.includes(id)) return;
    const meant = nearest(id, known);
    const hint = meant === null ? '' : ` (did you mean "${meant}"?)`;
    findings.push({path, message: `there is no ${what} "${id}"${hint}`});
  };
  const placed = (path: Path, item: {scorecard: string; framework: string}): void => {
    expect([...path, 'scorecard'], item.scorecard, scorecard, 'scorecard dimension');
    expect([...path, 'framework'], item.framework, framework, 'framework dimension');
  };

  for (const [index, observable] of round.observables.entries()) {
    const path: Path = ['observables', index];
    placed(path, observable);
    expect([...path, 'trap'], observable.trap, ids(round.traps), 'trap');
    expect([...path, 'principle'], observable.principle, ids(round.principles), 'principle');
    for (const [at, id] of observable.askedBy.entries()) {
      expect([...path, 'askedBy', at], id, openings, 'ladder, failure or change');
    }
    for (const [at, id] of (observable.unless ?? []).entries()) {
      expect([...path, 'unless', at], id, positive, 'positive observable');
    }
  }
  for (const [index, dimension] of round.dimensions.scorecard.entries()) {
    const path: Path = ['dimensions', 'scorecard', index];
    for (const [at, id] of dimension.topNeeds.entries()) {
      expect([...path, 'topNeeds', at], id, positive, 'positive observable');
    }
    for (const [at, id] of dimension.barredBy.entries()) {
      expect([...path, 'barredBy', at], id, negative, 'negative observable');
    }
  }
  for (const list of ['ladders', 'failures', 'changes'] as const) {
    for (const [index, item] of round[list].entries()) placed([list, index], item);
  }
  for (const [index, cap] of round.caps.entries()) {
    expect(['caps', index, 'observable'], cap.observable, negative, 'negative observable');
  }
  expect(['opening'], round.opening, ids(round.ladders), 'ladder');
  expect(['reflection'], round.reflection, ids(round.ladders), 'ladder');
  return findings;
}

/** A dimension that nothing is asked or looked for about would be a weight without a verdict. */
function coverageFindings(round: Round): Finding[] {
  return (['scorecard', 'framework'] as const).flatMap((breakdown) =>
    round.dimensions[breakdown].flatMap((dimension, index) => {
      const path: Path = ['dimensions', breakdown, index];
      const positive = round.observables.some(
        (observable) =>
          observable[breakdown] === dimension.id && observable.polarity === 'positive',
      );
      const isAsked = round.ladders.some((ladder) => ladder[breakdown] === dimension.id);
      return [
        ...(positive ? [] : [{path, message: `"${dimension.id}" has no positive observable`}]),
        ...(isAsked ? [] : [{path, message: `"${dimension.id}" has no ladder that asks about it`}]),
      ];
    }),
  );
}

function ladderFindings(ladder: Ladder, index: number): Finding[] {
  const findings: Finding[] = [];
  let deepest = 0;
  for (const [at, rung] of ladder.rungs.entries()) {
    const path: Path = ['ladders', index, 'rungs', at];
    const depth = RUNG_LEVELS.indexOf(rung.level);
    if (depth < deepest) {
      const above = RUNG_LEVELS[deepest] ?? '';
      const message = `"${rung.level}" stands below "${above}": rungs go from ${RUNG_LEVELS.join(', ')}`;
      findings.push({path: [...path, 'level'], message});
    }
    deepest = Math.max(deepest, depth);
    findings.push(...questionFindings([...path, 'ask'], rung.ask));
    if (rung.again !== undefined)
      findings.push(...questionFindings([...path, 'again'], rung.again));
  }
  return findings;
}

function questionFindings(path: Path, text: string): Finding[] {
  const words = text.split(/\s+/u).length;
  const questions = text.match(/\?/gu)?.length ?? 0;
  return [
    ...(words > MAX_RUNG_WORDS
      ? [{path, message: `this question has ${words} words; ${MAX_RUNG_WORDS} is the most`}]
      : []),
    ...(questions > 1 ? [{path, message: 'a rung asks one question, not several'}] : []),
  ];
}
