/**
 * The program against a made-up API on this machine, to try it by hand:
 *
 *     npm run dev:fake -- --model praiser --fault overloaded --every 3 -- stripe-idempotency
 *
 * What stands after the second `--` goes to the program as it is. Sessions are kept apart from
 * one's own, in a temporary directory that stays, unless INTERVIEW_COACH_HOME says where.
 */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';

const root = join(import.meta.dirname, '..');
const program = join(root, 'dist', 'cli.js');
const FAKE = ['fake-api.ts', 'fake-fault.ts', 'models/by-name.ts'];

async function loadFake() {
  const temporary = await mkdtemp(join(tmpdir(), 'interview-coach-fake-'));
  try {
    const outfile = join(temporary, 'fake-api.mjs');
    await build({
      absWorkingDir: root,
      stdin: {
        contents: FAKE.map((file) => `export * from './test/support/fake-api/${file}';`).join('\n'),
        resolveDir: root,
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(temporary, {recursive: true, force: true});
  }
}

function usage({MODELS_BY_NAME, FAULTS}) {
  return `Usage: npm run dev:fake -- [options] -- [arguments of interview-coach]

  --model NAME        ${Object.keys(MODELS_BY_NAME).join(', ')}
  --reforms-after N   a bad model behaves after N wordings of a turn
  --fault NAME        again and again, may be given several times:
                      ${Object.keys(FAULTS).join(', ')}
  --every N           every Nth message fails (3)
  --pace MS           between two events of a stream (20)
  --port N            any free one by default
  --seed N
  --lenient           like a local server that ignores what it doesn't know
`;
}

function readOptions() {
  return parseArgs({
    allowPositionals: true,
    options: {
      model: {type: 'string', default: 'good'},
      'reforms-after': {type: 'string', default: 'Infinity'},
      fault: {type: 'string', multiple: true, default: []},
      every: {type: 'string', default: '3'},
      pace: {type: 'string', default: '20'},
      port: {type: 'string', default: '0'},
      seed: {type: 'string', default: '1'},
      lenient: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  });
}

/** What is wrong with the options, or null. */
function problem({values}, {MODELS_BY_NAME, FAULTS}) {
  if (!Object.hasOwn(MODELS_BY_NAME, values.model)) return `There is no model "${values.model}".`;
  const fault = values.fault.find((name) => !Object.hasOwn(FAULTS, name));
  if (fault !== undefined) return `There is no fault "${fault}".`;
  const numbers = ['reforms-after', 'every', 'pace', 'port', 'seed'];
  const odd = numbers.find((name) => !(Number(values[name]) >= (name === 'every' ? 1 : 0)));
  if (odd !== undefined) return `--${odd} takes a number.`;
  return existsSync(program) ? null : 'There is no dist/cli.js. Run npm run build.';
}

async function runProgram(args, api) {
  const {ANTHROPIC_AUTH_TOKEN: _, ...env} = process.env;
  const home = env.INTERVIEW_COACH_HOME ?? join(tmpdir(), 'interview-coach-fake-home');
  const child = spawn(process.execPath, [program, ...args], {
    stdio: 'inherit',
    env: {
      ...env,
      INTERVIEW_COACH_HOME: home,
      ANTHROPIC_API_KEY: api.key,
      ANTHROPIC_BASE_URL: api.url,
    },
  });
  // Ctrl+C reaches the program by itself, since both have the same terminal; it decides.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (exitCode) => done(exitCode ?? 1));
  });
  return {code, home};
}

function total(messages, field) {
  return messages.reduce((sum, {billed}) => sum + (billed?.[field] ?? 0), 0);
}

function summary(api) {
  const byModel = groupByModel(api);
  const lines = [...byModel].map(([model, messages]) => {
    const [fresh, read, written, output] = [
      'input_tokens',
      'cache_read_input_tokens',
      'cache_creation_input_tokens',
      'output_tokens',
    ].map((field) => total(messages, field));
    const input = fresh + read + written;
    const share = input === 0 ? 0 : Math.round((100 * read) / input);
    const failed = messages.filter(({status}) => status !== 200).length;
    return (
      `  ${model}: ${messages.length} messages, ${failed} refused or reset; ` +
      `${input} tokens in (${share} % from cache, ${written} written), ${output} out`
    );
  });
  return [`${api.requests.length} requests`, ...lines].join('\n');
}

function groupByModel(api) {
  const groups = new Map();
  for (const message of api.messages()) {
    const model = message.body.model;
    groups.set(model, [...(groups.get(model) ?? []), message]);
  }
  return groups;
}

const options = readOptions();
const fake = await loadFake();
const wrong = problem(options, fake);
if (options.values.help || wrong !== null) {
  process.stderr.write(`${wrong === null ? '' : `${wrong}\n\n`}${usage(fake)}`);
  process.exit(wrong === null ? 0 : 2);
}
const {values, positionals} = options;
const api = await fake.startFakeApi({
  port: Number(values.port),
  seed: Number(values.seed),
  paceMs: Number(values.pace),
  strictness: values.lenient ? 'lenient' : 'anthropic',
  model: fake.MODELS_BY_NAME[values.model]({reformsAfter: Number(values['reforms-after'])}),
});
if (values.fault.length > 0) {
  api.failEvery(
    Number(values.every),
    values.fault.map((name) => fake.FAULTS[name]),
  );
}
const {code, home} = await runProgram(positionals, api);
process.stderr.write(`\n${summary(api)}\n  sessions: ${home}\n`);
await api.close();
process.exitCode = code;
