import {describe, expect, it} from 'vitest';
import {openKeychain} from '../../src/store/keychain.ts';
import {FakeKeyring, noKeychain} from '../support/fake-keychain.ts';

const KEY = 'sk-ant-api03-0123456789abcdefghijklmnopqrstuvwxyz';
const OLDER = 'sk-ant-api03-older-older-older-older-older';
const refuses = (message: string) => async () => await Promise.reject(new Error(message));
const never = () => new Promise<void>(() => undefined);

describe('a keychain that works', () => {
  it('gives back what was put in, and nothing once it is taken out', async () => {
    const keychain = new FakeKeyring().open();
    expect(await keychain.read()).toEqual({type: 'empty'});
    expect(await keychain.write(KEY)).toBeNull();
    expect(await keychain.read()).toEqual({type: 'key', secret: KEY});
    expect(await keychain.remove()).toEqual({type: 'empty'});
    expect(await keychain.read()).toEqual({type: 'empty'});
  });

  it('keeps the keys of two homes apart', async () => {
    const ring = new FakeKeyring();
    await ring.open('one').write(KEY);
    expect(await ring.open('other').read()).toEqual({type: 'empty'});
  });

  it('is the Secret Service on Linux, never the keyring of the kernel', async () => {
    const ring = new FakeKeyring();
    await ring.open().read();
    expect(ring.options).toEqual([{linux: {store: 'secret-service'}}]);
  });

  it('is not touched before somebody asks', () => {
    let loads = 0;
    openKeychain({
      account: 'home',
      load: async () => {
        loads += 1;
        return await new FakeKeyring().load();
      },
    });
    expect(loads).toBe(0);
  });
});

describe('a machine without a keychain', () => {
  it('is told in a sentence that names the package when that is missing', async () => {
    const keychain = noKeychain();
    const reason = expect.stringContaining('@napi-rs/keyring');
    expect(await keychain.read()).toEqual({type: 'absent', reason});
    expect(await keychain.write(KEY)).toEqual(reason);
    expect(await keychain.remove()).toEqual({type: 'absent', reason});
  });

  it.each([
    'Platform failure: DBus error: set your DBUS_SESSION_BUS_ADDRESS instead',
    'DBus error: The name org.freedesktop.secrets was not provided by any .service files',
  ])('is told in plain words: %s', async (message) => {
    const ring = new FakeKeyring();
    ring.absent = new Error(message);
    expect(await ring.open().read()).toEqual({
      type: 'absent',
      reason: 'no Secret Service answers on this machine',
    });
  });
});

describe('a set that goes wrong', () => {
  it.each<[string, (ring: FakeKeyring) => void]>([
    ['it throws after it has stored the key', (ring) => (ring.afterSet = refuses('AccessDenied'))],
    ['it stores half of the key', (ring) => (ring.stored = (secret) => secret.slice(0, 20))],
    ['it throws with nothing stored', (ring) => (ring.before.set = refuses('failed'))],
  ])('leaves nothing behind when %s', async (_, breakIt) => {
    const ring = new FakeKeyring();
    breakIt(ring);
    const problem = await ring.open().write(KEY);
    expect(problem).toMatch(/^it /u);
    expect(problem).not.toContain('may still');
    expect([...ring.held.values()]).toEqual([]);
  });

  it('leaves an older key where it was when nothing was stored', async () => {
    const ring = new FakeKeyring();
    await ring.open().write(OLDER);
    ring.before.set = refuses('failed');
    expect(await ring.open().write(KEY)).not.toBeNull();
    expect([...ring.held.values()]).toEqual([OLDER]);
  });

  it('is said when the key can’t be taken out again', async () => {
    const ring = new FakeKeyring();
    ring.afterSet = refuses('failed');
    ring.before.delete = refuses('failed');
    expect(await ring.open().write(KEY)).toContain('may still be in it');
  });

  it('leaves nothing behind when it comes to an end after we have given up', async () => {
    const ring = new FakeKeyring();
    let goOn: () => void = () => undefined;
    ring.afterSet = () => new Promise((resolve) => (goOn = resolve));
    expect(await ring.open().write(KEY)).toBe('it did not answer');
    expect([...ring.held.values()]).toEqual([KEY]);
    goOn();
    await expect.poll(() => [...ring.held.values()]).toEqual([]);
  });
});

describe('a keychain that does not do as asked', () => {
  it.each([
    ['Prompt was dismissed', 'it is locked or refuses access'],
    [`something about ${KEY}`, 'it answered with an error'],
  ])('is told without its own words: %s', async (message, reason) => {
    const ring = new FakeKeyring();
    ring.before.get = refuses(message);
    expect(await ring.open().read()).toEqual({type: 'failing', reason});
  });

  it('does not hold anything up when it never answers', async () => {
    const ring = new FakeKeyring();
    ring.before = {get: never, set: never, delete: never};
    const failing = {type: 'failing', reason: 'it did not answer'};
    expect(await ring.open().read()).toEqual(failing);
    expect(await ring.open().remove()).toEqual(failing);
    expect(await ring.open().write(KEY)).toBe('it did not answer');
  });
});
