/** A client that was given some answers beforehand: what they answer is not asked again. */
import type {ModelClient, ModelReply, ModelRequest} from './model.ts';

export interface Answered {
  readonly request: ModelRequest;
  readonly reply: ModelReply;
}

/**
 * Each answer is given once, to a request that is the same to the letter; further ones go to
 * `client`. Whoever asks can't tell the difference, so that a grade comes out the same either way.
 */
export function withAnswers(client: ModelClient, answers: readonly Answered[]): ModelClient {
  const waiting = new Map<string, ModelReply[]>();
  for (const {request, reply} of answers) {
    const key = JSON.stringify(request);
    waiting.set(key, [...(waiting.get(key) ?? []), reply]);
  }
  const take = (request: ModelRequest): ModelReply | undefined =>
    waiting.get(JSON.stringify(request))?.shift();
  return {
    host: client.host,
    async *stream(request, signal) {
      const reply = take(request);
      if (reply === undefined) {
        yield* client.stream(request, signal);
        return;
      }
      yield {type: 'text', text: reply.text};
      yield {type: 'end', reply};
    },
    complete: async (request, signal) => take(request) ?? (await client.complete(request, signal)),
    verify: async (signal) => await client.verify(signal),
  };
}
