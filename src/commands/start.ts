/** `start <round>`: the main job. */
import type {ExitCode} from '../fault.ts';
import {EXIT} from '../fault.ts';
import {coachInWords, priceInWords} from '../session/coach-price.ts';
import {newSession} from '../session/open-session.ts';
import type {GraderPlan} from '../session/open-grader.ts';
import type {CoachPlan} from '../session/open-model.ts';
import {loadRound} from '../store/catalogue.ts';
import type {Paths} from '../store/paths.ts';
import {ensureWritable, resolvePaths} from '../store/paths.ts';
import {readSettings} from '../store/settings.ts';
import {listSessions} from '../store/sessions.ts';
import {chooseCoach} from './choose-coach.ts';
import {chooseGrader, graderFor} from './choose-grader.ts';
import {conduct, mustBePlain, requireRoom} from './conduct.ts';
import {tellNotice} from './output.ts';
import type {StartFlags} from './declarations/interview.ts';

/** @throws {Fault} before anything is written when the round, the disk or the terminal won't do */
export async function start(ref: string, options: StartFlags): Promise<ExitCode> {
  const paths = resolvePaths(process.env);
  const loaded = await loadRound(ref, paths);
  const {round} = loaded;
  const isPlain = mustBePlain(options.plain === true);
  if (!isPlain) requireRoom();
  await ensureWritable(paths);
  const minutes = options.minutes ?? round.card.minutes;
  const settings = await readSettings(paths);
  const named = await namedGrader(options, paths);
  const grader = (coach: CoachPlan) => named ?? graderFor(coach, settings, process.env, options);
  const price = (coach: CoachPlan) =>
    priceInWords({coach, grader: grader(coach), minutes, criteria: round.observables.length});
  const coach = await chooseCoach({
    paths,
    env: process.env,
    flags: options,
    isPlain,
    price,
    spokeBefore: null,
    notice: tellNotice,
  });
  if (coach === null) return EXIT.done;
  const session = await newSession({
    loaded,
    paths,
    coach,
    grader: grader(coach),
    lengthMs: options.minutes === undefined ? null : Math.round(minutes * 60_000),
    hasPrep: options.prep,
    isGradedLater: options.gradeLater === true,
  });
  const past = await listSessions(paths);
  return await conduct(session, {
    isPlain,
    hasPrep: options.prep,
    card: {
      completions: past.filter((one) => one.round === round.id && one.score !== null).length,
      coach: coachInWords(coach),
      price: price(coach),
    },
  });
}

/** A model that is named on the command line judges, whoever speaks. */
async function namedGrader(flags: StartFlags, paths: Paths): Promise<GraderPlan | null> {
  const {graderModel} = flags;
  if (graderModel === undefined) return null;
  return await chooseGrader({paths, env: process.env, flags: {graderModel}, notice: tellNotice});
}
