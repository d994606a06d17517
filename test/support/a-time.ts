/** Time that passes only when a test says so. */
import type {TimeSource} from '../../src/session/timekeeper.ts';

export interface TestTime extends TimeSource {
  /** Lets `ms` pass in small steps, calling back whatever is due. */
  readonly pass: (ms: number) => void;
  /** Lets `ms` pass at once, as a suspended process sees it. */
  readonly jump: (ms: number) => void;
}

export function aTime(): TestTime {
  let now = 1_000;
  const timers = new Set<{everyMs: number; dueAt: number; callback: () => void}>();
  const runDue = () => {
    for (const timer of timers) {
      if (timer.dueAt > now) continue;
      timer.dueAt = now + timer.everyMs;
      timer.callback();
    }
  };
  return {
    now: () => now,
    every(ms, callback) {
      const timer = {everyMs: ms, dueAt: now + ms, callback};
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass(ms) {
      for (const end = now + ms; now < end;) {
        now = Math.min(end, now + 100);
        runDue();
      }
    },
    jump(ms) {
      now += ms;
      runDue();
    },
  };
}
