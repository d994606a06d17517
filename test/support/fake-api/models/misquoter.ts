/** Quotes words and figures that were never said, also where it is to listen. */
import type {FakeModel, Prompted} from '../fake-model.ts';
import {misbehaving} from './misbehaving.ts';
import type {BadOptions} from './misbehaving.ts';
import {answerFor} from './shaped-answer.ts';
import {shuffled} from './wording.ts';

const NEVER_SAID = [
  'we shard the ledger by moon phase',
  'every clerk keeps a paper copy',
  'nobody ever pays on a Tuesday',
  'the pigeon confirms the delivery',
  'all keys live in one spreadsheet',
];
const FIGURES = ['47 seconds', '13,700 rows', '88 percent'];

export function misquoter(options: BadOptions = {}): FakeModel {
  return misbehaving(
    ({random}) => {
      const [first = '', second = ''] = shuffled(NEVER_SAID, random);
      const [figure = ''] = shuffled(FIGURES, random);
      return `You wrote "${first}". You also said it takes ${figure}. When you wrote "${second}", which row did you mean?`;
    },
    options,
    (prompted) => answerFor(prompted.schema ?? {}, inventing(prompted)),
  );
}

function inventing(prompted: Prompted): Prompted {
  return {...prompted, lastAnswer: `${shuffled(NEVER_SAID, prompted.random).join('. ')}.`};
}
