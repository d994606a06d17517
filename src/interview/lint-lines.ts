/**
 * Whether an interviewer could say what a round's author has written: each line is held against
 * the persona gate as it would be in an interview with a candidate who has said nothing yet.
 */
import {namedIn} from '../round/lint-leaks.ts';
import {questionsOf as askedIn} from '../round/lint-rubric.ts';
import type {Persona} from '../round/persona.ts';
import type {Advice, Path} from '../round/problem.ts';
import {errorAt, warningAt} from '../round/problem.ts';
import type {Round} from '../round/schema.ts';
import {checkTurn} from './persona-gate.ts';
import type {GateRule} from './persona-gate.ts';
import {questionsOf} from './questions.ts';

/** Of an opener or a scene; rungs are counted when the file is loaded. */
const MOST_WORDS = 35;

export function lintLines(round: Round): Advice[] {
  const opening = round.ladders.find(({id}) => id === round.opening)?.opener;
  return [
    ...askedIn(round).flatMap(({path, text}) => [
      ...conduct(path, text),
      ...form(path, text),
      ...early(path, text, round.guarded, text === opening),
    ]),
    ...round.facts.flatMap(({answer}, index) => {
      const path: Path = ['facts', index, 'answer'];
      return [
        ...conduct(path, answer),
        ...(asks(answer) > 0 ? [errorAt(path, 'a fact answers a question and asks none')] : []),
        ...early(path, answer, round.guarded, true),
      ];
    }),
  ];
}

/** The interviewer's own lines, where this round forbids her their words. */
export function lintPersona(round: Round, {name, lines}: Persona): Advice[] {
  const {canned, ...others} = lines;
  return [...Object.values(others), ...Object.values(canned)]
    .flat()
    .flatMap((line) =>
      namedIn(line, round.guarded).map((words) =>
        warningAt(
          ['persona'],
          `${name}'s own line "${line}" names "${words}", which is guarded here and kept from being said`,
        ),
      ),
    );
}

function conduct(path: Path, text: string): Advice[] {
  return checkTurn(text).map(({rule, span}) => errorAt(path, `${COMPLAINTS[rule]}: "${span}"`));
}

/** The rules that need no context; the others are never reported without one. */
const COMPLAINTS: Readonly<Record<GateRule, string>> = {
  praise: 'this praises or confirms, and the interviewer does neither',
  verdict: 'this says that something is wrong, and the interviewer leaves that to the scorecard',
  'stacked-questions': 'this asks more than one question at once',
  'too-long': 'this goes on beyond 60 words',
  leading: 'this question brings its own answer along, or can be answered with yes',
  leak: 'this names a mechanism',
  unanchored: 'this takes up nothing that was said',
  repeat: 'this was asked before',
  'time-claim': 'this states a time',
};

function form(path: Path, text: string): Advice[] {
  const words = text.split(/\s+/u).length;
  const isRung = path.includes('rungs');
  return [
    ...(asks(text) === 0 ? [errorAt(path, 'this asks nothing: end it with one question')] : []),
    ...(words > MOST_WORDS && !isRung
      ? [errorAt(path, `this question has ${words} words; ${MOST_WORDS} is the most`)]
      : []),
  ];
}

function asks(text: string): number {
  return questionsOf(text).reduce((sum, question) => sum + question.asks, 0);
}

/** @param isUnprompted said to a candidate who may have named nothing yet */
function early(
  path: Path,
  text: string,
  guarded: readonly string[],
  isUnprompted: boolean,
): Advice[] {
  return namedIn(text, guarded).map((words) =>
    isUnprompted
      ? errorAt(path, `this names "${words}", which is guarded, before the candidate can have`)
      : warningAt(
          path,
          `this names "${words}", which is guarded: it is asked only after the candidate has said it`,
        ),
  );
}
