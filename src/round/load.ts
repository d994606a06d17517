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

/**
 * @param file how messages call the file
 * @throws {Fault} `round-invalid`; its message has a line for every problem, `file:line:column: …`
 */
export function parseRound(source: string, file: string): Round {
  return parse(source, file, 'round-invalid', RoundSchema, checkRound);
}

/** @throws {Fault} `persona-invalid`, worded like that of {@link parseRound} */
export function parsePersona(source: string, file: string): Persona {
  return parse(source, file, 'persona-invalid', PersonaSchema, () => []);
}

function parse<T>(
  source: string,
  file: string,
  code: string,
  schema: z.ZodType<T>,
  check: (value: T) => readonly Finding[],
): T {
  const reading = readYaml(source);
  if (!reading.isReadable) throw problemFault(code, reading.problems, file);
  const fail = (findings: readonly Finding[]): never => {
    const problems: Problem[] = findings.map((finding) => reading.place(finding));
    throw problemFault(code, problems, file);
  };
  const parsed = schema.safeParse(reading.data);
  if (!parsed.success) return fail(schemaFindings(parsed.error.issues, reading.data));
  const findings = check(parsed.data);
  return findings.length > 0 ? fail(findings) : parsed.data;
}
