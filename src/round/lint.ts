/**
 * What a round's author should know beyond "it loads": whether every part of the rubric can be
 * reached, tells two candidates apart and stays secret until the scorecard. Knows the file only;
 * how lines sound and how examples are judged is looked at elsewhere.
 */
import {factAdvice} from './lint-facts.ts';
import {leakAdvice} from './lint-leaks.ts';
import {rubricAdvice} from './lint-rubric.ts';
import type {Advice} from './problem.ts';
import type {Round} from './schema.ts';

/** @param round one that has passed `checkRound` */
export function lintRound(round: Round): Advice[] {
  return [...rubricAdvice(round), ...leakAdvice(round), ...factAdvice(round)];
}
