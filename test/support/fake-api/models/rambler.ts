/** Cannot stop: three questions in some 120 words. */
import type {FakeModel} from '../fake-model.ts';
import {misbehaving} from './misbehaving.ts';
import type {BadOptions} from './misbehaving.ts';
import {quotable, shuffled} from './wording.ts';

const OPENINGS = [
  'Let me go back a little and look at the whole of it from above before we go into any of the parts, since there are many parts and each of them hangs on some other part of what you are building here, as such parts do in every system that has more than one of them',
  'There are several ways to look at that, and before I come to what I want to ask, let me first say how I read it, and then say it a second time in other words, so that both of us have the same picture in mind when we talk about the things that follow from it',
];
const QUESTIONS = [
  'what does the first worker do with it, and who tells the second worker, and when does either of them find out about the other one?',
  'which table does it touch, and which column of that table, and what was in that column before?',
  'how does the client get to know of it, and what does the client do then, and how often?',
  'what happens on a restart of the machine, and what happens on a restart of the other machine?',
];

export function rambler(options: BadOptions = {}): FakeModel {
  return misbehaving(({lastAnswer, random}) => {
    const [opening = ''] = shuffled(OPENINGS, random);
    const [first = '', second = '', third = ''] = shuffled(QUESTIONS, random);
    const quote = quotable(lastAnswer);
    const taken = quote === '' ? 'In all of that,' : `With "${quote}",`;
    return `${opening}: ${taken} ${first} And then, ${second} Also, ${third}`;
  }, options);
}
