/**
 * What code makes of one answer: what kind of reply it is, how specific, which topics it puts on
 * the table and which claims it states or pins down. Pure; the result goes into the journal.
 */
import {clauseAround} from '../words/clause.ts';
import {isFunctionWord} from '../words/content-words.ts';
import {compilePattern, findAll, findPattern, mentions} from '../words/pattern.ts';
import type {Match} from '../words/pattern.ts';
import {contradictingTimes} from '../words/quantities.ts';
import {classifyReply} from '../words/reply.ts';
import {measureSpecificity, vaguestPhrase} from '../words/specificity.ts';
import {tokenize} from '../words/tokens.ts';
import type {Token} from '../words/tokens.ts';
import {findSignal} from '../round/signals.ts';
import type {Ladder, Round} from '../round/schema.ts';
import type {Assessment, ClaimState} from './events.ts';
import {openLadder} from './reduce.ts';
import {mayaTurns} from './said.ts';
import type {Claim, InterviewState} from './state.ts';

/** A claim that has been pressed this often without a mechanism is a dodge (MAYA.md). */
export const MAX_PRESSES = 4;

/** A signal of so many patterns tells enough by itself: limits are figures, and no mechanism. */
const TELLING_PATTERNS = 3;

/** Claims of one answer worth keeping; a list of tools is not ten claims. */
const MAX_CLAIMS = 5;

/** Words around a name that only say that it is chosen. */
const CHOOSES = new Set(
  (
    'use uses used using choose chose pick put take add want need have run rely go prefer probably ' +
    'maybe think guess basically simply plain plus like cluster managed service'
  ).split(' '),
);
const ASKS_FOR_NAME =
  /\b(?:which|what) (?:\w+ ){0,2}(?:store|database|tool|product|technology|library|language)s?\b/iu;

/** @param state before the answer was assessed */
export function assess(
  text: string,
  turn: number,
  state: InterviewState,
  round: Round,
): Assessment {
  const reply = classifyReply(text);
  const specificity = measureSpecificity(text);
  if (reply !== 'answer') {
    return {
      turn,
      reply,
      isAbstract: false,
      specificity: specificity.score,
      topics: [],
      claims: dodgedBy(reply, state, round),
      contradiction: null,
    };
  }
  const open = openLadder(state.turns);
  const openTopic = round.ladders.find(({id}) => id === open);
  const isAbstract =
    specificity.abstract ||
    (openTopic ? slipsFrom(openTopic, text) : false) ||
    (isMechanismAsked(state, round) && isBareName(text, round));
  const tokens = tokenize(text);
  const mentioned = round.ladders.flatMap((ladder) => {
    const match = mentionOf(ladder, tokens);
    return match === null && ladder.id !== open ? [] : [{ladder, match}];
  });
  const inOrder = mentioned.toSorted((a, b) => rank(a, open) - rank(b, open));
  return {
    turn,
    reply,
    isAbstract,
    specificity: specificity.score,
    topics: inOrder.flatMap(({ladder, match}) => (match ? [ladder.id] : [])),
    claims: withoutRepeats(
      inOrder.slice(0, MAX_CLAIMS).flatMap(({ladder, match}) => {
        const claim = readClaim({
          text,
          tokens,
          turn,
          ladder,
          match,
          state,
          isVague: ladder.id === open ? isAbstract : specificity.abstract,
        });
        return claim ? [claim] : [];
      }),
    ),
    contradiction: contradictingTimes(text, answersBefore(turn, state)),
  };
}

function answersBefore(turn: number, state: InterviewState): string[] {
  return state.turns.flatMap((one) =>
    one.who === 'candidate' && one.turn < turn && one.reply === 'answer' ? [one.text] : [],
  );
}

/** Names what others or a product will do about it, and not what happens. */
function slipsFrom(ladder: Ladder, text: string): boolean {
  return mentions(ladder.dodge, text) && !isPinnedBy(ladder, text);
}

/** Figures and stores are asked for before there is a design; later it is what happens. */
function isMechanismAsked(state: InterviewState, round: Round): boolean {
  const question = mayaTurns(state).at(-1)?.text ?? '';
  return openLadder(state.turns) !== round.opening && !ASKS_FOR_NAME.test(question);
}

/** Nothing but names of tools, and words that hold them together: "We'd use Redis and Kafka." */
function isBareName(text: string, round: Round): boolean {
  const tokens = tokenize(text);
  const names = [...(round.tools ?? []), ...round.ladders.flatMap((ladder) => ladder.names)];
  const named = new Set(
    names.flatMap((source) =>
      findAll(compilePattern(source), tokens).flatMap(({from, to}) =>
        Array.from({length: to - from}, (_, index) => from + index),
      ),
    ),
  );
  return (
    named.size > 0 &&
    tokens.every(({word}, index) => named.has(index) || isFunctionWord(word) || CHOOSES.has(word))
  );
}

/** One sentence can touch several topics; as a claim it stands once. */
function withoutRepeats(claims: Assessment['claims']): Assessment['claims'] {
  return claims.filter(
    (claim, index) => claims.findIndex(({quote}) => quote === claim.quote) === index,
  );
}

/** The latest claim on a ladder, settled or not. */
export function claimOn(state: InterviewState, ladder: string): Claim | null {
  return state.claims.findLast((claim) => claim.ladder === ladder) ?? null;
}

/** Words of the longest mention of a topic in a text; a rare topic is named by more than one. */
export function mentionLength(ladder: Ladder, text: string): number {
  const tokens = tokenize(text);
  const lengths = ladder.mention.flatMap((source) =>
    findAll(compilePattern(source), tokens).map(({from, to}) => to - from),
  );
  return Math.max(0, ...lengths);
}

function mentionOf(ladder: Ladder, tokens: readonly Token[]): Match | null {
  for (const source of [...ladder.mention, ...ladder.names]) {
    const match = findPattern(compilePattern(source), tokens);
    if (match) return match;
  }
  return null;
}

function rank(found: {ladder: Ladder; match: Match | null}, open: string | null): number {
  if (found.ladder.id === open) return -1;
  return found.match?.from ?? Number.MAX_SAFE_INTEGER;
}

interface Found {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly turn: number;
  readonly ladder: Ladder;
  readonly match: Match | null;
  readonly state: InterviewState;
  readonly isVague: boolean;
}

function readClaim(found: Found): Assessment['claims'][number] | null {
  const {ladder, state, text, turn} = found;
  const known = claimOn(state, ladder.id);
  const isPinned = isPinnedBy(ladder, text);
  if (known) {
    const next = stateAfter(known, isPinned, found.isVague);
    return next === known.state
      ? null
      : {id: known.id, ladder: ladder.id, quote: known.quote, state: next};
  }
  const quote = quoteFor(found);
  if (quote === null) return null;
  return {
    id: `${ladder.id}@${turn}`,
    ladder: ladder.id,
    quote,
    state: isPinned ? 'pinned' : 'stated',
  };
}

function isPinnedBy(ladder: Ladder, text: string): boolean {
  return ladder.pinned.some((signal) =>
    findSignal(signal, text).some(
      (match) =>
        signal.all.length >= TELLING_PATTERNS ||
        !measureSpecificity(text.slice(match.start, match.end)).abstract,
    ),
  );
}

function stateAfter(claim: Claim, isPinned: boolean, isVague: boolean): ClaimState {
  if (isPinned) return 'pinned';
  if (claim.state === 'probed' && isVague && claim.presses >= MAX_PRESSES) return 'dodged';
  return claim.state;
}

/** What the claim is quoted by: the words that name the topic, or the vaguest ones. */
function quoteFor({text, tokens, match, isVague}: Found): string | null {
  const named = match && clauseAround(text, tokens, match);
  return named ?? (isVague ? (vaguestPhrase(text)?.quote ?? null) : null);
}

/** The candidate's words on a topic in one answer, verbatim; null when there are none to say. */
export function quoteOn(ladder: Ladder, text: string): string | null {
  const tokens = tokenize(text);
  const match = mentionOf(ladder, tokens);
  return match && clauseAround(text, tokens, match);
}

/** Passing on a claim that was being probed is a dodge; not knowing is not. */
function dodgedBy(
  reply: Assessment['reply'],
  state: InterviewState,
  round: Round,
): Assessment['claims'] {
  const open = openLadder(state.turns);
  const ladder = round.ladders.find((candidate) => candidate.id === open);
  const claim = ladder && claimOn(state, ladder.id);
  if (!claim || claim.state !== 'probed') return [];
  return reply === 'skipped'
    ? [{id: claim.id, ladder: claim.ladder, quote: claim.quote, state: 'dodged'}]
    : [];
}
