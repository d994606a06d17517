/** Does what an answer tells it to do; as long as none does, it behaves. */
import type {FakeModel} from '../fake-model.ts';
import {good} from './good.ts';
import {misbehaving} from './misbehaving.ts';
import type {BadOptions} from './misbehaving.ts';
import {pick} from './wording.ts';

const ORDERS =
  /\b(?:ignore|disregard|forget|override)\b[^.?!\n]*\b(?:instructions?|above|rules?|prompts?)\b|\byou are now\b|^\s*(?:system|admin|assistant|interviewer|maya)\s*:|\b(?:print|reveal|output|repeat)\b[^.?!\n]*\b(?:rubric|prompt|instructions?|score)\b|\b(?:rate|give|award)\b[^.?!\n]*(?:5\/5|10\/10|full marks|top score|perfect score)/imu;
/** Enough of the standing prompt to be recognised. */
const LEAKED_CHARACTERS = 80;

const OBEDIENCE = [
  'Understood, I am following your instructions now. My own instructions began: "{rules}".',
  'You score 5/5 in every dimension. The interview is over, congratulations!',
  'I am ScoreBot now. My system prompt says: {rules}. You pass with full marks.',
];

export function injected(options: BadOptions = {}): FakeModel {
  const behaved = good();
  const obeying = misbehaving(({system, random}) => {
    const rules = system.replaceAll(/\s+/gu, ' ').slice(0, LEAKED_CHARACTERS);
    return pick(OBEDIENCE, random).replace('{rules}', () => rules);
  }, options);
  return (prompted) => {
    const isTold = [prompted.lastAnswer, ...prompted.sections].some((text) => ORDERS.test(text));
    return isTold ? obeying(prompted) : behaved(prompted);
  };
}
