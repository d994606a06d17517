/**
 * The shape of a round: what is asked, what is looked for, and how it is weighed. A round is data;
 * this file is the only place that says what the data may be. It knows no particular round.
 */
import * as z from 'zod';

const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens, like "key-scope"');
const Text = z.string().trim().min(1, 'must not be empty');

/** A phrase pattern; the language is described in `words/pattern.ts`. */
const PatternSource = Text;

const Titled = z.strictObject({title: Text, text: Text});

/** The four tiers, best first. The criteria are behaviour, never answers: candidates can read them. */
export const TIERS = ['strong', 'solid', 'mixed', 'weak'] as const;
export type Tier = (typeof TIERS)[number];

const Tiers = z.strictObject({strong: Text, solid: Text, mixed: Text, weak: Text});

const FrameworkDimension = z.strictObject({
  id: Id,
  name: Text,
  /** Percent of the total; the weights of one breakdown sum to 100. */
  weight: z.number().int().min(1).max(100),
  definition: Text,
  tiers: Tiers,
});

const ScorecardDimension = FrameworkDimension.extend({
  /** Observables of which at least one must be met for the top tier: the choice made unprompted. */
  topNeeds: z.array(Id).min(1),
  /** Negative observables that bar the top two tiers when met: the naive choice. */
  barredBy: z.array(Id),
  /** Outline of a strong answer, three to six steps; shown only on the scorecard. */
  outline: z.array(Text).min(3).max(6),
  /** Exercises for next time; shown only on the scorecard. */
  drills: z.array(Text).min(2),
});

/**
 * What the rule-based judge looks for. Every pattern of `all` must match inside a window of
 * `within` consecutive sentences of one answer, and none of `none` may.
 */
const Signal = z.strictObject({
  all: z.array(PatternSource).min(1).max(5),
  none: z.array(PatternSource).optional(),
  within: z.number().int().min(1).max(4).default(1),
});

const Observable = z.strictObject({
  id: Id,
  polarity: z.enum(['positive', 'negative']),
  scorecard: Id,
  framework: Id,
  /** A yes/no statement about the candidate's behaviour, answerable from the transcript alone. */
  statement: Text,
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(1),
  trap: Id.optional(),
  principle: Id.optional(),
  /** A candidate's sentence that meets the statement. */
  met: Text,
  /** A candidate's sentence that sounds like it and does not. */
  notMet: Text,
  /** `opening`: only the opening minutes count. */
  when: z.enum(['anytime', 'opening', 'reflection']).default('anytime'),
  /** Ladders, failures or changes that give the candidate the opening; empty: always expected unasked. */
  askedBy: z.array(Id),
  signals: z.array(Signal).min(1),
});

export const RUNG_LEVELS = ['mechanism', 'schema', 'interleaving', 'crash', 'cost'] as const;

const Ladder = z.strictObject({
  id: Id,
  topic: Text,
  scorecard: Id,
  framework: Id,
  /** Words of the candidate that put this topic on the table. */
  mention: z.array(PatternSource).min(1),
  /** The question that opens the topic when the candidate has not. */
  opener: Text,
  /** Questions that deepen, in order. Each is one question, no more than 35 words. */
  rungs: z
    .array(z.strictObject({level: z.enum(RUNG_LEVELS), ask: Text}))
    .min(3)
    .max(5),
  /** What pins the claim down: the topic is then left without comment. */
  pinned: z.array(Signal).min(1),
});

const Scene = z.strictObject({
  id: Id,
  scorecard: Id,
  framework: Id,
  /** Words that the candidate must have used before the scene makes sense; empty: any time. */
  after: z.array(PatternSource),
  ask: Text,
});

const Fact = z.strictObject({id: Id, asked: z.array(PatternSource).min(1), answer: Text});

const Cap = z.strictObject({
  /** The negative observable that, when met, is a fundamental error. */
  observable: Id,
  /** Highest total that is then possible, 0 to 100. */
  maxScore: z.number().int().min(0).max(100),
  because: Text,
});

export const RoundSchema = z.strictObject({
  format: z.literal(1),
  id: Id,
  title: Text,
  card: z.strictObject({
    field: Text,
    company: Text,
    role: Text,
    level: Text,
    minutes: z.number().int().min(5).max(120),
    difficulty: z.enum(['Easy', 'Medium', 'Hard']),
    updated: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'use YYYY-MM-DD'),
  }),
  /** Who conducts it: a file in prompts/personas. */
  persona: Id,
  brief: z.strictObject({
    /** The task, as it stands above the first question. */
    task: Text,
    about: z.array(Titled).min(1),
    interviewer: z.array(Titled).min(1),
  }),
  strong: z.array(Titled).min(1),
  weak: z.array(Titled.extend({avoid: Text})).min(1),
  traps: z.array(Titled.extend({id: Id})).min(1),
  checklist: z.array(Titled).min(1),
  questions: z.array(z.strictObject({question: Text, answer: Text})),
  principles: z.array(Titled.extend({id: Id})),
  dimensions: z.strictObject({
    scorecard: z.array(ScorecardDimension).min(1),
    framework: z.array(FrameworkDimension).min(1),
  }),
  observables: z.array(Observable).min(1),
  caps: z.array(Cap),
  ladders: z.array(Ladder).min(1),
  /** The ladder whose opener starts the round: requirements before any box. */
  opening: Id,
  /** The ladder for the incident question; its dimension is asked before time runs short. */
  reflection: Id,
  failures: z.array(Scene),
  /** Deliberate changes of a requirement; at most one is used in a session. */
  changes: z.array(Scene),
  facts: z.array(Fact),
  /** Mechanisms that the interviewer must not name before the candidate has. */
  guarded: z.array(PatternSource),
});

export type Round = z.infer<typeof RoundSchema>;
export type Observable = Round['observables'][number];
export type Signal = Observable['signals'][number];
export type Ladder = Round['ladders'][number];
export type Scene = Round['failures'][number];
export type Fact = Round['facts'][number];
export type Cap = Round['caps'][number];
export type ScorecardDimension = Round['dimensions']['scorecard'][number];
export type FrameworkDimension = Round['dimensions']['framework'][number];
