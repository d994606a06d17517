/** What plain mode prints around the interview. Plain sentences, one a line. */
import type {SessionView} from '../../session/session.ts';
import {sanitizeLine} from '../../words/sanitize.ts';
import {countdown} from '../countdown.ts';

export const HOW_TO_ANSWER =
  'Write as many lines as you like; a line with a single dot sends the answer. End of input (Ctrl+D) ends the interview.';

export function briefingLines({round, persona, clock, coach}: SessionView): string[] {
  const {card} = round;
  return [
    `${round.title}: ${card.company} ${card.role} (${card.level}), ${card.difficulty.toLowerCase()}, ${countdown(clock.lengthMs)} on the clock, with ${persona.name}.`,
    sanitizeLine(round.brief.task),
    coach.host === null
      ? 'Offline coach: no key, no network, no cost.'
      : `${persona.name} speaks through ${coach.name} at ${coach.host}, at your cost.`,
  ];
}

export function checklistLines({round}: SessionView): string[] {
  return [
    'Before you start, two minutes:',
    ...round.checklist.map(({title, text}) => `- ${sanitizeLine(title)}: ${sanitizeLine(text)}`),
  ];
}

/** What a resumed session says first: where it stands, and the draft that was not sent. */
export function recapLines({id, state, clock, initialDraft}: SessionView): string[] {
  const answers = state.turns.filter((turn) => turn.who === 'candidate').length;
  const head = [
    `Going on with ${id ?? 'the session'}: ${answers} answers on record, ${countdown(clock.remainingMs)} left.`,
  ];
  if (state.phase !== 'open') return ['The round is over; only its grading is left.'];
  if (initialDraft.text === '') return head;
  return [
    ...head,
    'Your unfinished answer is kept, and what you write now is added to it:',
    ...initialDraft.text.split('\n').map((line) => `| ${line}`),
  ];
}
