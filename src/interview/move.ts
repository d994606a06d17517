/**
 * A move is what the interviewer does next, decided by code and worded by a speaker. It names
 * things of the round by id, so that it can be logged, tested and replayed.
 */
import * as z from 'zod';

/** Why the open question is put again instead of a new one. */
const REDIRECT_REASONS = [
  'skipped',
  'empty',
  'off-topic',
  'injection',
  'hint',
  'rephrase',
  'known-fact',
  'confirmation',
  'dont-know',
  'vague',
] as const;

/** Rung of a probe that presses the claim itself, in the persona's words instead of a ladder's. */
export const PRESS = -1;

const ladder = z.string();
const rung = z.number().int().min(PRESS);

export const MoveSchema = z.discriminatedUnion('kind', [
  /** Requirements first: the opener of the round's opening ladder. */
  z.object({kind: z.literal('open'), ladder}),
  /** One level deeper into a claim just made. `quote`: the candidate's words it starts from. */
  z.object({
    kind: z.literal('probe'),
    ladder,
    rung,
    claim: z.string().nullable(),
    quote: z.string().nullable(),
  }),
  /** Cuts in above a draft, on its vaguest words. */
  z.object({kind: z.literal('interrupt'), quote: z.string(), ladder: ladder.nullable()}),
  /** A failure, or the round's one deliberate change of a requirement. */
  z.object({kind: z.literal('inject'), scene: z.string(), isChange: z.boolean()}),
  /** The next dimension, through one of its ladders. */
  z.object({kind: z.literal('advance'), dimension: z.string(), ladder}),
  /** The incident question and its rungs; rung -1 is its opener. */
  z.object({kind: z.literal('reflect'), ladder, rung}),
  /** Answers a clarifying question from the fact sheet; null: it isn't there. */
  z.object({kind: z.literal('clarify'), fact: z.string().nullable()}),
  /** The reply was no answer: the open question stands. */
  z.object({kind: z.literal('redirect'), because: z.enum(REDIRECT_REASONS)}),
  /** Two answers that exclude each other. */
  z.object({
    kind: z.literal('contradict'),
    claim: z.string().nullable(),
    earlier: z.string(),
    quote: z.string(),
  }),
  /** The last question, on the largest gap; rung -1 is the ladder's opener. */
  z.object({kind: z.literal('wrap'), ladder, rung}),
  /** The end, by the clock or by the candidate. */
  z.object({kind: z.literal('close'), because: z.enum(['time', 'ended'])}),
]);

export type Move = z.infer<typeof MoveSchema>;
export type MoveKind = Move['kind'];
