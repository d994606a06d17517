/** What is wrong with goldens and labels beyond their shape: ids, places, quotes, gaps. */
import type {Round} from '../../round/schema.ts';
import {findQuote} from '../../words/quotes.ts';
import {sanitize} from '../../words/sanitize.ts';
import type {Golden, Labels} from './golden.ts';

/** @returns sentences, empty when the transcript fits the round */
export function goldenProblems(golden: Golden, round: Round): string[] {
  const ladders = new Set(round.ladders.map(({id}) => id));
  const scenes = new Set([...round.failures, ...round.changes].map(({id}) => id));
  const facts = new Set(round.facts.map(({id}) => id));
  const problems: string[] = [];
  let clock = 0;
  for (const [index, turn] of golden.turns.entries()) {
    const place = `turn ${index + 1}`;
    if (turn.at < clock) problems.push(`${place}: the clock goes back`);
    clock = turn.at;
    if (turn.who !== 'maya') continue;
    const named = [
      ['ladder', turn.ladder, ladders],
      ['scene', turn.scene, scenes],
      ['fact', turn.fact, facts],
    ] as const;
    for (const [what, id, known] of named) {
      if (id !== undefined && !known.has(id)) problems.push(`${place}: no ${what} "${id}"`);
    }
    if (turn.move === 'inject' && turn.scene === undefined) {
      problems.push(`${place}: a failure or change without its "scene"`);
    }
  }
  return problems;
}

/**
 * @param isWhole every observable has to be labelled, not only some
 * @returns sentences, empty when one labeller's verdicts on a golden can be relied on
 */
export function labelProblems(
  golden: Golden,
  labels: Labels,
  round: Round,
  isWhole = true,
): string[] {
  const given = labels[golden.id] ?? {};
  const known = new Set(round.observables.map(({id}) => id));
  const missing = isWhole ? [...known].filter((id) => given[id] === undefined) : [];
  return [
    ...missing.map((id) => `${golden.id}: "${id}" is not labelled`),
    ...Object.entries(given).flatMap(([id, {verdict, quote}]) => {
      if (!known.has(id)) return [`${golden.id}: there is no observable "${id}"`];
      if (quote === undefined) {
        return verdict === 'met' ? [`${golden.id}: "${id}" is met without a quote`] : [];
      }
      return isThere(golden, quote)
        ? []
        : [`${golden.id}: the quote of "${id}" is not in turn ${quote.turn}`];
    }),
  ];
}

function isThere({turns}: Golden, quote: {readonly turn: number; readonly text: string}): boolean {
  const turn = turns[quote.turn - 1];
  if (turn?.who !== 'candidate') return false;
  return findQuote(sanitize(turn.text), sanitize(quote.text)) !== null;
}
