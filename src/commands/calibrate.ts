/**
 * `calibrate`: has golden transcripts graded and says how far the grader can be relied on. The only
 * command that pays for many gradings at once, so it says the price and asks before it begins.
 */
import {createHash} from 'node:crypto';
import {resolve} from 'node:path';
import {ModelFault} from '../claude/model-fault.ts';
import type {ExitCode} from '../fault.ts';
import {EXIT, Fault} from '../fault.ts';
import {calibrationOf} from '../grading/calibration/calibration.ts';
import type {Grade} from '../grading/grade.ts';
import {calibrationLines} from '../grading/calibration/report-lines.ts';
import type {GoldenTask, GoldensInput} from '../session/grade-goldens.ts';
import {goldenTasks, gradeGoldens, whileCalibrating} from '../session/grade-goldens.ts';
import {gradingPriceInWords} from '../session/grading-price.ts';
import type {Grader, ModelGraderPlan} from '../session/open-grader.ts';
import {openGrader} from '../session/open-grader.ts';
import type {Round} from '../round/schema.ts';
import type {CalibrationRun} from '../store/calibrations.ts';
import {openCalibrationDirectory, writeCalibration} from '../store/calibrations.ts';
import {loadRound} from '../store/catalogue.ts';
import type {LoadedRound} from '../store/catalogue.ts';
import type {LoadedGoldens} from '../store/goldens.ts';
import {goldenDirectory, loadGoldens, roundsWithGoldens} from '../store/goldens.ts';
import {appVersion} from '../store/package-files.ts';
import {resolvePaths} from '../store/paths.ts';
import {askYesNo} from './ask.ts';
import {chooseGrader, refuseMixture} from './choose-grader.ts';
import type {GraderFlags} from './choose-grader.ts';
import {GradingProgressLine} from './grading-progress.ts';
import {print, printJson, tellNotice} from './output.ts';

export interface CalibrateFlags extends GraderFlags {
  /** Gradings of each transcript; 1 unless given. */
  readonly runs?: number;
  /** Ids of transcripts, or beginnings of them; all unless given. */
  readonly only?: readonly string[];
  /** Through the Message Batches API: submitted now, collected by running the command again. */
  readonly batch?: boolean;
  readonly json?: boolean;
  /** Pays without asking. */
  readonly yes?: boolean;
  /** Id or path of a round; the first that comes with golden transcripts unless given. */
  readonly round?: string;
  /** Folder of transcripts and labels; those that come with the round unless given. */
  readonly goldens?: string;
}

/**
 * @throws {Fault} when there is nobody to grade, nothing to grade, no consent, or nowhere to write
 */
export async function calibrate(flags: CalibrateFlags): Promise<ExitCode> {
  refuseMixture(flags);
  const paths = resolvePaths(process.env);
  const {runs = 1, only = []} = flags;
  const [first = ''] = await roundsWithGoldens();
  const loaded = await loadRound(flags.round ?? first, paths);
  const folder =
    flags.goldens === undefined ? goldenDirectory(loaded.round.id) : resolve(flags.goldens);
  const goldens = await loadGoldens(folder, loaded.round, only);
  const plan = await chooseGrader({paths, env: process.env, flags, notice: tellNotice});
  const directory = await openCalibrationDirectory(paths);
  const stop = new AbortController();
  const leaveOff = (): void => stop.abort();
  for (const name of SIGNALS) process.on(name, leaveOff);
  try {
    const work = {loaded, goldens, runs, flags, directory, signal: stop.signal};
    if (plan.kind === 'offline') return await run(work, await openGrader(plan, loaded.round));
    return await whileCalibrating(directory, async () => await runPaid(work, plan));
  } catch (error) {
    if (!stop.signal.aborted) throw goingOn(error);
    tellNotice('Stopped. Answers so far are kept: run the same command again to go on.');
    return EXIT.interrupted;
  } finally {
    for (const name of SIGNALS) process.off(name, leaveOff);
  }
}

/** What stopped the judge, as the user should read it: nothing that was paid for is lost. */
function goingOn(error: unknown): unknown {
  if (!(error instanceof ModelFault)) return error;
  return new Fault(error.code, `${error.message} The answers so far are kept.`, {
    nextStep: `${error.nextStep} Then run the same command again: it goes on from here.`,
    cause: error,
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

interface Work {
  readonly loaded: LoadedRound;
  readonly goldens: LoadedGoldens;
  readonly runs: number;
  readonly flags: CalibrateFlags;
  readonly directory: string;
  readonly signal: AbortSignal;
}

async function runPaid(work: Work, plan: ModelGraderPlan): Promise<ExitCode> {
  const {loaded, goldens, runs, flags, directory, signal} = work;
  const tasks = goldenTasks(goldens.goldens, runs);
  const price = {round: loaded.round, tasks, isBatch: flags.batch === true};
  const grader = await openGrader(plan, loaded.round);
  if (flags.batch !== true) {
    if (!(await isAgreed(plan, price, flags.yes === true))) return declined();
    return await run(work, grader);
  }
  const stamp = stampFor(loaded, grader);
  const {collectGoldens} = await import('./calibrate-batch.ts');
  const batch = await collectGoldens({
    plan,
    round: loaded.round,
    tasks,
    stamp,
    directory,
    signal,
    isAgreed: async () => await isAgreed(plan, price, flags.yes === true),
  });
  if (batch === 'declined') return declined();
  if (batch === 'waiting') return EXIT.done;
  const code = await run(work, batch.grader, batch.fences);
  await batch.forget();
  return code;
}

function declined(): ExitCode {
  tellNotice('Nothing was graded, and nothing was paid.');
  return EXIT.interrupted;
}

/** @returns the exit code: failed for a judge that is not fit */
async function run(
  {loaded, goldens, runs, flags, directory, signal}: Work,
  grader: Grader,
  fences?: ReadonlyMap<string, string>,
): Promise<ExitCode> {
  const {round} = loaded;
  const line = new GradingProgressLine(process.stderr, process.env['TERM']);
  const date = new Date().toISOString();
  const stamp = stampFor(loaded, grader);
  const input: GoldensInput = {
    round,
    goldens: goldens.goldens,
    grader,
    runs,
    stamp,
    date,
    directory,
    onProgress: line.show,
    signal,
    ...(fences === undefined ? {} : {fences}),
  };
  try {
    return await gradeGoldens(input, async ({graded, quotes}) => {
      line.end();
      const done: CalibrationRun = {
        v: 1,
        round: round.id,
        date,
        judge: grader.name,
        stamp: {...stamp, ...hashesOf(goldens)},
        runs,
        usage: grader.used(),
        calibration: calibrationOf(round, graded, goldens.labels, quotes),
      };
      const file = await writeCalibration(directory, done);
      show(done, file, flags.json === true);
      return done.calibration.fitness.isFit ? EXIT.done : EXIT.failed;
    });
  } finally {
    line.end();
  }
}

function show(done: CalibrationRun, file: string, isJson: boolean): void {
  const {calibration, judge, round, runs, usage} = done;
  if (isJson) {
    printJson({file, ...done});
    return;
  }
  const {inputTokens, cachedInputTokens, outputTokens, usd} = usage;
  const tokens = `${inputTokens + cachedInputTokens} tokens in, ${outputTokens} out`;
  const cost = usd === null ? tokens : `$${usd.toFixed(2)}, ${tokens}`;
  const spent = inputTokens + outputTokens === 0 ? [] : [`Cost: ${cost}`];
  const lines = calibrationLines(calibration, {judge, round, runs});
  print([...lines, '', ...spent, `Kept in ${file}`].join('\n'));
}

function stampFor({hash: roundHash}: LoadedRound, {hash, name, samples}: Grader): Grade['stamp'] {
  return {app: appVersion(), roundHash, graderHash: hash, model: name, samples};
}

function hashesOf({goldens, labels}: LoadedGoldens): {goldens: string; labels: string} {
  return {
    goldens: hashOf(goldens.map(({golden, hash}) => [golden.id, hash])),
    labels: hashOf(labels),
  };
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}

interface Price {
  readonly round: Round;
  readonly tasks: readonly GoldenTask[];
  readonly isBatch: boolean;
}

/** Says the price; asks where somebody can answer, unless the answer was given beforehand. */
async function isAgreed(
  plan: ModelGraderPlan,
  {round, tasks, isBatch}: Price,
  isAgreedBefore: boolean,
): Promise<boolean> {
  const toGrade = tasks.map(({golden}) => ({
    round,
    state: {elapsedMs: golden.turns.at(-1)?.at ?? 0},
  }));
  tellNotice(gradingPriceInWords(plan, toGrade, isBatch));
  if (isAgreedBefore) return true;
  if (!(process.stdin.isTTY && process.stderr.isTTY)) {
    throw new Fault('needs-yes', 'Nobody is there to agree to the price.', {
      nextStep: 'Run it with --yes to go ahead.',
      exitCode: EXIT.usage,
    });
  }
  try {
    return await askYesNo('Go ahead?', {input: process.stdin, screen: process.stderr});
  } catch (error) {
    if (error instanceof Fault && error.code === 'interrupted') return false;
    throw error;
  }
}
