/** A judge that says what a test tells it to say. */
import type {Judge, Ruling} from '../../src/grading/judge.ts';
import type {Turn} from '../../src/interview/state.ts';
import type {Observable} from '../../src/round/schema.ts';

type Says = (observable: Observable, turns: readonly Turn[]) => Ruling;

/** @param says its ruling on an observable; may throw */
export function aJudge(says: Says, name = 'a-model'): Judge {
  return {
    name,
    hash: 'beef',
    concurrency: 1,
    canaries: null,
    judge: async (observable, turns) => says(observable, turns),
  };
}

/** Rules `not_met` on everything that is not listed, and `met` with the listed quote on the rest. */
export function quotingJudge(
  quotes: Readonly<Record<string, {readonly turn: number; readonly text: string}>>,
  name?: string,
): Judge {
  return aJudge((observable) => {
    const quote = quotes[observable.id];
    return quote
      ? {quotes: [quote], justification: 'It says so.', verdict: 'met'}
      : {quotes: [], justification: 'Not found.', verdict: 'not_met'};
  }, name);
}
