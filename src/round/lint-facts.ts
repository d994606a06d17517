/**
 * Whether each fact can be given. The first fact whose patterns fit a question answers it, so a
 * wide pattern higher up takes questions away from the facts below.
 */
import type {Pattern} from '../words/pattern.ts';
import {compilePattern, mentions} from '../words/pattern.ts';
import type {Advice, Path} from './problem.ts';
import {errorAt, warningAt} from './problem.ts';
import type {Round} from './schema.ts';

export function factAdvice({facts}: Round): Advice[] {
  return facts.flatMap((fact, index) => {
    const path: Path = ['facts', index, 'asked'];
    const earlier = facts.slice(0, index);
    const samples = fact.asked.flatMap((source, at) =>
      samplesOf(compilePattern(source)).map((words) => ({
        at,
        words,
        taker: earlier.find(({asked}) => mentions(asked, words))?.id,
      })),
    );
    const taken = samples.filter(({taker}) => taker !== undefined);
    const [first] = taken;
    if (!first) return [];
    if (taken.length === samples.length) {
      const message = `"${fact.id}" can never be given: "${first.taker}", further up, takes all its questions`;
      return [errorAt(path, message)];
    }
    return taken.map(({at, words, taker}) =>
      warningAt(
        [...path, at],
        `a question with "${words}" is answered by "${taker}", which stands further up`,
      ),
    );
  });
}

/** For each alternative of a pattern the shortest words that fit it. */
function samplesOf({alternatives}: Pattern): string[] {
  return alternatives.map((steps) =>
    steps
      .flatMap((step) => {
        if (step.kind === 'gap') return [];
        return [step.kind === 'number' ? '5' : step.word];
      })
      .join(' '),
  );
}
