/** The round that `rounds new` writes: clean, so that a test can spoil one thing at a time. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseRound} from '../../src/round/load.ts';
import type {Round} from '../../src/round/schema.ts';

const FILE = resolve(import.meta.dirname, '../../rubrics/template/round.yaml');

/** @param spoil changes the round in place */
export function templateRound(spoil: (round: Round) => void = () => undefined): Round {
  const round = parseRound(readFileSync(FILE, 'utf8'), FILE);
  spoil(round);
  return round;
}

/** The item with this id; a test that names none that exists is a mistake. */
export function itemOf<T extends {readonly id: string}>(items: readonly T[], id: string): T {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`no ${id}`);
  return item;
}
