/** The labelled cases: four collections, by different hands, kept apart in every figure. */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';

export const COLLECTIONS = ['cases', 'own', 'second', 'third', 'fourth'] as const;
export type Collection = (typeof COLLECTIONS)[number];

export interface LabelledTurn {
  readonly text: string;
  readonly praise: boolean;
  readonly why: string;
}

export interface LabelledAnswer {
  readonly text: string;
  readonly abstract: boolean;
  readonly why: string;
}

export const LEVELS = ['weak', 'mixed', 'solid', 'strong'] as const;

export interface LabelledCandidate {
  readonly id: string;
  readonly level: (typeof LEVELS)[number];
  readonly answers: readonly string[];
}

const fixtures = resolve(import.meta.dirname, '../fixtures');

export function labelledTurns(collection: Collection): LabelledTurn[] {
  return linesOf<LabelledTurn>(`${collection}/praise.jsonl`);
}

export function labelledAnswers(collection: Collection): LabelledAnswer[] {
  return linesOf<LabelledAnswer>(`${collection}/abstraction.jsonl`);
}

export function labelledCandidates(
  collection: Collection,
  folder: 'candidates' | 'injection' = 'candidates',
): LabelledCandidate[] {
  const dir = resolve(fixtures, collection, folder);
  return filesIn(dir).map(
    (file) => JSON.parse(readFileSync(resolve(dir, file), 'utf8')) as LabelledCandidate,
  );
}

/** Every other line, counted from 1: what was looked at while writing rules, and what was not. */
export function half<Case>(cases: readonly Case[], which: 'odd' | 'even'): Case[] {
  return cases.filter((_, index) => (index % 2 === 0) === (which === 'odd'));
}

/** A collection need not hold every kind of case. */
function linesOf<Line>(file: string): Line[] {
  const path = resolve(fixtures, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

function filesIn(dir: string): string[] {
  try {
    return readdirSync(dir)
      .filter((file) => file.endsWith('.json'))
      .toSorted();
  } catch {
    return [];
  }
}
