import {chmod} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {findCredential, removeKey, storeKey} from '../../src/store/credentials.ts';
import {keyFilePath, readKeyFile, writeKeyFile} from '../../src/store/key-file.ts';
import {beginsLikeAnthropicKey, keyEnding, keyShapeProblem} from '../../src/store/key-shape.ts';
import {FakeKeyring, noKeychain} from '../support/fake-keychain.ts';
import {tempHome} from '../support/temp-home.ts';

const KEY = 'sk-ant-api03-0123456789abcdefghijklmnopqrstuvwxyz';
const OTHER = 'sk-ant-api03-other-other-other-other-other';

describe('where the key comes from', () => {
  it('ANTHROPIC_API_KEY wins over all others, which are not even looked at', async () => {
    const paths = await tempHome();
    await writeKeyFile(paths, OTHER);
    await chmod(keyFilePath(paths), 0o644);
    const env = {ANTHROPIC_API_KEY: ` ${KEY}\n`, ANTHROPIC_AUTH_TOKEN: OTHER};
    const ring = new FakeKeyring();
    expect(await findCredential(env, paths, {keychain: ring.open()})).toEqual({
      kind: 'key',
      secret: KEY,
      source: 'environment',
    });
    expect(ring.options).toEqual([]);
  });

  it.each([undefined, '', '  \n'])(
    'an API key of %j is none, and the token is next',
    async (value) => {
      const env = {ANTHROPIC_API_KEY: value, ANTHROPIC_AUTH_TOKEN: 'ollama'};
      expect(await findCredential(env, await tempHome(), {keychain: noKeychain()})).toEqual({
        kind: 'token',
        secret: 'ollama',
        source: 'environment',
      });
    },
  );

  it('then the keychain, then the file, then nowhere', async () => {
    const paths = await tempHome();
    const keychain = new FakeKeyring().open();
    await writeKeyFile(paths, OTHER);
    await keychain.write(KEY);
    const find = async () => await findCredential({}, paths, {keychain});
    expect(await find()).toEqual({kind: 'key', secret: KEY, source: 'keychain'});
    await keychain.remove();
    expect(await find()).toEqual({kind: 'key', secret: OTHER, source: 'file'});
    await removeKey(paths, keychain);
    expect(await find()).toBeNull();
  });

  it('without a keychain, the file does, and nobody is bothered', async () => {
    const paths = await tempHome();
    await writeKeyFile(paths, KEY);
    const notices: string[] = [];
    const onNotice = (sentence: string) => notices.push(sentence);
    const found = await findCredential({}, paths, {keychain: noKeychain(), onNotice});
    expect(found?.source).toBe('file');
    expect(notices).toEqual([]);
  });

  it('a locked keychain is told, since the key may be in it', async () => {
    const ring = new FakeKeyring();
    ring.before.get = async () => await Promise.reject(new Error('locked'));
    const notices: string[] = [];
    const onNotice = (sentence: string) => notices.push(sentence);
    const options = {keychain: ring.open(), onNotice};
    expect(await findCredential({}, await tempHome(), options)).toBeNull();
    expect(notices).toEqual([expect.stringContaining('locked')]);
  });

  it.each([
    ['ANTHROPIC_API_KEY', `${KEY.slice(0, 20)}\n${KEY.slice(20)}`],
    ['ANTHROPIC_AUTH_TOKEN', 'Bearer abcdefghijk'],
  ])('%s with something else than a key is told, without a piece of it', async (name, value) => {
    const failure = await findCredential({[name]: value}, await tempHome(), {
      keychain: noKeychain(),
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({code: 'key-misshapen', message: expect.stringContaining(name)});
    const told = JSON.stringify([failure, String(failure), (failure as Error).stack]);
    for (const piece of value.split(/\s/u)) expect(told).not.toContain(piece);
  });
});

describe('storing', () => {
  it('into the keychain takes an older key out of the file', async () => {
    const paths = await tempHome();
    const keychain = new FakeKeyring().open();
    await writeKeyFile(paths, OTHER);
    expect(await storeKey(KEY, 'keychain', paths, keychain)).toEqual({
      place: 'keychain',
      notice: null,
    });
    expect(await readKeyFile(paths)).toBeNull();
  });

  it('into the file takes an older key out of the keychain, which would win', async () => {
    const paths = await tempHome();
    const keychain = new FakeKeyring().open();
    await keychain.write(OTHER);
    expect(await storeKey(KEY, 'file', paths, keychain)).toEqual({place: 'file', notice: null});
    expect(await findCredential({}, paths, {keychain})).toMatchObject({secret: KEY});
  });

  it('says when the older key in the keychain stays', async () => {
    const paths = await tempHome();
    const ring = new FakeKeyring();
    await ring.open().write(OTHER);
    ring.before.delete = async () => await Promise.reject(new Error('locked'));
    const {notice} = await storeKey(KEY, 'file', paths, ring.open());
    expect(notice).toContain('would be used before the file');
  });

  it('puts nothing anywhere when the keychain refuses', async () => {
    const paths = await tempHome();
    await expect(storeKey(KEY, 'keychain', paths, noKeychain())).rejects.toMatchObject({
      code: 'keychain-refused',
      message: expect.stringContaining('@napi-rs/keyring'),
    });
    expect(await readKeyFile(paths)).toBeNull();
  });
});

describe('the shape of a key', () => {
  it.each([KEY, 'ollama', 'x', '~!#$', 'k'.repeat(1000)])('%s may be one', (text) => {
    expect(keyShapeProblem(text)).toBeNull();
  });

  it.each([
    ['', /empty/u],
    ['qx yz', /blank/u],
    ['a\tb', /blank/u],
    ['a\nb', /line break/u],
    ['a\r\nb', /line break/u],
    ['a\u0000b', /characters/u],
    ['a\u200bb', /characters/u],
    ['sk-ant-ключ', /characters/u],
    ['k'.repeat(1001), /longer/u],
  ])('%j is none, and is not repeated', (text, words) => {
    const problem = keyShapeProblem(text);
    expect(problem).toMatch(words);
    if (text.length > 1) expect(problem).not.toContain(text);
  });

  it('shows four characters, and none of a secret that is too short for it', () => {
    expect(keyEnding(KEY)).toBe('wxyz');
    expect(keyEnding('ollama')).toBeNull();
  });

  it('tells a key of Anthropic from others', () => {
    expect([KEY, 'sk-proj-1', 'AKIA1'].map(beginsLikeAnthropicKey)).toEqual([true, false, false]);
  });
});
