/**
 * Everything that can happen in an interview. The journal is a list of these, and every screen,
 * transcript and scorecard is derived from it. Events are parsed with zod when a journal is read.
 */
import * as z from 'zod';
import {REPLY_KINDS} from '../words/reply.ts';
import type {ReplyKind} from '../words/reply.ts';
import {MoveSchema} from './move.ts';

/** Milliseconds on the interview clock, which stands still while nobody could be answering. */
export type InterviewMs = number;

/** Why the clock stands still. */
export const HOLD_REASONS = ['speaking', 'network', 'suspended', 'away'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** How an answer came to an end. */
export const ANSWER_CAUSES = ['sent', 'time', 'ended'] as const;
export type AnswerCause = (typeof ANSWER_CAUSES)[number];

export {REPLY_KINDS};
export type {ReplyKind};

export const CLAIM_STATES = ['stated', 'probed', 'pinned', 'dodged', 'contradicted'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

const Ms = z.number().min(0);

const Started = z.object({
  type: z.literal('session.started'),
  round: z.string(),
  /** Hash of the round file, to see later whether it has changed. */
  roundHash: z.string(),
  title: z.string(),
  /** Length of the round on the interview clock. */
  lengthMs: Ms,
  coach: z.string(),
  /** Seeds every random choice of this session. */
  seed: z.number().int(),
  app: z.string(),
  /** Path of the round file when it was not one of the catalogue. */
  roundFile: z.string().optional(),
});

const Spoken = z.object({
  turn: z.number().int(),
  text: z.string(),
  move: MoveSchema,
  /** Rules of the persona gate that earlier wordings of this turn broke. */
  caught: z.array(z.string()),
  isCanned: z.boolean(),
  /** Those wordings, for authors who ask why; never shown to a candidate. */
  refused: z
    .array(
      z.object({
        text: z.string(),
        violations: z.array(z.object({rule: z.string(), span: z.string()})),
      }),
    )
    .optional(),
});

const Asked = Spoken.extend({type: z.literal('maya.asked')});

const Answered = z.object({
  type: z.literal('candidate.answered'),
  turn: z.number().int(),
  text: z.string(),
  cause: z.enum(ANSWER_CAUSES),
  /** From the question to the first key, and from the first key to sending. */
  thinkingMs: Ms,
  typingMs: Ms,
});

const FoundClaim = z.object({
  /** `<ladder>@<turn>` of the turn that first stated it. */
  id: z.string(),
  ladder: z.string(),
  /** Verbatim words of the answer. */
  quote: z.string(),
  state: z.enum(CLAIM_STATES),
});

/** Two statements of the candidate that can't both hold. */
const Contradiction = z.object({earlier: z.string(), later: z.string()}).nullable().default(null);

/** What code made of an answer: kept, so that a later version reads old sessions as they were. */
const Assessed = z.object({
  type: z.literal('answer.assessed'),
  turn: z.number().int(),
  reply: z.enum(REPLY_KINDS),
  isAbstract: z.boolean(),
  /** 0 (nothing but abstraction) to 1. */
  specificity: z.number(),
  /** Ladders whose topic the answer puts on the table. */
  topics: z.array(z.string()),
  claims: z.array(FoundClaim),
  contradiction: Contradiction,
});

/** What a model heard in an answer; it arrives when it arrives, and counts from the next move on. */
const HeardAnswer = z.object({
  type: z.literal('answer.heard'),
  turn: z.number().int(),
  /** Id of the model. */
  by: z.string(),
  claims: z.array(FoundClaim),
  contradiction: Contradiction,
});

const DraftSaved = z.object({
  type: z.literal('draft.saved'),
  text: z.string(),
  /** Offset of the cursor in UTF-16 code units. */
  cursor: z.number().int(),
});

const Interrupted = Spoken.extend({type: z.literal('maya.interrupted')});

const Held = z.object({type: z.literal('clock.held'), reason: z.enum(HOLD_REASONS)});
const Released = z.object({
  type: z.literal('clock.released'),
  reason: z.enum(HOLD_REASONS),
  /** Real time that the clock stood still. */
  heldMs: Ms,
});

/** Time went by; nothing else happened. Kept, so that a kill gives no time back. */
const Ticked = z.object({type: z.literal('clock.ticked')});

/** Another coach speaks from here on: a model gave way to the offline coach, or came back. */
const CoachChanged = z.object({
  type: z.literal('coach.changed'),
  coach: z.string(),
  because: z.enum(['key', 'network', 'budget', 'asked']),
});

/** A call to a model that was paid for. */
const ModelUsed = z.object({
  type: z.literal('model.used'),
  purpose: z.string(),
  model: z.string(),
  inputTokens: z.number(),
  cacheReadTokens: z.number(),
  cacheWriteTokens: z.number(),
  outputTokens: z.number(),
  /** Null where the price is not known. */
  usd: z.number().nullable(),
  requestId: z.string().nullable(),
});

const Resumed = z.object({type: z.literal('session.resumed'), app: z.string()});
const Closed = z.object({type: z.literal('interview.closed'), because: z.enum(['time', 'ended'])});
const Graded = z.object({
  type: z.literal('session.graded'),
  grade: z.number().int(),
  score: z.number().nullable(),
});

export const EventBody = z.discriminatedUnion('type', [
  Started,
  Asked,
  Answered,
  Assessed,
  HeardAnswer,
  DraftSaved,
  Interrupted,
  Held,
  Released,
  Ticked,
  CoachChanged,
  ModelUsed,
  Resumed,
  Closed,
  Graded,
]);

/** One line of `session.jsonl`. */
export const InterviewEventSchema = EventBody.and(
  z.object({
    v: z.literal(1),
    seq: z.number().int(),
    /** Wall-clock time, ISO 8601. */
    at: z.string(),
    /** Time on the interview clock. */
    t: Ms,
  }),
);

export type EventBody = z.infer<typeof EventBody>;
export type InterviewEvent = z.infer<typeof InterviewEventSchema>;
export type Assessment = Omit<z.infer<typeof Assessed>, 'type'>;
