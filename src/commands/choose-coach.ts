/**
 * Who speaks in this session: flags before settings, settings before keys, and where there is no
 * key, the question once, else the offline coach with a word on how to set one.
 */
import type {ClaudeCredential} from '../claude/credential.ts';
import {capabilitiesOf} from '../claude/capabilities.ts';
import {endpointOf} from '../claude/endpoint.ts';
import {EXIT, Fault} from '../fault.ts';
import {checkEnteredKey} from '../session/entered-key.ts';
import type {CoachPlan, ModelPlan} from '../session/open-model.ts';
import {findCredential, keyVariablesSet, storeKey, systemKeychain} from '../store/credentials.ts';
import {keyFilePath} from '../store/key-file.ts';
import type {Paths} from '../store/paths.ts';
import {DEFAULT_SETTINGS} from './default-settings.ts';
import type {Settings} from '../store/settings.ts';
import {readSettings, setSetting} from '../store/settings.ts';

export interface CoachFlags {
  readonly offline?: boolean;
  /** Id of the model that is to speak. */
  readonly model?: string;
}

export interface ChooseOptions {
  readonly paths: Paths;
  readonly env: NodeJS.ProcessEnv;
  readonly flags: CoachFlags;
  /** Nobody can be asked on a full screen. */
  readonly isPlain: boolean;
  /** What a round costs with that coach, in words. */
  readonly price: (coach: CoachPlan) => string;
  /** Who spoke in the session before it was interrupted; null in a new one. */
  readonly spokeBefore: string | null;
  /** Told in a sentence what the user should know before the round. */
  readonly notice: (sentence: string) => void;
}

/** @returns null when the user would rather leave */
export async function chooseCoach(options: ChooseOptions): Promise<CoachPlan | null> {
  const {paths, env, flags, isPlain, notice} = options;
  if (flags.offline === true) return {kind: 'offline'};
  const settings = await readSettings(paths);
  if (settings.coach === 'offline' && flags.model === undefined) {
    tellOfUnusedKey(env, notice);
    return {kind: 'offline'};
  }
  tellOfOtherModel(settings, options);
  const credential = await findCredential(env, paths, {onNotice: notice});
  if (credential !== null) return withNamedHost(planFor(credential, settings, options), notice);
  if (flags.model !== undefined) throw noKey(flags.model);
  if (isPlain) {
    notice('No API key, so the offline coach speaks. Set one with: interview-coach key set');
    return {kind: 'offline'};
  }
  return await askOnce(settings, options);
}

/** A key in the environment wins over all others, and here it changes nothing. */
function tellOfUnusedKey(env: NodeJS.ProcessEnv, notice: (sentence: string) => void): void {
  const [variable] = keyVariablesSet(env);
  if (variable === undefined) return;
  notice(
    `${variable} is set, but your settings say offline; a model speaks after: interview-coach config unset coach`,
  );
}

/** A session goes on with the model that it began with. */
function tellOfOtherModel(
  {model}: Settings,
  {flags, spokeBefore, notice}: Pick<ChooseOptions, 'flags' | 'spokeBefore' | 'notice'>,
): void {
  if (flags.model !== undefined || spokeBefore === null) return;
  if (model === undefined || model === spokeBefore) return;
  notice(
    `This session goes on with ${spokeBefore}; your settings name ${model}: add --model ${model} for that one.`,
  );
}

function planFor(
  credential: ClaudeCredential,
  settings: Settings,
  {env, flags, spokeBefore}: ChooseOptions,
): ModelPlan {
  const baseUrl = (env['ANTHROPIC_BASE_URL'] ?? '').trim();
  const model = flags.model ?? spokeBefore ?? settings.model ?? DEFAULT_SETTINGS.model;
  // A model of the user's own has often no time for a second call: there nobody listens unasked.
  const isAsked = settings.listenerModel !== undefined || capabilitiesOf(model).isKnown;
  // A server with models of its own is unlikely to know Anthropic's: there one does both.
  const listenerModel =
    settings.listenerModel ?? (isClaude(model) ? DEFAULT_SETTINGS.listenerModel : model);
  return {
    kind: 'model',
    credential,
    baseUrl: baseUrl === '' ? null : baseUrl,
    env,
    model,
    listenerModel: (settings.listener ?? isAsked) ? listenerModel : null,
    effort: settings.effort ?? DEFAULT_SETTINGS.effort,
    budgetUsd: settings.budgetUsd ?? DEFAULT_SETTINGS.budgetUsd,
  };
}

function isClaude(model: string): boolean {
  return model.startsWith('claude-');
}

/** A host other than Anthropic's is named before the first call (SPEC §12). */
function withNamedHost(plan: ModelPlan, notice: (sentence: string) => void): ModelPlan {
  const {host, isDefault} = endpointOf(plan.baseUrl);
  if (!isDefault) notice(`ANTHROPIC_BASE_URL is set: your key and your answers go to ${host}.`);
  return plan;
}

async function askOnce(settings: Settings, options: ChooseOptions): Promise<CoachPlan | null> {
  const {paths, env, price, notice} = options;
  const keychain = systemKeychain(paths);
  const {runFirstRun} = await import('../ui/first-run.tsx');
  // A keychain that is locked or fails would refuse the key.
  const content = (await keychain.read()).type;
  const place = content === 'key' || content === 'empty' ? 'keychain' : 'file';
  const wouldBe = planFor({kind: 'key', secret: ''}, settings, options);
  const chosen = await runFirstRun({
    stdin: process.stdin,
    stdout: process.stdout,
    facts: {
      model: wouldBe.model,
      host: endpointOf(wouldBe.baseUrl).host,
      price: price(wouldBe),
      place,
      file: keyFilePath(paths),
    },
    checkKey: async (secret) => {
      try {
        const {baseUrl} = wouldBe;
        await checkEnteredKey({secret, baseUrl, env}, new AbortController().signal);
        return {isAccepted: true};
      } catch (error) {
        return {isAccepted: false, fault: asFault(error)};
      }
    },
  });
  switch (chosen.choice) {
    case 'quit':
      return null;
    case 'offline':
      // Asked once: "interview-coach key set" brings the model in later.
      await setSetting(paths, 'coach', 'offline');
      return {kind: 'offline'};
    case 'key': {
      if (chosen.isKept) {
        const stored = await storeKey(chosen.key, place, paths, keychain);
        if (stored.notice !== null) notice(stored.notice);
      }
      return planFor({kind: 'key', secret: chosen.key}, settings, options);
    }
  }
}

function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  return new Fault('key-unchecked', 'The key could not be checked.', {
    nextStep: 'Check your network and try again, or take the offline coach.',
    cause: error,
  });
}

function noKey(model: string): Fault {
  return new Fault('no-key', `There is no API key for ${model}.`, {
    nextStep: 'Set one with: interview-coach key set. Or use --offline.',
    exitCode: EXIT.usage,
  });
}
