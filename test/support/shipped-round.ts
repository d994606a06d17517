/** The rounds that come with the program, as a test may read them. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {parsePersona, parseRound} from '../../src/round/load.ts';
import type {Persona} from '../../src/round/persona.ts';
import type {Round} from '../../src/round/schema.ts';

const root = resolve(import.meta.dirname, '../..');

export function shippedRound(id = 'stripe-idempotency'): Round {
  const file = resolve(root, `rubrics/${id}.yaml`);
  return parseRound(readFileSync(file, 'utf8'), file);
}

export function shippedPersona(): Persona {
  const file = resolve(root, 'prompts/personas/maya.yaml');
  return parsePersona(readFileSync(file, 'utf8'), file);
}
