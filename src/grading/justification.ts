/**
 * What is kept of the words in which a judge justifies itself: no figure that the record doesn't
 * hold, and no assessment. Every number of a grade is made by code, also in its prose.
 */
import {figuresOf} from '../interview/figures.ts';
import type {Turn} from '../interview/state.ts';
import {findGraderTalk} from '../words/grader-talk.ts';
import {sanitize, sanitizeLine} from '../words/sanitize.ts';
import {splitSentences} from '../words/sentences.ts';
import {tokenize} from '../words/tokens.ts';

/** Asked for are 40. */
const MAX_WORDS = 60;
const SCORE_TALK =
  /\b(?:scor(?:e[sd]?|ing)|points?|marks?|grad(?:e[sd]?|ing)|rat(?:ed?|ings?)|weight(?:s|ed)?|tiers?|bands?|stars?|percent(?:age)?|out of)\b(?=\W*\p{L}*\W*(?:\d|five|ten|hundred|strong|top|full|high|max))|\d\s*(?:\/|out of|of)\s*(?:5|10|100)\b|(?:\d|five|ten|full|top|maximum|highest)\s*(?:points?|marks?|stars?|score|%)|\b(?:strong|lean|no) hire\b/iu;
const TURN_NUMBERS = /\bturns?\s+(\d+(?:(?:\s*,\s*|\s*(?:,\s*)?and\s+)\d+)*)/giu;

export function plainJustification(text: string, turns: readonly Turn[]): string {
  const known = figuresIn(turns);
  const kept: string[] = [];
  let words = 0;
  for (const sentence of splitSentences(sanitizeLine(text))) {
    words += tokenize(sentence.text).length;
    if (words > MAX_WORDS) break;
    if (!isAssessing(sentence.text) && standsInRecord(sentence.text, known, turns)) {
      kept.push(sentence.text);
    }
  }
  return kept.join(' ');
}

function isAssessing(sentence: string): boolean {
  return SCORE_TALK.test(sentence) || findGraderTalk(sentence).length > 0;
}

function standsInRecord(
  sentence: string,
  known: ReadonlySet<number>,
  turns: readonly Turn[],
): boolean {
  const withoutTurns = sentence.replaceAll(TURN_NUMBERS, (whole, numbers: string) => {
    const isThere = (number: string) => turns.some(({turn}) => turn === Number(number));
    return (numbers.match(/\d+/gu) ?? []).every(isThere) ? 'turns' : whole;
  });
  return digitsIn(withoutTurns).every((value) => known.has(value));
}

/** Values that are written in digits: "two rows" counts parts, it measures nothing. */
export function digitsIn(text: string): number[] {
  return figuresOf(text).flatMap(({value, start, end}) =>
    /\d/u.test(text.slice(start, end)) ? [value] : [],
  );
}

/** Each question is about the same record: its figures are read once. */
const alreadyRead = new WeakMap<readonly Turn[], ReadonlySet<number>>();

function figuresIn(turns: readonly Turn[]): ReadonlySet<number> {
  const found =
    alreadyRead.get(turns) ??
    new Set(turns.flatMap(({text}) => figuresOf(sanitize(text)).map(({value}) => value)));
  alreadyRead.set(turns, found);
  return found;
}
