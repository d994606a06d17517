/** Where a scrolled window stands; it never points past the end, whatever becomes of the lines. */
import {useState} from 'react';
import type {ScrollCommand} from '../keys.ts';
import type {Extent} from '../scroll.ts';
import {clampTop, scrolled} from '../scroll.ts';

export interface Scroll {
  readonly top: number;
  readonly scroll: (command: ScrollCommand) => void;
}

export function useScroll(extent: Extent): Scroll {
  const [top, setTop] = useState(0);
  return {
    top: clampTop(top, extent),
    scroll: (command) => setTop((now) => scrolled(now, command, extent)),
  };
}
