/** What a person sees of a clock: figures, a bar, and how pressing it is. */

export type Band = 'calm' | 'soon' | 'urgent';

/** Milliseconds left at which the clock starts to press, and to press hard. */
const SOON_MS = 5 * 60_000;
const URGENT_MS = 60_000;

export function bandOf(remainingMs: number): Band {
  if (remainingMs <= URGENT_MS) return 'urgent';
  return remainingMs <= SOON_MS ? 'soon' : 'calm';
}

/** Time left as m:ss. A second that has begun still shows, so that 0:00 means over. */
export function countdown(remainingMs: number): string {
  return minutesAndSeconds(Math.ceil(Math.max(0, remainingMs) / 1000));
}

/** Time gone as m:ss. */
export function elapsed(ms: number): string {
  return minutesAndSeconds(Math.floor(Math.max(0, ms) / 1000));
}

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A bar of `cells` cells of which `share` (0 to 1) is full; anything above nothing shows. */
export function bar(share: number, cells: number): string {
  const within = Math.max(0, Math.min(1, share));
  const full = within === 0 ? 0 : Math.max(1, Math.round(within * cells));
  return '█'.repeat(full) + '░'.repeat(cells - full);
}
