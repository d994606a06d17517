/** A keyring library without a keychain: what it holds is a map, and it fails as it is told to. */
import type {Keychain, KeyringLibrary, KeyringOptions} from '../../src/store/keychain.ts';
import {openKeychain} from '../../src/store/keychain.ts';

export class FakeKeyring {
  /** Secrets by `service/account`. */
  readonly held = new Map<string, string>();
  readonly options: KeyringOptions[] = [];
  /** Thrown by the constructor: there is no keychain. */
  absent: Error | null = null;
  /** Runs first in the method that it is for; may throw, or never resolve. */
  before: Partial<Record<'get' | 'set' | 'delete', () => Promise<void>>> = {};
  /** What a set stores of a secret. */
  stored: (secret: string) => string = (secret) => secret;
  /** Runs once a set has stored it. */
  afterSet: () => Promise<void> = async () => undefined;

  readonly load = async (): Promise<KeyringLibrary> => ({AsyncEntry: entriesOf(this)});

  open(account = 'home', patienceMs = 50): Keychain {
    return openKeychain({account, load: this.load, platform: 'linux', patienceMs});
  }
}

function entriesOf(ring: FakeKeyring): KeyringLibrary['AsyncEntry'] {
  return class {
    readonly #name: string;

    constructor(service: string, account: string, options: KeyringOptions) {
      ring.options.push(options);
      if (ring.absent !== null) throw ring.absent;
      this.#name = `${service}/${account}`;
    }

    async getPassword(): Promise<string | null> {
      await ring.before.get?.();
      return ring.held.get(this.#name) ?? null;
    }

    async setPassword(secret: string): Promise<void> {
      await ring.before.set?.();
      ring.held.set(this.#name, ring.stored(secret));
      await ring.afterSet();
    }

    async deletePassword(): Promise<boolean> {
      await ring.before.delete?.();
      return ring.held.delete(this.#name);
    }
  };
}

/** As on a machine where nobody has installed the library. */
export function noKeychain(): Keychain {
  const missing = Object.assign(new Error('Cannot find package'), {code: 'ERR_MODULE_NOT_FOUND'});
  return openKeychain({account: 'home', load: async () => await Promise.reject(missing)});
}
