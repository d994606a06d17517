/**
 * A model that listens along and files what was claimed. It is believed only as far as code can
 * check: every quotation has to stand in the answer, and a claim that promises and shows nothing
 * is not pinned down, whatever the model says.
 */
import * as z from 'zod';
import type {ModelClient, ModelMessage, ModelRequest} from '../claude/model.ts';
import {ModelFault} from '../claude/model-fault.ts';
import {claimOn, MAX_PRESSES} from '../interview/assess.ts';
import type {ClaimState} from '../interview/events.ts';
import type {CandidateTurn, Claim, InterviewState} from '../interview/state.ts';
import type {Round} from '../round/schema.ts';
import {contentWords, stem} from '../words/content-words.ts';
import {findGraderTalk} from '../words/grader-talk.ts';
import {findQuote, isEcho} from '../words/quotes.ts';
import {measureSpecificity} from '../words/specificity.ts';
import {tokenize} from '../words/tokens.ts';
import {fenced} from './fence.ts';
import type {Heard, Listener} from './listener.ts';
import {fillTemplate} from '../words/prompt-template.ts';
import type {CoachPrompts} from './prompts.ts';

/** A later reading is of no use: the next move has been made. */
const TIMEOUT_MS = 8_000;
const MAX_TOKENS = 1_000;
/** Claims of one answer worth keeping, as in the local reading. */
const MAX_CLAIMS = 5;
/** Fewer words than this claim nothing that could be held against anybody. */
const FEWEST_WORDS = 3;

/** More than this of two statements can't both be read out in one turn. */
const MOST_WORDS = 20;
/** Times, sizes, rates and shares, however they are written. */
const UNITS: readonly RegExp[] = [
  /(?<!\p{L})(?:ms|milli\p{L}*|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|daily|nightly|hourly|midnight)(?!\p{L})|\d(?:ms|s|h|d|min)(?!\p{L})/iu,
  /(?<!\p{L})(?:bytes?|[kmgt]i?b)(?!\p{L})/iu,
  /(?<!\p{L})(?:[qrt]ps)(?!\p{L})|(?:per|a|every) second|\/s(?!\p{L})/iu,
  /%|percent/iu,
];

const JUDGEMENTS = ['stated', 'pinned', 'dodged'] as const;

const HeardClaim = z.object({quote: z.string(), topic: z.string(), judgement: z.enum(JUDGEMENTS)});
const Contradiction = z.object({earlier: z.string(), later: z.string()});
/** One claim that can't be read costs that claim; the rest still counts. */
const Reading = z.object({claims: z.array(z.unknown()), contradiction: z.unknown()});

export interface ClaudeListenerOptions {
  readonly client: ModelClient;
  readonly model: string;
  readonly round: Round;
  readonly prompts: CoachPrompts;
  readonly timeoutMs?: number;
}

export function claudeListener(options: ClaudeListenerOptions): Listener {
  const {client, model, round, prompts, timeoutMs = TIMEOUT_MS} = options;
  return {
    name: model,
    async listen(turn, state, signal) {
      const answer = answerAt(turn, state);
      if (answer?.reply !== 'answer') return null;
      const request = listenerRequest(turn, state, {model, round, prompts});
      const late = AbortSignal.timeout(timeoutMs);
      try {
        const reply = await client.complete(request, AbortSignal.any([signal, late]));
        signal.throwIfAborted();
        return reply.stopReason === 'end_turn' ? readHeard(reply.text, answer, state, round) : null;
      } catch (error) {
        if (signal.aborted) throw error;
        if (late.aborted || error instanceof ModelFault) return null;
        throw error;
      }
    },
  };
}

/** Messages grow by one exchange a turn and are never rewritten, so that they are cached. */
export function listenerRequest(
  turn: number,
  state: InterviewState,
  setup: {readonly model: string; readonly round: Round; readonly prompts: CoachPrompts},
): ModelRequest {
  const {round, prompts} = setup;
  return {
    purpose: 'listener',
    model: setup.model,
    system: fillTemplate(prompts.listener.system, {
      title: round.title,
      task: round.brief.task,
      topics: round.ladders.map(({id, topic}) => `- ${id}: ${topic}`).join('\n'),
    }),
    messages: exchanges(turn, state),
    instruction: prompts.listener.instruction,
    maxTokens: MAX_TOKENS,
    effort: 'low',
    mayThink: false,
    shape: {jsonSchema: jsonSchemaOf(round), hint: prompts.listener.shapeHint},
  };
}

function exchanges(turn: number, state: InterviewState): ModelMessage[] {
  const messages: ModelMessage[] = [];
  let asked: string[] = [];
  for (const one of state.turns) {
    if (one.turn > turn) break;
    if (one.who === 'maya') {
      asked.push(fenced('question', one.text));
      continue;
    }
    messages.push({role: 'user', text: [...asked, fenced('answer', one.text)].join('\n')});
    asked = [];
  }
  return messages;
}

function jsonSchemaOf(round: Round): Readonly<Record<string, unknown>> {
  const topics = round.ladders.map(({id}) => id);
  const shape = z.object({
    claims: z.array(HeardClaim.extend({topic: z.enum(topics)})),
    contradiction: Contradiction.nullable(),
  });
  const {$schema: _, ...schema} = z.toJSONSchema(shape);
  return schema;
}

/** What of a model's reading stands up to the answer itself; null when it can't be read at all. */
export function readHeard(
  text: string,
  answer: CandidateTurn,
  state: InterviewState,
  round: Round,
): Heard | null {
  const reading = Reading.safeParse(parseJson(text));
  if (!reading.success) return null;
  const asked = state.turns.flatMap((one) =>
    one.who === 'maya' && one.turn < answer.turn ? [one.text] : [],
  );
  const claims = new Map<string, Heard['claims'][number]>();
  for (const one of reading.data.claims) {
    const claim = readClaim(one, answer, asked, state, round);
    if (claim && !claims.has(claim.ladder) && claims.size < MAX_CLAIMS)
      claims.set(claim.ladder, claim);
  }
  return {
    turn: answer.turn,
    claims: [...claims.values()],
    contradiction: readContradiction(reading.data.contradiction, answer, state),
  };
}

function readClaim(
  source: unknown,
  answer: CandidateTurn,
  asked: readonly string[],
  state: InterviewState,
  round: Round,
): Heard['claims'][number] | null {
  const claim = HeardClaim.safeParse(lowered(source)).data;
  const ladder = round.ladders.find(({id}) => id === claim?.topic);
  if (!claim || !ladder) return null;
  const quote = findQuote(answer.text, claim.quote)?.text ?? '';
  if (tokenize(quote).length < FEWEST_WORDS) return null;
  if (isEcho(quote, asked) || findGraderTalk(quote).length > 0) return null;
  const isPinned = claim.judgement === 'pinned' && !measureSpecificity(quote).abstract;
  const known = claimOn(state, ladder.id);
  if (known) {
    const next = stateAfter(known, isPinned, claim.judgement === 'dodged');
    return next === known.state
      ? null
      : {id: known.id, ladder: ladder.id, quote: known.quote, state: next};
  }
  if (claim.judgement === 'dodged') return null;
  const id = `${ladder.id}@${answer.turn}`;
  return {id, ladder: ladder.id, quote, state: isPinned ? 'pinned' : 'stated'};
}

/** A claim is not let go of before it was pressed as often as any other. */
function stateAfter(claim: Claim, isPinned: boolean, isDodged: boolean): ClaimState {
  if (isPinned) return 'pinned';
  const isOver = claim.state === 'probed' && claim.presses >= MAX_PRESSES;
  return isDodged && isOver ? 'dodged' : claim.state;
}

function readContradiction(
  source: unknown,
  answer: CandidateTurn,
  state: InterviewState,
): Heard['contradiction'] {
  const found = Contradiction.safeParse(source).data;
  if (!found) return null;
  const later = findQuote(answer.text, found.later);
  const earlier = comparable(answer, state)
    .map((text) => findQuote(text, found.earlier))
    .find((span) => span !== null);
  if (!later || !earlier) return null;
  const isSpeakable = [later, earlier].every(({text}) => {
    const words = tokenize(text).length;
    return words >= FEWEST_WORDS && words <= MOST_WORDS;
  });
  return isSpeakable && isAboutOne(earlier.text, later.text) && !findQuote(earlier.text, later.text)
    ? {earlier: earlier.text, later: later.text}
    : null;
}

/** Answers about the design as it is now: before a deliberate change another one was right. */
function comparable(answer: CandidateTurn, state: InterviewState): string[] {
  const changed = state.turns.findLast(
    (one) =>
      one.who === 'maya' &&
      one.turn < answer.turn &&
      one.move.kind === 'inject' &&
      one.move.isChange,
  );
  return state.turns.flatMap((one) =>
    one.who === 'candidate' &&
    one.reply === 'answer' &&
    one.turn > (changed?.turn ?? 0) &&
    one.turn < answer.turn
      ? [one.text]
      : [],
  );
}

/** Two statements about one thing have a word or a unit in common. */
function isAboutOne(earlier: string, later: string): boolean {
  const words = new Set(contentWords(earlier).map(stem));
  if (contentWords(later).some((word) => words.has(stem(word)) && !/^\d/u.test(word))) return true;
  return UNITS.some((unit) => unit.test(earlier) && unit.test(later));
}

function answerAt(turn: number, state: InterviewState): CandidateTurn | null {
  const found = state.turns.find((one) => one.turn === turn);
  return found?.who === 'candidate' ? found : null;
}

/** Names in a schema are not always kept in their case. */
function lowered(claim: unknown): unknown {
  if (typeof claim !== 'object' || claim === null) return claim;
  return Object.fromEntries(
    Object.entries(claim).map(([key, value]) => [
      key,
      key !== 'quote' && typeof value === 'string' ? value.trim().toLowerCase() : value,
    ]),
  );
}

/** The JSON object in a text; models that can't be held to a schema like to talk around it. */
function parseJson(text: string): unknown {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  if (from === -1 || to < from) return null;
  try {
    return JSON.parse(text.slice(from, to + 1));
  } catch {
    return null;
  }
}
