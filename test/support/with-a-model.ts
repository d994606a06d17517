/**
 * The real program against the fake API, and what has to hold of an interview that a model words:
 * whatever was shown passes the gate, is on record once, and holds nothing of the key.
 */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {expect, onTestFinished} from 'vitest';
import {gateContext} from '../../src/coach/gate-context.ts';
import {authoredStart} from '../../src/coach/offline-speaker.ts';
import type {EventBody, InterviewEvent} from '../../src/interview/events.ts';
import {checkTurn} from '../../src/interview/persona-gate.ts';
import {initialState, reduce} from '../../src/interview/reduce.ts';
import {runBinary} from './built-binary.ts';
import type {BinaryRun} from './built-binary.ts';
import {alwaysIn, asAnswer} from './a-grader.ts';
import {judging} from './a-grading-api.ts';
import {asLines} from './candidates.ts';
import type {FakeApiOptions} from './fake-api/endpoint.ts';
import {startFakeApi} from './fake-api/fake-api.ts';
import type {FakeApi} from './fake-api/fake-api.ts';
import type {FakeModel} from './fake-api/fake-model.ts';
import {good} from './fake-api/models/good.ts';
import type {LoggedRequest} from './fake-api/request-log.ts';
import {textOf} from './fake-api/wire.ts';
import {ROUND, sessionDir} from './on-screen.ts';
import {shippedPersona, shippedRound} from './shipped-round.ts';
import {tempDirectory} from './temp-home.ts';

const INTERVIEWER = 'claude-sonnet-5-5';
const GRADER = 'claude-opus-5-5';
const round = shippedRound();
const persona = shippedPersona();

/** A server that is gone when the test is over. Whatever its model says, its judge is fair. */
export async function aServer(options: FakeApiOptions = {}): Promise<FakeApi> {
  const {model = good()} = options;
  const api = await startFakeApi({...options, model: besideJudge(model)});
  onTestFinished(async () => await api.close());
  return {...api, answerWith: (other) => api.answerWith(besideJudge(other))};
}

/** Credits nobody with anything, and passes the test that a judge is put to. */
const judge = judging(round, ({isAlways, turns}) => {
  // The first answer gives no orders, which would be no evidence.
  const first = turns.filter(({role}) => role === 'candidate').slice(0, 1);
  return asAnswer(isAlways ? alwaysIn(first) : NOT_MET);
});
const NOT_MET = {quotes: [], justification: 'Not shown.', verdict: 'not_met'} as const;

function besideJudge(model: FakeModel): FakeModel {
  return (prompted) => (prompted.model === GRADER ? judge(prompted) : model(prompted));
}

/** How the program is told of the server, and of its key. */
export function envFor({url, key}: Pick<FakeApi, 'url' | 'key'>): Record<string, string> {
  return {ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: key};
}

/** Calls in which she speaks, and not those in which somebody listens along. */
export function isSpoken({body}: LoggedRequest): boolean {
  return body.model === INTERVIEWER;
}

/** She cuts in: the only call that is shown a draft. */
export function isInterruption(request: LoggedRequest): boolean {
  const last = request.body.messages?.findLast(({role}) => role === 'user');
  return isSpoken(request) && textOf(last?.content).includes('<draft>');
}

export interface PlainRun extends BinaryRun {
  readonly home: string;
  /** What she said on stdout, line by line. */
  readonly questions: readonly string[];
  readonly events: readonly InterviewEvent[];
  /** The last line of stdout. */
  readonly path: string;
}

/** A whole interview through a pipe. @param ref id or file of the round */
export async function interviewed(
  answers: readonly string[],
  env: Readonly<Record<string, string>>,
  ref: string = ROUND,
): Promise<PlainRun> {
  const home = await tempDirectory();
  const args = [ref, '--plain', '--no-prep'];
  const run = await runBinary(args, {home, env, input: asLines(answers)});
  const path = run.stdout.trimEnd().split('\n').at(-1) ?? '';
  return {...run, home, questions: questionsIn(run.stdout), events: journal(home), path};
}

/** What she said, as far as it ends with its line. */
export function questionsIn(stdout: string): string[] {
  return [...stdout.matchAll(/^Maya> (.*)\n/gmu)].map(([, text = '']) => text);
}

export function journal(home: string): readonly InterviewEvent[] {
  const text = readFileSync(join(sessionDir(home), 'session.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as InterviewEvent);
}

export function only<Type extends EventBody['type']>(
  events: readonly InterviewEvent[],
  type: Type,
): Extract<InterviewEvent, {type: Type}>[] {
  return events.filter(
    (event): event is Extract<InterviewEvent, {type: Type}> => event.type === type,
  );
}

/** Every turn of hers keeps the rules, as they stood when it was made. */
export function expectInCharacter(events: readonly InterviewEvent[]): void {
  let state = initialState();
  let isOffline = false;
  for (const event of events) {
    if (event.type === 'coach.changed') isOffline = event.coach === 'offline';
    if (event.type === 'maya.asked' || event.type === 'maya.interrupted') {
      const {move, text, isCanned} = event;
      const prefix = authoredStart(move, {round, persona, state, attempt: 0});
      const context = gateContext(move, state, round, state.draft.text, prefix);
      // Authored words need not take anything up.
      const needsAnchor = context.needsAnchor && !isCanned && !isOffline;
      expect(checkTurn(text, {...context, needsAnchor}), text).toEqual([]);
    }
    state = reduce(state, event);
  }
}

/** A scorecard at the end, each turn of the record once on stdout, in its order and in character. */
export function expectWhole(run: PlainRun): void {
  expectComplete(run);
  expectInCharacter(run.events);
}

/** The same of any round, whatever its questions are like. */
export function expectComplete({code, stderr, questions, events, path}: PlainRun): void {
  expect(code, stderr).toBe(0);
  expect(path).toMatch(/scorecard\.md$/u);
  expect(readFileSync(path, 'utf8')).toMatch(/^score: (?:\d+|null)$/mu);
  expect(questions).toEqual(only(events, 'maya.asked').map(({text}) => text));
  expect(new Set(questions).size).toBe(questions.length);
  // One before each answer, one that waits for an answer, and the close.
  expect(questions).toHaveLength(only(events, 'candidate.answered').length + 2);
}

/** Characters of a key that are too many to stand anywhere by chance. */
const PIECE = 8;

/** Fails when a piece of the key, which begins like all keys do, stands in a text. */
export function expectKeyless(texts: readonly string[], key: string): void {
  const letters = key.replace(/^sk-ant-(?:api03-)?/u, '').replaceAll(/\s+/gu, '');
  const pieces = Array.from({length: letters.length - PIECE + 1}, (_, at) =>
    letters.slice(at, at + PIECE),
  );
  expect(pieces.length).toBeGreaterThan(10);
  for (const text of texts) {
    const found = pieces.find((piece) => text.includes(piece));
    // The text itself would say too much in a log.
    expect(found === undefined ? null : text.slice(text.indexOf(found) - 60).slice(0, 60)).toBe(
      null,
    );
  }
}

/** Contents of all files below a directory. */
export function filesIn(directory: string): string[] {
  return readdirSync(directory, {recursive: true, encoding: 'utf8'})
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'));
}
