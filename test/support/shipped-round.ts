/** The round that comes with the program, as a test may read it. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseRound} from '../../src/round/load.ts';
import type {Round} from '../../src/round/schema.ts';

const root = resolve(import.meta.dirname, '../..');

export function shippedRound(): Round {
  const file = resolve(root, 'rubrics/stripe-idempotency.yaml');
  return parseRound(readFileSync(file, 'utf8'), file);
}
