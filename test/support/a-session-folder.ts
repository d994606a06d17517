/** Sessions on disk whose interview is over: real folders with real journals. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {InterviewEvent} from '../../src/interview/events.ts';
import type {InterviewState} from '../../src/interview/state.ts';
import {replay} from '../../src/interview/reduce.ts';
import {RUNG_LEVELS} from '../../src/round/schema.ts';
import type {Round} from '../../src/round/schema.ts';
import {GradeSchema} from '../../src/grading/grade.ts';
import type {Grade} from '../../src/grading/grade.ts';
import {loadRound} from '../../src/store/catalogue.ts';
import type {Paths} from '../../src/store/paths.ts';
import {aRound} from './a-round.ts';
import {shippedPersona} from './shipped-round.ts';
import {simulate} from './simulate.ts';
import {wording} from '../../src/coach/offline-speaker.ts';

/** Small enough to be judged in a moment. */
export const folderRound: Round = readable(aRound());

/** Read from a file, a round is checked: ladders have to deepen. */
function readable(round: Round): Round {
  const ladders = round.ladders.map((ladder) => ({
    ...ladder,
    rungs: ladder.rungs.toSorted(
      (a, b) => RUNG_LEVELS.indexOf(a.level) - RUNG_LEVELS.indexOf(b.level),
    ),
  }));
  return {...round, ladders};
}

const ANSWERS = [
  'I take 40,000 requests a second at peak over 200 tenants, and the answer may be 5 ms late at most.',
  'INCR returns the new value and I compare that value with the quota, so two gateways never read the same one.',
  'With a fixed window a tenant can send twice the quota around the edge, so I weigh two windows of one minute.',
  'The store is replicated, so it is always there, and I would not lose much sleep over it. There are three copies of it in two buildings, and somebody is on call all the time.',
  'Whoever comes too often gets a 429 from the gateway, with a header in it that says so.',
  'It was a big outage, and we learnt a lot from it as a team.',
  'I would talk to the people who run it, and then decide.',
  'That depends on what the business wants in the end.',
];

export interface SessionFolderOptions {
  /** Four letters; the rest of the name is made up. */
  readonly ending?: string;
  readonly answers?: readonly string[];
  readonly coach?: string;
  readonly isOpen?: boolean;
}

export interface SessionFolderMade {
  readonly id: string;
  readonly dir: string;
  readonly state: InterviewState;
}

export async function aSessionFolder(
  paths: Paths,
  options: SessionFolderOptions = {},
): Promise<SessionFolderMade> {
  const {ending = 'abcd', answers = ANSWERS, coach = 'offline', isOpen = false} = options;
  const id = `2026-02-03-1000-rate-limiter-${ending}`;
  const dir = join(paths.sessions, id);
  const roundFile = join(paths.home, 'rate-limiter.yaml');
  await mkdir(dir, {recursive: true});
  // JSON is YAML, too.
  await writeFile(roundFile, JSON.stringify(folderRound, null, 2));
  const {hash: roundHash} = await loadRound(roundFile, paths);
  const events = interviewEvents(answers).map((event): InterviewEvent => {
    if (event.type !== 'session.started') return event;
    return {...event, coach, roundFile, roundHash};
  });
  const last = events.at(-1);
  if (!isOpen && last) {
    const {v, at, t, seq} = last;
    events.push({type: 'interview.closed', because: 'ended', v, at, t, seq: seq + 1});
  }
  const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('');
  await writeFile(join(dir, 'session.jsonl'), lines);
  return {id, dir, state: replay(events)};
}

function interviewEvents(answers: readonly string[]): InterviewEvent[] {
  const persona = shippedPersona();
  const {events} = simulate(
    folderRound,
    (n) => (n < answers.length ? {text: answers[n] ?? '', ms: 60_000} : null),
    {word: (move, state) => wording(move, {round: folderRound, persona, state, attempt: 0})},
  );
  return [...events];
}

export async function gradeIn(dir: string, n = 1): Promise<Grade> {
  const text = await readFile(join(dir, 'grades', `${n}.json`), 'utf8');
  return GradeSchema.parse(JSON.parse(text));
}

export async function eventsIn(dir: string): Promise<InterviewEvent[]> {
  const text = await readFile(join(dir, 'session.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as InterviewEvent);
}
