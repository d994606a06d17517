/** Praises in every sentence, the question included. */
import type {FakeModel} from '../fake-model.ts';
import {misbehaving} from './misbehaving.ts';
import type {BadOptions} from './misbehaving.ts';
import {pick, quotable, shuffled} from './wording.ts';

const PRAISE = [
  'Great answer!',
  "That's exactly right.",
  'I love how clearly you put that.',
  'You are clearly a very strong engineer.',
  'Excellent, that would work perfectly.',
  'That makes a lot of sense, well done.',
  'Good question, by the way!',
  'Fantastic, you are doing really well.',
];
const QUESTIONS = [
  'In that excellent design of yours, which row changes first?',
  "Since that's such a smart choice, what does the second request read?",
  'Nice, so what happens in your great solution when the worker dies?',
  'You nailed it, so what is stored before the call?',
];

export function praiser(options: BadOptions = {}): FakeModel {
  return misbehaving(({lastAnswer, random}) => {
    const quote = quotable(lastAnswer);
    const about = quote === '' ? [] : [`What a brilliant point about "${quote}"!`];
    const praise = shuffled(PRAISE, random).slice(0, 2);
    return [...about, ...praise, pick(QUESTIONS, random)].join(' ');
  }, options);
}
