/** A frame: words in a place in which they approve or disapprove. */
import {expression} from './expression.ts';

const OKAY =
  '(?:(?:okay|ok|right|yes|yeah|yep|yup|well|so|ah|aha|oh|and|alright|hm+|mm+|sure|no)[,.!]? ){0,5}';

/** What can take the approval back, and what can't. */
export interface Guard {
  /** Carries its own negation, condition or question: those of the clause don't undo it. */
  readonly isFirm?: boolean;
  /** Approves by denying a fault: a denial does not undo it, a question does. */
  readonly isDenial?: boolean;
  /** Rests on its words alone: not in a clause about a party or a thing of the scene. */
  readonly isLoose?: boolean;
}

export interface Frame extends Guard {
  readonly expression: RegExp;
  /** Where in a clause the frame may stand. */
  readonly at: 'clause-start' | 'anywhere';
}

/** Holds at the beginning of a clause, after a word or two of acknowledgement. */
export const start = (source: string, isFirm = false): Frame => ({
  expression: expression(`^${OKAY}(?:${source})`, 'g'),
  at: 'clause-start',
  isFirm,
});
/** Holds wherever it stands in a clause. */
export const anywhere = (source: string, isFirm = false): Frame => ({
  expression: expression(`(?<![\\w'-])(?:${source})`, 'g'),
  at: 'anywhere',
  isFirm,
});

/** Holds anywhere, unless the clause sets a scene. */
export const loosely = (source: string): Frame => ({...anywhere(source), isLoose: true});

/** Holds anywhere in a statement, and its denial is part of the compliment. */
export const denying = (source: string): Frame => ({...anywhere(source), isDenial: true});

/** V8 compiles an expression to machine code at once when the first text is this long. */
const LONG_TEXT = ' '.repeat(1000);
const compiled = new WeakSet<Frame>();

/** Where a frame holds in a clause; the expression is compiled once and kept. */
export function matchesOf(frame: Frame, clause: string): RegExpExecArray[] {
  const {expression: source} = frame;
  // Otherwise it is compiled twice, and the first turn waits for it: 140 ms instead of 30.
  if (!compiled.has(frame)) source.test(LONG_TEXT);
  compiled.add(frame);
  const found: RegExpExecArray[] = [];
  source.lastIndex = 0;
  for (let match = source.exec(clause); match; match = source.exec(clause)) {
    found.push(match);
    if (match[0] === '') source.lastIndex += 1;
  }
  return found;
}
