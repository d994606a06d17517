/** Sessions on disk, as long interviews and busy users leave them behind. */
import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {wording} from '../../src/coach/offline-speaker.ts';
import type {EventBody, InterviewEvent} from '../../src/interview/events.ts';
import type {InterviewState} from '../../src/interview/state.ts';
import {replay} from '../../src/interview/reduce.ts';
import {loadRound} from '../../src/store/catalogue.ts';
import {resolvePaths} from '../../src/store/paths.ts';
import {aCandidate} from '../support/candidates.ts';
import {shippedPersona, shippedRound} from '../support/shipped-round.ts';
import {simulate} from '../support/simulate.ts';
import type {Simulated} from '../support/simulate.ts';
import {runNode} from './run-node.ts';

export const ROUND = 'stripe-idempotency';
/** SPEC §10: sixty turns, eight thousand words. */
const LONG = {answers: 30, words: 8_000};
const ANSWER_MS = 20_000;
const CANDIDATES = ['c02_strong_dynamo', 'c05_solid_redis_mysql', 'c09_mixed_sre'];

export const round = shippedRound(ROUND);
export const persona = shippedPersona();

const SENTENCES = CANDIDATES.flatMap((id) => aCandidate(id).answers).flatMap((answer) =>
  answer.split(/(?<=[.!?])\s+/u),
);

/** Sentences of real answers, `words` of them or a few more; other ones for each `n`. */
export function anAnswer(n: number, words: number): string {
  let text = '';
  for (let at = n * 17; text.split(' ').length < words; at += 1) {
    text += `${text === '' ? '' : ' '}${SENTENCES[at % SENTENCES.length] ?? ''}`;
  }
  return text;
}

/** An interview of sixty turns and eight thousand words, its last question open. */
export function longInterview(): Simulated {
  return interview(LONG.answers, Math.ceil(LONG.words / LONG.answers));
}

function interview(answers: number, words: number): Simulated {
  return simulate(round, (n) => (n < answers ? {text: anAnswer(n, words), ms: ANSWER_MS} : null), {
    word: (move, state) => wording(move, {round, persona, state, attempt: 0}),
  });
}

export interface Recorded {
  readonly id: string;
  readonly state: InterviewState;
}

/** Length of what is on record; `empty` holds the first question and nothing else. */
export type Length = 'long' | 'usual' | 'empty';

/** @returns the session, which `resume` goes on with, unless it is closed */
export async function record(
  home: string,
  length: Length,
  {isClosed = false}: {readonly isClosed?: boolean} = {},
): Promise<Recorded> {
  const id = `2026-02-03-1000-${ROUND}-${length.slice(0, 4).padEnd(4, 'x')}`;
  const paths = resolvePaths({INTERVIEW_COACH_HOME: home});
  const {hash} = await loadRound(ROUND, paths);
  const events = eventsOf(length).map((event): InterviewEvent =>
    event.type === 'session.started' ? {...event, roundHash: hash} : event,
  );
  const last = events.at(-1);
  const closed: EventBody = {type: 'interview.closed', because: 'ended'};
  if (isClosed && last) {
    events.push({...closed, v: 1, at: last.at, t: last.t, seq: last.seq + 1});
  }
  const dir = join(paths.sessions, id);
  await mkdir(dir, {recursive: true, mode: 0o700});
  const lines = events.map((event) => `${JSON.stringify(event)}\n`);
  await writeFile(join(dir, 'session.jsonl'), lines.join(''));
  return {id, state: replay(events)};
}

function eventsOf(length: Length): readonly InterviewEvent[] {
  switch (length) {
    case 'long':
      return longInterview().events;
    case 'usual':
      return interview(10, 80).events;
    case 'empty':
      return interview(0, 0).events;
  }
}

/** So many graded sessions, each with its journal, its grade and its scorecard. */
export async function fillLibrary(home: string, binary: string, count: number): Promise<void> {
  const {id} = await record(home, 'usual', {isClosed: true});
  runNode([binary, 'grade', '--offline', id], home);
  const sessions = join(home, 'sessions');
  const card = await readFile(join(sessions, id, 'scorecard.md'), 'utf8');
  for (let n = 1; n < count; n += 1) {
    const copy = idOf(n);
    await cp(join(sessions, id), join(sessions, copy), {recursive: true});
    await writeFile(join(sessions, copy, 'scorecard.md'), card.replaceAll(id, copy));
  }
}

function idOf(n: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const letters = [n / 26, n].map((value) => String.fromCharCode(0x61 + (Math.floor(value) % 26)));
  const date = `2025-${two(1 + (n % 12))}-${two(1 + (n % 28))}`;
  return `${date}-${two(n % 24)}${two(n % 60)}-${ROUND}-x${letters.join('')}x`;
}
