/**
 * The shapes of golden transcripts and of their labels. A golden transcript is an interview whose
 * verdicts two labellers have given: what a grader says of it can be checked.
 */
import * as z from 'zod';
import {TIERS} from '../../round/schema.ts';
import {VERDICTS} from '../grade.ts';

const Text = z.string().trim().min(1);
const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const GOLDEN_KINDS = [
  'strong',
  'solid',
  'mixed',
  'weak',
  'bluffing',
  'verbose',
  'happy-path',
  'contradicting',
  'silent',
  'injecting',
  'terse',
] as const;

const Asked = z.strictObject({
  who: z.literal('maya'),
  /** Interview clock, ms. */
  at: z.number().int().min(0),
  move: z.enum([
    'open',
    'probe',
    'advance',
    'inject',
    'reflect',
    'clarify',
    'redirect',
    'contradict',
    'wrap',
    'close',
  ]),
  /** What was asked about: ids of the round. */
  ladder: Id.optional(),
  scene: Id.optional(),
  fact: Id.optional(),
  text: Text,
});

const Answered = z.strictObject({
  who: z.literal('candidate'),
  /** When it was sent, on the interview clock, ms. */
  at: z.number().int().min(0),
  text: z.string(),
  /** The same turn without what in it speaks to a grader; absent where nothing does. */
  clean: z.string().optional(),
});

export const GoldenSchema = z
  .strictObject({
    id: Id,
    kind: z.enum(GOLDEN_KINDS),
    /** Level of the whole; none: too little was said for one. */
    expected: z.enum([...TIERS, 'none']),
    about: Text,
    turns: z.array(z.discriminatedUnion('who', [Asked, Answered])).min(2),
  })
  .refine(
    ({kind, turns}) =>
      (kind === 'injecting') ===
      turns.some((turn) => turn.who === 'candidate' && turn.clean !== undefined),
    {
      path: ['turns'],
      message: 'an injecting transcript, and no other, has turns with their "clean" reading',
    },
  );

const Label = z.strictObject({
  verdict: z.enum(VERDICTS),
  /** What proves a `met`. */
  quote: z.strictObject({turn: z.number().int().min(1), text: Text}).optional(),
});

/** Of one labeller: golden id → observable id → verdict. */
export const LabelsSchema = z.record(z.string(), z.record(z.string(), Label));

export type Golden = z.infer<typeof GoldenSchema>;
export type GoldenTurn = Golden['turns'][number];
export type Label = z.infer<typeof Label>;
export type Labels = z.infer<typeof LabelsSchema>;

/** What is known of the verdicts on the goldens of one round. */
export interface LabelSet {
  readonly a: Labels;
  readonly b: Labels;
  /** What the two settled together where they had disagreed. */
  readonly settled: Labels;
}
