/**
 * Reads a judging model's answer. What can't be read is nothing, and never a pass; of what can, only
 * the verdict, quotes to look up and a few words are taken.
 */
import * as z from 'zod';
import type {ModelReply} from '../claude/model.ts';
import {VERDICTS} from './grade.ts';
import type {Ruling} from './judge.ts';

/** Asked for are three; more than a few are no choice of the strongest. */
const MAX_QUOTES = 5;

/** Names of a schema are not always kept in their case, and a model without one may add fields. */
const Answer = z.object({
  quotes: z.array(z.object({turn: z.unknown(), text: z.string()})),
  justification: z.string(),
  verdict: z
    .string()
    .transform((verdict) =>
      verdict
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/gu, '_'),
    )
    .pipe(z.enum(VERDICTS)),
});

/** Null when it was refused, cut off, or is not what was asked for. */
export function readRuling({text, stopReason}: ModelReply): Ruling | null {
  if (stopReason !== 'end_turn') return null;
  const answer = Answer.safeParse(objectIn(text)).data;
  if (answer === undefined) return null;
  const {quotes, justification, verdict} = answer;
  return {
    quotes: quotes.slice(0, MAX_QUOTES).map((quote) => ({
      // Only where to look first: a quote is found, or not, by its words.
      turn: Number.isSafeInteger(Number(quote.turn)) ? Number(quote.turn) : 0,
      text: quote.text,
    })),
    justification,
    verdict,
  };
}

/** The JSON object in a text; models that can't be held to a schema like to talk around it. */
function objectIn(text: string): unknown {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  if (from === -1 || to < from) return null;
  try {
    return JSON.parse(text.slice(from, to + 1));
  } catch {
    return null;
  }
}
