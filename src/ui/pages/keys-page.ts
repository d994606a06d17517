/** The key help, made from the key tables. */
import {heading} from '../document.ts';
import type {Binding} from '../keys.ts';
import {CONNECTION_KEYS, DRAFT_KEYS, keyLabel, ROUND_KEYS} from '../keys.ts';
import {paint} from '../theme.ts';
import {padEnd, wrapText} from '../wrap.ts';

export function keysPage(width: number): string[] {
  return [
    ...heading('The round', width).slice(1),
    ...table(ROUND_KEYS, width),
    ...heading('Your answer', width),
    ...table(DRAFT_KEYS, width),
    ...heading('Lost connection', width),
    ...table(CONNECTION_KEYS, width),
  ];
}

const KEY_COLUMN = 32;
const GAP = '  ';

function table(bindings: readonly Binding<string>[], width: number): string[] {
  return bindings.flatMap(({keys, does}) => {
    const label = paint('key', padEnd(labels(keys), KEY_COLUMN));
    return wrapText(does, width - KEY_COLUMN).map((line, index) =>
      index === 0 ? label + line : ' '.repeat(KEY_COLUMN) + line,
    );
  });
}

/** The names of a key that fit its column; the usual ones stand first. */
function labels(keys: readonly string[]): string {
  const fitting = keys.map((_key, index) =>
    keys
      .slice(0, index + 1)
      .map(keyLabel)
      .join(GAP),
  );
  return fitting.findLast((text) => text.length <= KEY_COLUMN - GAP.length) ?? '';
}
