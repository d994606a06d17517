/** What somebody without a key reads before their first round. */
import {heading, paragraph} from '../document.ts';
import {paint} from '../theme.ts';
import {wrapText} from '../wrap.ts';

export interface FirstRunFacts {
  /** Id of the model that would speak. */
  readonly model: string;
  readonly host: string;
  /** What a round costs with it, in words: `about $0.15 a round`. */
  readonly price: string;
  /** Where a key would be kept. */
  readonly place: 'keychain' | 'file';
  /** That file. */
  readonly file: string;
}

export const CHOICES = [
  {
    choice: 'offline',
    label: 'Start with the offline coach',
    note: 'free, nothing leaves this machine',
  },
  {choice: 'key', label: 'Enter an Anthropic API key', note: 'shown to nobody, checked at no cost'},
  {choice: 'quit', label: 'Quit', note: ''},
] as const;

export function firstRunLines(facts: FirstRunFacts, width: number): string[] {
  const {model, host, price} = facts;
  return [
    ...heading('Who plays Maya?', width).slice(1),
    '',
    ...paragraph(
      `With an API key a model does: ${model} at ${host}, ${price}. It follows what you say more closely than rules can.`,
      width,
    ),
    '',
    ...paragraph(
      'Without one the built-in coach runs the same round, on the same clock, to the same kind of scorecard. Its judge is a set of rules and says so.',
      width,
    ),
    '',
  ];
}

export function choiceLines(marked: number, width: number): string[] {
  return [
    ...CHOICES.flatMap(({label, note}, index) => {
      const isMarked = index === marked;
      const text = `${isMarked ? '›' : ' '} ${label}`;
      const [line = ''] = wrapText(note === '' ? text : `${text}  (${note})`, width);
      return [isMarked ? paint('title', line) : line];
    }),
    '',
    ...wrapText('You can change your mind later: interview-coach key set', width).map((line) =>
      paint('faint', line),
    ),
  ];
}

export function consentLines({file}: FirstRunFacts, width: number): string[] {
  return [
    ...wrapText('The key works. No keychain was found on this machine.', width).map((line) =>
      paint('title', line),
    ),
    ...wrapText(
      `Keep it in ${file}, readable by you alone, as plain text? If not, it serves this round only.`,
      width,
    ),
    '',
  ];
}
