/**
 * A session whose interview is over, opened to be graded: nobody else can have it meanwhile, and
 * what comes of it goes on its record.
 */
import {join} from 'node:path';
import {Fault} from '../fault.ts';
import {replay} from '../interview/reduce.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Persona} from '../round/persona.ts';
import {loadPersona, loadRound} from '../store/catalogue.ts';
import type {LoadedRound} from '../store/catalogue.ts';
import {readJournal, reopenJournal} from '../store/journal.ts';
import {acquireLock} from '../store/lock.ts';
import type {Paths} from '../store/paths.ts';
import type {SessionFolder} from '../store/sessions.ts';
import type {Outcome} from './session.ts';

const JOURNAL = 'session.jsonl';

export interface ClosedSession {
  readonly id: string;
  readonly dir: string;
  readonly state: InterviewState;
  readonly loaded: LoadedRound;
  readonly persona: Persona;
  /** Things to know before it is graded, one plain sentence each. */
  readonly notices: readonly string[];
  /** Puts on record that there is another grade. */
  record(outcome: Outcome): Promise<void>;
  /** Gives the session free. Once is enough. */
  release(): Promise<void>;
}

/**
 * @throws {Fault} `session-unfinished` when its interview is not over, `session-busy` when another
 *   process has it, and whatever keeps session or round from being read
 */
export async function openClosedSession(
  {id, dir}: SessionFolder,
  paths: Paths,
): Promise<ClosedSession> {
  const lock = await acquireLock(dir);
  try {
    const file = join(dir, JOURNAL);
    const {events, damagedLines} = await readJournal(file);
    const state = replay(events);
    if (state.phase === 'before' || state.phase === 'open') throw unfinished(id);
    const loaded = await loadRound(state.roundFile ?? state.round, paths);
    const persona = await loadPersona(loaded.round.persona);
    return {
      id,
      dir,
      state,
      loaded,
      persona,
      notices: [
        ...(damagedLines > 0 ? [`${id}: ${damagedLines} damaged line(s) were passed over.`] : []),
        ...(state.roundHash === loaded.hash
          ? []
          : [`${id}: its round has changed since; it is graded by the new rubric.`]),
      ],
      async record({number, grade}) {
        const journal = await reopenJournal(file, state.lastSeq, () => new Date());
        try {
          const body = {type: 'session.graded', grade: number, score: grade.score} as const;
          await journal.append(body, state.elapsedMs);
        } finally {
          await journal.close();
        }
      },
      release: async () => await lock.release(),
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function unfinished(id: string): Fault {
  return new Fault('session-unfinished', `The interview of ${id} is not finished.`, {
    nextStep: `Finish it first: interview-coach resume ${id.slice(-4)}`,
  });
}
