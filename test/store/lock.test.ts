import {spawn} from 'node:child_process';
import {readdir, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {build} from 'esbuild';
import {beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import {acquireLock} from '../../src/store/lock.ts';
import {tempDirectory} from '../support/temp-home.ts';

let lockModule = '';

beforeAll(async () => {
  const {outputFiles} = await build({
    entryPoints: [resolve(import.meta.dirname, '../../src/store/lock.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  lockModule = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`;
});

interface Holder {
  readonly pid: number;
  /** What the process said first: `held`, or the code of the fault that it met. */
  readonly said: string;
  /** Ends it as a power cut would. @returns once it is gone */
  kill(): Promise<void>;
}

/** Another process that takes the lock and, when it gets it, keeps it until it is killed. */
async function holder(directory: string): Promise<Holder> {
  const program = `
    const {acquireLock} = await import(process.env.LOCK_MODULE);
    try {
      await acquireLock(process.env.LOCK_DIRECTORY);
      console.log('held');
      setInterval(() => {}, 1000);
    } catch (error) {
      console.log(error.code);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: {LOCK_MODULE: lockModule, LOCK_DIRECTORY: directory},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((done) => child.on('close', () => done()));
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
  };
  onTestFinished(kill);
  const said = await new Promise<string>((done) => {
    child.stdout.setEncoding('utf8').once('data', (text: string) => done(text.trim()));
  });
  return {pid: child.pid ?? 0, said, kill};
}

describe('a session lock', () => {
  it('is refused with the pid while another process holds it', async () => {
    const directory = await tempDirectory();
    const other = await holder(directory);
    expect(other.said).toBe('held');
    await expect(acquireLock(directory)).rejects.toMatchObject({
      code: 'session-busy',
      message: expect.stringContaining(`pid ${other.pid}`),
    });
  });

  it('is free at once after its holder was killed', async () => {
    const directory = await tempDirectory();
    await (await holder(directory)).kill();
    const lock = await acquireLock(directory);
    await lock.release();
    expect(await readdir(directory)).toEqual([]);
  });

  it('is free after a release, and a second release does no harm', async () => {
    const directory = await tempDirectory();
    const first = await acquireLock(directory);
    await first.release();
    const second = await acquireLock(directory);
    await first.release();
    expect((await holder(directory)).said).toBe('session-busy');
    await second.release();
  });

  it('is refused to the process that holds it already', async () => {
    const directory = await tempDirectory();
    const lock = await acquireLock(directory);
    await expect(acquireLock(`${directory}/.`)).rejects.toMatchObject({code: 'session-busy'});
    await lock.release();
  });

  it.runIf(process.platform === 'linux')(
    'does not take a later process with the same number for its holder',
    async () => {
      const directory = await tempDirectory();
      await writeFile(join(directory, `lock-${process.ppid}-1`), '');
      const lock = await acquireLock(directory);
      await lock.release();
      expect(await readdir(directory)).toEqual([]);
    },
  );

  it('is never given to two of many that start over a dead one together', async () => {
    const directory = await tempDirectory();
    await writeFile(join(directory, 'lock-4194305-77'), '');
    const holders = await Promise.all(Array.from({length: 6}, async () => await holder(directory)));
    const held = holders.filter(({said}) => said === 'held');
    expect(held.length).toBeLessThanOrEqual(1);
    expect(holders.every(({said}) => ['held', 'session-busy'].includes(said))).toBe(true);
  });
});
