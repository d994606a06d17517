/** Scrolling over a list of lines: pure arithmetic on the index of the topmost one. */
import type {ScrollCommand} from './keys.ts';

export interface Extent {
  /** Lines that there are. */
  readonly total: number;
  /** Lines that the window shows. */
  readonly height: number;
}

export function lastTop({total, height}: Extent): number {
  return Math.max(0, total - height);
}

export function clampTop(top: number, extent: Extent): number {
  return Math.max(0, Math.min(top, lastTop(extent)));
}

/** A page keeps one line of the last one, so that the eye finds its place. */
export function scrolled(top: number, command: ScrollCommand, extent: Extent): number {
  const page = Math.max(1, extent.height - 1);
  const from = clampTop(top, extent);
  switch (command) {
    case 'line-up':
      return clampTop(from - 1, extent);
    case 'line-down':
      return clampTop(from + 1, extent);
    case 'page-up':
      return clampTop(from - page, extent);
    case 'page-down':
      return clampTop(from + page, extent);
    case 'to-top':
      return 0;
    default:
      return lastTop(extent);
  }
}

/** How far down the window has come, 0 to 100; 100 when everything is in sight. */
export function percentSeen(top: number, extent: Extent): number {
  const last = lastTop(extent);
  return last === 0 ? 100 : Math.round((clampTop(top, extent) / last) * 100);
}

/** Exactly `height` lines from `top` on; empty ones fill up at the foot. */
export function windowOf(lines: readonly string[], top: number, height: number): string[] {
  const visible = lines.slice(top, top + height);
  return [...visible, ...Array.from({length: Math.max(0, height - visible.length)}, () => '')];
}
