/** Which JSON schemas an answer can be held to: closed objects, no ranges, no recursion, few options. */
import {isObject} from './wire.ts';
import type {WireSchema} from './wire.ts';

const OPTIONAL_AT_MOST = 24;
const UNIONS_AT_MOST = 16;
const UNSUPPORTED = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'maxItems',
  'uniqueItems',
  'prefixItems',
  'patternProperties',
  'oneOf',
  'not',
  'if',
];

interface Tally {
  optional: number;
  unions: number;
}

/** @returns the first thing that is wrong, or null */
export function schemaFault(schema: unknown): string | null {
  if (!isObject(schema)) return 'output_config.format.schema: Input should be a valid dictionary';
  const tally: Tally = {optional: 0, unions: 0};
  const fault = faultIn(schema, {root: schema, within: [], tally});
  if (fault !== null) return `output_config.format.schema: ${fault}`;
  return tally.optional > OPTIONAL_AT_MOST || tally.unions > UNIONS_AT_MOST
    ? 'Schema is too complex. Reduce the number of optional or union-typed parameters.'
    : null;
}

interface Walk {
  readonly root: WireSchema;
  /** References that led here. */
  readonly within: readonly string[];
  readonly tally: Tally;
}

function faultIn(schema: WireSchema, walk: Walk): string | null {
  const unsupported = UNSUPPORTED.find((keyword) => keyword in schema);
  if (unsupported !== undefined) {
    return `For '${String(schema['type'])}' type, property '${unsupported}' is not supported`;
  }
  if (typeof schema['minItems'] === 'number' && schema['minItems'] > 1) {
    return "For 'array' type, 'minItems' values other than 0 or 1 are not supported";
  }
  if (Array.isArray(schema['type']) || Array.isArray(schema['anyOf'])) walk.tally.unions += 1;
  return referenceFault(schema, walk) ?? objectFault(schema, walk) ?? nestedFault(schema, walk);
}

function referenceFault(schema: WireSchema, walk: Walk): string | null {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return null;
  if (reference === '#' || walk.within.includes(reference)) {
    return 'Recursive schemas are not supported';
  }
  const target = reference
    .replace(/^#\//u, '')
    .split('/')
    .reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), walk.root);
  if (!isObject(target)) return `Reference ${reference} could not be resolved`;
  return faultIn(target, {...walk, within: [...walk.within, reference]});
}

function objectFault(schema: WireSchema, walk: Walk): string | null {
  if (schema['type'] !== 'object') return null;
  if (schema['additionalProperties'] !== false) {
    return "For 'object' type, 'additionalProperties' must be explicitly set to false";
  }
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required: unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  walk.tally.optional += Object.keys(properties).filter((name) => !required.includes(name)).length;
  return firstFault(Object.values(properties), walk);
}

function nestedFault(schema: WireSchema, walk: Walk): string | null {
  const choices = ['anyOf', 'allOf'].flatMap((keyword): unknown[] => {
    const value = schema[keyword];
    return Array.isArray(value) ? value : [];
  });
  return firstFault([schema['items'], ...choices].filter(isObject), walk);
}

function firstFault(schemas: readonly unknown[], walk: Walk): string | null {
  for (const schema of schemas) {
    const fault = isObject(schema) ? faultIn(schema, walk) : null;
    if (fault !== null) return fault;
  }
  return null;
}
