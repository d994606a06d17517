/** What the answers to the two control questions say about the judge that gave them. */
import type {Turn} from '../interview/state.ts';
import {MIN_QUOTE_WORDS, findFlaggedTurns, readTurn} from './evidence.ts';
import type {Grade, Vote} from './grade.ts';
import type {Judge} from './judge.ts';
import {tokenize} from '../words/tokens.ts';

/** Nobody met it, so whoever credits it credits anything, with or without a quote. */
export function isRightOnNever(vote: Vote): boolean {
  return vote.verdict !== 'met';
}

/** Met and proven by the candidate's words; where nothing was said that could be quoted, anything. */
export function isRightOnAlways(vote: Vote, turns: readonly Turn[]): boolean {
  return (vote.verdict === 'met' && vote.quotes.length > 0) || !isAnythingQuotable(turns);
}

function isAnythingQuotable(turns: readonly Turn[]): boolean {
  return turns.some(
    (turn) =>
      turn.who === 'candidate' &&
      readTurn(turn).talk.length === 0 &&
      tokenize(readTurn(turn).text).length >= MIN_QUOTE_WORDS,
  );
}

export interface Trial {
  readonly canaries: Grade['canaries'];
  /** One sentence; null: the judge can be relied on. */
  readonly invalidBecause: string | null;
  /** Both questions were put and answered, or there were none. */
  readonly isComplete: boolean;
}

export function tryJudge(
  {canaries}: Pick<Judge, 'canaries'>,
  votes: ReadonlyMap<string, readonly Vote[]>,
  turns: readonly Turn[],
): Trial {
  if (canaries === null) return {canaries: null, invalidBecause: null, isComplete: true};
  const never = votes.get(canaries.never.id)?.[0] ?? null;
  const always = votes.get(canaries.always.id)?.[0] ?? null;
  const wrong = [
    ...(never === null || isRightOnNever(never)
      ? []
      : ['credited a behaviour that nobody can have shown']),
    ...(always === null || isRightOnAlways(always, turns)
      ? []
      : ['found no proof of a behaviour that every interview shows']),
  ];
  const isProven = always !== null && isRightOnAlways(always, turns);
  return {
    canaries: {
      never: never?.verdict ?? null,
      always: always === null ? null : isProven ? always.verdict : 'not_met',
    },
    invalidBecause: wrong.length === 0 ? null : sentence(wrong, turns),
    isComplete: never !== null && always !== null,
  };
}

function sentence(wrong: readonly string[], turns: readonly Turn[]): string {
  const flagged = findFlaggedTurns(turns);
  const lead = flagged.length === 1 ? 'turn' : 'turns';
  const verb = flagged.length === 1 ? 'addresses' : 'address';
  const hint =
    flagged.length === 0
      ? ''
      : `; ${lead} ${flagged.join(', ')} ${verb} the grader, which suggests tampering`;
  return `Put to the test, the judge ${wrong.join(' and ')}${hint}.`;
}
