/** Says what a schema complains about in the words of someone who writes a round, not of zod. */
import type {z} from 'zod';
import {nearest} from '../words/nearest.ts';
import type {Finding, Path} from './problem.ts';
import {describePath} from './problem.ts';

type Issue = z.core.$ZodIssue;

/** @param data what was checked; used to tell a missing field from a wrong one */
export function schemaFindings(issues: readonly Issue[], data: unknown): Finding[] {
  return issues.flatMap((issue) => findingsOf(issue, data));
}

function findingsOf(issue: Issue, data: unknown): Finding[] {
  const path: Path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const name = path.length === 0 ? 'the file' : `"${describePath(path, data)}"`;
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      isAboutKey: true,
      message: `unknown field "${key}"${path.length === 0 ? '' : ` in ${name}`}${commaHint(data, [...path, key])}`,
    }));
  }
  if (value === undefined) return [{path, message: `${name} is missing`}];
  return [{path, message: `${name} ${complaint(issue, value)}`}];
}

/** `{ask: One, two}` is read as a field "two" with nothing in it. */
function commaHint(data: unknown, path: Path): string {
  const isCutOff = valueAt(data, path) === null && /[\s\p{P}]/u.test(String(path.at(-1)));
  return isCutOff ? ': a text with a comma between { and } must stand in quotes' : '';
}

function complaint(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, not ${describe(value)}`;
    case 'invalid_value':
      return choice(issue.values.map(String), value);
    case 'invalid_union': {
      const values = issue.errors.flat().flatMap((inner) => {
        return inner.code === 'invalid_value' ? inner.values.map(String) : [];
      });
      return values.length > 0 ? choice(values, value) : `can't be ${describe(value)}`;
    }
    case 'too_small':
      return issue.origin === 'array'
        ? `needs at least ${count(issue.minimum)}`
        : issue.origin === 'string'
          ? 'must not be empty'
          : `must be at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `may hold at most ${count(issue.maximum)}`
        : `must be at most ${issue.maximum}`;
    case 'invalid_format':
    case 'custom':
      return issue.message.startsWith('must ') ? issue.message : `is not right: ${issue.message}`;
    default:
      return `is not right: ${issue.message}`;
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a set of fields',
  boolean: 'true or false',
};

function choice(values: readonly string[], value: unknown): string {
  const meant = typeof value === 'string' ? nearest(value, values) : null;
  const list = values.length === 1 ? values.join('') : `one of ${values.join(', ')}`;
  return `must be ${list}${meant === null ? '' : ` (did you mean ${meant}?)`}`;
}

function count(items: number | bigint): string {
  return items === 1 || items === 1n ? 'one item' : `${items} items`;
}

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of fields';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'that';
}

function valueAt(data: unknown, path: Path): unknown {
  let here = data;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}
