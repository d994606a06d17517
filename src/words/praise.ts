/**
 * Finds praise and verdicts in an interviewer's turn: every positive validation, and every other
 * judgement of correctness. Works clause by clause, since the same words ask, quote, deny and
 * approve depending on where they stand.
 */
import {APPROVAL_FRAMES} from './approval-frames.ts';
import {COMMENT_FRAMES} from './comment-frames.ts';
import {expression} from './expression.ts';
import type {Frame} from './frame.ts';
import {matchesOf} from './frame.ts';
import {PRAISE_FRAMES, VERDICT_FRAMES} from './praise-frames.ts';
import type {Span} from './quotes.ts';
import {REMARK_FRAMES} from './remark-frames.ts';
import {splitSentences} from './sentences.ts';

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
/** Before a frame in its clause, these take the approval back. */
const UNDONE = expression(
  String.raw`(?:\b(?:not|never|no|nobody|nothing|hardly|barely|without|cannot|neither|nor|(?<!\beven )if|whether|
    unless|suppose|assume|assuming|imagine|until|let's say|prove|convince me|show me|want|wants|
    need|needs|pick|give me|name|find|doubt|pretend)\b|n't\b|
    (?<!\b(?:i|we|i'd|i do|i must|i have to|i really|i'd just)\s)\b(?:says?|thinks?|believes?)\b|
    \b(?:you|your \w+|they|he|she)(?:'ve| have|'d)? (?:just |also |already )?(?:say|said|call|
    called|claim|claimed|claims|wrote|told|promise|promised|assume|assumed|mention|mentioned|
    argued|think|thought|believe)\b|\b(?:describes?d?|advertised?|sold|sell|label|labell?ed|market|present) (?:[\w'-]+ ){1,5}?as\b|\bmak(?:e|es|ing) $|\b(?:tell|explain|convince|show|prove to|persuade) me\b|
    \b(?:by|in|on) your (?:own )?(?:account|words?|telling|reckoning|view|eyes|book|version)\b|
    \baccording to\b|
    ^(?:(?:so|then|now|and|but|or|please)[\s,]+)*(?:choose|propose|define|describe|state|invent|
    suggest|trace|try|write|design|build|make)\b)`,
  'u',
);
/** A clause that goes on from one of these is what somebody else said. */
const REPORTS = expression(
  String.raw`\b(?:you|your \w+|they)(?:'ve| have|'d)? (?:just |also )?(?:say|said|call|called|claim|
  claimed|wrote|told me|promised?|mentioned)\b`,
  'u',
);

/** What stands after the words of approval and takes them back: whose words they are, or that they don't matter. */
const TAKEN_BACK = expression(
  String.raw`^(?:, says? |,? (?:you|they|he|she|your \w+)(?:'ve| have)? (?:just )?(?:say|said|says|wrote|claim|claimed|
    call|called|insist|promised|told me)\b|(?: (?!that\b|to\b|it\b|of\b)[\w'-]+){0,3} (?:isn't|aren't|wasn't|is not|are not|aside|or (?:not|
    ugly|bad|wrong|poor|otherwise))\b)`,
  'u',
);

const ALL_PRAISE: readonly Frame[] = [
  ...PRAISE_FRAMES,
  ...APPROVAL_FRAMES,
  ...COMMENT_FRAMES,
  ...REMARK_FRAMES,
];

/** Compliments, confirmations, reassurance, approval before a "but". In order, none overlapping. */
export function findPraise(text: string): Span[] {
  return find(text, ALL_PRAISE);
}

/** Judgements of correctness that are no praise: "that's wrong", "that won't work". */
export function findVerdicts(text: string): Span[] {
  return find(text, VERDICT_FRAMES);
}

function find(text: string, frames: readonly Frame[]): Span[] {
  const spans: Span[] = [];
  for (const sentence of splitSentences(text)) {
    const clauses = clausesOf(sentence.text, sentence.start);
    const asks = clauses.some((clause) => clause.asks);
    for (const frame of frames) {
      for (const clause of clauses) {
        if (clause.asks && frame.isFirm !== true) continue;
        spans.push(...matches(frame, clause, text, sentence.end, asks));
      }
    }
  }
  return withoutOverlaps(spans);
}

function* matches(
  frame: Frame,
  clause: Clause,
  text: string,
  sentenceEnd: number,
  asks: boolean,
): Generator<Span> {
  const lead = frame.at === 'clause-start' ? (LEAD.exec(clause.text)?.[0].length ?? 0) : 0;
  const starts = lead > 0 ? [0, lead] : [0];
  for (const from of starts) {
    for (const match of matchesOf(frame, clause.text.slice(from))) {
      const at = from + match.index;
      if (at >= clause.length) continue;
      const before = clause.text.slice(0, at);
      if (frame.isFirm !== true && UNDONE.test(before)) continue;
      const start = clause.start + at;
      const end = start + match[0].length;
      if (frame.isFirm !== true && TAKEN_BACK.test(clause.text.slice(at + match[0].length)))
        continue;
      // "So that works?" asks; nothing was granted.
      const rest = text.slice(end, sentenceEnd);
      if (frame.isFirm !== true && !asks && /^[^,;:]*\?["'”’)]*$/u.test(rest)) continue;
      yield {start, end, text: text.slice(start, end)};
    }
  }
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
