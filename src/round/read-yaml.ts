/**
 * Turns the text of an authored YAML file into plain data, with a way to find the place of each
 * value again. Refuses what no author writes by accident: bombs, duplicate keys, foreign tags.
 */
import type {Document, Node} from 'yaml';
import {isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument} from 'yaml';
import type {Finding, Problem} from './problem.ts';

/** Far above any round a person writes; a larger file is a mistake or an attack. */
export const MAX_SOURCE_BYTES = 1_000_000;
/** Uses of anchors, counted with their contents, before a file counts as a bomb. */
const MAX_ALIASES = 100;

export type YamlReading =
  | {
      readonly isReadable: true;
      readonly data: unknown;
      place(finding: Finding): Problem;
    }
  | {readonly isReadable: false; readonly problems: readonly Problem[]};

export function readYaml(source: string): YamlReading {
  if (source.length > MAX_SOURCE_BYTES) {
    return failed([{line: 1, column: 1, message: 'the file is larger than 1 MB'}]);
  }
  const lines = new LineCounter();
  try {
    const document = parseDocument(source, {
      lineCounter: lines,
      uniqueKeys: true,
      prettyErrors: false,
      stringKeys: true,
    });
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
      return failed(
        faults.map((fault) => ({
          ...position(lines, fault.pos[0]),
          message: plainSyntax(fault.code, fault.message),
        })),
      );
    }
    const data: unknown = document.toJS({maxAliasCount: MAX_ALIASES});
    return {
      isReadable: true,
      data,
      place: (finding) => ({
        ...position(lines, offsetOf(document, finding)),
        message: finding.message,
      }),
    };
  } catch (error) {
    return failed([{line: 1, column: 1, message: refusal(error)}]);
  }
}

function failed(problems: readonly Problem[]): YamlReading {
  return {isReadable: false, problems};
}

/** The parser throws only for what it refuses to expand: bad aliases and bottomless nesting. */
function refusal(error: unknown): string {
  if (!(error instanceof ReferenceError)) return 'the file is nested too deeply to be read';
  return error.message.startsWith('Unresolved alias')
    ? `an alias has no anchor before it: *${error.message.split(': ').at(-1) ?? ''}`
    : 'aliases (*name) are used so often that the file would grow out of bounds';
}

function position(lines: LineCounter, offset: number): {line: number; column: number} {
  const {line, col} = lines.linePos(offset);
  return {line: Math.max(1, line), column: Math.max(1, col)};
}

/** Offset of what the path names, or of the nearest thing around it that exists. */
function offsetOf(document: Document.Parsed, finding: Finding): number {
  let node: unknown = document.contents;
  let offset = start(node) ?? 0;
  for (const [index, step] of finding.path.entries()) {
    const around = isAlias(node) ? node.resolve(document) : node;
    const isLast = index === finding.path.length - 1;
    if (isMap(around)) {
      const pair = around.items.find((item) => keyOf(item.key) === String(step));
      if (!pair) return offset;
      if (isLast && finding.isAboutKey === true) return start(pair.key) ?? offset;
      offset = start(pair.value) ?? start(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(around) && typeof step === 'number') {
      node = around.items[step];
      offset = start(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function keyOf(key: unknown): string | null {
  return isScalar(key) ? String(key.value) : null;
}

function start(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}

/** The parser's messages are for programmers; the commonest ones are said again for authors. */
function plainSyntax(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'this field is given twice';
    case 'TAB_AS_INDENT':
      return 'indent with spaces, not with tabs';
    case 'TAG_RESOLVE_FAILED':
      return 'tags (words that begin with "!") are not allowed';
    case 'MULTIPLE_DOCS':
      return 'a file holds one document: take out the line "---" here';
    case 'BAD_INDENT':
      return message.startsWith('Flow')
        ? 'a "[" or "{" is not closed here'
        : 'this line is indented differently from its neighbours';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a text that holds ": " must stand in quotes';
    default:
      return `not YAML: ${message.split('\n')[0] ?? message}`;
  }
}
