/**
 * Finds an authored signal in a text: all its patterns within a few consecutive sentences, none
 * of its exclusions. Used to see whether a claim is pinned down or a question answered, and
 * by the rule-based judge.
 */
import {compilePattern, findPattern} from '../words/pattern.ts';
import {splitSentences} from '../words/sentences.ts';
import {tokenize} from '../words/tokens.ts';
import type {Signal} from './schema.ts';

/** Offsets in the text, and where the head pattern (the first of `all`) stands. */
export interface SignalMatch {
  readonly start: number;
  readonly end: number;
  readonly headStart: number;
}

/** Every window of the text that the signal fits, in order; windows may overlap. */
export function findSignal(signal: Signal, text: string): SignalMatch[] {
  const sentences = splitSentences(text);
  const found: SignalMatch[] = [];
  for (let index = 0; index < sentences.length; index += 1) {
    const first = sentences[index];
    const last = sentences[Math.min(index + signal.within, sentences.length) - 1];
    if (!first || !last) continue;
    const window = text.slice(first.start, last.end);
    const headStart = fits(signal, window);
    if (headStart !== null) {
      found.push({start: first.start, end: last.end, headStart: first.start + headStart});
    }
  }
  return found;
}

/** Whether one of the signals stands in one of the texts. */
export function isShown(signals: readonly Signal[], texts: readonly string[]): boolean {
  return signals.some((signal) => texts.some((text) => stands(signal, text)));
}

/** Answers don't change, and every next question asks about all of them again. */
const known = new WeakMap<Signal, Map<string, boolean>>();

function stands(signal: Signal, text: string): boolean {
  const ofSignal = known.get(signal) ?? new Map<string, boolean>();
  known.set(signal, ofSignal);
  const before = ofSignal.get(text);
  if (before !== undefined) return before;
  const found = findSignal(signal, text).length > 0;
  ofSignal.set(text, found);
  return found;
}

/** @returns offset of the head pattern, or null when the window does not fit */
function fits(signal: Signal, window: string): number | null {
  const tokens = tokenize(window);
  let headStart: number | null = null;
  for (const source of signal.all) {
    const match = findPattern(compilePattern(source), tokens);
    if (!match) return null;
    headStart ??= tokens[match.from]?.start ?? 0;
  }
  const isExcluded = signal.none?.some((source) => findPattern(compilePattern(source), tokens));
  return isExcluded ? null : headStart;
}
