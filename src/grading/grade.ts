/** The shapes of a grade, as stored in `grades/<n>.json` (SPEC §12). Scripts rely on them. */
import * as z from 'zod';
import {TIERS} from '../round/schema.ts';

export const VERDICTS = ['met', 'not_met', 'not_asked'] as const;
export type Verdict = (typeof VERDICTS)[number];

const Quote = z.object({
  turn: z.number().int(),
  text: z.string(),
  /** Interview clock of that turn. */
  t: z.number(),
});

const ObservableGrade = z.object({
  id: z.string(),
  verdict: z.enum(VERDICTS),
  quotes: z.array(Quote),
  votes: z.array(z.enum(VERDICTS)),
  justification: z.string(),
  /** Votes disagreed, or the judge could not be asked. */
  isLowConfidence: z.boolean(),
  /** The interviewer's turn that exposed it, when one did. */
  exposedBy: z.number().int().nullable(),
});

/** What one asking came to, checked against the record. */
export const VoteSchema = z.object({
  verdict: z.enum(VERDICTS),
  quotes: z.array(Quote),
  justification: z.string(),
});

const DimensionGrade = z.object({
  id: z.string(),
  name: z.string(),
  weight: z.number(),
  /** 0 to 1, or null when nothing of it was asked. */
  share: z.number().nullable(),
  /** share × weight, rounded to one decimal; null when share is. */
  points: z.number().nullable(),
  tier: z.enum(TIERS).nullable(),
  met: z.number().int(),
  notMet: z.number().int(),
  notAsked: z.number().int(),
});

export const RECOMMENDATIONS = [
  'strong hire',
  'hire',
  'lean hire',
  'lean no hire',
  'no hire',
  'not enough evidence',
  'invalid',
] as const;

export const GradeSchema = z.object({
  v: z.literal(1),
  session: z.string(),
  round: z.string(),
  date: z.string(),
  /** 0 to 100, or null when there is not enough evidence or the run is invalid. */
  score: z.number().nullable(),
  recommendation: z.enum(RECOMMENDATIONS),
  confidence: z.enum(['high', 'medium', 'low']),
  valid: z.boolean(),
  /** In one sentence, when it is not valid. */
  invalidBecause: z.string().nullable().default(null),
  /** What the judge said to its two control questions; null: it had none. */
  canaries: z
    .object({always: z.enum(VERDICTS).nullable(), never: z.enum(VERDICTS).nullable()})
    .nullable()
    .default(null),
  judge: z.string(),
  observables: z.array(ObservableGrade),
  dimensions: z.object({
    scorecard: z.array(DimensionGrade),
    framework: z.array(DimensionGrade),
  }),
  caps: z.array(z.object({observable: z.string(), maxScore: z.number(), because: z.string()})),
  /** Turns that address the grader instead of the interviewer; they are no evidence. */
  flaggedTurns: z.array(z.number().int()),
  /** A strong answer for the weakest moment; null: the round's own outline is shown. */
  outline: z.string().nullable().default(null),
  usage: z.object({
    inputTokens: z.number(),
    cachedInputTokens: z.number(),
    outputTokens: z.number(),
    usd: z.number().nullable(),
  }),
  stamp: z.object({
    app: z.string(),
    roundHash: z.string(),
    graderHash: z.string(),
    model: z.string(),
    samples: z.number().int(),
  }),
});

export type Grade = z.infer<typeof GradeSchema>;
export type ObservableGrade = z.infer<typeof ObservableGrade>;
export type DimensionGrade = z.infer<typeof DimensionGrade>;
export type Vote = z.infer<typeof VoteSchema>;
export type Quote = z.infer<typeof Quote>;
