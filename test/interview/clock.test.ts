import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  elapsed,
  hold,
  observe,
  release,
  remaining,
  stoppedClock,
  SUSPENSION_GAP_MS,
} from '../../src/interview/clock.ts';

const LENGTH = 20 * 60_000;

function running(at = 0) {
  return release(stoppedClock(LENGTH, 0, 'away', at), at).clock;
}

describe('the interview clock', () => {
  it('does not run before the first question stands', () => {
    expect(elapsed(stoppedClock(LENGTH, 0, 'speaking', 1_000), 60_000)).toBe(0);
  });

  it('counts the time of the candidate', () => {
    expect(remaining(running(1_000), 61_000)).toBe(LENGTH - 60_000);
  });

  it('stands still while it is held, and says for how long', () => {
    const held = hold(running(), 'speaking', 10_000);
    expect(elapsed(held, 25_000)).toBe(10_000);
    const {clock, heldMs} = release(held, 25_000);
    expect(heldMs).toBe(15_000);
    expect(elapsed(clock, 26_000)).toBe(11_000);
  });

  it('keeps the first reason when it is held twice', () => {
    const held = hold(hold(running(), 'network', 1_000), 'away', 2_000);
    expect(held.held).toBe('network');
  });

  it('gives back the time in which the process was suspended', () => {
    const awake = observe(running(), 200).clock;
    const {clock, gapMs} = observe(awake, 3_600_000);
    expect(gapMs).toBe(3_599_800);
    expect(elapsed(clock, 3_600_000)).toBe(200);
  });

  it('does not mistake a slow moment for a suspension', () => {
    const {clock, gapMs} = observe(running(), SUSPENSION_GAP_MS);
    expect(gapMs).toBe(0);
    expect(elapsed(clock, SUSPENSION_GAP_MS)).toBe(SUSPENSION_GAP_MS);
  });

  it('never shows more than its length', () => {
    expect(remaining(running(), LENGTH + 1)).toBe(0);
  });

  it('goes on from the time on record', () => {
    const clock = release(stoppedClock(LENGTH, 90_000, 'away', 0), 0).clock;
    expect(elapsed(clock, 10_000)).toBe(100_000);
  });

  it('never runs backwards while the process is seen alive, whatever happens to it', () => {
    const step = fc.record({
      does: fc.constantFrom('hold', 'release', 'nothing'),
      afterMs: fc.integer({min: 0, max: 30_000}),
    });
    fc.assert(
      fc.property(fc.array(step, {maxLength: 60}), (steps) => {
        let clock = running();
        let now = 0;
        let shown = 0;
        for (const {does, afterMs} of steps) {
          now += afterMs;
          const seen = observe(clock, now);
          clock = seen.clock;
          if (does === 'hold') clock = hold(clock, 'network', now);
          else if (does === 'release') clock = release(clock, now).clock;
          const after = elapsed(clock, now);
          expect(after).toBeGreaterThanOrEqual(shown);
          expect(after - shown).toBeLessThanOrEqual(Math.min(afterMs, SUSPENSION_GAP_MS) + 1);
          shown = after;
        }
        expect(shown).toBeLessThanOrEqual(LENGTH);
      }),
    );
  });
});
