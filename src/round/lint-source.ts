/**
 * What only the text of a round's file shows: a pattern that ends before its author thinks so, and
 * a name that the round can't be started by.
 */
import {isMap, isScalar, isSeq, parseDocument} from 'yaml';
import type {Advice, Path} from './problem.ts';
import {warningAt} from './problem.ts';

/** Fields that hold phrase patterns. */
const PATTERN_FIELDS = new Set([
  'all',
  'none',
  'mention',
  'names',
  'dodge',
  'after',
  'asked',
  'tools',
  'guarded',
]);

/**
 * A number in a pattern is written `#`; after a blank, and outside quotes, YAML takes it and the
 * rest of its line for a comment.
 */
export function sourceAdvice(source: string): Advice[] {
  return cutPatterns(parseDocument(source).contents, [], source);
}

function cutPatterns(node: unknown, path: Path, source: string): Advice[] {
  if (isMap(node)) {
    return node.items.flatMap(({key, value}) => {
      const name = isScalar(key) ? String(key.value) : '';
      return PATTERN_FIELDS.has(name) && isSeq(value)
        ? value.items.flatMap((item, index) => cutPattern(item, [...path, name, index], source))
        : cutPatterns(value, [...path, name], source);
    });
  }
  return isSeq(node)
    ? node.items.flatMap((item, index) => cutPatterns(item, [...path, index], source))
    : [];
}

function cutPattern(item: unknown, path: Path, source: string): Advice[] {
  if (!isScalar(item) || item.type !== 'PLAIN' || !item.range) return [];
  const comment = /^[ \t]+(#.*)/u.exec(source.slice(item.range[1]))?.[1];
  if (comment === undefined) return [];
  return [
    warningAt(
      path,
      `"${comment.trim()}" is read as a comment and not as part of this pattern: put the pattern in quotes`,
    ),
  ];
}

/**
 * A round in the user's own directory goes by the name of its file.
 * @param fileName name of the file without its directory
 */
export function nameAdvice(id: string, fileName: string): Advice[] {
  const name = fileName.replace(/\.ya?ml$/u, '');
  if (name === id) return [];
  return [
    warningAt(
      ['id'],
      `the file is called "${name}", and that starts the round; "${id}" does not: give both one name`,
    ),
  ];
}
