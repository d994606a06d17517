/** Small seeded randomness: the same session asks the same way when it is replayed. */

/** A number in [0, 1) from a seed and a position (mulberry32, one step). */
export function seeded(seed: number, position: number): number {
  let state = (seed + Math.imul(position + 1, 0x6d2b79f5)) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 4_294_967_296;
}
