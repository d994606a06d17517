/**
 * Whether what a candidate may read, or is asked without having said a word, holds the answers:
 * guarded mechanisms, sentences of a model answer, or words that would meet an observable.
 */
import {compilePattern, findPattern} from '../words/pattern.ts';
import {isEcho} from '../words/quotes.ts';
import {splitSentences} from '../words/sentences.ts';
import {tokenize} from '../words/tokens.ts';
import type {Advice, Path} from './problem.ts';
import {errorAt, warningAt} from './problem.ts';
import {findSignal} from './signals.ts';
import type {Observable, Round} from './schema.ts';
import {TIERS} from './schema.ts';

export function leakAdvice(round: Round): Advice[] {
  // An incident is the candidate's own: no text of the round can tell it.
  const wanted = round.observables.filter(
    ({polarity, when}) => polarity === 'positive' && when !== 'reflection',
  );
  return [
    ...[...briefTexts(round), ...rubricTexts(round)].flatMap((open) => [
      ...guardedIn(open, round.guarded),
      ...(copied(open, round) ?? told(open, wanted)),
    ]),
    ...openers(round).flatMap(({ladder, ...open}) => {
      // What counts in the opening minutes only can be given away by the first question only.
      const isFirst = ladder === round.opening;
      return told(
        open,
        wanted.filter(({when}) => isFirst || when !== 'opening'),
      );
    }),
  ];
}

interface OpenText {
  readonly path: Path;
  readonly text: string;
  /** How grave it is when the text gives something away. */
  readonly report: typeof errorAt;
}

/**
 * What stands above the first question. Advice on strong answers, traps and common questions is
 * not held back: it is meant to teach beforehand.
 */
function briefTexts({brief}: Round): OpenText[] {
  return [
    {path: ['brief', 'task'], text: brief.task, report: errorAt},
    ...(['about', 'interviewer'] as const).flatMap((list) =>
      brief[list].map(({text}, index) => ({
        path: ['brief', list, index, 'text'],
        text,
        report: errorAt,
      })),
    ),
  ];
}

/** What can be opened during the round. A criterion may have to name a part of what it is about. */
function rubricTexts({dimensions}: Round): OpenText[] {
  return (['scorecard', 'framework'] as const).flatMap((breakdown) =>
    dimensions[breakdown].flatMap(({definition, tiers}, index) => {
      const path: Path = ['dimensions', breakdown, index];
      return [
        {path: [...path, 'definition'], text: definition, report: warningAt},
        ...TIERS.map((tier) => ({
          path: [...path, 'tiers', tier],
          text: tiers[tier],
          report: warningAt,
        })),
      ];
    }),
  );
}

/** A scene has to be set in words; what the candidate merely says after her proves nothing. */
function openers({ladders}: Round): (OpenText & {readonly ladder: string})[] {
  return ladders.flatMap(({id, opener, again}, index) => {
    const first = {ladder: id, path: ['ladders', index, 'opener'], text: opener, report: warningAt};
    return again === undefined
      ? [first]
      : [first, {...first, path: ['ladders', index, 'again'], text: again}];
  });
}

function guardedIn({path, text, report}: OpenText, guarded: readonly string[]): Advice[] {
  return namedIn(text, guarded).map((words) =>
    report(path, `this names "${words}", which is guarded, and every candidate reads it`),
  );
}

/** The words of a text that fit one of the patterns, each once. */
export function namedIn(text: string, patterns: readonly string[]): string[] {
  const tokens = tokenize(text);
  const found = patterns.flatMap((source) => {
    const match = findPattern(compilePattern(source), tokens);
    if (!match) return [];
    return [text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end)];
  });
  return [...new Set(found)];
}

/** A sentence of an example or an outline, repeated where everybody can read it. */
function copied({path, text, report}: OpenText, round: Round): Advice[] | null {
  const answers = [
    ...round.observables.map(({id, met}) => ({of: `the example of "${id}"`, text: met})),
    ...round.dimensions.scorecard.flatMap(({id, outline}) =>
      outline.map((step) => ({of: `the outline of "${id}"`, text: step})),
    ),
  ];
  const source = answers.find((answer) =>
    splitSentences(answer.text).some((sentence) => isEcho(sentence.text, [text])),
  );
  return source ? [report(path, `this repeats ${source.of}, and every candidate reads it`)] : null;
}

/** Words that would meet an observable if the candidate said them back. */
function told({path, text, report}: OpenText, wanted: readonly Observable[]): Advice[] {
  return wanted.flatMap(({id, signals}) => {
    const [match] = signals
      .flatMap((signal) => findSignal(signal, text))
      .toSorted((a, b) => a.end - a.start - (b.end - b.start));
    if (!match) return [];
    const words = text.slice(match.start, match.end);
    return [report(path, `this gives away what "${id}" looks for: "${words}" fits its signals`)];
  });
}
