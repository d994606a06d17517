/** Finds the phrase patterns of a round that cannot be read. */
import {compilePattern, PatternError} from '../words/pattern.ts';
import type {Finding, Path} from './problem.ts';
import type {Round, Signal} from './schema.ts';

export function patternFindings(round: Round): Finding[] {
  return [
    ...round.observables.flatMap((observable, index) =>
      signals(['observables', index, 'signals'], observable.signals),
    ),
    ...round.ladders.flatMap((ladder, index) => [
      ...sources(['ladders', index, 'mention'], ladder.mention),
      ...sources(['ladders', index, 'names'], ladder.names),
      ...sources(['ladders', index, 'dodge'], ladder.dodge),
      ...signals(['ladders', index, 'pinned'], ladder.pinned),
      ...ladder.rungs.flatMap((rung, at) =>
        signals(['ladders', index, 'rungs', at, 'answered'], rung.answered ?? []),
      ),
    ]),
    ...(['failures', 'changes'] as const).flatMap((list) =>
      round[list].flatMap((scene, index) => sources([list, index, 'after'], scene.after)),
    ),
    ...round.facts.flatMap((fact, index) => sources(['facts', index, 'asked'], fact.asked)),
    ...sources(['tools'], round.tools ?? []),
    ...sources(['guarded'], round.guarded),
  ];
}

function signals(path: Path, list: readonly Signal[]): Finding[] {
  return list.flatMap((signal, index) => [
    ...sources([...path, index, 'all'], signal.all),
    ...sources([...path, index, 'none'], signal.none ?? []),
  ]);
}

function sources(path: Path, list: readonly string[]): Finding[] {
  return list.flatMap((source, index) => {
    try {
      compilePattern(source);
      return [];
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      return [{path: [...path, index], message: `this pattern can't be read: ${error.message}`}];
    }
  });
}
