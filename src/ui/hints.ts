/** The line at the foot of a screen that says which keys do something here. */
import type {Binding} from './keys.ts';
import {keyLabel} from './keys.ts';
import {paint} from './theme.ts';
import {widthOf} from './graphemes.ts';

const GAP = '   ';

/** As many hints as fit, in order; one that does not fit takes those behind it along. */
export function hintLine(bindings: readonly Binding<string>[], width: number): string {
  const shown: string[] = [];
  let used = 0;
  for (const {keys, hint} of bindings) {
    const [key] = keys;
    if (hint === undefined || key === undefined) continue;
    const label = keyLabel(key);
    used += widthOf(label) + 1 + widthOf(hint) + (shown.length > 0 ? GAP.length : 0);
    if (used > width) break;
    shown.push(`${paint('key', label)} ${paint('faint', hint)}`);
  }
  return shown.join(GAP);
}
