/**
 * A judge that goes by words in common: a statement is met by the sentence of the candidate's that
 * shares enough of them with the question, quoted as it stands. No reader of minds, and no liar.
 */
import type {Prompted} from '../fake-model.ts';
import {isObject} from '../wire.ts';
import type {WireSchema} from '../wire.ts';
import {sentencesOf, wordCount} from './wording.ts';

const FEWEST_SHARED = 5;
const QUOTE_WORDS = {fewest: 6, most: 38};
/** The control question that any answer at all proves. */
const ANYTHING = /\bon whatever subject\b/u;

export function isVerdict(schema: WireSchema): boolean {
  const properties = schema['properties'];
  return isObject(properties) && 'verdict' in properties && 'quotes' in properties;
}

export function verdictFor({turns, instruction}: Prompted): string {
  const passages = recordIn(turns[0]?.text ?? '').flatMap(({turn, role, text}) =>
    role === 'candidate'
      ? sentencesOf(text)
          .filter((sentence) => !sentence.includes('\n') && isQuotable(sentence))
          .map((sentence) => ({turn, text: sentence}))
      : [],
  );
  const asked = stemsOf(instruction);
  const shared = (text: string) => [...stemsOf(text)].filter((stem) => asked.has(stem)).length;
  const [best] = passages.toSorted((a, b) => shared(b.text) - shared(a.text));
  const isMet =
    best !== undefined && (ANYTHING.test(instruction) || shared(best.text) >= FEWEST_SHARED);
  return JSON.stringify({
    quotes: isMet ? [best] : [],
    justification: isMet ? 'The passage says so.' : 'No passage shows it.',
    verdict: isMet ? 'met' : 'not_met',
  });
}

interface Recorded {
  readonly turn: number;
  readonly role: string;
  readonly text: string;
}

function recordIn(text: string): readonly Recorded[] {
  return text.split('\n').flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return isRecorded(value) ? [value] : [];
    } catch {
      return [];
    }
  });
}

function isRecorded(value: unknown): value is Recorded {
  return isObject(value) && typeof value['text'] === 'string' && typeof value['turn'] === 'number';
}

function isQuotable(sentence: string): boolean {
  const words = wordCount(sentence);
  return words >= QUOTE_WORDS.fewest && words <= QUOTE_WORDS.most;
}

/** First five letters of the longer words: "writes" and "written" stay apart, plurals don't. */
function stemsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/(?<!\p{L})\p{L}{5}/gu));
}
