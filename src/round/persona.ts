/**
 * An interviewer's own lines, apart from any round: what she says when the conversation leaves the
 * ladders. `{quote}` stands for the candidate's words, `{question}` for the question still open.
 */
import * as z from 'zod';
import {RUNG_LEVELS} from './schema.ts';

const Lines = z.array(z.string().trim().min(1)).min(1);
const QuotingLines = z
  .array(z.string().trim().min(1).includes('{quote}', {error: 'must contain {quote}'}))
  .min(1);
const AskingLines = z
  .array(z.string().trim().min(1).includes('{question}', {error: 'must contain {question}'}))
  .min(1);

export const PersonaSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: z.string().trim().min(1),
  manner: z.string().trim().min(1),
  lines: z.strictObject({
    /** Put before a rung so that it starts from the candidate's words; a statement, no question. */
    anchor: QuotingLines,
    /** Asks for the mechanism behind an abstract answer; each holds its own one question. */
    press: QuotingLines,
    /** Cuts in above a draft. */
    interrupt: QuotingLines,
    /** Taken once after "I don't know". */
    dontKnow: Lines,
    /** "Is that right?" */
    confirmation: Lines,
    /** "Can I get a hint?" Narrows the scene, never the solution. */
    hint: Lines,
    /** "What do you mean?" Sets the scene; the question that stands follows. */
    rephrase: AskingLines,
    /** A fact that was given before; the question that stands follows. */
    knownFact: AskingLines,
    /** "Next question", an empty line, off-topic, an insult, an instruction: the question still stands. */
    unanswered: Lines,
    /** A clarifying question that the fact sheet does not cover. */
    noFact: Lines,
    /** Asked after a fact has been given, to hand the turn back. */
    afterFact: Lines,
    /** Two answers that exclude each other; `{earlier}` and `{quote}`. */
    contradiction: QuotingLines,
    /** Says that a change of requirement is deliberate; a statement. */
    change: Lines,
    /** Marks the last question; a statement. */
    lastQuestion: Lines,
    /** Ends the round when its time is up. */
    close: Lines,
    /** Ends it when the candidate does. */
    closeEarly: Lines,
    /** In-character probes for when a model's wording was refused, by level of depth. */
    canned: z.strictObject(
      Object.fromEntries(RUNG_LEVELS.map((level) => [level, Lines])) as Record<
        (typeof RUNG_LEVELS)[number],
        typeof Lines
      >,
    ),
  }),
});

export type Persona = z.infer<typeof PersonaSchema>;
