/**
 * Puts together the model that speaks in a session: client, speaker, listener. What is chosen is
 * decided elsewhere; nothing is called here.
 */
import {connectClaude} from '../claude/connect.ts';
import type {ClaudeCredential} from '../claude/credential.ts';
import type {Effort, ModelUse} from '../claude/model.ts';
import {claudeListener} from '../coach/claude-listener.ts';
import {coachPromptFiles, coachPrompts} from '../coach/prompts.ts';
import {claudeSpeaker} from '../coach/claude-speaker.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';
import {readPromptFiles} from '../store/prompts.ts';
import {checkEnteredKey} from './entered-key.ts';
import type {SessionModel} from './session-parts.ts';

/** Who speaks, as the user's flags, settings and keys have it. */
export type CoachPlan = {readonly kind: 'offline'} | ModelPlan;

export interface ModelPlan {
  readonly kind: 'model';
  /** `source`, where it is known, says how to change it. */
  readonly credential: ClaudeCredential;
  /** Null: Anthropic's own. */
  readonly baseUrl: string | null;
  /** For proxies; no key is read from it. */
  readonly env: NodeJS.ProcessEnv;
  readonly model: string;
  /** Null: nobody listens along. */
  readonly listenerModel: string | null;
  readonly effort: Effort;
  /** US dollars; null: no limit. */
  readonly budgetUsd: number | null;
}

export async function openModel(
  plan: ModelPlan,
  round: Round,
  persona: Persona,
): Promise<SessionModel> {
  const {baseUrl, env, model, listenerModel, effort, budgetUsd} = plan;
  const files = await readPromptFiles(coachPromptFiles(persona.id));
  const prompts = coachPrompts(files, persona.id);
  let tell: (use: ModelUse) => void = () => undefined;
  const client = connectClaude({
    credential: plan.credential,
    baseUrl,
    env,
    onUse: (use) => tell(use),
  });
  return {
    speaker: claudeSpeaker({client, model, effort, round, persona, prompts}),
    listener:
      listenerModel === null
        ? null
        : claudeListener({client, model: listenerModel, round, prompts}),
    host: client.host,
    budgetUsd,
    onUse(listener) {
      tell = listener;
    },
    async changeKey(secret, signal) {
      await checkEnteredKey({secret, baseUrl, env}, signal);
      client.changeCredential({kind: 'key', secret});
    },
  };
}
