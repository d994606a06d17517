/**
 * Finds praise and verdicts in an interviewer's turn: every positive validation, and every other
 * judgement of correctness. Works clause by clause, since the same words ask, quote, deny and
 * approve depending on where they stand.
 */
import {ACCORD_FRAMES} from './accord-frames.ts';
import {APPROVAL_FRAMES} from './approval-frames.ts';
import {COMFORT_FRAMES} from './comfort-frames.ts';
import {COMMENT_FRAMES} from './comment-frames.ts';
import {CONFIRMATION_FRAMES} from './confirmation-frames.ts';
import {EFFECT_FRAMES} from './effect-frames.ts';
import {EXCLAMATION_FRAMES} from './exclamation-frames.ts';
import {expression} from './expression.ts';
import type {Frame, Guard} from './frame.ts';
import {matchesOf} from './frame.ts';
import {IDIOM_FRAMES} from './idiom-frames.ts';
import {PHRASES} from './phrases/phrases.ts';
import type {PhraseBank} from './phrase-bank.ts';
import {PRAISE_FRAMES, VERDICT_FRAMES} from './praise-frames.ts';
import {PROGRESS_FRAMES} from './progress-frames.ts';
import type {Span} from './quotes.ts';
import {REMARK_FRAMES} from './remark-frames.ts';
import {REWARD_FRAMES} from './reward-frames.ts';
import {splitSentences} from './sentences.ts';
import {STANDING_FRAMES} from './standing-frames.ts';
import {isTakenBack} from './taken-back.ts';
import {FAULT_FRAMES} from './verdict-frames.ts';

export type {Span} from './quotes.ts';

interface Clause {
  readonly start: number;
  /** Same length as the original: lower case, quotations blanked, apostrophes and dashes of one kind. */
  readonly text: string;
  /** Characters of `text` that are the clause's own; the rest is what follows it in its sentence. */
  readonly length: number;
  readonly asks: boolean;
}

/** A frame may go on beyond its clause, but not for ever. */
const LOOKAHEAD = 120;
const BREAK = expression(
  String.raw`[,;]\s+|:\s+(?!(?:true|false|null)\b)|\s+[—–-]\s+|\s+(?=(?:but|and|so|yet|because|since|although|even though|though|
  while)\s)`,
  'gu',
);
const LEAD = expression(
  String.raw`^(?:(?:but|and|so|yet|because|since|although|even though|though|while|then|now|okay|ok|well|
  also|again)[\s,]+)+`,
  'u',
);
const INTERROGATIVE = expression(
  String.raw`^(?:(?:but|and|so|or|yet|then|now|okay|ok|well|also|again|in|at|on|for|from|to|by|with|
    under|after|before)[\s,]+)*(?:who|what|when|where|which|why|how|whose|whom|is|are|was|were|
    do|does|did|can|could|should|would|will|has|have|had|must|may)(?:\b|'s\b|'re\b|n't\b)`,
  'u',
);
/** A clause that goes on from one of these is what somebody else said. */
const REPORTS = expression(
  String.raw`\b(?:you|your \w+|they)(?:'ve| have|'d)? (?:just |also )?(?:say|said|call|called|claim|
  claimed|wrote|told me|promised?|mentioned)\b`,
  'u',
);

const ALL_PRAISE: readonly Frame[] = [
  ...PRAISE_FRAMES,
  ...APPROVAL_FRAMES,
  ...COMFORT_FRAMES,
  ...COMMENT_FRAMES,
  ...REMARK_FRAMES,
  ...EXCLAMATION_FRAMES,
  ...EFFECT_FRAMES,
  ...STANDING_FRAMES,
  ...PROGRESS_FRAMES,
  ...ACCORD_FRAMES,
  ...REWARD_FRAMES,
  ...IDIOM_FRAMES,
  ...CONFIRMATION_FRAMES,
];

const ALL_VERDICTS: readonly Frame[] = [...VERDICT_FRAMES, ...FAULT_FRAMES];

/** Compliments, confirmations, reassurance, approval before a "but". In order, none overlapping. */
export function findPraise(text: string): Span[] {
  return find(text, ALL_PRAISE, PHRASES);
}

/** Judgements of correctness that are no praise: "that's wrong", "that won't work". */
export function findVerdicts(text: string): Span[] {
  return find(text, ALL_VERDICTS);
}

function find(text: string, frames: readonly Frame[], phrases?: PhraseBank): Span[] {
  const spans: Span[] = [];
  for (const sentence of splitSentences(text)) {
    const clauses = clausesOf(sentence.text, sentence.start);
    const isQuestion = clauses.some((clause) => clause.asks);
    for (const clause of clauses) {
      // An opening "and" or "so" may be part of a frame, or stand before it.
      const lead = LEAD.exec(clause.text)?.[0].length ?? 0;
      const led = lead > 0 ? clause.text.slice(lead) : null;
      for (const frame of frames) {
        if (clause.asks && frame.isFirm !== true) continue;
        collect(frame, clause, 0, clause.text);
        if (led !== null && frame.at === 'clause-start') collect(frame, clause, lead, led);
      }
      for (const {guard, start, end} of phrases?.find(clause.text, clause.length) ?? []) {
        if (!clause.asks || guard.isFirm === true) keep(guard, clause, start, end);
      }
    }

    function collect(frame: Frame, clause: Clause, from: number, words: string): void {
      for (const match of matchesOf(frame, words)) {
        const at = from + match.index;
        keep(frame, clause, at, at + match[0].length);
      }
    }

    function keep(guard: Guard, clause: Clause, at: number, until: number): void {
      if (at >= clause.length || isTakenBack(guard, clause.text, at, until)) return;
      const start = clause.start + at;
      const end = clause.start + until;
      // "So that works?" asks; nothing was granted.
      const rest = text.slice(end, sentence.end);
      if (guard.isFirm !== true && !isQuestion && /^[^,;:]*\?["'”’)]*$/u.test(rest)) return;
      spans.push({start, end, text: text.slice(start, end)});
    }
  }
  return withoutOverlaps(spans);
}

/** A clause runs to the end of its sentence, so that a frame may look beyond a comma; it starts anew at each break. */
function clausesOf(sentence: string, offset: number): Clause[] {
  const text = normalise(sentence);
  const starts = [0];
  for (const match of text.matchAll(BREAK)) starts.push(match.index + match[0].length);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const own = text.slice(start, end);
    const isReported =
      index > 0 && REPORTS.test(text.slice(0, start)) && /^(?:and|or)\b/u.test(own);
    const isLast = index === starts.length - 1;
    // ", which is …" remarks on what stands before it, unless the sentence ends there in a question.
    const isRemark =
      index > 0 && !(isLast && own.trimEnd().endsWith('?')) && /^(?:which|who|whose)\b/u.test(own);
    const asks = !isRemark && INTERROGATIVE.test(own) && (isLast || text.trimEnd().endsWith('?'));
    return {
      start: offset + start,
      text: isReported ? '' : text.slice(start, end + LOOKAHEAD),
      length: end - start,
      asks,
    };
  });
}

/** Blanks what stands in quotation marks: a name or somebody else's words. Keeps every offset. */
function normalise(sentence: string): string {
  return sentence
    .replace(/[’‘ʼ]/gu, "'")
    .replace(
      /["“][^"”]{1,200}["”]|(?<![\p{L}\p{N}])'[^'\n]{1,120}'(?![\p{L}\p{N}])|`[^`]{1,200}`/gu,
      (quote) => '_'.repeat(quote.length),
    )
    .replace(/\p{Lu}/gu, (char) => (char.toLowerCase().length === 1 ? char.toLowerCase() : char));
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
