import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {keyFilePath, readKeyFile} from '../../src/store/key-file.ts';
import type {Paths} from '../../src/store/paths.ts';
import {bundled} from '../support/bundled.ts';
import type {FakeApi} from '../support/fake-api/fake-api.ts';
import {startFakeApi} from '../support/fake-api/fake-api.ts';
import {tempHome} from '../support/temp-home.ts';
import {TestTerminal} from '../support/terminal.ts';

let program: string;
let api: FakeApi;
let paths: Paths;

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'interview-coach-'));
  program = await bundled(new URL('../support/key-program.ts', import.meta.url), directory);
});

afterAll(async () => await rm(dirname(program), {recursive: true}));

beforeEach(async () => {
  api = await startFakeApi();
  paths = await tempHome();
  onTestFinished(async () => await api.close());
});

/** A shell at which `key set` has just been called. */
async function keySet(options = '', env: Record<string, string> = {}): Promise<TestTerminal> {
  const terminal = new TestTerminal([], {
    home: paths.home,
    shell: 'interactive',
    env: {ANTHROPIC_BASE_URL: api.url, ANTHROPIC_API_KEY: '', ANTHROPIC_AUTH_TOKEN: '', ...env},
  });
  onTestFinished(async () => await terminal.dispose());
  await terminal.waitFor(/\$ $/mu);
  terminal.write(`"$NODE" ${program} ${options}; echo "ended with $?."\r`);
  await terminal.waitFor((screen) => screen.includes('nothing is shown') && terminal.takesKeys());
  return terminal;
}

/** The shell is back, echoes again, and no key was ever on the screen. */
async function isAsBefore(terminal: TestTerminal, code: number): Promise<void> {
  await terminal.waitFor(new RegExp(`ended with ${code}\\.`, 'u'));
  await isOrdinary(terminal);
}

async function isOrdinary(terminal: TestTerminal): Promise<void> {
  // The shell is to be there first, or its prompt gets in among the answer.
  await terminal.waitFor(/^\$\s*$(?![\s\S])/mu);
  expect(terminal.takesKeys()).toBe(false);
  terminal.write('stty -a | tr " " "\\n" | grep -xE -- "-?(echo|icanon|isig);?"; echo done.\r');
  const modes = await terminal.waitFor(/^done\./mu);
  expect(modes).toMatch(/^isig\nicanon\n(?:.*\n)*?echo$/mu);
  expect(modes).not.toMatch(/^-/mu);
  expect(terminal.output).not.toContain(api.key);
  expect(terminal.output).not.toContain(api.key.slice(-10));
}

describe('key set at a terminal', () => {
  it('never shows the key, typed or pasted, and leaves the terminal as it was', async () => {
    const terminal = await keySet('keychain');
    terminal.write(`${api.key.slice(0, 9)}x`);
    terminal.write('\u007f');
    terminal.paste(api.key.slice(9));
    terminal.write('\r');
    await terminal.waitFor(/The key is in the keychain/u);
    expect(api.requests).toHaveLength(1);
    await isAsBefore(terminal, 0);
    expect(await readdir(paths.home)).toEqual([]);
  });

  it('asks before it keeps the key in a file, and takes Enter for a no', async () => {
    const terminal = await keySet();
    terminal.paste(`${api.key}\n`);
    terminal.write('\r');
    const screen = await terminal.waitFor(/Store it there\? \[y\/N\] $/mu);
    expect(screen.replaceAll('\n', '')).toContain(keyFilePath(paths));
    terminal.write('\r');
    await terminal.waitFor(/The key is not stored/u);
    await isAsBefore(terminal, 1);
    expect(await readKeyFile(paths)).toBeNull();
  });

  it('keeps it there after a yes, and that can be seen being typed', async () => {
    const terminal = await keySet();
    terminal.write(`${api.key}\r`);
    await terminal.waitFor(/Store it there/u);
    terminal.write('x\u007fyes');
    await terminal.waitFor(/\[y\/N\] yes$/mu);
    terminal.write('\r');
    await terminal.waitFor(/The key is in/u);
    await isAsBefore(terminal, 0);
    expect(await readKeyFile(paths)).toBe(api.key);
  });

  it('ends with 130 at Ctrl+C in either question, and keeps nothing', async () => {
    const terminal = await keySet();
    terminal.write(`${api.key.slice(0, 30)}\u0003`);
    await terminal.waitFor(/nothing has been changed/u);
    await isAsBefore(terminal, 130);

    const second = await keySet();
    second.write(`${api.key}\r`);
    await second.waitFor(/Store it there/u);
    second.write('y\u0003');
    await isAsBefore(second, 130);
    expect(await readdir(paths.home)).toEqual([]);
  });

  it('can be stopped while the key is being checked, and keeps nothing', async () => {
    api.failNext({kind: 'delay-before-headers', ms: 60_000}, 1, () => true);
    const terminal = await keySet('keychain');
    terminal.write(`${api.key}\r`);
    await api.received(1, () => true);
    terminal.write('\u0003');
    await terminal.waitFor(/Checking it with [^$]*\$\s*$/u);
    await isOrdinary(terminal);
    expect(terminal.output).not.toContain('works');
  });

  it.each(['marked', 'unmarked'])(
    'refuses a key broken over two lines (%s paste)',
    async (kind) => {
      const terminal = await keySet();
      const broken = `${api.key.slice(0, 30)}\n${api.key.slice(30)}`;
      if (kind === 'marked') terminal.paste(broken);
      else terminal.write(broken.replace('\n', '\r'));
      terminal.write('\r');
      await terminal.waitFor(/line break/u);
      await isAsBefore(terminal, 1);
      expect(api.requests).toEqual([]);
    },
  );

  it('asks before something that is no key of Anthropic is sent to Anthropic', async () => {
    const terminal = await keySet('', {ANTHROPIC_BASE_URL: ''});
    terminal.write('hunter2-hunter2-hunter2\r');
    await terminal.waitFor(/Send it to api\.anthropic\.com all the same\?/u);
    terminal.write('n\r');
    await terminal.waitFor(/sent nowhere/u);
    await isAsBefore(terminal, 1);
    expect(terminal.output).not.toContain('hunter2');
  });
});
