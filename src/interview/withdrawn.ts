/** Whether a contradiction has been cleared up since it was heard: then it is not put any more. */
import {contentWords, stem} from '../words/content-words.ts';
import {findQuote} from '../words/quotes.ts';
import {figuresBeyond} from './figures.ts';
import type {CandidateTurn, InterviewState} from './state.ts';

type Contradiction = NonNullable<InterviewState['contradiction']>;

/** Share of the words that only the earlier statement has, for it to be said again. */
const SAID_AGAIN = 0.8;

/** True when an answer after the later statement goes back to the earlier one. */
export function isWithdrawn({earlier, later}: Contradiction, state: InterviewState): boolean {
  const answers = state.turns.filter((turn): turn is CandidateTurn => turn.who === 'candidate');
  const at = answers.findLastIndex(({text}) => findQuote(text, later) !== null);
  return at !== -1 && answers.slice(at + 1).some(({text}) => repeats(text, earlier, later));
}

/** By its figure, where the two differ in figures; else by its words. */
function repeats(text: string, earlier: string, later: string): boolean {
  if (findQuote(text, earlier)) return true;
  const figures = figuresBeyond(earlier, [later]);
  if (figures.length > 0) {
    const known = figuresBeyond(earlier, [later, text]);
    return known.length === 0;
  }
  const shared = new Set(contentWords(later).map(stem));
  const own = contentWords(earlier)
    .map(stem)
    .filter((word) => !shared.has(word));
  const said = new Set(contentWords(text).map(stem));
  return own.length > 1 && own.filter((word) => said.has(word)).length >= own.length * SAID_AGAIN;
}
