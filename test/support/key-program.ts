/**
 * `key set` at a real terminal, with a keychain or without one: `key-program [keychain]`.
 */
import {setKey} from '../../src/commands/key-set.ts';
import {systemKeyWorld} from '../../src/commands/key-world.ts';
import {report} from '../../src/commands/report.ts';
import {FakeKeyring, noKeychain} from './fake-keychain.ts';

const keychain = process.argv[2] === 'keychain' ? new FakeKeyring().open() : noKeychain();
try {
  process.exitCode = await setKey([], {}, {...systemKeyWorld(), keychain});
} catch (error) {
  process.exitCode = report(error);
}
