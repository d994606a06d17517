/**
 * The shape of a round: what is asked, what is looked for, and how it is weighed. A round is data;
 * this file is the only place that says what the data may be. It knows no particular round.
 * Descriptions are what editors show to authors; `npm run schema` writes them to a file.
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
  weight: z
    .number()
    .int()
    .min(1)
    .max(100)
    .describe('Percent of the total; the weights of one breakdown sum to 100.'),
  definition: Text,
  tiers: Tiers,
});

const ScorecardDimension = FrameworkDimension.extend({
  topNeeds: z
    .array(Id)
    .min(1)
    .describe(
      'Observables of which at least one must be met for the top tier: the choice made unprompted.',
    ),
  barredBy: z
    .array(Id)
    .describe('Negative observables that bar the top two tiers when met: the naive choice.'),
  outline: z
    .array(Text)
    .min(3)
    .max(6)
    .describe('Outline of a strong answer, three to six steps; shown only on the scorecard.'),
  drills: z.array(Text).min(2).describe('Exercises for next time; shown only on the scorecard.'),
});

/**
 * What the rule-based judge looks for. Every pattern of `all` must match inside a window of
 * `within` consecutive sentences of one answer, and none of `none` may.
 */
const Signal = z.strictObject({
  all: z
    .array(PatternSource)
    .min(1)
    .max(5)
    .describe('All of them must stand there; the first is the head and must not be negated.'),
  none: z.array(PatternSource).optional().describe('None of them may stand there.'),
  within: z
    .number()
    .int()
    .min(1)
    .max(4)
    .default(1)
    .describe('Consecutive sentences of one answer.'),
});

const Observable = z.strictObject({
  id: Id,
  polarity: z.enum(['positive', 'negative']),
  scorecard: Id,
  framework: Id,
  statement: Text.describe(
    "A yes/no statement about the candidate's behaviour, answerable from the transcript alone.",
  ),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(1),
  trap: Id.optional(),
  principle: Id.optional(),
  met: Text.describe("A candidate's sentence that meets the statement."),
  notMet: Text.describe("A candidate's sentence that sounds like it and does not."),
  when: z
    .enum(['anytime', 'opening', 'reflection'])
    .default('anytime')
    .describe('"opening": only the opening minutes count. "reflection": only the incident does.'),
  askedBy: z
    .array(Id)
    .describe(
      'Ladders, failures or changes that give the candidate the opening; empty: always expected unasked.',
    ),
  unless: z
    .array(Id)
    .optional()
    .describe(
      'For an error: positive observables that prove to the rule-based judge, once shown, that it was not made.',
    ),
  signals: z
    .array(Signal)
    .min(1)
    .describe('What the rule-based judge looks for; one of them is enough.'),
});

export const RUNG_LEVELS = ['mechanism', 'schema', 'interleaving', 'crash', 'cost'] as const;

const Again = Text.optional().describe(
  'The same question in other words, for a candidate who asks what is meant.',
);

const Rung = z.strictObject({
  level: z.enum(RUNG_LEVELS),
  ask: Text,
  again: Again,
  answered: z
    .array(Signal)
    .min(1)
    .optional()
    .describe('What shows in any earlier answer that this was told already: it is not asked then.'),
});

const Ladder = z.strictObject({
  id: Id,
  topic: Text,
  scorecard: Id,
  framework: Id,
  mention: z
    .array(PatternSource)
    .min(1)
    .describe('Words of the candidate that put this topic on the table.'),
  names: z
    .array(PatternSource)
    .default([])
    .describe(
      'Tools that people name here in place of a mechanism; a dropped name is probed first.',
    ),
  dodge: z
    .array(PatternSource)
    .default([])
    .describe('Words that slip away from the question: another team, a product, a hope.'),
  opener: Text.describe('The question that opens the topic when the candidate has not.'),
  again: Again,
  rungs: z
    .array(Rung)
    .min(3)
    .max(5)
    .describe('Questions that deepen, in order. Each is one question, no more than 35 words.'),
  pinned: z
    .array(Signal)
    .min(1)
    .describe('What pins the claim down: the topic is then left without comment.'),
});

const Scene = z.strictObject({
  id: Id,
  scorecard: Id,
  framework: Id,
  after: z
    .array(PatternSource)
    .describe(
      'Words that the candidate must have used before the scene makes sense; empty: any time.',
    ),
  ask: Text,
  again: Again,
});

const Fact = z.strictObject({
  id: Id,
  asked: z
    .array(PatternSource)
    .min(1)
    .describe('Words of a question that this answers; the first fact that fits is given.'),
  answer: Text,
});

const Cap = z.strictObject({
  observable: Id.describe('The negative observable that, when met, is a fundamental error.'),
  maxScore: z
    .number()
    .int()
    .min(0)
    .max(100)
    .describe('Highest total that is then possible, 0 to 100.'),
  because: Text,
});

export const RoundSchema = z.strictObject({
  format: z.literal(1).describe('Version of the format.'),
  id: Id.describe('How the round is called on the command line and in sessions.'),
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
  persona: Id.describe('Who conducts it: a file in prompts/personas.'),
  brief: z.strictObject({
    task: Text.describe('The task, as it stands above the first question.'),
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
  observables: z
    .array(Observable)
    .min(1)
    .describe('What is looked for in the transcript, one behaviour each.'),
  caps: z.array(Cap).describe('Fundamental errors and the most points possible with them.'),
  ladders: z
    .array(Ladder)
    .min(1)
    .describe('What is asked: a topic each, deeper from rung to rung.'),
  opening: Id.describe('The ladder whose opener starts the round: requirements before any box.'),
  reflection: Id.describe(
    'The ladder for the incident question; its dimension is asked before time runs short.',
  ),
  failures: z
    .array(Scene)
    .describe('Things that break, put to the candidate once the design holds the part.'),
  changes: z
    .array(Scene)
    .describe('Deliberate changes of a requirement; at most one is used in a session.'),
  facts: z.array(Fact).describe('Answers to clarifying questions, the special before the general.'),
  tools: z
    .array(PatternSource)
    .optional()
    .describe(
      'Products and kinds of stores that show no mechanism: an answer of such names alone is pressed.',
    ),
  guarded: z
    .array(PatternSource)
    .describe('Mechanisms that the interviewer must not name before the candidate has.'),
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
