/**
 * Makes dist/: the program as a few files without dependencies, the shipped rounds already checked,
 * and the licences of everything that was bundled.
 */
import {createHash} from 'node:crypto';
import {chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = import.meta.dirname;
const dist = join(root, 'dist');

/**
 * Packages that others import and this program never reaches: Ink's devtools (in development only),
 * and what the markdown renderer needs for code in colour and emoji, both of which are turned off.
 * Together they would be half of the bundle.
 */
const STUBS = {
  'react-devtools-core': 'export default {};',
  'cli-highlight': 'export const highlight = (code) => code;',
  'node-emoji': 'export const get = (name) => name;',
};

const withoutUnused = {
  name: 'without-unused',
  setup({onResolve, onLoad}) {
    onResolve({filter: new RegExp(`^(?:${Object.keys(STUBS).join('|')})$`)}, ({path}) => ({
      path,
      namespace: 'stub',
    }));
    onLoad({filter: /.*/, namespace: 'stub'}, ({path}) => ({contents: STUBS[path]}));
  },
};

/** What bundled CommonJS code calls to get at the modules of Node. */
const REQUIRE =
  "import{createRequire as createRequireHere}from'node:module';const require=createRequireHere(import.meta.url);";

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
};

const program = {
  ...common,
  entryPoints: ['src/cli.ts'],
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  minify: true,
  keepNames: false,
  metafile: true,
  legalComments: 'external',
  define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
  // A native library that most people don't have: looked for when a keychain is.
  external: ['@napi-rs/keyring'],
  plugins: [withoutUnused],
};

/** Checks every shipped round and stores it as JSON under its hash, so that no start parses YAML. */
async function compileRounds() {
  const temporary = await mkdtemp(join(tmpdir(), 'interview-coach-build-'));
  try {
    const outfile = join(temporary, 'load.mjs');
    const banner = {js: REQUIRE};
    await build({...common, entryPoints: ['src/round/load.ts'], outfile, banner});
    const {parseRound} = await import(pathToFileURL(outfile).href);
    await mkdir(join(dist, 'rounds'), {recursive: true});
    for (const name of (await readdir(join(root, 'rubrics'))).filter((file) =>
      /\.ya?ml$/.test(file),
    )) {
      const bytes = await readFile(join(root, 'rubrics', name));
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
      const round = parseRound(bytes.toString('utf8'), join('rubrics', name));
      await writeFile(join(dist, 'rounds', `${hash}.json`), JSON.stringify(round));
    }
  } finally {
    await rm(temporary, {recursive: true, force: true});
  }
}

/**
 * All calls of require go through one helper of the bundler's. Only the files that hold it get a
 * `require`: in every file it would cost a tenth of a millisecond, a dozen times a start.
 */
async function giveRequire({outputs}) {
  for (const output of Object.keys(outputs).filter((file) => file.endsWith('.js'))) {
    const file = join(root, output);
    const code = await readFile(file, 'utf8');
    if (!code.includes('Dynamic require of')) continue;
    const [, shebang = '', rest] = /^(#!.*\n)?([\s\S]*)$/.exec(code);
    await writeFile(file, `${shebang}${REQUIRE}\n${rest}`);
  }
}

/** Directories of the packages that the bundle holds code of. */
function bundledPackages({outputs}) {
  const packages = new Set();
  for (const {inputs} of Object.values(outputs)) {
    for (const [file, {bytesInOutput}] of Object.entries(inputs)) {
      const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
      if (match && bytesInOutput > 0) packages.add(match[1]);
    }
  }
  return [...packages].toSorted((a, b) => a.localeCompare(b, 'en'));
}

async function licenceOf(directory) {
  const {name, version, license} = JSON.parse(
    await readFile(join(root, directory, 'package.json'), 'utf8'),
  );
  const files = (await readdir(join(root, directory))).filter((file) =>
    /^(licen[cs]e|copying|notice)/i.test(file),
  );
  const texts = await Promise.all(
    files.map(async (file) => (await readFile(join(root, directory, file), 'utf8')).trim()),
  );
  return [`${name} ${version} (${license ?? 'no licence named'})`, ...texts].join('\n\n');
}

async function writeLicences(metafile) {
  const licences = await Promise.all(bundledPackages(metafile).map(licenceOf));
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  await writeFile(join(dist, 'THIRD-PARTY-LICENSES.txt'), `${licences.join(rule)}\n`);
}

await rm(dist, {recursive: true, force: true});
const {metafile} = await build(program);
await giveRequire(metafile);
await compileRounds();
await writeLicences(metafile);
await chmod(join(dist, 'cli.js'), 0o755);
