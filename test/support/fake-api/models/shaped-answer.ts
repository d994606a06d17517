/** JSON that fits a schema, filled with what the last answer holds: quotes are verbatim words. */
import type {Prompted} from '../fake-model.ts';
import {isObject} from '../wire.ts';
import type {WireSchema} from '../wire.ts';
import {isVerdict, verdictFor} from './judging.ts';
import {sentencesOf, wordCount} from './wording.ts';

const QUOTES_AT_MOST = 3;
const QUOTE_WORDS = 25;
const FEWEST_WORDS = 4;
/** Values for what is concrete, and for what is not, where a list of values has them. */
const CONCRETE = ['pinned', 'met', 'yes', 'true'];
const VAGUE = ['stated', 'not_met', 'no', 'false'];

export function answerFor(schema: WireSchema, prompted: Prompted): string {
  if (isVerdict(schema)) return verdictFor(prompted);
  const [claim = ''] = claimsIn(prompted.lastAnswer);
  return JSON.stringify(valueFor(schema, {prompted, claim, root: schema}));
}

interface Source {
  readonly prompted: Prompted;
  /** What the value is about. */
  readonly claim: string;
  readonly root: WireSchema;
}

function valueFor(schema: WireSchema, source: Source): unknown {
  if ('const' in schema) return schema['const'];
  const {enum: values, anyOf: choices, $ref: reference} = schema;
  if (Array.isArray(values)) return chosen(values, source);
  if (Array.isArray(choices)) return alternative(choices.filter(isObject), source);
  if (typeof reference === 'string') return valueFor(resolved(reference, source.root), source);
  switch (schema['type']) {
    case 'object':
      return objectFor(schema, source);
    case 'array':
      return arrayFor(schema, source);
    case 'string':
      return source.claim;
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return isConcrete(source.claim);
    default:
      return null;
  }
}

/** Nothing, where nothing may be said. */
function alternative(schemas: readonly WireSchema[], source: Source): unknown {
  const [first] = schemas;
  if (first === undefined || schemas.some(({type}) => type === 'null')) return null;
  return valueFor(first, source);
}

function resolved(reference: string, root: WireSchema): WireSchema {
  const steps = reference.replace(/^#\//u, '').split('/');
  const target = steps.reduce<unknown>((at, step) => (isObject(at) ? at[step] : null), root);
  return isObject(target) ? target : {};
}

function objectFor(schema: WireSchema, source: Source): unknown {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      valueFor(isObject(property) ? property : {}, source),
    ]),
  );
}

/** One item for each claim of the answer; none is a fine list. */
function arrayFor(schema: WireSchema, source: Source): unknown {
  const items = isObject(schema['items']) ? schema['items'] : {};
  return claimsIn(source.prompted.lastAnswer).map((claim) => valueFor(items, {...source, claim}));
}

function claimsIn(text: string): readonly string[] {
  return sentencesOf(text)
    .filter((sentence) => !sentence.endsWith('?') && wordCount(sentence) >= FEWEST_WORDS)
    .slice(0, QUOTES_AT_MOST)
    .map(beginningOf);
}

function beginningOf(sentence: string): string {
  const cut = [...sentence.matchAll(/\s+/gu)][QUOTE_WORDS - 1];
  return cut === undefined ? sentence : sentence.slice(0, cut.index);
}

/** What the claim has most words in common with, looked up in the prompt where it is explained. */
function chosen(values: readonly unknown[], {prompted, claim}: Source): unknown {
  const fitting = (isConcrete(claim) ? CONCRETE : VAGUE).find((value) => values.includes(value));
  if (fitting !== undefined) return fitting;
  const lines = prompted.system.split('\n');
  const words = stemsOf(claim);
  const weight = (value: unknown) => {
    const name = String(value);
    const line = lines.find((text) => text.includes(`${name}:`)) ?? '';
    const about = stemsOf(`${name.replaceAll('-', ' ')} ${line}`);
    return [...words].filter((word) => about.has(word)).length;
  };
  return values.toSorted((a, b) => weight(b) - weight(a))[0];
}

/** A figure, or a name with something in it that no plain word has. */
function isConcrete(claim: string): boolean {
  return /\d|\w_\w|`|[a-z][A-Z]/u.test(claim) && wordCount(claim) >= 8;
}

/** First four letters of the words that have as many: "writes" and "written" are the same. */
function stemsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/(?<!\p{L})\p{L}{4}/gu));
}
