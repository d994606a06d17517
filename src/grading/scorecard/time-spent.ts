/** Where the time went: thinking, typing, the clock standing still, and each topic. */
import type {InterviewMs} from '../../interview/events.ts';
import {HOLD_REASONS} from '../../interview/events.ts';
import type {HoldReason} from '../../interview/events.ts';
import {ladderOf} from '../../interview/reduce.ts';
import type {MayaTurn} from '../../interview/state.ts';
import {clockTime, plain, section} from './markdown.ts';
import type {Sheet} from './sheet.ts';

const MAX_TOPICS = 6;

export function timeSpent(sheet: Sheet): string[] {
  const {state} = sheet;
  const answers = state.turns.filter((turn) => turn.who === 'candidate');
  if (answers.length === 0) return [];
  const thinking = answers.reduce((sum, turn) => sum + turn.thinkingMs, 0);
  const typing = answers.reduce((sum, turn) => sum + turn.typingMs, 0);
  const topics = timeByTopic(sheet);
  const shown = topics
    .slice(0, MAX_TOPICS)
    .map(({topic, ms}) => `${plain(topic)} ${clockTime(ms)}`);
  const left = topics.length - shown.length;
  return section('Where the time went', [
    `Thinking ${clockTime(thinking)}, typing ${clockTime(typing)}, ` +
      `${clockTime(state.lengthMs - state.elapsedMs)} left over. ${stood(sheet)} ` +
      `By topic: ${shown.join('; ')}${left > 0 ? `; ${left} shorter` : ''}.`,
  ]);
}

interface TopicTime {
  readonly topic: string;
  readonly ms: InterviewMs;
}

/** Longest first. A question that changes no topic (a fact, a repeat) stays with the one before. */
function timeByTopic(sheet: Sheet): TopicTime[] {
  const spent = new Map<string, TopicTime>();
  let topic = 'Opening';
  for (const turn of sheet.state.turns) {
    if (turn.who === 'maya') {
      topic = topicOf(turn, sheet) ?? topic;
      continue;
    }
    const so = spent.get(topic)?.ms ?? 0;
    spent.set(topic, {topic, ms: so + turn.thinkingMs + turn.typingMs});
  }
  return [...spent.values()].toSorted((a, b) => b.ms - a.ms);
}

function topicOf({move}: MayaTurn, {round}: Sheet): string | null {
  if (move.kind === 'inject')
    return move.isChange ? 'A changed requirement' : 'An injected failure';
  const id = ladderOf(move);
  return id === null ? null : (round.ladders.find((ladder) => ladder.id === id)?.topic ?? id);
}

function stood({state, personaName}: Sheet): string {
  const labels: Readonly<Record<HoldReason, string>> = {
    speaking: `${plain(personaName)} speaking`,
    network: 'network',
    suspended: 'program suspended',
    away: 'you away',
  };
  const held = HOLD_REASONS.filter((reason) => state.heldMs[reason] >= 1000);
  if (held.length === 0) return 'The clock never stood still.';
  const parts = held.map((reason) => `${labels[reason]} ${clockTime(state.heldMs[reason])}`);
  return `The clock stood still for ${parts.join(', ')}.`;
}
