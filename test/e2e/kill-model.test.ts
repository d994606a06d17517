import {spawn} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {BINARY, requireBinary, runBinary} from '../support/built-binary.ts';
import {aCandidate, asLines} from '../support/candidates.ts';
import {FAULTS} from '../support/fake-api/fake-fault.ts';
import type {FakeApi} from '../support/fake-api/fake-api.ts';
import {good} from '../support/fake-api/models/good.ts';
import type {LoggedRequest} from '../support/fake-api/request-log.ts';
import {ROUND} from '../support/on-screen.ts';
import {tempDirectory} from '../support/temp-home.ts';
import {
  aServer,
  envFor,
  expectInCharacter,
  isSpoken,
  journal,
  only,
  questionsIn,
} from '../support/with-a-model.ts';

const {answers} = aCandidate('c05_solid_redis_mysql');
/** Whole processes start meanwhile. */
const SOON = {timeout: 20_000};
const BEFORE = 3;

interface Killed {
  readonly home: string;
  readonly api: FakeApi;
  /** The call that was under way. */
  readonly cut: LoggedRequest;
  readonly heard: readonly string[];
}

/** Dies without warning in the middle of the words that come after answer {@link BEFORE}. */
async function killedWhileSheSpeaks(): Promise<Killed> {
  requireBinary();
  const home = await tempDirectory();
  const api = await aServer({model: good()});
  const child = spawn(process.execPath, [BINARY, ROUND, '--plain', '--no-prep'], {
    env: {PATH: process.env['PATH'], HOME: home, INTERVIEW_COACH_HOME: home, ...envFor(api)},
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stdin.on('error', () => undefined);
  const closed = new Promise((resolve) => child.on('close', resolve));
  for (let sent = 0; sent < BEFORE; sent += 1) {
    await expect.poll(() => questionsIn(stdout).length, SOON).toBe(sent + 1);
    if (sent === BEFORE - 1) api.failNext(FAULTS.stall, 1, isSpoken);
    child.stdin.write(asLines(answers.slice(sent, sent + 1)));
  }
  const cut = await api.received(BEFORE + 1, isSpoken);
  await expect.poll(() => cut.answer.length, SOON).toBe(FAULTS.stall.afterCharacters);
  child.kill('SIGKILL');
  await closed;
  await cut.done;
  return {home, api, cut, heard: questionsIn(stdout)};
}

function expectOneHistory({home, heard}: Killed, resumed: readonly string[]): void {
  const events = journal(home);
  const questions = only(events, 'maya.asked').map(({text}) => text);
  expect(new Set(questions).size).toBe(questions.length);
  expect([...heard, ...resumed]).toEqual(questions);
  expect(only(events, 'candidate.answered').map(({text}) => text)).toEqual(answers.slice(0, 5));
  const turns = events.flatMap((event) =>
    event.type === 'maya.asked' || event.type === 'candidate.answered' ? [event.turn] : [],
  );
  expect(turns).toEqual(turns.map((_, at) => at + 1));
  expectInCharacter(events);
}

describe('a process killed while the model speaks', () => {
  it('asks for that turn again when it is resumed, and doubles nothing', async () => {
    const killed = await killedWhileSheSpeaks();
    const {home, api, cut, heard} = killed;
    expect(heard).toHaveLength(BEFORE);
    const run = await runBinary(['resume', '--plain'], {
      home,
      env: envFor(api),
      input: asLines(answers.slice(BEFORE, 5)),
    });
    expect(run.code, run.stderr).toBe(0);
    const again = await api.received(BEFORE + 2, isSpoken);
    expect(again.body.messages?.slice(0, -1)).toEqual(cut.body.messages?.slice(0, -1));
    expectOneHistory(killed, unheard(questionsIn(run.stdout), heard));
    expect(only(journal(home), 'coach.changed')).toEqual([]);
  });

  it('goes on offline when there is no key any more, and says so', async () => {
    const killed = await killedWhileSheSpeaks();
    const {home, api, heard} = killed;
    const calls = api.messages().length;
    const run = await runBinary(['resume', '--plain'], {
      home,
      input: asLines(answers.slice(BEFORE, 5)),
    });
    expect(run.code, run.stderr).toBe(0);
    expect(run.stderr).toMatch(/No API key, so the offline coach speaks\..*key set/u);
    expectOneHistory(killed, unheard(questionsIn(run.stdout), heard));
    expect(only(journal(home), 'coach.changed')).toMatchObject([{coach: 'offline'}]);
    expect(api.messages()).toHaveLength(calls);
  });
});

/** A resumed session begins with the question that was open last. */
function unheard(resumed: readonly string[], heard: readonly string[]): readonly string[] {
  return resumed[0] === heard.at(-1) ? resumed.slice(1) : resumed;
}
