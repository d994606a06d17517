/** What all bad models have in common: how long they stay bad, and that they listen all the same. */
import type {FakeModel, FakeReply, Prompted} from '../fake-model.ts';
import {good} from './good.ts';

export interface BadOptions {
  /** Wordings of one turn after which it behaves; never, by default. */
  readonly reformsAfter?: number;
}

/** @param heard what it answers where a shape is asked for; as a good one does, by default */
export function misbehaving(
  speak: (prompted: Prompted) => FakeReply | string,
  {reformsAfter = Infinity}: BadOptions,
  heard: FakeModel = good(),
): FakeModel {
  const wordings = new Map<string, number>();
  const reformed = good();
  return (prompted) => {
    if (prompted.schema !== null) return heard(prompted);
    const turn = JSON.stringify(prompted.turns);
    const before = wordings.get(turn) ?? 0;
    wordings.set(turn, before + 1);
    return before >= reformsAfter ? reformed(prompted) : speak(prompted);
  };
}
