/** The interviewer in the words of a model. Nothing that comes from here has passed the gate yet. */
import type {Effort, ModelClient} from '../claude/model.ts';
import type {Persona} from '../round/persona.ts';
import type {Round} from '../round/schema.ts';
import {interviewerRequest, interviewerSystem} from './interviewer-request.ts';
import type {CoachPrompts} from './prompts.ts';
import {BrokenOff} from './speaker.ts';
import type {Speaker} from './speaker.ts';

export interface ClaudeSpeakerOptions {
  readonly client: ModelClient;
  readonly model: string;
  readonly effort: Effort | null;
  readonly round: Round;
  readonly persona: Persona;
  readonly prompts: CoachPrompts;
}

export function claudeSpeaker(options: ClaudeSpeakerOptions): Speaker {
  const {client, model, effort, round, persona, prompts} = options;
  const system = interviewerSystem(round, persona, prompts);
  return {
    name: model,
    async *speak(speech, signal) {
      signal.throwIfAborted();
      const request = interviewerRequest(speech, {model, effort, round, prompts, system});
      for await (const event of client.stream(request, signal)) {
        if (event.type === 'text') {
          yield event.text;
          continue;
        }
        const {stopReason} = event.reply;
        if (stopReason === 'refusal') throw new BrokenOff('refusal');
        if (stopReason !== 'end_turn') throw new BrokenOff('length');
      }
    },
  };
}
