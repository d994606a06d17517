/** What has been said so far, and what may therefore be said: looked up by the moves. */
import type {Round} from '../round/schema.ts';
import {compilePattern, findPattern, mentions} from '../words/pattern.ts';
import {tokenize} from '../words/tokens.ts';
import type {CandidateTurn, InterviewState, MayaTurn} from './state.ts';

/** Whether a question names no guarded mechanism that the candidate hasn't named. */
export function isSpeakable(text: string, state: InterviewState, round: Round): boolean {
  const tokens = tokenize(text);
  const named = round.guarded.filter((source) => findPattern(compilePattern(source), tokens));
  if (named.length === 0) return true;
  const said = candidateText(state);
  return named.every((source) => mentions([source], said));
}

export function candidateText(state: InterviewState): string {
  return candidateTexts(state).join('\n');
}

/** Everything that the candidate has sent, one text each. */
export function candidateTexts(state: InterviewState): readonly string[] {
  return state.turns.flatMap((turn) => (turn.who === 'candidate' ? [turn.text] : []));
}

/** Everything that counts as an answer, one text each. */
export function answerTexts(state: InterviewState): readonly string[] {
  return state.turns.flatMap((turn) =>
    turn.who === 'candidate' && turn.reply === 'answer' ? [turn.text] : [],
  );
}

/** The interviewer's questions, without her interruptions. */
export function mayaTurns(state: InterviewState): readonly MayaTurn[] {
  return state.turns.filter(
    (turn): turn is MayaTurn => turn.who === 'maya' && !turn.isInterruption,
  );
}

/** A question and everything said to it before the next one; no question before the first. */
export interface Exchange {
  readonly question: MayaTurn | null;
  /** What was sent in several parts counts as one; null while nothing was said. */
  readonly reply: CandidateTurn | null;
}

/** The interview as questions and replies, in order; interruptions are part of neither. */
export function exchanges(state: InterviewState): readonly Exchange[] {
  const found: Exchange[] = [];
  for (const turn of state.turns) {
    const open = found.at(-1);
    if (turn.who === 'maya') {
      if (!turn.isInterruption) found.push({question: turn, reply: null});
    } else if (open) {
      found[found.length - 1] = {...open, reply: continued(open.reply, turn)};
    } else {
      found.push({question: null, reply: turn});
    }
  }
  return found;
}

/** Everything said to the latest question that has a reply. */
export function lastReply(state: InterviewState): CandidateTurn | null {
  return exchanges(state).findLast(({reply}) => reply !== null)?.reply ?? null;
}

/** A second message to the same question goes on with the first. */
function continued(first: CandidateTurn | null, second: CandidateTurn): CandidateTurn {
  if (first === null) return second;
  const hasAnswered = first.reply === 'answer' || second.reply === 'answer';
  const answers = [first, second].filter(({reply}) => reply === 'answer');
  const wantsSomething = /^(?:clarifying|hint|rephrase)$/u.test(second.reply);
  return {
    ...second,
    text: wantsSomething ? second.text : `${first.text}\n${second.text}`,
    thinkingMs: first.thinkingMs,
    typingMs: first.typingMs + second.typingMs,
    // An answer stays one, whatever is added to it, unless something is asked for in the end.
    reply: wantsSomething || !hasAnswered ? second.reply : 'answer',
    isAbstract: answers.length > 0 && answers.every(({isAbstract}) => isAbstract),
    topics: [...new Set([...first.topics, ...second.topics])],
  };
}
