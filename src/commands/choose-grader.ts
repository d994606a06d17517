/** Who grades: flags before settings, settings before keys. Nobody is asked a question. */
import type {ClaudeCredential} from '../claude/credential.ts';
import {endpointOf} from '../claude/endpoint.ts';
import {EXIT, Fault} from '../fault.ts';
import type {GraderPlan, ModelGraderPlan} from '../session/open-grader.ts';
import type {CoachPlan} from '../session/open-model.ts';
import {findCredential} from '../store/credentials.ts';
import type {Paths} from '../store/paths.ts';
import {readSettings} from '../store/settings.ts';
import type {Settings} from '../store/settings.ts';
import {DEFAULT_SETTINGS} from './default-settings.ts';

export interface GraderFlags {
  readonly offline?: boolean;
  /** Id of the model that is to judge. */
  readonly graderModel?: string;
  /** Votes on each observable. */
  readonly samples?: number;
}

export interface ChooseGraderOptions {
  readonly paths: Paths;
  readonly env: NodeJS.ProcessEnv;
  readonly flags: GraderFlags;
  /** Told in a sentence what the user should know before the grading. */
  readonly notice: (sentence: string) => void;
}

/** @throws {Fault} `no-key` when a model is to grade and there is no key */
export async function chooseGrader(options: ChooseGraderOptions): Promise<GraderPlan> {
  const {paths, env, flags, notice} = options;
  if (flags.offline === true) return {kind: 'offline'};
  const settings = await readSettings(paths);
  const isAsked = flags.graderModel !== undefined || flags.samples !== undefined;
  if (settings.coach === 'offline' && !isAsked) {
    notice('Your settings say offline, so rules grade. Name a model with --grader-model.');
    return {kind: 'offline'};
  }
  const credential = await findCredential(env, paths, {onNotice: notice});
  if (credential === null) throw noKey();
  const plan = graderPlan(credential, settings, env, flags);
  const {host, isDefault} = endpointOf(plan.baseUrl);
  // A host other than Anthropic's is named before the first call (SPEC §12).
  if (!isDefault) notice(`ANTHROPIC_BASE_URL is set: your key and your answers go to ${host}.`);
  return plan;
}

/** Who grades a session is of the same kind as who speaks in it, unless a model is named. */
export function graderFor(
  coach: CoachPlan,
  settings: Settings,
  env: NodeJS.ProcessEnv,
  flags: GraderFlags,
): GraderPlan {
  if (coach.kind === 'offline') return {kind: 'offline'};
  return graderPlan(coach.credential, settings, env, flags, coach.model);
}

/** @param coachModel the model that speaks in the session, where one does */
export function graderPlan(
  credential: ClaudeCredential,
  settings: Settings,
  env: NodeJS.ProcessEnv,
  {graderModel, samples = 1}: GraderFlags,
  coachModel?: string,
): ModelGraderPlan {
  const baseUrl = (env['ANTHROPIC_BASE_URL'] ?? '').trim();
  // A server with models of its own is unlikely to know Anthropic's: the one that speaks judges too.
  const speaking = coachModel ?? settings.model;
  const standIn = speaking?.startsWith('claude-') === false ? speaking : undefined;
  return {
    kind: 'model',
    credential,
    baseUrl: baseUrl === '' ? null : baseUrl,
    env,
    model: graderModel ?? settings.graderModel ?? standIn ?? DEFAULT_SETTINGS.graderModel,
    effort: settings.graderEffort ?? DEFAULT_SETTINGS.graderEffort,
    samples,
  };
}

function noKey(): Fault {
  return new Fault('no-key', 'There is no API key to grade with.', {
    nextStep: 'Set one with: interview-coach key set. Or grade by rules with --offline.',
    exitCode: EXIT.usage,
  });
}

/** @throws {Fault} `usage` when rules are to grade by what only a model can do */
export function refuseMixture({
  offline,
  batch,
  samples,
  graderModel,
}: GraderFlags & {readonly batch?: boolean}): void {
  if (offline !== true) return;
  const needing = [
    ...(batch === true ? ['--batch'] : []),
    ...(samples === undefined ? [] : ['--samples']),
    ...(graderModel === undefined ? [] : ['--grader-model']),
  ];
  if (needing.length === 0) return;
  throw new Fault('usage', `Rules need no ${needing.join(' and no ')}: that is for models.`, {
    nextStep: 'Leave out --offline, or the others.',
    exitCode: EXIT.usage,
  });
}
