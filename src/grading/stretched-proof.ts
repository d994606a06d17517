/**
 * One passage can't prove everything. Where a judge gives the same words as the only proof of many
 * behaviours, it has not looked for proof, or was talked out of it: then they prove none of them.
 */
import type {Turn} from '../interview/state.ts';
import type {Round} from '../round/schema.ts';
import {settleVerdict} from './coverage.ts';
import {readTurn} from './evidence.ts';
import type {ObservableGrade, Quote} from './grade.ts';

/**
 * Behaviours that one passage may be the only proof of. In twenty reference interviews, terse ones
 * among them, five was the most.
 */
export const MOST_PROVEN = 8;

export function withoutStretchedProof(
  grades: readonly ObservableGrade[],
  round: Round,
  turns: readonly Turn[],
): ObservableGrade[] {
  const proofs = new Map(grades.map((grade) => [grade.id, placesOf(grade, turns)]));
  const stretched = new Set<string>();
  for (const passage of [...proofs.values()].flat()) {
    const resting = [...proofs].filter(
      ([, places]) => places.length > 0 && places.every((place) => overlap(place, passage)),
    );
    if (resting.length > MOST_PROVEN) for (const [id] of resting) stretched.add(id);
  }
  return grades.map((grade) => {
    const observable = round.observables.find(({id}) => id === grade.id);
    if (observable === undefined || !stretched.has(grade.id)) return grade;
    return {
      ...grade,
      verdict: settleVerdict('not_met', observable, turns),
      quotes: [],
      justification: 'Credited with words that were given as the only proof of much else.',
      isLowConfidence: true,
      exposedBy: null,
    };
  });
}

interface Place {
  readonly turn: number;
  readonly start: number;
  readonly end: number;
}

function placesOf({verdict, quotes}: ObservableGrade, turns: readonly Turn[]): Place[] {
  return verdict === 'met' ? quotes.flatMap((quote) => placeOf(quote, turns)) : [];
}

/** Quotes are kept in the turn's own characters. */
function placeOf({turn, text}: Quote, turns: readonly Turn[]): Place[] {
  const said = turns.find((one) => one.turn === turn);
  if (said?.who !== 'candidate') return [];
  const start = readTurn(said).text.indexOf(text);
  return start === -1 ? [] : [{turn, start, end: start + text.length}];
}

function overlap(one: Place, other: Place): boolean {
  return one.turn === other.turn && one.start < other.end && other.start < one.end;
}
