/**
 * An interviewer as she should be: asks for what the instruction hands her, starting from the
 * candidate's own words, once. What is handed over stands after a colon; what is pointed at, in tags.
 */
import type {FakeModel, Prompted} from '../fake-model.ts';
import {answerFor} from './shaped-answer.ts';
import {pick, quotable, wordCount} from './wording.ts';

const WORDS_AT_MOST = 45;
/** Fewer are no matter to ask about. */
const HANDED_WORDS = 4;
/** "I have no idea" says nothing that could be taken up. */
const FEWEST_QUOTED = 6;
const QUESTIONS = [
  'Which row changes first?',
  'What is left there when the process dies one line later?',
  'What does a second request read in that very millisecond?',
  'Who notices when that step never ends?',
  'Where does the other worker learn of it?',
  'What does the customer see while that is still open?',
  'What was written before the call to the processor?',
  'What stands there after a restart?',
  'How many of these do you expect in one second?',
  'What is in the record one minute later?',
  'In which order do these two things happen for one payment?',
  'What would the log of that machine show?',
];

export function good(): FakeModel {
  return (prompted) =>
    prompted.schema === null ? turn(prompted) : answerFor(prompted.schema, prompted);
}

function turn(prompted: Prompted): string {
  const {sections, lastAnswer} = prompted;
  const pointed = pointedAt(prompted);
  const [earlier, later] = pointed;
  if (earlier !== undefined && later !== undefined) {
    return `Earlier you wrote "${earlier}", now it is "${later}". Which one holds?`;
  }
  const handed = handedOver(prompted);
  if (/\?\s*$/u.test(lastAnswer) && !handed.includes('?')) {
    return handed === '' ? 'Choose one yourself, and say what it rests on.' : `${handed} Go on.`;
  }
  // A wording that comes back is one that was refused: the next one is another.
  const refused = sections.filter((text) => text.includes('?')).length;
  // The open question once more: what stands in the way of it is not worth a word.
  const isAgain = wasAsked(handed, prompted);
  const ask = handed === '' || isAgain || refused === 1 ? ownQuestion(prompted) : handed;
  const isSlight = wordCount(lastAnswer) < FEWEST_QUOTED;
  const quote = pointed[0] ?? (isAgain || isSlight ? '' : quotable(lastAnswer));
  if (quote === '' || refused > 1) return isSlight ? `Noted. ${ask}` : ask;
  const quoting = `You wrote "${quote}". ${ask}`;
  return wordCount(quoting) <= WORDS_AT_MOST ? quoting : ask;
}

/** What the instruction points at in the candidate's words. */
function pointedAt({instruction, sections, turns}: Prompted): readonly string[] {
  const said = [...turns.filter(({role}) => role === 'user').map(({text}) => text), instruction];
  return sections.filter((words) => {
    const stands = said.filter((text) => text.includes(words)).length;
    const elsewhere = sections.some((other) => other !== words && other.includes(words));
    return wordCount(words) <= 12 && !/["?]/u.test(words) && (stands > 1 || elsewhere);
  });
}

/** After the first colon that isn't followed by a section; the first line says what to do. */
function handedOver({instruction, sections}: Prompted): string {
  const [line = ''] = instruction.split('\n');
  const open = sections.reduce((rest, words) => rest.replace(words, '\0'), line);
  const handed = /: ((?!\0)[\s\S]*)$/u.exec(open)?.[1]?.trim() ?? '';
  if (handed.includes('\0') || wordCount(handed) < HANDED_WORDS) return '';
  const question = /^[\s\S]*\?/u.exec(handed)?.[0];
  return question ?? handed;
}

function wasAsked(text: string, {ownTurns}: Prompted): boolean {
  if (text === '') return false;
  const [, question = text] = /(?:^|[.!:]\s+)([^.!:]*)$/u.exec(text) ?? [];
  return ownTurns.some((earlier) => earlier.includes(question));
}

function ownQuestion({ownTurns, random}: Prompted): string {
  const said = ownTurns.join('\n');
  const fresh = QUESTIONS.filter((text) => !said.includes(text));
  return pick(fresh.length > 0 ? fresh : QUESTIONS, random);
}
