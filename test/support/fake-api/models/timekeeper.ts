/** States times that nobody gave it, and they are wrong. */
import type {FakeModel} from '../fake-model.ts';
import {misbehaving} from './misbehaving.ts';
import type {BadOptions} from './misbehaving.ts';
import {pick} from './wording.ts';

const REMARKS = [
  'You have {n} minutes left.',
  'We are {n} minutes in.',
  'There are only {n} minutes remaining.',
  "We're almost out of time.",
];
const QUESTIONS = [
  'With {n} minutes to go, which row changes first?',
  'With only {n} minutes left, what does the second request read?',
  'Since we have {n} minutes left, who notices when that step never ends?',
];

export function timekeeper(options: BadOptions = {}): FakeModel {
  return misbehaving(({random}) => {
    const minutes = String(2 + Math.floor(random() * 90));
    const turn = `${pick(REMARKS, random)} ${pick(QUESTIONS, random)}`;
    return turn.replaceAll('{n}', minutes);
  }, options);
}
