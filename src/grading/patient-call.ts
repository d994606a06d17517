/** A call to a model for which nobody waits at the screen: what may pass is tried again. */
import type {ModelClient, ModelReply, ModelRequest} from '../claude/model.ts';
import {ModelFault} from '../claude/model-fault.ts';
import {waitBefore} from '../claude/retry-policy.ts';

export interface Patience {
  readonly client: ModelClient;
  /** Rejects with the signal's reason when it is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 to 1; spreads the tries of many clients. */
  readonly random: () => number;
}

/** @throws {ModelFault} that won't pass, or did not in time; the signal's reason when it is aborted */
export async function callPatiently(
  request: ModelRequest,
  {client, sleep, random}: Patience,
  signal: AbortSignal,
): Promise<ModelReply> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.complete(request, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ModelFault)) throw error;
      const wait = waitBefore(error, attempt, random);
      if (wait === null) throw error;
      await sleep(wait, signal);
    }
  }
}
