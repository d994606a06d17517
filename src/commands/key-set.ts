/**
 * `key set`: takes a key without showing it, asks the endpoint whether it is good, and keeps it in
 * the keychain, else, with the user's consent, in a file. It is never an argument: those stand in
 * the shell's history and in the list of processes.
 */
import type {Readable} from 'node:stream';
import type {ReadStream} from 'node:tty';
import type {Endpoint} from '../claude/endpoint.ts';
import {ModelFault} from '../claude/model-fault.ts';
import type {ExitCode} from '../fault.ts';
import {EXIT, Fault} from '../fault.ts';
import type {Stored} from '../store/credentials.ts';
import {storeKey} from '../store/credentials.ts';
import {keyFilePath} from '../store/key-file.ts';
import {beginsLikeAnthropicKey, keyShapeProblem} from '../store/key-shape.ts';
import type {Paths} from '../store/paths.ts';
import {unsetSetting} from '../store/settings.ts';
import type {AskingTerminal} from './ask.ts';
import {askHidden, askYesNo} from './ask.ts';
import type {KeyWorld} from './key-world.ts';
import {endpointFor, isOfflineBySettings, systemKeyWorld, winningVariable} from './key-world.ts';
import {print} from './output.ts';

export interface SetKeyFlags {
  /** Consent to a file of plain text, and no question about it. The keychain is not tried. */
  readonly file?: boolean;
}

const MOST_BYTES = 16_384;
const VERIFY_MS = 20_000;

/**
 * @param words what else stood on the command line; anything is refused
 * @throws {Fault} with no key stored
 */
export async function setKey(
  words: readonly string[],
  {file = false}: SetKeyFlags,
  world: KeyWorld = systemKeyWorld(),
): Promise<ExitCode> {
  refuseArguments(words);
  const endpoint = endpointFor(world.env);
  const terminal = isTerminal(world.input) ? {input: world.input, screen: world.screen} : null;
  const secret = terminal ? await askForKey(endpoint, terminal) : await readKey(world.input);
  const problem = keyShapeProblem(secret);
  if (problem !== null) throw noKey(problem);
  if (!beginsLikeAnthropicKey(secret) && endpoint.isDefault) await confirmOddKey(terminal);
  await verify(secret, endpoint, world);
  tell(await keep(secret, file, terminal, world), world);
  await bringBackClaude(world.paths);
  return EXIT.done;
}

function refuseArguments(words: readonly string[]): void {
  const [first] = words;
  if (first === undefined) return;
  const isOption = /^--?[a-z][a-z-]{0,20}$/u.test(first) && words.length === 1;
  throw new Fault(
    'usage',
    isOption ? `key set knows no option ${first}.` : 'A key is never given on the command line.',
    {
      nextStep: isOption
        ? 'See: interview-coach key set --help'
        : 'If that was your key, it is in the history of your shell now: take it out there or get a new one. Then run: interview-coach key set',
      exitCode: EXIT.usage,
    },
  );
}

function isTerminal(input: Readable | ReadStream): input is ReadStream {
  return 'isTTY' in input && input.isTTY;
}

async function askForKey(endpoint: Endpoint, terminal: AskingTerminal): Promise<string> {
  const whose = endpoint.isDefault ? 'your Anthropic API key' : `the key for ${endpoint.host}`;
  const secret = await askHidden(`Paste ${whose} (nothing is shown), then Enter: `, terminal);
  if (secret !== '') return secret;
  throw noKey('Nothing was typed.');
}

/** The first line of what is piped in. */
async function readKey(input: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (bytes.includes('\n') || size > MOST_BYTES) break;
  }
  const [line = ''] = Buffer.concat(chunks).toString('utf8').split('\n', 1);
  const secret = line.replace(/^\uFEFF/u, '').trim();
  if (secret !== '') return secret;
  throw noKey('Nothing was piped in, or its first line is empty.');
}

function noKey(problem: string): Fault {
  return new Fault('key-misshapen', `That is no key. ${problem}`, {
    nextStep:
      'Copy it again from platform.claude.com, in one piece, and run: interview-coach key set',
  });
}

/** Something else pasted by mistake is not to leave this machine. */
async function confirmOddKey(terminal: AskingTerminal | null): Promise<void> {
  const sentence = 'Keys of Anthropic begin with sk-ant-, and this one does not.';
  if (terminal !== null) {
    terminal.screen.write(`${sentence}\n`);
    if (await askYesNo('Send it to api.anthropic.com all the same?', terminal)) return;
  }
  throw new Fault('key-odd', `${sentence} It has been sent nowhere and is not stored.`, {
    nextStep: 'Check what you copied. For another server, set ANTHROPIC_BASE_URL first.',
  });
}

/** @throws {Fault} when the endpoint says that the key is no good; everything else is no verdict */
async function verify(secret: string, endpoint: Endpoint, world: KeyWorld): Promise<void> {
  const {screen} = world;
  if (!endpoint.isDefault)
    screen.write(`ANTHROPIC_BASE_URL is set: it goes to ${endpoint.host}.\n`);
  screen.write(`Checking it with ${endpoint.host} …\n`);
  try {
    const signal = AbortSignal.timeout(VERIFY_MS);
    await world.verify({kind: 'key', secret}, signal);
    // A server of one's own may have nothing to check a key with.
    screen.write(
      endpoint.isDefault ? 'The key works.\n' : `${endpoint.host} does not refuse it.\n`,
    );
  } catch (error) {
    if (error instanceof ModelFault) {
      if (error.kind === 'key-refused' || error.kind === 'not-allowed') throw error;
      const verdict = error.kind === 'out-of-credit' ? 'The key is known' : 'It is not checked';
      screen.write(`${error.message} ${verdict}; it will be stored as it is.\n`);
      return;
    }
    // Nothing of this error is passed on: who made it may have put the key in.
    if (!isAbort(error)) throw uncheckable(endpoint);
    screen.write(
      `${endpoint.host} does not answer. It is not checked; it will be stored as it is.\n`,
    );
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name);
}

function uncheckable({host}: Endpoint): Fault {
  return new Fault('key-uncheckable', `The key could not be sent to ${host}; it is not stored.`, {
    nextStep: 'Copy it again, in one piece, and run: interview-coach key set',
  });
}

/** Into the keychain, else into a file. @throws {Fault} when it is to go into neither */
async function keep(
  secret: string,
  isFileWanted: boolean,
  terminal: AskingTerminal | null,
  {paths, keychain}: KeyWorld,
): Promise<Stored> {
  if (isFileWanted) return await storeKey(secret, 'file', paths, keychain);
  try {
    return await storeKey(secret, 'keychain', paths, keychain);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'keychain-refused') throw error;
    if (terminal === null) throw needsConsent(error, keyFilePath(paths));
    terminal.screen.write(
      `${error.message}\nIt can lie in a file instead, as plain text that only you can read:\n  ${keyFilePath(paths)}\n`,
    );
    if (!(await askYesNo('Store it there?', terminal))) throw declined();
    return await storeKey(secret, 'file', paths, keychain);
  }
}

function needsConsent(refusal: Fault, path: string): Fault {
  return new Fault('key-needs-consent', refusal.message, {
    nextStep: `Add --file to keep it as plain text, readable by you alone, in ${path}`,
    exitCode: EXIT.usage,
  });
}

function declined(): Fault {
  return new Fault('key-not-stored', 'The key is not stored.', {
    nextStep:
      'Set ANTHROPIC_API_KEY in your environment, or install @napi-rs/keyring to use a keychain.',
  });
}

/** Whoever sets a key wants it used; the offline coach may have been chosen for want of one. */
async function bringBackClaude(paths: Paths): Promise<void> {
  if (!(await isOfflineBySettings(paths))) return;
  await unsetSetting(paths, 'coach');
  print('The settings asked for the offline coach; they no longer do.');
}

function tell({place, notice}: Stored, {env, paths, keychain}: KeyWorld): void {
  print(
    place === 'keychain'
      ? `The key is in ${keychain.name}.`
      : `The key is in ${keyFilePath(paths)}, as plain text that only you can read.`,
  );
  if (notice !== null) print(notice);
  const variable = winningVariable(env);
  if (variable !== null) print(`${variable} is set, and is used before it.`);
}
