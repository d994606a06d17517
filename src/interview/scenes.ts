/** Injected failures, and the one deliberate change of a requirement. */
import type {Round, Scene} from '../round/schema.ts';
import {mentions} from '../words/pattern.ts';
import type {Move} from './move.ts';
import {candidateText, exchanges, isSpeakable, mayaTurns} from './said.ts';
import {seeded} from './seeded.ts';
import type {InterviewState} from './state.ts';

/** Injected failures and changes of one session. */
const MAX_SCENES = 3;
/** Answers before the first scene, and between two. */
const ANSWERS_BEFORE_SCENE = 4;
/** Answers before the one deliberate change of a requirement. */
const ANSWERS_BEFORE_CHANGE = 7;

/** A failure, or the one change of a requirement, once the design has something to break. */
export function injectMove(state: InterviewState, round: Round): Move | null {
  const answers = exchanges(state).flatMap(({reply}) => (reply?.reply === 'answer' ? [reply] : []));
  const scenes = mayaTurns(state).filter((turn) => turn.move.kind === 'inject');
  const lastScene = scenes.at(-1);
  const since = lastScene
    ? answers.filter((turn) => turn.turn > lastScene.turn).length
    : answers.length;
  if (scenes.length >= MAX_SCENES || since < ANSWERS_BEFORE_SCENE) return null;
  const hasChanged = scenes.some((turn) => turn.move.kind === 'inject' && turn.move.isChange);
  if (!hasChanged && answers.length >= ANSWERS_BEFORE_CHANGE) {
    const change = oneOf(round.changes, state, round);
    if (change) return {kind: 'inject', scene: change.id, isChange: true};
  }
  const failure = oneOf(round.failures, state, round);
  return failure ? {kind: 'inject', scene: failure.id, isChange: false} : null;
}

/** Another session meets other scenes; the same one, replayed, meets the same. */
function oneOf(scenes: readonly Scene[], state: InterviewState, round: Round): Scene | undefined {
  const due = scenes.filter((scene) => isDue(scene, state, round));
  return due[Math.floor(seeded(state.seed, state.turns.length) * due.length)];
}

function isDue(scene: Scene, state: InterviewState, round: Round): boolean {
  if (state.asked.has(`scene:${scene.id}`) || !isSpeakable(scene.ask, state, round)) return false;
  return scene.after.length === 0 || mentions(scene.after, candidateText(state));
}
