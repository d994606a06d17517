/**
 * `lint turn` and `lint answer`: what the persona gate and the specificity meter say, for round
 * authors and scripts. A line in, a line out, as long as lines come.
 */
import {once} from 'node:events';
import * as z from 'zod';
import type {ExitCode} from '../fault.ts';
import {EXIT} from '../fault.ts';
import {checkTurn} from '../interview/persona-gate.ts';
import type {GateContext, GateRule, Violation} from '../interview/persona-gate.ts';
import {schemaFindings} from '../round/schema-findings.ts';
import {PatternError} from '../words/pattern.ts';
import {measureSpecificity} from '../words/specificity.ts';
import {jsonLine} from './output.ts';

/** Longer lines are a mistake; reading one would hold everything up. */
const MAX_LINE = 1_000_000;

const Answer = z.object({text: z.string()});
const Texts = z.array(z.string());
const TurnLine = Answer.extend({
  candidateTexts: Texts.optional(),
  lastAnswer: z.string().nullable().optional(),
  earlierTurns: Texts.optional(),
  guarded: Texts.optional(),
  mayStateTime: z.boolean().optional(),
});
type TurnLine = z.infer<typeof TurnLine>;

export async function lintTurns(): Promise<ExitCode> {
  return await eachLine((value) => ({violations: judgeTurn(parse(TurnLine, value))}));
}

export async function lintAnswers(): Promise<ExitCode> {
  return await eachLine((value) => {
    const {abstract, score, found, missing} = measureSpecificity(parse(Answer, value).text);
    return {abstract, score, found, missing};
  });
}

/** A rule is judged when what it needs was given. */
function judgeTurn(line: TurnLine): Violation[] {
  const {text, candidateTexts, lastAnswer, earlierTurns, guarded, mayStateTime} = line;
  const given = [candidateTexts, lastAnswer, earlierTurns, guarded, mayStateTime];
  if (given.every((value) => value === undefined)) return spansOf(checkTurn(text));
  const said = lastAnswer ?? null;
  const context: GateContext = {
    candidateTexts: [...(candidateTexts ?? []), ...(said === null ? [] : [said])],
    lastAnswer: said,
    earlierTurns: earlierTurns ?? [],
    guarded: guarded ?? [],
    mayStateTime: mayStateTime ?? false,
    needsAnchor: said !== null,
    needsQuestion: false,
  };
  return spansOf(checkTurn(text, context));
}

function spansOf(violations: readonly Violation[]): {rule: GateRule; span: string}[] {
  return violations.map(({rule, span}) => ({rule, span}));
}

/** The line can't be used; the message says why. */
class LineError extends Error {}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [finding] = schemaFindings(parsed.error.issues, value);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  throw new LineError(
    isObject && finding ? finding.message : 'a line holds one object: {"text": "…"}',
  );
}

/** @returns 1 when a line could not be used */
async function eachLine(answer: (value: unknown) => object): Promise<ExitCode> {
  if (process.stdin.isTTY) {
    process.stderr.write('One JSON object a line, such as {"text": "…"}. Ctrl+D ends.\n');
  }
  let code: ExitCode = EXIT.done;
  const reply = (line: string): string => {
    try {
      return jsonLine(answer(readLine(line)));
    } catch (error) {
      if (!(error instanceof LineError) && !(error instanceof PatternError)) throw error;
      code = EXIT.failed;
      return jsonLine({error: error.message});
    }
  };
  let rest = '';
  for await (const chunk of process.stdin.setEncoding('utf8') as AsyncIterable<string>) {
    if (!chunk.includes('\n')) {
      // Enough of it to be told that it is too long.
      rest = (rest + chunk).slice(0, MAX_LINE + 1);
      continue;
    }
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    await write(lines.filter((line) => line.trim() !== '').map(reply));
  }
  if (rest.trim() !== '') await write([reply(rest)]);
  return code;
}

function readLine(line: string): unknown {
  if (line.length > MAX_LINE) throw new LineError('the line is longer than a million characters');
  try {
    return JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch {
    throw new LineError('the line is not JSON');
  }
}

/** Waits for a slow reader, so that the answers never pile up in memory. */
async function write(lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  if (!process.stdout.write(lines.map((line) => `${line}\n`).join(''))) {
    await once(process.stdout, 'drain');
  }
}
