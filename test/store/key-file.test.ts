import {chmod, mkdir, readdir, readFile, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {keyFilePath, readKeyFile, removeKeyFile, writeKeyFile} from '../../src/store/key-file.ts';
import {resolvePaths} from '../../src/store/paths.ts';
import {tempDirectory, tempHome} from '../support/temp-home.ts';

const KEY = 'sk-ant-api03-0123456789abcdefghijklmnopqrstuvwxyz';

describe('the key file', () => {
  it('is there for its owner alone, in a directory for its owner alone', async () => {
    const paths = resolvePaths({INTERVIEW_COACH_HOME: join(await tempDirectory(), 'new')});
    await writeKeyFile(paths, KEY);
    expect((await stat(keyFilePath(paths))).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(keyFilePath(paths)))).mode & 0o777).toBe(0o700);
    expect(await readKeyFile(paths)).toBe(KEY);
    expect(await readdir(dirname(keyFilePath(paths)))).toEqual(['api-key']);
  });

  it('holds the newer of two keys, readable by its owner alone even when the older was not', async () => {
    const paths = await tempHome();
    await writeKeyFile(paths, 'sk-ant-older');
    await chmod(keyFilePath(paths), 0o644);
    await writeKeyFile(paths, KEY);
    expect(await readKeyFile(paths)).toBe(KEY);
    expect((await stat(keyFilePath(paths))).mode & 0o777).toBe(0o600);
  });

  it('may be missing', async () => {
    expect(await readKeyFile(await tempHome())).toBeNull();
    expect(await removeKeyFile(await tempHome())).toBe(false);
  });

  it.each([0o640, 0o604, 0o620])('is not used when others have access: %o', async (mode) => {
    const paths = await tempHome();
    await writeKeyFile(paths, KEY);
    await chmod(keyFilePath(paths), mode);
    await expect(readKeyFile(paths)).rejects.toMatchObject({
      code: 'key-file-open',
      nextStep: expect.stringContaining(`chmod 600 ${keyFilePath(paths)}`),
    });
  });

  it.each(['', 'two words', 'one\ntwo', 'ключ'])('is not used when it holds %j', async (text) => {
    const paths = await tempHome();
    await writeFile(keyFilePath(paths), text, {mode: 0o600});
    const failure = await readKeyFile(paths).catch((error: unknown) => error);
    expect(failure).toMatchObject({code: 'key-file-garbled'});
    if (text !== '') expect(String(failure)).not.toContain(text);
  });

  it('is taken away with what a cut-off write has left beside it, and nothing else', async () => {
    const paths = await tempHome();
    await writeKeyFile(paths, KEY);
    await writeFile(`${keyFilePath(paths)}.tmp-99-1`, KEY);
    await writeFile(paths.config, '{}');
    expect(await removeKeyFile(paths)).toBe(true);
    expect(await readdir(dirname(paths.config))).toEqual(['config.json']);
  });

  it('says where it could not be written', async () => {
    const paths = await tempHome();
    await mkdir(keyFilePath(paths));
    await expect(writeKeyFile(paths, KEY)).rejects.toMatchObject({
      code: 'key-file-unwritable',
      message: expect.stringContaining(keyFilePath(paths)),
    });
    expect(await readdir(dirname(keyFilePath(paths)))).toEqual(['api-key']);
  });

  it('keeps nothing but the key', async () => {
    const paths = await tempHome();
    await writeKeyFile(paths, KEY);
    expect(await readFile(keyFilePath(paths), 'utf8')).toBe(`${KEY}\n`);
  });
});
