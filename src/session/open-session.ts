/**
 * Puts a session together from what is on disk: a new one from a round, an interrupted one from
 * its journal. Effects that a running session needs are handed to it here.
 */
import {randomInt} from 'node:crypto';
import {join} from 'node:path';
import {Fault} from '../fault.ts';
import {offlineSpeaker} from '../coach/offline-speaker.ts';
import type {InterviewMs} from '../interview/events.ts';
import {replay} from '../interview/reduce.ts';
import type {InterviewState} from '../interview/state.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';
import {loadPersona, loadRound} from '../store/catalogue.ts';
import type {LoadedRound} from '../store/catalogue.ts';
import {createJournal, readJournal, reopenJournal} from '../store/journal.ts';
import type {Journal} from '../store/journal.ts';
import {acquireLock} from '../store/lock.ts';
import {appVersion} from '../store/package-files.ts';
import type {Paths} from '../store/paths.ts';
import {createSessionFolder, findSession} from '../store/sessions.ts';
import type {SessionFolder} from '../store/sessions.ts';
import type {SessionRecord} from './conversation.ts';
import {gradeSession, gradingFault} from './grade-session.ts';
import {RunningSession} from './running-session.ts';
import {openGrader} from './open-grader.ts';
import type {GraderPlan} from './open-grader.ts';
import type {CoachPlan} from './open-model.ts';
import type {SessionModel, SessionParts} from './session-parts.ts';
import {systemTime} from './timekeeper.ts';

const JOURNAL = 'session.jsonl';
/** As the journal calls the coach who needs no model. */
const OFFLINE = 'offline';
const BY_RULES: GraderPlan = {kind: 'offline'};
const clock = () => new Date();

export interface NewSessionOptions {
  readonly loaded: LoadedRound;
  readonly paths: Paths;
  readonly coach: CoachPlan;
  /** By rules unless given. */
  readonly grader?: GraderPlan;
  /** Length of the round; the round's own when null. */
  readonly lengthMs: InterviewMs | null;
  readonly hasPrep: boolean;
  readonly isGradedLater: boolean;
}

export async function newSession(options: NewSessionOptions): Promise<RunningSession> {
  const {loaded, paths, coach} = options;
  const persona = await loadPersona(loaded.round.persona);
  return new RunningSession({
    ...(await parts(loaded, persona, coach, options.grader ?? BY_RULES)),
    hasPrep: options.hasPrep,
    lengthMs: options.lengthMs ?? loaded.round.card.minutes * 60_000,
    async openRecord() {
      const folder = await createSessionFolder(paths, loaded.round.id, clock(), Math.random);
      const lock = await acquireLock(folder.dir);
      return record(folder, await createJournal(join(folder.dir, JOURNAL), clock), () =>
        lock.release(),
      );
    },
    ...(options.isGradedLater ? {grade: null} : {}),
  });
}

/** What is left of an interrupted interview. */
export interface OpenInterview {
  /** Who spoke last. */
  readonly coach: string;
  /** Time left on its clock. */
  readonly minutes: number;
}

export interface ResumedSession {
  readonly session: RunningSession;
  readonly coach: CoachPlan;
  /** Things the user should know before going on, one plain sentence each. */
  readonly notices: readonly string[];
}

/**
 * @param chooseGrader asked with who began the interview: `offline` or a model's id
 * @throws {Fault} when there is none to resume, or another process has it open
 */
export async function resumeSession(
  ref: string | undefined,
  paths: Paths,
  chooseCoach: (open: OpenInterview) => Promise<CoachPlan>,
  chooseGrader: (began: string) => Promise<GraderPlan> = async () => BY_RULES,
): Promise<ResumedSession> {
  const folder = await findSession(paths, ref, 'unfinished');
  const lock = await acquireLock(folder.dir);
  try {
    const file = join(folder.dir, JOURNAL);
    const {events, damagedLines} = await readJournal(file);
    const state = replay(events);
    if (state.phase === 'before') {
      throw new Fault('session-empty', `The session ${folder.id} holds no question yet.`, {
        nextStep: 'Start the round again; nothing was lost.',
      });
    }
    const loaded = await loadRound(state.roundFile ?? state.round, paths);
    const persona = await loadPersona(loaded.round.persona);
    // Nobody speaks in a round that is over.
    const coach: CoachPlan =
      state.phase === 'open'
        ? await chooseCoach({coach: state.coach, minutes: minutesLeft(state)})
        : {kind: 'offline'};
    const grader = await chooseGrader(state.coaches[0] ?? state.coach);
    const journal = await reopenJournal(file, state.lastSeq, clock);
    const session = new RunningSession({
      ...(await parts(loaded, persona, coach, grader)),
      lengthMs: state.lengthMs,
      hasPrep: false,
      openRecord: () => Promise.reject(new Error('a resumed session has its record')),
      resumed: {state, record: record(folder, journal, () => lock.release())},
    });
    return {session, coach, notices: notices(state, loaded, damagedLines)};
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function notices(state: InterviewState, loaded: LoadedRound, damagedLines: number): string[] {
  return [
    ...(damagedLines > 0
      ? [`${damagedLines} damaged line(s) of the journal were passed over; all others are here.`]
      : []),
    ...(state.roundHash === loaded.hash
      ? []
      : ['The round file has changed since this session began; it goes on with the new one.']),
  ];
}

function minutesLeft({lengthMs, elapsedMs}: InterviewState): number {
  return (lengthMs - elapsedMs) / 60_000;
}

async function parts(
  loaded: LoadedRound,
  persona: Persona,
  coach: CoachPlan,
  grader: GraderPlan,
): Promise<Omit<SessionParts, 'lengthMs' | 'hasPrep' | 'openRecord'>> {
  const {round, hash, file} = loaded;
  const app = appVersion();
  const model = await modelFor(coach, round, persona);
  const keyring = model && withNewestKey(model);
  return {
    round,
    persona,
    offlineSpeaker: offlineSpeaker(round, persona),
    model: keyring?.model ?? null,
    time: systemTime,
    random: Math.random,
    start: {roundHash: hash, roundFile: file, seed: randomInt(2 ** 31), app},
    grade: async (folder, state, onProgress, signal) => {
      const {id: sessionId, dir} = folder;
      const plan = gaveWay(state) ? BY_RULES : withKey(grader, keyring?.newest() ?? null);
      try {
        return await gradeSession({
          round,
          roundHash: hash,
          persona,
          state,
          sessionId,
          dir,
          grader: await openGrader(plan, round),
          app,
          now: clock(),
          onProgress,
          signal,
        });
      } catch (error) {
        throw gradingFault(error, sessionId, `interview-coach resume ${sessionId.slice(-4)}`);
      }
    },
  };
}

/** A model that could not go on with the interview would not get on with its grading either. */
function gaveWay({coach, coaches}: InterviewState): boolean {
  return coach === OFFLINE && coaches[0] !== OFFLINE;
}

/** A key that was changed in the middle of an interview is the one to grade with. */
function withNewestKey(model: SessionModel): {
  readonly model: SessionModel;
  readonly newest: () => string | null;
} {
  let newest: string | null = null;
  const changeKey = async (key: string, signal: AbortSignal): Promise<void> => {
    await model.changeKey(key, signal);
    newest = key;
  };
  return {model: {...model, changeKey}, newest: () => newest};
}

function withKey(plan: GraderPlan, secret: string | null): GraderPlan {
  if (plan.kind === 'offline' || secret === null) return plan;
  return {...plan, credential: {kind: 'key', secret}};
}

async function modelFor(
  coach: CoachPlan,
  round: Round,
  persona: Persona,
): Promise<SessionModel | null> {
  if (coach.kind === 'offline') return null;
  // Whoever plays offline need not load what talks to a model.
  const {openModel} = await import('./open-model.ts');
  return await openModel(coach, round, persona);
}

function record(
  folder: SessionFolder,
  journal: Journal,
  unlock: () => Promise<void>,
): SessionRecord {
  return {
    id: folder.id,
    dir: folder.dir,
    append: (body, t) => journal.append(body, t),
    async close() {
      await journal.close();
      await unlock();
    },
  };
}
