/**
 * Reads the few plain `name: value` lines at the head of a scorecard. Not a YAML parser on purpose:
 * a list of hundreds of scorecards needs one value a line and no code that could be tricked.
 */

export type FrontMatter = ReadonlyMap<string, string | number | boolean | null>;

/** @param head the first part of a file; empty when it does not begin with front matter */
export function readFrontMatter(head: string): FrontMatter {
  const fields = new Map<string, string | number | boolean | null>();
  const opening = OPENING.exec(head)?.[0];
  if (opening === undefined) return fields;
  const end = head.indexOf('\n---', opening.length - 1);
  const body = head.slice(opening.length, end < 0 ? undefined : end);
  for (const line of body.split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    const value = line.slice(colon + 1);
    if (colon > 0 && NAME.test(name)) fields.set(name, scalar(value.trim()));
  }
  return fields;
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const NAME = /^[A-Za-z][\w-]*$/;

function scalar(source: string): string | number | boolean | null {
  if (source === '' || source === 'null' || source === '~') return null;
  if (source === 'true' || source === 'false') return source === 'true';
  if (NUMBER.test(source)) return Number(source);
  const [first, last] = [source[0], source.at(-1)];
  if (source.length < 2 || first !== last) return source;
  if (first === '"') return unquote(source);
  return first === "'" ? source.slice(1, -1).replaceAll("''", "'") : source;
}

function unquote(source: string): string {
  try {
    return String(JSON.parse(source));
  } catch {
    return source.slice(1, -1);
  }
}
