/** Labelled candidates, and how a script feeds their answers to plain mode. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {z} from 'zod';

const CandidateSchema = z.object({id: z.string(), answers: z.array(z.string())});

export function aCandidate(id: string): z.infer<typeof CandidateSchema> {
  const file = resolve(import.meta.dirname, '../fixtures/cases/candidates', `${id}.json`);
  return CandidateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** One answer for each question, each ended by a line with a dot. */
export function asLines(answers: readonly string[]): string {
  return answers.map((answer) => `${answer}\n.\n`).join('');
}
