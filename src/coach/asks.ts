/** Looks up what a move stands on in its round: the authored question, the scene, the fact. */
import type {Move} from '../interview/move.ts';
import {PRESS} from '../interview/move.ts';
import {OPENER} from '../interview/reduce.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Fact, Ladder, Round, Scene} from '../round/schema.ts';
import {openTurn} from './other-words.ts';

/** The authored question or scene of a move; null for a move that stands on none. */
export function askOf(move: Move, round: Round): string | null {
  switch (move.kind) {
    case 'open':
    case 'advance':
      return rungOf(move.ladder, OPENER, round);
    case 'probe':
      return move.rung === PRESS ? null : rungOf(move.ladder, move.rung, round);
    case 'reflect':
    case 'wrap':
      return rungOf(move.ladder, move.rung, round);
    case 'inject':
      return sceneOf(move.scene, round)?.ask ?? null;
    default:
      return null;
  }
}

/** The fact that a clarifying question is answered with; null when the sheet doesn't say. */
export function factOf(move: Extract<Move, {kind: 'clarify'}>, round: Round): string | null {
  return round.facts.find(({id}) => id === move.fact)?.answer ?? null;
}

/** A fact with its subject: "Peak rate: 10,000 a second." is clear where the bare figure isn't. */
export function factLine({id, answer}: Fact): string {
  const subject = id.replaceAll(/[-_]+/gu, ' ');
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}: ${answer}`;
}

function ladderById(id: string, round: Round): Ladder | null {
  return round.ladders.find((ladder) => ladder.id === id) ?? null;
}

function sceneOf(id: string, round: Round): Scene | null {
  return [...round.failures, ...round.changes].find((scene) => scene.id === id) ?? null;
}

/** A rung's question; the ladder's opener for rung -1 and for one that the round has no more. */
function rungOf(id: string, rung: number, round: Round): string | null {
  const ladder = ladderById(id, round);
  return ladder === null ? null : (ladder.rungs[rung]?.ask ?? ladder.opener);
}

/** The question that still stands, without the words before it; empty before the first one. */
export function openQuestion(state: InterviewState): string {
  const asked = openTurn(state);
  if (!asked) return '';
  const parts = asked.text.split(/(?<=[.?!])\s+/u);
  return parts.findLast((part) => part.endsWith('?')) ?? asked.text;
}
