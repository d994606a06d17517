/** A long page in a window that scrolls, with a rule at the foot that says where one is. */
import {useKeys} from '../hooks/use-keys.ts';
import {useScroll} from '../hooks/use-scroll.ts';
import {commandOf, SCROLL_KEYS} from '../keys.ts';
import {rule} from '../rules.ts';
import {percentSeen, windowOf} from '../scroll.ts';
import {Lines} from './lines.tsx';

export interface PagerProps {
  readonly lines: readonly string[];
  readonly width: number;
  /** Rows, the rule included. */
  readonly height: number;
  /** Stands in the rule. @default '' */
  readonly label?: string;
  readonly isActive: boolean;
}

export function Pager({lines, width, height, label = '', isActive}: PagerProps) {
  const extent = {total: lines.length, height: height - 1};
  const {top, scroll} = useScroll(extent);
  useKeys((chord) => {
    const command = commandOf(SCROLL_KEYS, chord);
    if (command) scroll(command);
  }, isActive);
  const position = lines.length <= extent.height ? '' : `${percentSeen(top, extent)} %`;
  return <Lines lines={[...windowOf(lines, top, extent.height), rule(width, label, position)]} />;
}
