import {chmod, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {describe, expect, it, onTestFinished} from 'vitest';
import type {SetKeyFlags} from '../../src/commands/key-set.ts';
import {setKey} from '../../src/commands/key-set.ts';
import type {KeyWorld} from '../../src/commands/key-world.ts';
import {verifyAtEndpoint} from '../../src/commands/key-world.ts';
import {keyStatus, removeKey} from '../../src/commands/key.ts';
import {report} from '../../src/commands/report.ts';
import type {ExitCode} from '../../src/fault.ts';
import {keyFilePath, readKeyFile, writeKeyFile} from '../../src/store/key-file.ts';
import {readSettings, setSetting} from '../../src/store/settings.ts';
import {captureOutput} from '../support/captured-output.ts';
import type {FakeApi} from '../support/fake-api/fake-api.ts';
import {startFakeApi} from '../support/fake-api/fake-api.ts';
import type {FaultName} from '../support/fake-api/fake-fault.ts';
import {FAULTS} from '../support/fake-api/fake-fault.ts';
import {FakeKeyring, noKeychain} from '../support/fake-keychain.ts';
import {tempHome} from '../support/temp-home.ts';

const OTHER = 'sk-ant-api03-other-other-other-other-other';

async function anApi(): Promise<FakeApi> {
  const api = await startFakeApi();
  onTestFinished(async () => await api.close());
  return api;
}

/** A machine with this piped in, and an endpoint of its own. */
async function aWorld(
  api: FakeApi,
  {piped = '', env = {}, ...rest}: Partial<KeyWorld> & {piped?: string} = {},
): Promise<KeyWorld> {
  const all = {ANTHROPIC_BASE_URL: api.url, ...env};
  return {
    env: all,
    paths: await tempHome(),
    keychain: noKeychain(),
    input: Readable.from([Buffer.from(piped)]),
    screen: process.stderr,
    verify: verifyAtEndpoint(all),
    ...rest,
  };
}

/** Runs it as the program does: what goes wrong is told on stderr. */
async function run(command: Promise<ExitCode>): Promise<ExitCode> {
  return await command.catch((error: unknown) => report(error));
}

async function set(
  world: KeyWorld,
  flags: SetKeyFlags = {},
  ...words: string[]
): Promise<ExitCode> {
  return await run(setKey(words, flags, world));
}

/** Files below the home whose text holds the secret. */
async function filesWith(secret: string, {paths}: KeyWorld): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(paths.home, {recursive: true, withFileTypes: true})) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && (await readFile(file, 'utf8')).includes(secret)) found.push(file);
  }
  return found;
}

describe('key set, piped', () => {
  it('checks the key with a call that costs nothing, and keeps it in the keychain', async () => {
    const api = await anApi();
    const ring = new FakeKeyring();
    const world = await aWorld(api, {piped: `${api.key}\n`, keychain: ring.open()});
    const printed = captureOutput();
    expect(await set(world)).toBe(0);
    expect(api.requests).toHaveLength(1);
    expect(api.messages()).toEqual([]);
    expect([...ring.held.values()]).toEqual([api.key]);
    expect(printed.stdout).toContain('The key is in the keychain');
    expect(printed.stderr).toContain(`it goes to ${new URL(api.url).host}`);
    expect(await filesWith(api.key, world)).toEqual([]);
  });

  it('keeps it in a file only when told so, and says where and how', async () => {
    const api = await anApi();
    const world = await aWorld(api, {piped: `  ${api.key}\r\nnot this\n`});
    const printed = captureOutput();
    expect(await set(world)).toBe(2);
    expect(printed.stderr).toContain('@napi-rs/keyring is not installed');
    expect(printed.stderr).toContain('--file');
    expect(await filesWith(api.key, world)).toEqual([]);

    const again = {...world, input: Readable.from([`${api.key}\n`])};
    expect(await set(again, {file: true})).toBe(0);
    expect(printed.stdout).toContain(`in ${keyFilePath(world.paths)}, as plain text`);
    expect(await filesWith(api.key, world)).toEqual([keyFilePath(world.paths)]);
    expect(printed.stdout + printed.stderr).not.toContain(api.key);
  });

  it('reads one line and does not wait for more', async () => {
    const api = await anApi();
    const endless = new Readable({read: () => undefined});
    endless.push(api.key.slice(0, 10));
    endless.push(`${api.key.slice(10)}\nand more`);
    const world = await aWorld(api, {input: endless});
    captureOutput();
    expect(await set(world, {file: true})).toBe(0);
    expect(endless.destroyed).toBe(true);
  });

  it.each(['', '\n', ' \nsk-ant-below', 'two words', 'sk-ant-ключ', `sk-ant-${'x'.repeat(2000)}`])(
    'refuses %j before it is sent anywhere',
    async (piped) => {
      const api = await anApi();
      const world = await aWorld(api, {piped});
      const printed = captureOutput();
      expect(await set(world, {file: true})).toBe(1);
      expect(printed.stderr).toMatch(/That is no key\..+\n→ .+\n$/u);
      expect(api.requests).toEqual([]);
      expect(await readKeyFile(world.paths)).toBeNull();
    },
  );

  it('sends what is no key of Anthropic to nobody, unless another server is set', async () => {
    const api = await anApi();
    const asked: string[] = [];
    const world = await aWorld(api, {
      piped: 'AKIA-something-else',
      env: {ANTHROPIC_BASE_URL: ''},
      verify: async ({secret}) => void asked.push(secret),
    });
    const printed = captureOutput();
    expect(await set(world, {file: true})).toBe(1);
    expect(printed.stderr).toContain('sk-ant-');
    expect(printed.stderr).not.toContain('AKIA');
    expect(asked).toEqual([]);

    api.acceptKey('local-key');
    const local = await aWorld(api, {piped: 'local-key'});
    expect(await set(local, {file: true})).toBe(0);
    expect(await readKeyFile(local.paths)).toBe('local-key');
  });

  it.each(['revoked', 'forbidden'] as const)('does not keep a key that is %s', async (trouble) => {
    const api = await anApi();
    api.troubleKey(trouble);
    const world = await aWorld(api, {piped: api.key});
    const printed = captureOutput();
    expect(await set(world, {file: true})).toBe(1);
    expect(printed.stderr).toContain('→');
    expect(printed.stderr).not.toContain(api.key);
    expect(await readKeyFile(world.paths)).toBeNull();
  });

  it.each<FaultName>([
    'out-of-credit',
    'rate-limited',
    'server-error',
    'overloaded',
    'html',
    'reset',
    'not-found',
  ])('keeps a key that could not be judged, and says so: %s', async (fault) => {
    const api = await anApi();
    api.failNext(FAULTS[fault], 1, () => true);
    const world = await aWorld(api, {piped: api.key});
    const printed = captureOutput();
    expect(await set(world, {file: true})).toBe(0);
    if (fault !== 'not-found') expect(printed.stderr).toContain('it will be stored as it is');
    expect(printed.stderr).not.toContain('works');
    expect(await readKeyFile(world.paths)).toBe(api.key);
  });

  it('keeps it unchecked when there is no network', async () => {
    const api = await startFakeApi();
    await api.close();
    const world = await aWorld(api, {piped: api.key});
    const printed = captureOutput();
    expect(await set(world, {file: true})).toBe(0);
    expect(printed.stderr).toContain('It is not checked');
    expect(await readKeyFile(world.paths)).toBe(api.key);
  });

  it('says nothing of an error that may have the key in it', async () => {
    const api = await anApi();
    const world = await aWorld(api, {
      piped: api.key,
      verify: async ({secret}) =>
        await Promise.reject(new Error(`Headers.append: "Bearer ${secret}" is invalid`)),
    });
    const printed = captureOutput();
    process.env['INTERVIEW_COACH_DEBUG'] = '1';
    onTestFinished(() => {
      delete process.env['INTERVIEW_COACH_DEBUG'];
    });
    expect(await set(world, {file: true})).toBe(1);
    expect(printed.stdout + printed.stderr).not.toContain(api.key);
    expect(await readKeyFile(world.paths)).toBeNull();
  });

  it('says which variable is used before the stored key', async () => {
    const api = await anApi();
    const world = await aWorld(api, {piped: api.key, env: {ANTHROPIC_API_KEY: OTHER}});
    const printed = captureOutput();
    expect(await set(world, {file: true})).toBe(0);
    expect(printed.stdout).toContain('ANTHROPIC_API_KEY is set, and is used before it');
  });
});

describe('a key and the offline coach', () => {
  it('a key that is set is used from then on, and the other settings stay', async () => {
    const api = await anApi();
    const world = await aWorld(api, {piped: api.key});
    await setSetting(world.paths, 'coach', 'offline');
    await setSetting(world.paths, 'effort', 'high');
    const printed = captureOutput();
    expect(await set(world, {file: true})).toBe(0);
    expect(printed.stdout).toContain('no longer');
    expect(await readSettings(world.paths)).toEqual({effort: 'high'});
  });

  it('a key that is not used for the settings’ sake is told', async () => {
    const world = await aWorld(await anApi());
    await writeKeyFile(world.paths, OTHER);
    await setSetting(world.paths, 'coach', 'offline');
    const printed = captureOutput();
    expect(await run(keyStatus({}, world))).toBe(0);
    expect(printed.stdout).toContain('interview-coach config unset coach');
  });

  it('settings that cannot be read keep nobody from setting a key', async () => {
    const api = await anApi();
    const world = await aWorld(api, {piped: api.key});
    await writeFile(world.paths.config, '{');
    captureOutput();
    expect(await set(world, {file: true})).toBe(0);
    expect(await run(keyStatus({}, world))).toBe(0);
    expect(await readFile(world.paths.config, 'utf8')).toBe('{');
  });
});

describe('a key on the command line', () => {
  it.each([[OTHER], [`--key=${OTHER}`], ['--key', OTHER], ['-k', OTHER]])(
    'is refused and not repeated, and its place in the history is told: %j',
    async (...words) => {
      const api = await anApi();
      const world = await aWorld(api, {piped: api.key});
      const printed = captureOutput();
      expect(await set(world, {file: true}, ...words)).toBe(2);
      expect(printed.stderr).toContain('history of your shell');
      expect(printed.stderr).not.toContain(OTHER);
      expect(api.requests).toEqual([]);
      expect(await readKeyFile(world.paths)).toBeNull();
    },
  );

  it('is told from a mistyped option', async () => {
    const api = await anApi();
    const printed = captureOutput();
    expect(await set(await aWorld(api), {}, '--flie')).toBe(2);
    expect(printed.stderr).toContain('key set knows no option --flie.');
  });
});

describe('key status', () => {
  it('without any key says how to set one, and that it goes on without', async () => {
    const world = await aWorld(await anApi(), {env: {ANTHROPIC_BASE_URL: ''}});
    const printed = captureOutput();
    expect(await run(keyStatus({}, world))).toBe(0);
    expect(printed.stdout).toContain('offline coach');
    expect(printed.stdout).toContain('interview-coach key set');
    expect(printed.stdout).toContain('api.anthropic.com');
  });

  it('names every place, the one that wins first, by its last four characters', async () => {
    const api = await anApi();
    const ring = new FakeKeyring();
    await ring.open().write(`${OTHER}-ring`);
    const env = {
      ANTHROPIC_BASE_URL: api.url,
      ANTHROPIC_API_KEY: `${OTHER}-vars`,
      ANTHROPIC_AUTH_TOKEN: 'ollama',
    };
    const world = await aWorld(api, {env, keychain: ring.open()});
    await writeKeyFile(world.paths, `${OTHER}-file`);
    const printed = captureOutput();
    expect(await run(keyStatus({}, world))).toBe(0);
    const lines = printed.stdout.split('\n').map((line) => line.replaceAll(/ {2,}/gu, '|'));
    expect(lines.slice(0, 4)).toEqual([
      'key|ANTHROPIC_API_KEY, ending in vars',
      'also|ANTHROPIC_AUTH_TOKEN; not used',
      'also|the keychain (Secret Service), ending in ring; not used',
      `also|${keyFilePath(world.paths)}, ending in file; not used`,
    ]);
    expect(printed.stdout).toContain(`${new URL(api.url).host}, as ANTHROPIC_BASE_URL says`);
    expect(printed.stdout).not.toContain(OTHER);
    expect(printed.stdout).not.toContain('ollama');
  });

  it('is there for scripts', async () => {
    const api = await anApi();
    const world = await aWorld(api);
    await writeKeyFile(world.paths, OTHER);
    const printed = captureOutput();
    await keyStatus({json: true}, world);
    expect(JSON.parse(printed.stdout)).toEqual({
      used: {source: 'file', place: keyFilePath(world.paths), endsWith: 'ther', problem: null},
      others: [],
      coach: 'claude',
      keychain: {
        name: expect.any(String),
        isUsable: false,
        reason: expect.stringContaining('not installed'),
      },
      endpoint: {host: new URL(api.url).host, isDefault: false},
    });
  });

  it('tells a file that others can read, and fails', async () => {
    const world = await aWorld(await anApi());
    await writeKeyFile(world.paths, OTHER);
    await chmod(keyFilePath(world.paths), 0o644);
    const printed = captureOutput();
    expect(await run(keyStatus({}, world))).toBe(1);
    expect(printed.stdout).toContain('chmod 600');
    expect(printed.stdout).not.toContain('ther.');
  });

  it('shows no piece of a variable that holds no key', async () => {
    const broken = `${OTHER}\n-inner-line`;
    const world = await aWorld(await anApi(), {env: {ANTHROPIC_API_KEY: broken}});
    const printed = captureOutput();
    expect(await run(keyStatus({}, world))).toBe(1);
    expect(await run(keyStatus({json: true}, world))).toBe(1);
    expect(printed.stdout).toContain('line break');
    expect(printed.stdout).not.toContain('other-other');
    expect(printed.stdout).not.toContain('inner');
  });
});

describe('key remove', () => {
  it('takes the key out of every place, and names what stays in the environment', async () => {
    const ring = new FakeKeyring();
    await ring.open().write(OTHER);
    const env = {ANTHROPIC_API_KEY: OTHER};
    const world = await aWorld(await anApi(), {env, keychain: ring.open()});
    await writeKeyFile(world.paths, OTHER);
    const printed = captureOutput();
    expect(await run(removeKey(world))).toBe(0);
    expect(ring.held.size).toBe(0);
    expect(await filesWith(OTHER, world)).toEqual([]);
    expect(printed.stdout).toContain('out of the keychain');
    expect(printed.stdout).toContain(`out of ${keyFilePath(world.paths)}`);
    expect(printed.stdout).toContain('ANTHROPIC_API_KEY is still set');
    expect(printed.stdout).not.toContain(OTHER);
  });

  it('has nothing to do the second time', async () => {
    const world = await aWorld(await anApi());
    const printed = captureOutput();
    expect(await run(removeKey(world))).toBe(0);
    expect(printed.stdout).toContain('No stored key was found.');
  });

  it('fails when the keychain keeps it, with the file taken away all the same', async () => {
    const ring = new FakeKeyring();
    await ring.open().write(OTHER);
    ring.before.delete = async () => await Promise.reject(new Error('locked'));
    const world = await aWorld(await anApi(), {keychain: ring.open()});
    await writeKeyFile(world.paths, OTHER);
    const printed = captureOutput();
    expect(await run(removeKey(world))).toBe(1);
    expect(printed.stderr).toContain('locked');
    expect(await readKeyFile(world.paths)).toBeNull();
  });
});
