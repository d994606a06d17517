/** The key goes to the endpoint and, where its owner agrees, into a file; and nowhere else. */
import {readFile, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {runBinary} from '../support/built-binary.ts';
import {aCandidate, asLines} from '../support/candidates.ts';
import {FAULTS} from '../support/fake-api/fake-fault.ts';
import type {FakeFault, FaultName} from '../support/fake-api/fake-fault.ts';
import type {FakeApi} from '../support/fake-api/fake-api.ts';
import {good} from '../support/fake-api/models/good.ts';
import {aTerminal, isBriefed, isMyTurn, KEY, ROUND} from '../support/on-screen.ts';
import {tempDirectory} from '../support/temp-home.ts';
import {
  aServer,
  envFor,
  expectComplete,
  expectKeyless,
  expectWhole,
  filesIn,
  interviewed,
  isSpoken,
  only,
} from '../support/with-a-model.ts';

const ANSWER = 'The row with the key is inserted before the call to the processor.';
const ANSWERS = aCandidate('c02_strong_dynamo').answers;
/** Few criteria to judge. */
const SMALL_ROUND = join(import.meta.dirname, '../fixtures/rounds/rate-limiter.yaml');

/** Silence is waited for longer than a test should take; the client's own tests see to it. */
const SILENT: readonly FaultName[] = ['stall', 'stall-with-pings', 'slow'];
const NAMES = (Object.keys(FAULTS) as FaultName[]).filter((name) => !SILENT.includes(name));

/** The same fault of an endpoint that repeats the key in whatever it says. */
function echoing(name: FaultName, {key}: FakeApi): FakeFault {
  const fault: FakeFault = FAULTS[name];
  const message = `invalid x-api-key: ${key}, sent as Bearer ${key}`;
  switch (fault.kind) {
    case 'status':
      return {...fault, message, ...('retryAfter' in fault ? {retryAfter: '1'} : {})};
    case 'error-event':
      return {...fault, message};
    case 'refusal':
      return {...fault, text: fault.text === null ? null : `${fault.text} ${message}.`};
    default:
      return fault;
  }
}

/** Ends the model's part in the interview: nobody is there who could help. */
const STOPPING: readonly FaultName[] = [
  'bad-request',
  'key-refused',
  'out-of-credit',
  'forbidden',
  'not-found',
  'too-large',
  'spend-limit',
];
const PASSING = NAMES.filter((name) => !STOPPING.includes(name));

describe('the key', () => {
  it('is in nothing that is printed or kept, whatever the endpoint says', async () => {
    const served = new Set<FaultName>();
    const expectSafe = async (names: readonly FaultName[], answers: readonly string[]) => {
      const api = await aServer({model: good()});
      const faults = names.map((name) => echoing(name, api));
      api.failEvery(2, faults, isSpoken);
      const run = await interviewed(answers, envFor(api), SMALL_ROUND);
      expectComplete(run);
      const calls = api.messages().filter(isSpoken);
      expect(calls.length, names.join()).toBeGreaterThanOrEqual(2 * names.length);
      expect(Object.values(calls[0]?.auth ?? {})).toContain(api.key);
      expectKeyless([run.stdout, run.stderr, ...filesIn(run.home)], api.key);
      for (const name of names) served.add(name);
    };
    // Whoever waits for a second leaves the machine to the others.
    await Promise.all([
      ...[0, 1, 2].map(async (third) => {
        const names = PASSING.filter((_, at) => at % 3 === third);
        await expectSafe(names, ANSWERS.slice(0, names.length + 1));
      }),
      (async () => {
        for (const name of STOPPING) await expectSafe([name], ANSWERS.slice(0, 1));
      })(),
    ]);
    expect([...served].toSorted()).toEqual(NAMES.toSorted());
  });

  it('is in nothing that is shown when a model repeats it', async () => {
    const api = await aServer();
    api.answerWith((prompted) =>
      prompted.schema === null
        ? `Noted. The key ${api.key} is set. Which row holds ${api.key}?`
        : good()(prompted),
    );
    const run = await interviewed([ANSWER], envFor(api), SMALL_ROUND);
    expect(api.messages().filter(({answer}) => answer.includes(api.key))).not.toEqual([]);
    expectComplete(run);
    expectKeyless([run.stdout, run.stderr, ...filesIn(run.home)], api.key);
  });

  it.each([
    ['ANTHROPIC_API_KEY', 'a line break'],
    ['ANTHROPIC_AUTH_TOKEN', 'a line break'],
  ])('is not repeated when %s has %s in it, and is not sent', async (variable) => {
    const home = await tempDirectory();
    const api = await aServer();
    const key = `${api.key.slice(0, 30)}\n${api.key.slice(30)}`;
    const run = await runBinary([ROUND, '--plain', '--no-prep'], {
      home,
      env: {ANTHROPIC_BASE_URL: api.url, [variable]: key},
      input: asLines([ANSWER]),
    });
    expect(run).toMatchObject({code: 1, stdout: ''});
    expect(run.stderr).toContain(`What ${variable} holds is no key.`);
    expectKeyless([run.stdout, run.stderr, ...filesIn(home)], key);
    expect(api.requests).toEqual([]);
  });

  it('that is refused lets the offline coach take over a script, and stays unsaid', async () => {
    const api = await aServer();
    const key = 'sk-ant-api03-nobody-knows-this-one-0192837465-CC';
    const run = await interviewed([ANSWER, ANSWER], {...envFor(api), ANTHROPIC_API_KEY: key});
    expectWhole(run);
    expect(run.stderr).toMatch(/does not take this key\. The offline coach goes on from here\./u);
    expect(only(run.events, 'coach.changed')).toMatchObject([{coach: 'offline', because: 'key'}]);
    expectKeyless([run.stdout, run.stderr, ...filesIn(run.home)], key);
  });
});

describe('the first run without a key', () => {
  it('takes one that the endpoint takes, keeps it in a file after consent, and uses it', async () => {
    const home = await tempDirectory();
    const api = await aServer({model: good()});
    // No keychain to be found there.
    const env = {
      ANTHROPIC_BASE_URL: api.url,
      DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(home, 'no-bus')}`,
    };
    const terminal = aTerminal([ROUND, '--no-prep'], {home, env});
    await terminal.waitFor((screen) => /Who plays Maya\?/u.test(screen) && terminal.takesKeys());
    expect(terminal.words()).toContain(new URL(api.url).host);
    terminal.write('a');
    await terminal.waitFor(/Your key: ▏/u);
    terminal.write(`${api.key.slice(0, -1)}${KEY.enter}`);
    await terminal.waitFor(/does not take this key/u);
    terminal.paste(api.key);
    await terminal.waitFor(new RegExp(`Your key: •+ ${api.key.length}`, 'u'));
    expect(api.messages()).toEqual([]);
    terminal.write(KEY.enter);
    await terminal.waitFor(/readable by you alone/u);
    terminal.write('y');
    expect(await isBriefed(terminal)).toMatch(/claude-sonnet-5-5/u);
    terminal.write(KEY.enter);
    await isMyTurn(terminal, home, 1);
    expect(Object.values(api.messages()[0]?.auth ?? {})).toContain(api.key);
    terminal.write(KEY.ctrlC + KEY.ctrlC);
    expect(await terminal.exit()).toBe(130);

    const file = join(home, 'api-key');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readFile(file, 'utf8')).trim()).toBe(api.key);
    const status = await runBinary(['key', 'status'], {home, env});
    expect(status.code).toBe(0);
    expect(status.stdout).toContain(`${file}, ending in ${api.key.slice(-4)}`);
    await writeFile(file, '');
    expectKeyless([terminal.output, status.stdout, status.stderr, ...filesIn(home)], api.key);
  });

  it('offers the offline coach first, and does not ask again', async () => {
    const home = await tempDirectory();
    const terminal = aTerminal([ROUND, '--no-prep'], {home});
    await terminal.waitFor((screen) => /› Start with the offline coach/u.test(screen));
    await terminal.waitFor(() => terminal.takesKeys());
    terminal.write(KEY.enter);
    expect(await isBriefed(terminal)).toMatch(/offline coach/iu);
    terminal.write('q');
    await terminal.exit();
    const again = aTerminal([ROUND, '--no-prep'], {home});
    expect(await isBriefed(again)).toMatch(/offline coach/iu);
    expect(again.output).not.toContain('Who plays Maya');
  });
});
