/**
 * Whether the rule-based judge reads an author's examples as they are meant: what is given as `met`
 * has to be credited, what is given as `notMet` has not. The judge itself is asked.
 */
import {OPENER} from '../interview/reduce.ts';
import type {Turn} from '../interview/state.ts';
import type {Advice, Path} from '../round/problem.ts';
import {errorAt} from '../round/problem.ts';
import type {Observable, Round} from '../round/schema.ts';
import {compilePattern, findPattern} from '../words/pattern.ts';
import {splitSentences} from '../words/sentences.ts';
import {tokenize} from '../words/tokens.ts';
import type {Judge} from './judge.ts';
import {offlineJudge} from './offline-judge.ts';

export async function lintSignals(round: Round): Promise<Advice[]> {
  const judge = offlineJudge(round);
  const advice: Advice[] = [];
  for (const [index, observable] of round.observables.entries()) {
    const {id, met, notMet} = observable;
    const path: Path = ['observables', index];
    if (!(await isMet(met, observable, round, judge))) {
      const message = `by rule "${id}" is not found in its own example`;
      advice.push(errorAt([...path, 'met'], `${message}: ${whyNot(observable)}`));
    }
    if (await isMet(notMet, observable, round, judge)) {
      const message = `by rule this passes for "${id}"`;
      const help = 'narrow its signals, or put what must not stand there under "none"';
      advice.push(errorAt([...path, 'notMet'], `${message}: ${help}`));
    }
  }
  return advice;
}

async function isMet(
  text: string,
  observable: Observable,
  round: Round,
  judge: Judge,
): Promise<boolean> {
  const turns = conversation(text, observable, round);
  const {verdict} = await judge.judge(observable, turns, new AbortController().signal);
  return verdict === 'met';
}

/** One question and the example as its answer, at the moment at which it would count. */
function conversation(text: string, observable: Observable, round: Round): Turn[] {
  const isReflection = observable.when === 'reflection';
  const ladder = isReflection ? round.reflection : round.opening;
  return [
    {
      who: 'maya',
      turn: 1,
      // No word of the example may seem to be borrowed from the question.
      text: '',
      t: 0,
      move: isReflection ? {kind: 'reflect', ladder, rung: OPENER} : {kind: 'open', ladder},
      isInterruption: false,
    },
    {
      who: 'candidate',
      turn: 2,
      text,
      t: 0,
      cause: 'sent',
      thinkingMs: 0,
      typingMs: 0,
      reply: 'answer',
      isAbstract: false,
      topics: [],
    },
  ];
}

/** What the signal that comes closest to the example lacks. */
function whyNot({met, signals}: Observable): string {
  const lacks = signals.map((signal, index) => {
    const best = windows(met, signal.within)
      .map((window) => signal.all.filter((source) => !holds(window, source)))
      .toSorted((a, b) => a.length - b.length)[0];
    return {index, missing: best ?? signal.all, hasExclusion: signal.none !== undefined};
  });
  const closest = lacks.toSorted((a, b) => a.missing.length - b.missing.length)[0];
  if (!closest || closest.missing.length > 0) {
    const named = (closest?.missing ?? []).map((source) => `"${source}"`).join(' and ');
    return `signal ${(closest?.index ?? 0) + 1} comes closest and lacks ${named}`;
  }
  const reasons = ['negated', ...(closest.hasExclusion ? ['excluded by "none"'] : [])];
  return `the words of signal ${closest.index + 1} are there, but they are ${reasons.join(', ')} or stay too general`;
}

function windows(text: string, within: number): string[] {
  const sentences = splitSentences(text);
  return sentences.map(({start}, index) => {
    const last = sentences[Math.min(index + within, sentences.length) - 1];
    return text.slice(start, last?.end);
  });
}

function holds(text: string, source: string): boolean {
  return findPattern(compilePattern(source), tokenize(text)) !== null;
}
