/**
 * From the text of a file to a round or a persona that the rest of the program can trust. Every
 * fault of the text is reported with its line and column.
 */
import type {z} from 'zod';
import {checkRound} from './check.ts';
import type {Persona} from './persona.ts';
import {PersonaSchema} from './persona.ts';
import type {Finding, Problem} from './problem.ts';
import {problemFault} from './problem.ts';
import {readYaml} from './read-yaml.ts';
import type {Round} from './schema.ts';
import {RoundSchema} from './schema.ts';
import {schemaFindings} from './schema-findings.ts';

export interface Reading<T> {
  /** Null when the text has not the right shape; else readable, whether or not its parts fit. */
  readonly value: T | null;
  /** Empty for a value that can be trusted. */
  readonly problems: readonly Problem[];
  readonly place: (finding: Finding) => Problem;
}

/**
 * @param file how messages call the file
 * @throws {Fault} `round-invalid`; its message has a line for every problem, `file:line:column: …`
 */
export function parseRound(source: string, file: string): Round {
  return valueOf(readRound(source), 'round-invalid', file);
}

/** @throws {Fault} `persona-invalid`, worded like that of {@link parseRound} */
export function parsePersona(source: string, file: string): Persona {
  return valueOf(
    read(source, PersonaSchema, () => []),
    'persona-invalid',
    file,
  );
}

/** Every problem of a round's text, and a way to find the place of each of its values. */
export function readRound(source: string): Reading<Round> {
  return read(source, RoundSchema, checkRound);
}

function read<T>(
  source: string,
  schema: z.ZodType<T>,
  check: (value: T) => readonly Finding[],
): Reading<T> {
  const reading = readYaml(source);
  if (!reading.isReadable) {
    const place = ({message}: Finding): Problem => ({line: 1, column: 1, message});
    return {value: null, problems: reading.problems, place};
  }
  const place = (finding: Finding): Problem => reading.place(finding);
  const parsed = schema.safeParse(reading.data);
  const findings = parsed.success
    ? check(parsed.data)
    : schemaFindings(parsed.error.issues, reading.data);
  return {value: parsed.success ? parsed.data : null, problems: findings.map(place), place};
}

function valueOf<T>({value, problems}: Reading<T>, code: string, file: string): T {
  if (value !== null && problems.length === 0) return value;
  throw problemFault(code, problems, file);
}
