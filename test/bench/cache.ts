/**
 * The bill of an interview: a whole one of twenty-five answers, through the real program, against an
 * API that keeps books of its cache.
 */
import {DEFAULT_MODELS} from '../../src/claude/models.ts';
import {asLines} from '../support/candidates.ts';
import {startFakeApi} from '../support/fake-api/fake-api.ts';
import type {LoggedRequest} from '../support/fake-api/request-log.ts';
import type {Figure} from './figure.ts';
import {sum} from './figure.ts';
import type {Place} from './place.ts';
import {runToEnd} from './run-to-end.ts';
import {ROUND, anAnswer} from './records.ts';

const TURNS = 25;
const ANSWER_WORDS = 90;

export async function cache({binary, home: newHome}: Place): Promise<Figure[]> {
  const api = await startFakeApi();
  try {
    const answers = Array.from({length: TURNS}, (_, n) => anAnswer(n, ANSWER_WORDS));
    const args = [binary, ROUND, '--plain', '--no-prep', '--grade-later'];
    await runToEnd(args, {home: await newHome(), api, input: asLines(answers)});
    const requests = api.messages().filter(({body}) => body.model === DEFAULT_MODELS.interviewer);
    const [read, written, fresh] = [
      'cache_read_input_tokens' as const,
      'cache_creation_input_tokens' as const,
      'input_tokens' as const,
    ].map((kind) => sum(requests.map(({billed}) => billed?.[kind] ?? 0)));
    const input = (read ?? 0) + (written ?? 0) + (fresh ?? 0);
    return [
      {
        what: `input tokens from cache, ${TURNS} turns`,
        value: (100 * (read ?? 0)) / input,
        limit: 90,
        isFloor: true,
        unit: '%',
        note: `${requests.length} requests, ${input} tokens; ${written} written, ${fresh} fresh`,
      },
      prefixes(requests),
    ];
  } finally {
    await api.close();
  }
}

function prefixes(requests: readonly LoggedRequest[]): Figure {
  const pairs = requests.slice(1).map((next, index) => ({before: requests[index], next}));
  const same = pairs.filter(
    ({before, next}) => before && withoutMarks(next.rawBody).startsWith(durable(before.rawBody)),
  );
  return {
    what: 'prefixes byte-identical to the last',
    value: (100 * same.length) / pairs.length,
    limit: 100,
    isFloor: true,
    unit: '%',
    note: `${same.length} of ${pairs.length}; without cache marks and the instruction of the turn`,
  };
}

/** Where a request says what to do in this turn: in a message of its own, or in tags. */
const INSTRUCTIONS = ['{"role":"system","content"', '{"type":"text","text":"<instruction>'];

/** What a request should have in common with the next one, byte for byte. */
function durable(rawBody: string): string {
  const text = withoutMarks(rawBody);
  const messages = text.indexOf('"messages":');
  const end = Math.max(...INSTRUCTIONS.map((start) => text.lastIndexOf(start)));
  if (end < messages) throw new Error(`there is no instruction in ${text.slice(-500)}`);
  // The brackets that close the last message depend on what follows.
  return text.slice(0, end).replace(/[\]},]+$/u, '');
}

function withoutMarks(rawBody: string): string {
  return rawBody.replaceAll(/,"cache_control":\{[^{}]*\}/gu, '');
}
