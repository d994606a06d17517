/** Whether a round's questions and observables meet: nothing unreachable, nothing one-sided. */
import type {Advice, Path} from './problem.ts';
import {errorAt, warningAt} from './problem.ts';
import type {Ladder, Observable, Round} from './schema.ts';

const FEWEST_OBSERVABLES = 3;

export function rubricAdvice(round: Round): Advice[] {
  return [
    ...dimensionAdvice(round),
    ...round.observables.flatMap((observable, index) =>
      reachAdvice(observable, ['observables', index], round),
    ),
    ...round.ladders.flatMap(depthAdvice),
    ...round.ladders.flatMap(answeredAdvice),
    ...repeatedQuestions(round),
    ...unusedTraps(round),
  ];
}

function dimensionAdvice(round: Round): Advice[] {
  const scenes = [...round.failures, ...round.changes].map(({id}) => id);
  return round.dimensions.scorecard.flatMap(({id}, index) => {
    const path: Path = ['dimensions', 'scorecard', index, 'id'];
    const ladders = round.ladders.filter((ladder) => ladder.scorecard === id);
    const own = round.observables.filter((observable) => observable.scorecard === id);
    const wanted = own.filter(({polarity}) => polarity === 'positive');
    const waitsForScenes = wanted.every(
      ({askedBy}) => askedBy.length > 0 && askedBy.every((asked) => scenes.includes(asked)),
    );
    return [
      ...(ladders.length === 1
        ? [warningAt(path, `"${id}" has one ladder: after that nothing is left to ask about it`)]
        : []),
      ...(own.length < FEWEST_OBSERVABLES
        ? [
            warningAt(
              path,
              `"${id}" has fewer than ${FEWEST_OBSERVABLES} observables: one verdict moves it far`,
            ),
          ]
        : []),
      ...(wanted.length === own.length
        ? [warningAt(path, `"${id}" has no negative observable: no mistake can show in it`)]
        : []),
      ...(waitsForScenes
        ? [
            warningAt(
              path,
              `all that "${id}" looks for waits for scenes, and not every session has them`,
            ),
          ]
        : []),
    ];
  });
}

/** Where the judge would never look is where nobody can score. */
function reachAdvice(observable: Observable, path: Path, round: Round): Advice[] {
  const {askedBy, id, polarity, when} = observable;
  if (polarity === 'negative' || askedBy.length === 0) return [];
  const at: Path = [...path, 'askedBy'];
  if (when === 'opening' && !askedBy.includes(round.opening)) {
    return [
      errorAt(at, `"${id}" counts in the opening only, and "${round.opening}" does not ask for it`),
    ];
  }
  if (when === 'reflection' && !askedBy.includes(round.reflection)) {
    return [
      errorAt(
        at,
        `"${id}" counts in the incident only, and "${round.reflection}" does not ask for it`,
      ),
    ];
  }
  if (when !== 'reflection' && askedBy.every((asked) => asked === round.reflection)) {
    const message = `only the incident question asks for "${id}", but it does not count there`;
    return [errorAt(at, `${message}: say "when: reflection"`)];
  }
  return [];
}

function depthAdvice(ladder: Ladder, index: number): Advice[] {
  const levels = new Set(ladder.rungs.map(({level}) => level));
  if (levels.size > 1) return [];
  const [level = ''] = levels;
  return [
    errorAt(['ladders', index, 'rungs'], `"${ladder.id}" does not deepen: every rung is ${level}`),
  ];
}

/** A signal that nearly every answer holds takes its question out of the round. */
function answeredAdvice(ladder: Ladder, index: number): Advice[] {
  return ladder.rungs.flatMap(({answered = []}, at) =>
    answered.flatMap(({all}, signal) =>
      all.every((pattern) => pattern.trim() === '#')
        ? [
            warningAt(
              ['ladders', index, 'rungs', at, 'answered', signal],
              'any number in any answer fits this, and the question is then never asked',
            ),
          ]
        : [],
    ),
  );
}

/** The interviewer asks nothing twice, so the second of two equal questions is lost. */
function repeatedQuestions(round: Round): Advice[] {
  const seen = new Map<string, string>();
  return questionsOf(round).flatMap(({path, owner, text}) => {
    const key = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const before = seen.get(key);
    seen.set(key, before ?? owner);
    return before === undefined
      ? []
      : [errorAt(path, `"${before}" asks this already, word for word`)];
  });
}

interface AskedText {
  readonly path: Path;
  /** Id of the ladder or scene. */
  readonly owner: string;
  readonly text: string;
}

/** Everything a round's interviewer can ask, in the order of the file's lists. */
export function questionsOf(round: Round): AskedText[] {
  const ladders = round.ladders.flatMap(({id, opener, again, rungs}, index) => [
    ...bothWordings(['ladders', index], id, 'opener', opener, again),
    ...rungs.flatMap((rung, at) =>
      bothWordings(['ladders', index, 'rungs', at], id, 'ask', rung.ask, rung.again),
    ),
  ]);
  const scenes = (['failures', 'changes'] as const).flatMap((list) =>
    round[list].flatMap(({id, ask, again}, index) =>
      bothWordings([list, index], id, 'ask', ask, again),
    ),
  );
  return [...ladders, ...scenes];
}

/** A question, and how it is put to someone who asks what is meant. */
function bothWordings(
  path: Path,
  owner: string,
  field: string,
  text: string,
  again: string | undefined,
): AskedText[] {
  const first = {path: [...path, field], owner, text};
  return again === undefined ? [first] : [first, {path: [...path, 'again'], owner, text: again}];
}

function unusedTraps(round: Round): Advice[] {
  const used = new Set(round.observables.map(({trap}) => trap));
  return round.traps.flatMap(({id}, index) =>
    used.has(id)
      ? []
      : [warningAt(['traps', index, 'id'], `no observable can tell whether "${id}" was avoided`)],
  );
}
